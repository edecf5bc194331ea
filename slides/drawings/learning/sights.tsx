import type { JSX } from 'preact'
import { Shared } from '../people/pose.tsx'

const clock = 'M-12-136a12 12 0 0 1 24 0a12 12 0 0 1-24 0M0-144v8h6'
const tower = 'M-20-106V-160H20V-106M-25-160V-168H25V-160'
const portico = 'M-40-8H40M-40-78L0-106 40-78ZM-36-70H36M-32-70V-8M-11-70V-8M11-70V-8M32-70V-8'

/** One tier of a pagoda on a floor at y, its eaves curled up. */
function tier(y: number, half: number): string {
  const [eave, tip, curl, top] = [half - 6, half + 16, y - 22, y - 36]
  const walls = `M-${half} ${y}v-26M${half} ${y}v-26`
  return `${walls}M-${tip} ${curl}Q-${half} ${y - 25}-${eave} ${top}H${eave}Q${half} ${y - 25} ${tip} ${curl}Z`
}

const pagoda = `${tier(0, 32)}${tier(-36, 26)}${tier(-72, 20)}${tier(-108, 14)}M0-144v-32M-10 0v-16h20v16`

interface SightProps {
  /** The middle of its foot. */
  x: number
  y: number
  scale: number
  /** Drawn before, in the wide version. */
  quote: boolean
}

/** A campus that is there in a headset only. 80 × 168. */
export function Campus({ x, y, scale, quote }: SightProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y})scale(${scale})`} fill="none" stroke="var(--ink2)" stroke-width="5">
      <Shared id="class-campus" quote={quote}>
        <path d={tower + portico} stroke-dasharray="9 6" />
        <path d={clock} />
      </Shared>
    </g>
  )
}

/** A pagoda in a real city. 96 × 176. */
export function Pagoda({ x, y, scale, quote }: SightProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y})scale(${scale})`} fill="none" stroke="var(--ink2)" stroke-width="5">
      <Shared id="class-pagoda" quote={quote}>
        <path d={pagoda} />
      </Shared>
    </g>
  )
}
