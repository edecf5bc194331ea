import type { JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'

interface DiscProps {
  x: number
  y: number
  /** Which message, counted from one. */
  number: number
  r: number
}

/** The number of a message, in a disc. */
export function Disc({ x, y, number, r }: DiscProps): JSX.Element {
  return (
    <>
      <circle cx={x} cy={y} r={r} fill="var(--ink)" />
      <text
        class="label strong"
        data-ordinal
        x={x}
        y={round(y + r * 0.43)}
        font-size={Math.round(r * 1.25)}
        fill="var(--bg)"
        text-anchor="middle"
      >
        {number}
      </text>
    </>
  )
}

interface ThingProps {
  /** Its middle. */
  x: number
  y: number
  scale?: number
  line?: number
}

/** The token: a ticket with a pattern in it that only the hardware can make. */
export function Token({ x, y, scale = 1, line = 4 }: ThingProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y})scale(${scale})`} stroke="var(--ink)">
      <path
        d="M-42-24H42V-8a8 8 0 0 0 0 16V24H-42V8a8 8 0 0 0 0-16z"
        fill="var(--bg)"
        stroke-width={round(line / scale)}
      />
      <path d="M-22-13v26m9 0v-26m5 0v26m8 0v-26m7 0v26m4 0v-26m9 0v26" fill="none" stroke-width="4" />
    </g>
  )
}

interface ChipsProps {
  /** Their middles, left to right at one height. */
  at: number[]
  y: number
  /** Edge of the body; pins stick out by a fifth of it. */
  size: number
  line?: number
}

/** Chips with their pins, side by side. */
export function Chips({ at, y, size, line = 4 }: ChipsProps): JSX.Element {
  const gap = Math.round(size * 0.24) - line
  const half = 2 * line + 1.5 * gap
  const square = (edge: number) => at.map((x) => `M${x - edge / 2} ${y - edge / 2}h${edge}v${edge}h-${edge}z`).join('')
  // Pins are the dashes of two lines as thick as the chip with its pins.
  const pins = at.map((x) => `M${x - half} ${y}h${2 * half}M${x} ${y - half}v${2 * half}`).join('')
  return (
    <g fill="var(--bg)" stroke="var(--ink)" stroke-width={line}>
      <path d={pins} stroke-width={Math.round(size * 1.4)} stroke-dasharray={`${line} ${gap}`} />
      <path d={square(size)} />
      <path d={square(Math.round(size * 0.23) * 2)} stroke-width={line / 2} />
    </g>
  )
}

interface PlaceProps {
  x: number
  y: number
  scale?: number
  line?: number
}

interface CloudProps {
  x: number
  /** Its outline, around a middle of 0. */
  d: string
  line?: number
}

/** A cloud large enough to hold a machine. */
export function Cloud({ x, d, line = 4 }: CloudProps): JSX.Element {
  return (
    <path
      transform={`translate(${x})`}
      d={d}
      fill="var(--bg)"
      stroke="var(--ink)"
      stroke-width={line}
      stroke-linejoin="round"
    />
  )
}

/** A factory with a sawtooth roof, 200 × 140 before scaling, its floor centred on x, y. */
export function Factory({ x, y, scale = 1, line = 4 }: PlaceProps): JSX.Element {
  return (
    <path
      transform={`translate(${x} ${y})scale(${scale})`}
      d="M-100 0V-104L-50-136V-104L0-136V-104L50-136V-104H66V-140H90V-104H100V0Z"
      fill="var(--bg)"
      stroke="var(--ink)"
      stroke-width={round(line / scale)}
    />
  )
}

interface BoxProps {
  x: number
  y: number
  w: number
  h: number
  wall: number
  line: number
}

/** The locked box in which the chip computes: thick walls, cut open. */
export function Box({ x, y, w, h, wall, line }: BoxProps): JSX.Element {
  return (
    <>
      <path d={`M${x} ${y}h${w}v${h}h-${w}z`} fill="var(--bg3)" stroke="var(--ink)" stroke-width={line} />
      <path
        d={`M${x + wall} ${y + wall}h${w - 2 * wall}v${h - 2 * wall}h-${w - 2 * wall}z`}
        fill="var(--bg)"
        stroke="var(--ink)"
        stroke-width={line / 2}
      />
    </>
  )
}
