import { AudioLines, ChessKnight, Grid3x3 } from 'lucide-static'
import type { JSX } from 'preact'
import { Arrow, Drawing, Icon, Label, round, Step } from '../../../src/html/drawing.tsx'
import { ending, Joints, type Plot, profile, reaches, tide } from './brick-wall.tsx'
import { Worker } from './workers.tsx'

const alt =
  'Hand-built knowledge is a brick wall that rises fast and then stays flat. The general method starts lower, ' +
  'rises with compute like a tide and drowns the wall, as in chess, Go and speech.'

/** Performance over compute, a schema without numbers. Step 0 builds the wall of hand-built knowledge, brick by
    brick, step 1 lets the general method rise past it and names the fields where that happened. */
export function TwoCurves(): JSX.Element {
  return (
    <Drawing
      alt={alt}
      wide={{ width: 1128, height: 400, content: <Wide /> }}
      tall={{ width: 360, height: 380, content: <Tall /> }}
    />
  )
}

const wide: Plot = {
  left: 13,
  right: 1100,
  floor: 356,
  start: 8,
  end: 334,
  brick: [50, 23],
  courses: 9,
  line: 4,
}

function Wide(): JSX.Element {
  const [, height] = wide.brick
  const top = wide.floor - wide.courses * height
  return (
    <>
      <Supplies x={210} plot={wide} />
      <Worker work="climbing" x={480} y={351} scale={0.6} />
      <Step n={0}>
        <Wall plot={wide} />
        <Label x={64} y={112} size={28} weight={760}>
          Hand-built knowledge
        </Label>
        <Worker quote work="climbing" x={105} y={259} scale={0.6} />
        <Worker work="laying" x={424} y={top - 4} scale={0.7} />
      </Step>
      <Step n={1}>
        <Tide plot={wide} />
        <Leader x={540} y={96} to={[Math.round(reaches(wide, wide.floor - top)), top - 12]} />
        <g transform="translate(540)">
          <Fields />
        </g>
        <Label x={1072} y={296} size={40} weight={760} tone="bg" anchor="end">
          General method
        </Label>
      </Step>
      <Axes width={1128} plot={wide} head={20} />
      <Label x={30} y={22} tone="ink2">
        how well it does
      </Label>
      <Label x={1128} y={392} tone="ink2" anchor="end">
        compute, over the years
      </Label>
    </>
  )
}

/** Bricks in a heap on the floor; the wall will hide them. */
function Supplies({ x, plot: { floor, brick, line } }: { x: number; plot: Plot }): JSX.Element {
  const [width, height] = brick
  const rows = [0, 1, 2].map(
    (course) => `M${x + (course * width) / 2} ${floor - (course + 0.5) * height}h${(4 - course) * width - line}`,
  )
  return (
    <path
      d={rows.join('')}
      stroke="var(--ink3)"
      stroke-width={height - line}
      stroke-dasharray={`${width - line} ${line}`}
    />
  )
}

function Wall({ plot }: { plot: Plot }): JSX.Element {
  return (
    <>
      <path d={profile(plot)} fill="var(--bg2)" stroke="var(--ink)" stroke-width={plot.line} />
      <Joints plot={plot} tone="ink3" width={plot.line / 2} />
    </>
  )
}

/** Compute under the general method's curve. It hides the wall; dashes tell how high that would be. */
function Tide({ plot }: { plot: Plot }): JSX.Element {
  const { left, right, floor, brick, courses, line } = plot
  const height = courses * brick[1]
  return (
    <>
      <path d={`${tide(plot)}V${floor}H${left}Z`} fill="var(--hall-2)" />
      <path
        d={`M${right} ${floor - height}H${round(reaches(plot, height))}`}
        stroke="var(--bg)"
        stroke-width={line}
        stroke-dasharray={`${line * 4} ${line * 3}`}
      />
      <path d={tide(plot)} fill="none" stroke="var(--ink)" stroke-width={line * 2} />
      <Arrow points={ending(plot, line * 6.2)} width={line * 2} head={line * 5.5} />
    </>
  )
}

function Axes({ width, plot: { left, floor, line }, head }: { width: number; plot: Plot; head: number }): JSX.Element {
  const points: [number, number][] = [
    [left, 0],
    [left, floor],
    [width, floor],
  ]
  return (
    <>
      <Arrow points={points} tone="line" width={line} head={head} />
      <Arrow points={points.slice(0, 2).toReversed()} tone="line" width={line} head={head} />
    </>
  )
}

interface LeaderProps {
  x: number
  y: number
  to: [number, number]
}

/** From under the fields' names to the crossing. */
function Leader({ x, y, to: [toX, toY] }: LeaderProps): JSX.Element {
  return <path d={`M${x} ${y}H${toX}V${toY}`} fill="none" stroke="var(--ink)" stroke-width="2" />
}

/** Where it happened, by the article: in a row 248 × 96. */
function Fields(): JSX.Element {
  return (
    <g id="curves-fields">
      {[ChessKnight, Grid3x3, AudioLines].map((svg, i) => (
        <Icon svg={svg} x={6 + i * 94} y={2} size={48} />
      ))}
      {['chess', 'Go', 'speech'].map((name, i) => (
        <Label x={30 + i * 94} y={82} anchor="middle">
          {name}
        </Label>
      ))}
    </g>
  )
}

const tall: Plot = {
  left: 8,
  right: 347,
  floor: 340,
  start: 8,
  end: 306,
  brick: [24, 20],
  courses: 9,
  line: 3,
}

function Tall(): JSX.Element {
  const [, height] = tall.brick
  const top = tall.floor - tall.courses * height
  return (
    <>
      <Supplies x={130} plot={tall} />
      <Step n={0}>
        <Wall plot={tall} />
        {['Hand-built', 'knowledge'].map((part, i) => (
          <Label x={20} y={top - 28 + 21 * i} size={18} weight={760}>
            {part}
          </Label>
        ))}
        <Worker quote work="laying" x={156} y={top - 3} scale={0.46} />
      </Step>
      <Step n={1}>
        <Tide plot={tall} />
        <Leader x={72} y={100} to={[Math.round(reaches(tall, tall.floor - top)), top - 8]} />
        <g transform="translate(72 34)scale(.7)">
          <use href="#curves-fields" />
        </g>
        <Label x={332} y={316} size={20} weight={760} tone="bg" anchor="end">
          General method
        </Label>
      </Step>
      <Axes width={360} plot={tall} head={12} />
      <Label x={22} y={16} size={16} tone="ink2">
        how well it does
      </Label>
      <Label x={360} y={368} size={16} tone="ink2" anchor="end">
        compute, over the years
      </Label>
    </>
  )
}
