import type { JSX } from 'preact'
import { Pedestal } from '../plinth.tsx'
import { Shared } from '../people/pose.tsx'

/** The middle of each plinth, and the floor they stand on. */
export const MIDDLES = { switches: 92, cards: 276, gpus: 460 }
export const FLOOR = 304

/** Upper edge of the glass cases; people behind them are seen from there up. */
const GLASS = 104

/** NVIDIA's stand: visitors watch films on the wall, their backs to the glass cases; three of the staff chat. */
export function Showroom(): JSX.Element {
  return (
    <g fill="none" stroke-width="4">
      <Screens />
      <People heads={visitors} fill="bg" stroke="ink2" />
      <People heads={staff} fill="ink" stroke="bg" />
      <path d="M410 2H510V36H471L459 51V36H410Z" stroke="var(--ink)" />
      <path d="M438 19h0m22 0h0m22 0h0" stroke="var(--ink)" stroke-width="9" stroke-linecap="round" />
      <path d={`M0 ${FLOOR - 2}H552`} stroke="var(--line)" />
      {Object.values(MIDDLES).map((middle, index) => (
        <Case middle={middle} quote={index > 0} />
      ))}
    </g>
  )
}

/** The middle of each head. */
type Heads = [x: number, y: number][]

const visitors: Heads = [
  [50, 73],
  [92, 80],
  [136, 69],
  [230, 77],
  [274, 70],
  [320, 81],
]
const staff: Heads = [
  [460, 76],
  [416, 72],
  [505, 70],
]

interface PeopleProps {
  heads: Heads
  fill: string
  stroke: string
}

/** Heads and shoulders behind the cases. */
function People({ heads, fill, stroke }: PeopleProps): JSX.Element {
  return (
    <g fill={`var(--${fill})`} stroke={`var(--${stroke})`}>
      {heads.map(([x, y]) => (
        <path
          d={`M${x - 22} ${GLASS}V${y + 29}q0-13 22-13t22 13V${GLASS}M${x - 12} ${y}a12 12 0 1 1 24 0a12 12 0 1 1-24 0`}
        />
      ))}
    </g>
  )
}

/** Two televisions: a film each, and how much of it has run. */
function Screens(): JSX.Element {
  const lefts = [2, 188]
  const triangles = lefts.map((x) => `M${x + 74} 12v30l26-15z`)
  const bars = lefts.map((x, index) => `M${x + 14} 48h${44 + 64 * index}`)
  return (
    <>
      <path d={lefts.map((x) => `M${x} 2h174v56h-174z`).join('')} fill="var(--bg3)" stroke="var(--ink)" />
      <path d={triangles.join('')} fill="var(--ink)" />
      <path d={bars.join('')} stroke="var(--ink3)" />
    </>
  )
}

/** A glass case on a plinth. */
function Case({ middle, quote }: { middle: number; quote: boolean }): JSX.Element {
  return (
    <g transform={`translate(${middle - 176} ${FLOOR - 196})`}>
      <Shared id="exhibits-case" quote={quote}>
        <path d="M106-4H246V124H106Z" fill="var(--bg)" />
        <Pedestal />
        <path d="M106 124V-4H246V124" stroke="var(--ink3)" stroke-width="2" />
      </Shared>
    </g>
  )
}
