import type { JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'
import { Person } from './person.tsx'

/** Sizes of one shape of the two pipes, in px. Both panels share them, so that only the pipe differs. */
export interface Plan {
  width: number
  /** Height on which the data flows, and half the width of a full pipe. */
  axis: number
  half: number
  /** Where the people stand, how tall and how far apart they are. */
  people: { x: number; height: number; pitch: number }
  /** The one person before the locked hardware, and where the pipe starts there. */
  you: { x: number; height: number; start: number }
  /** From where to where the pipe is still wide. */
  start: number
  choke: number
  /** Thin pipe: the first upright run, the distance of runs, and how far they swing up and down. */
  runs: { x: number; pitch: number; count: number; swing: number }
  /** The model: its left edge in the narrow panel, in the locked panel, and its size. */
  model: { narrow: number; locked: number; w: number; h: number }
  box: { right: number; half: number; wall: number }
  operator: { x: number; height: number; eye: number }
  line: number
  labels: { size: number; y: number }
}

/** Those whose data it is, above each other at the pipe's mouth. */
export function Parties({ plan: { axis, people, line } }: { plan: Plan }): JSX.Element {
  const { x, height, pitch } = people
  return (
    <>
      {[-1, 0, 1].map((row) => (
        <Person x={x} y={Math.round(axis + height / 2 + row * pitch)} height={height} line={line} />
      ))}
    </>
  )
}

/** One whose data it is. */
export function You({ plan: { axis, you, line } }: { plan: Plan }): JSX.Element {
  return <Person x={you.x} y={axis + you.height / 2} height={you.height} line={line} />
}

interface PipeProps {
  plan: Plan
  from: number
  to: number
  half: number
}

/** A straight stretch of a wide pipe, full of data. */
export function WidePipe({ plan: { axis, line }, from, to, half }: PipeProps): JSX.Element {
  return (
    <>
      <path d={`M${from} ${axis - half}H${to}v${2 * half}H${from}z`} fill="var(--hall-2)" />
      <path d={`M${from} ${axis - half}H${to}M${from} ${axis + half}H${to}`} stroke="var(--ink)" stroke-width={line} />
    </>
  )
}

/** The way through the thin pipe: up and down from the choke, then over to the spout above the model. */
function winding({ axis, choke, runs, model }: Plan): string {
  const { x, pitch, count, swing } = runs
  const r = pitch / 2
  const turn = (i: number) => {
    const isUp = i % 2 === 0
    const to = axis + (isUp ? r - swing : swing - r)
    return `V${to}` + (i < count - 1 ? `a${r} ${r} 0 0 ${isUp ? 1 : 0} ${pitch} 0` : '')
  }
  const spout = model.narrow + model.w / 2
  const way = Array.from({ length: count }, (_, i) => turn(i)).join('')
  return `M${choke} ${axis}H${x - r}a${r} ${r} 0 0 0 ${r}-${r}${way}a${r} ${r} 0 0 1 ${r}-${r}H${spout - r}a${r} ${r} 0 0 1 ${r} ${r}v${Math.round(r * 0.6)}`
}

/** A very thin pipe in cross-section, walls as strong as those of the wide one, single drops in it. */
export function ThinPipe({ plan }: { plan: Plan }): JSX.Element {
  const { line } = plan
  const d = winding(plan)
  return (
    <g fill="none">
      <path d={d} stroke="var(--ink)" stroke-width={line * 4} />
      <path d={d} stroke="var(--bg)" stroke-width={line * 2} />
      <path
        d={d}
        stroke="var(--hall-2)"
        stroke-width={round(line * 1.6)}
        stroke-linecap="round"
        stroke-dasharray={`0 ${line * 13.5}`}
      />
    </g>
  )
}

/** A model as both panels show it: three layers of a network in a case. */
export function Model({ plan: { axis, model, line }, x, y }: { plan: Plan; x: number; y?: number }): JSX.Element {
  const { w, h } = model
  const top = y ?? axis - h / 2
  const at = (column: number, row: number) => [Math.round(x + w * column), Math.round(top + h * row)].join(' ')
  const [inputs, middle, outputs] = [
    [0.25, 0.5, 0.75].map((row) => at(0.22, row)),
    [0.36, 0.64].map((row) => at(0.5, row)),
    [0.25, 0.5, 0.75].map((row) => at(0.78, row)),
  ]
  const links = middle.flatMap((one) => [...inputs, ...outputs].map((other) => `M${one}L${other}`))
  const nodes = [...inputs, ...middle, ...outputs].map((node) => `M${node}h0`)
  return (
    <>
      <path d={`M${x} ${top}h${w}v${h}h-${w}z`} fill="var(--bg2)" stroke="var(--ink)" stroke-width={line} />
      <path d={links.join('')} stroke="var(--ink3)" stroke-width="2" />
      <path d={nodes.join('')} stroke="var(--ink)" stroke-width={line * 2.5} stroke-linecap="round" />
    </>
  )
}
