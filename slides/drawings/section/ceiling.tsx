import type { JSX } from 'preact'
import { storeyHeight } from './storey.tsx'

/** How far a ceiling is above the storey's roof line and below it. */
const [above, below] = [12, 4]

/** The upper edge of a ceiling, and its middle, above the storey's bottom. */
export const beamHeight = storeyHeight + above
export const ceilingHeight = storeyHeight + (above - below) / 2

interface CeilingProps {
  /** The hall that sets it, in whose colour it is. */
  by: 1 | 2
  width: number
  /** How far below the storey it stands on that hall's roof. */
  reach: number
}

/** A ceiling over a storey, a beam on two posts. It belongs to the hall below, on whose roof it stands; its origin is
    the storey's bottom left corner. */
export function Ceiling({ by, width, reach }: CeilingProps): JSX.Element {
  return (
    <path
      d={`M0 ${reach}V-${beamHeight}H${width}V${reach}h-8V-${storeyHeight - below}H8V${reach}z`}
      fill={`var(--hall-${by})`}
    />
  )
}
