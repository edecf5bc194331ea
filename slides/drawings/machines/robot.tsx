import type { JSX } from 'preact'
import { Drawing, Label } from '../../../src/html/drawing.tsx'
import { BrittlePlanner, SlowPlanner } from './planners.tsx'
import { Robot } from './robot-body.tsx'

/** A robot in a strong man's pose: all of the body is there and marked down, the head is a dashed outline. */
export function RobotBody(): JSX.Element {
  return (
    <Drawing
      alt="A robot flexes its arms: its body is complete, finely made and marked down; its head is empty."
      wide={{ width: 540, height: 200, content: <WideBody /> }}
      tall={{ width: 330, height: 170, content: <TallBody /> }}
    />
  )
}

function WideBody(): JSX.Element {
  return (
    <>
      <Robot x={270} y={0} scale={1} line={4} />
      <path d="M0 198H540" stroke="var(--line)" stroke-width="4" />
      <PriceTag x={461} y={130} scale={0.9} />
    </>
  )
}

function TallBody(): JSX.Element {
  return (
    <>
      <Robot x={165} y={14} scale={0.7} line={3} />
      <path d="M0 154H330" stroke="var(--line)" stroke-width="3" />
      <PriceTag x={299} y={107} scale={0.66} />
    </>
  )
}

/** Hangs from a joint by its string; what it says is that the price went down. */
function PriceTag({ x, y, scale }: { x: number; y: number; scale: number }): JSX.Element {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`} fill="none" stroke="var(--ink)" stroke-width="4">
      <path d="M-8 12H12L26 26V64H-22V26Z" fill="var(--bg)" />
      <path d="M2 4V22" stroke-linecap="round" />
      <path d="M2 32V55M-8 45L2 55 12 45" />
    </g>
  )
}

/** The robot's head, large, its eyes two screens: a planner that trips outside the lab, and one that thinks too long. */
export function RobotBrain(): JSX.Element {
  return (
    <Drawing
      alt="Inside the robot’s head: the planner that learned by trial and error walks in the lab but trips outside; the large model still thinks while a cup falls."
      wide={{ width: 540, height: 200, content: <WideBrain /> }}
      tall={{ width: 330, height: 170, content: <TallBrain /> }}
    />
  )
}

function WideBrain(): JSX.Element {
  return (
    <>
      <path
        d="M30 12H510Q538 12 538 40V134Q538 162 510 162H30Q2 162 2 134V40Q2 12 30 12Z"
        {...dashed}
        stroke-width="4"
      />
      <path d="M270 12V2M246 2h48" stroke="var(--ink2)" stroke-width="4" />
      <path d="M14 22H264V152H14ZM276 22H526V152H276Z" fill="var(--bg2)" />
      <BrittlePlanner x={14} y={17} scale={1.25} />
      <SlowPlanner x={276} y={17} scale={1.25} />
      <Label x={139} y={190} anchor="middle">
        trial and error: brittle
      </Label>
      <Label x={401} y={190} anchor="middle">
        large model: slow
      </Label>
    </>
  )
}

/** The head is as dashed as the empty one on the body. */
const dashed = { fill: 'none', stroke: 'var(--ink2)', 'stroke-dasharray': '8 6' }

function TallBrain(): JSX.Element {
  return (
    <>
      <path
        d="M24 18H306Q328 18 328 40V112Q328 134 306 134H24Q2 134 2 112V40Q2 18 24 18Z"
        {...dashed}
        stroke-width="3"
      />
      <path d="M165 18V6M150 4.5h30" stroke="var(--ink2)" stroke-width="3" />
      <path d="M10 34H161V118H10ZM169 34H320V118H169Z" fill="var(--bg2)" />
      <BrittlePlanner quote x={10} y={36} scale={0.755} />
      <SlowPlanner quote x={169} y={36} scale={0.755} />
      <Label x={86} y={160} size={16} anchor="middle">
        trial and error: brittle
      </Label>
      <Label x={244} y={160} size={16} anchor="middle">
        large model: slow
      </Label>
    </>
  )
}
