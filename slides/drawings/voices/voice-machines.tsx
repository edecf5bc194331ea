import type { JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'
import { type Voice, Waveform } from './waveform.tsx'

/** Sizes of one shape of the figure, in px. All bars stand on one grid, from end to end of the bench. */
export interface Plan {
  width: number
  /** Height of the line on which the voice travels. */
  axis: number
  floor: number
  /** Half the height of a horn's mouth; the bars stay a little under it. */
  half: number
  /** The first bar, the pitch, and how many stand in the open at either end. */
  first: number
  pitch: number
  open: number
  /** Lengths of the parts of a machine, and of the tape between two. */
  horn: number
  body: number
  tape: number
  line: number
  labels: { size: number; y: number }
}

/** Where the horns begin: in place of the bar after the last in the open. */
export const mouth = ({ first, pitch, open }: Plan): number => first + open * pitch

interface BarsProps {
  plan: Plan
  voice: Voice
  /** Which places of the grid. */
  from: number
  count: number
  tone?: string
}

export function Bars({ plan, voice, from, count, tone }: BarsProps): JSX.Element {
  const { first, pitch, axis, half, line } = plan
  const bars = Array.from({ length: count }, (_, i) => voice[(from + i) % voice.length]!)
  const x = first + from * pitch
  return <Waveform voice={bars} x={x} y={axis} pitch={pitch} half={half * 0.94} line={line} tone={tone} />
}

interface LegsProps {
  plan: Plan
  left: number
  right: number
  top: number
}

/** Two legs of a machine, on the bench. */
export function Legs({ plan: { floor, line }, left, right, top }: LegsProps): JSX.Element {
  const leg = (x: number) => `M${x} ${round(top)}V${floor - line}M${x - 7} ${floor - line}h14`
  return <path d={leg(left + 9) + leg(right - 9)} stroke="var(--ink)" stroke-width={line} />
}

function Case({ plan, x, width }: { plan: Plan; x: number; width: number }): JSX.Element {
  const { axis, half, line } = plan
  const inner = round(half * 0.84)
  return (
    <>
      <Legs plan={plan} left={x} right={x + width} top={axis + inner} />
      <rect
        x={x}
        y={round(axis - inner)}
        width={width}
        height={2 * inner}
        fill="var(--bg2)"
        stroke="var(--ink)"
        stroke-width={line}
      />
    </>
  )
}

interface ConverterProps {
  plan: Plan
  voice: Voice
  /** How many bars are seen in the funnel before there are only words. */
  seen: number
}

/** A horn and a machine behind it, cut open: inside, the horn narrows to a slot. Mirrored, it speaks. */
export function Converter({ plan, voice, seen }: ConverterProps): JSX.Element {
  const { axis, half, horn, body, line, pitch, open } = plan
  const [x, neck, slot] = [mouth(plan), Math.round(half * 0.56), Math.round(half * 0.2)]
  const room = (at: number) =>
    at < horn ? half - ((half - neck) * at) / horn : neck - ((neck - slot) * (at - horn)) / body
  const cut = Array.from({ length: seen }, (_, i) =>
    Math.min(voice[(open + 1 + i) % voice.length]!, (room((i + 1) * pitch) - 2.5 * line) / (half * 0.94)),
  )
  const upper = `M${x} ${axis - half}l${horn} ${half - neck}l${body} ${neck - slot}`
  const lower = `v${2 * slot}l${-body} ${neck - slot}l${-horn} ${half - neck}z`
  return (
    <>
      <Case plan={plan} x={x + horn} width={body} />
      <path d={upper + lower} fill="var(--bg)" stroke="var(--ink)" stroke-width={line} />
      <Waveform voice={cut} x={x + pitch} y={axis} pitch={pitch} half={half * 0.94} line={line} />
    </>
  )
}

/** The machine in the middle: a cogwheel turns words into words. */
export function Thinker({ plan }: { plan: Plan }): JSX.Element {
  const { width, axis, half, horn, body, tape, line } = plan
  const x = mouth(plan) + horn + body + tape
  const radius = half * 0.36
  return (
    <>
      <Case plan={plan} x={x} width={width - 2 * x} />
      <g fill="none" stroke="var(--ink2)" stroke-width={line}>
        <circle cx={width / 2} cy={axis} r={round(radius)} />
        <circle
          cx={width / 2}
          cy={axis}
          r={round(radius + line)}
          stroke-width={line * 1.5}
          pathLength={16}
          stroke-dasharray="1"
        />
        <circle cx={width / 2} cy={axis} r={line} />
      </g>
    </>
  )
}

/** What doesn't fit through the slot: where each piece is, from mid-tape and the floor, and how it lies. */
export type Pieces = [dx: number, dy: number, w: number, h: number][]

interface TapeProps {
  plan: Plan
  x: number
  /** Lengths of the words on it. */
  words: number[]
  lost: Pieces
}

/** What one machine hands to the next: a strip of words as thin as the slot. The rest falls to the floor. */
export function Tape({ plan: { axis, floor, half, tape, line }, x, words, lost }: TapeProps): JSX.Element {
  const [slot, unit] = [Math.round(half * 0.2), tape / 56]
  let at = x + 6 * unit
  const dashes = words.map((word) => {
    const dash = `M${round(at)} ${axis}h${round(word * unit)}`
    at += (word + 6) * unit
    return dash
  })
  const pieces = lost.map(([dx, dy, w, h]) => {
    const [left, top] = [x + tape / 2 + dx * unit, floor - line + dy * unit]
    return `M${round(left)} ${round(top)}l${round(w * unit)} ${round(h * unit)}`
  })
  return (
    <>
      <path
        d={`M${x} ${axis - slot}h${tape}M${x} ${axis + slot}h${tape}`}
        stroke="var(--ink)"
        stroke-width={line * 0.75}
      />
      <path d={dashes.join('')} stroke="var(--ink)" stroke-width={line} />
      <path d={pieces.join('')} stroke="var(--ink3)" stroke-width={line} stroke-linecap="round" />
    </>
  )
}
