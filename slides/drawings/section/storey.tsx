import type { ComponentChildren, JSX } from 'preact'
import { hatch } from '../../../src/html/drawing.tsx'
import type { HallNumber } from '../plan/walls.tsx'

/** Height of a storey with its floor plate, and thickness of the plate. */
export const storeyHeight = 110
export const plateHeight = 14

interface StoreyProps {
  hall: HallNumber
  width: number
  /** Width of the hall's hatch. */
  hatched: number
  /** Not the point here. */
  dim: boolean
  children: ComponentChildren
}

/** A floor of the building as an architect cuts it: walls, a hatched floor plate, and what stands on it.
    Its origin is its bottom left corner. */
export function Storey({ hall, width, hatched, dim, children }: StoreyProps): JSX.Element {
  return (
    <>
      <path d={`M2 0V${2 - storeyHeight}H${width - 2}V0`} fill="var(--bg)" stroke="var(--ink)" stroke-width="4" />
      <g transform={`translate(0 -${plateHeight})`} opacity={dim ? 0.4 : undefined}>
        <HallHatch hall={hall} width={hatched} />
        {children}
      </g>
      <Plate width={width} />
      <PlateHatch width={width} />
    </>
  )
}

/** The hall's hatch, standing on the floor at y 0. */
export function HallHatch({ hall, width }: { hall: HallNumber; width: number }): JSX.Element {
  return <path d={`M14 -84h${width}v84h-${width}z`} fill={hatch(hall)} />
}

/** A floor plate, cut. */
export function Plate({ width }: { width: number }): JSX.Element {
  return (
    <>
      <path d={`M12 -7H${width - 12}`} stroke="var(--bg)" stroke-width={plateHeight} />
      <path d={`M0 -2H${width}M0 ${3 - plateHeight}H${width}`} stroke="var(--ink)" stroke-width="4" />
    </>
  )
}

/** The hatch of what is cut: a thick dashed line, leaning. */
export function PlateHatch({ width }: { width: number }): JSX.Element {
  return (
    <path
      d={`M7 -7H${width - 6}`}
      stroke="var(--ink2)"
      stroke-width="8"
      stroke-dasharray="2 6"
      transform="matrix(1 0 -1 1 -7 0)"
    />
  )
}
