import type { JSX } from 'preact'
import { Drawing, Label, round } from '../../../src/html/drawing.tsx'
import { Bars, Converter, Legs, mouth, type Pieces, type Plan, Tape, Thinker } from './voice-machines.tsx'
import { answered, asked } from './waveform.tsx'

const wide: Plan = {
  width: 540,
  axis: 62,
  floor: 132,
  half: 46,
  first: 5,
  pitch: 10,
  open: 7,
  horn: 30,
  body: 66,
  tape: 58,
  line: 4,
  labels: { size: 24, y: 163 },
}
const tall: Plan = {
  width: 330,
  axis: 54,
  floor: 114,
  half: 40,
  first: 5,
  pitch: 8,
  open: 5,
  horn: 18,
  body: 42,
  tape: 38,
  line: 3,
  labels: { size: 16, y: 139 },
}

/** Three machines in a row: the voice is cut down at each hand-off and comes out flat. */
export function Chained(): JSX.Element {
  return (
    <Drawing
      alt={
        'Three machines in a row recognise, think and speak. A rich voice goes in; ' +
        'only a thin strip of words is handed on, the rest falls down, and a flat voice comes out.'
      }
      wide={{ width: 540, height: 172, content: <Chain plan={wide} /> }}
      tall={{ width: 330, height: 150, content: <Chain plan={tall} /> }}
    />
  )
}

/** One machine in one piece, the only thing filled: the voice passes through it whole. */
export function Whole(): JSX.Element {
  return (
    <Drawing
      alt="One machine in one piece: a rich voice goes in, passes whole, and a rich voice comes out."
      wide={{ width: 540, height: 172, content: <One plan={wide} /> }}
      tall={{ width: 330, height: 150, content: <One plan={tall} /> }}
    />
  )
}

const rich = [...asked, ...answered]
const flat = [0.13]

/** What text can't carry, still falling or on the floor: tone, pace, breath; then some of the meaning. */
const sounds: Pieces = [
  [-15, -46, 6, 24],
  [11, -48, -4, 17],
  [22, -28, -12, 19],
  [-23, -1, 42, 0],
  [-21, -8, 26, -5],
]
const meanings: Pieces = [
  [-3, -34, 10, 6],
  [-17, -1, 12, 0],
  [4, -1, 14, 0],
]

interface BenchProps {
  plan: Plan
  names: [name: string, x: number][]
}

function Bench({ plan: { width, floor, line, labels }, names }: BenchProps): JSX.Element {
  return (
    <>
      <path d={`M0 ${floor}H${width}`} stroke="var(--line)" stroke-width={line} />
      {names.map(([name, x]) => (
        <Label x={x} y={labels.y} size={labels.size} anchor="middle">
          {name}
        </Label>
      ))}
    </>
  )
}

function Chain({ plan }: { plan: Plan }): JSX.Element {
  const { width, open, pitch, horn, body, tape } = plan
  const end = mouth(plan) + horn + body
  const [ears, seen] = [end - body / 2, Math.round((horn + body * 0.5) / pitch)]
  return (
    <>
      <Bench
        plan={plan}
        names={[
          ['recognise', ears],
          ['think', width / 2],
          ['speak', width - ears],
        ]}
      />
      <Tape plan={plan} x={end} words={[12, 6, 14]} lost={sounds} />
      <Tape plan={plan} x={width - end - tape} words={[9, 14, 9]} lost={meanings} />
      <Thinker plan={plan} />
      <Bars plan={plan} voice={rich} from={0} count={open} />
      <Converter plan={plan} voice={rich} seen={seen} />
      <g transform={`matrix(-1 0 0 1 ${width} 0)`}>
        <Bars plan={plan} voice={flat} from={0} count={open} />
        <Converter plan={plan} voice={flat} seen={seen} />
      </g>
    </>
  )
}

function One({ plan }: { plan: Plan }): JSX.Element {
  const { width, first, pitch, open, axis, half, horn } = plan
  const [start, end] = [mouth(plan), width - mouth(plan)]
  const cells = (width - 2 * first) / pitch + 1
  const [flare, wall] = [round(half * 1.3), round(half * 1.12)]
  const side = (dy: 1 | -1) => [
    [start + horn, axis + dy * wall],
    [end - horn, axis + dy * wall],
    [end, axis + dy * flare],
  ]
  const outline = [[start, axis - flare], ...side(-1), ...side(1).toReversed(), [start, axis + flare]]
  return (
    <>
      <Bench plan={plan} names={[['one model', width / 2]]} />
      <Legs plan={plan} left={start + horn} right={end - horn} top={axis + half} />
      <path d={`M${outline.map(([x, y]) => `${x} ${round(y!)}`).join('L')}Z`} fill="var(--hall-1)" />
      <Bars plan={plan} voice={rich} from={0} count={open} />
      <Bars plan={plan} voice={rich} from={open + 1} count={cells - 2 * open - 2} tone="bg" />
      <Bars plan={plan} voice={rich} from={cells - open} count={open} />
    </>
  )
}
