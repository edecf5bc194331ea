import type { JSX } from 'preact'
import { Drawing, Label } from '../../../src/html/drawing.tsx'
import { BrittlePlanner, SlowPlanner } from './planners.tsx'
import { Robot } from './robot-body.tsx'

/** A robot in a strong man's pose: all of the body is there and marked down, the head is a dashed outline. */
export function RobotBody(): JSX.Element {
  return (
    <Drawing
      alt="A robot flexes its arms: its body is complete, finely made and marked down; its head is empty."
      wide={{ width: 540, height: 264, content: <WideBody /> }}
      tall={{ width: 330, height: 170, content: <TallBody /> }}
    />
  )
}

function WideBody(): JSX.Element {
  return (
    <>
      <Robot x={270} y={24} scale={1.16} line={4} />
      <path d="M0 256H540" stroke="var(--line)" stroke-width="4" />
      <PriceTag x={492} y={170} scale={0.86} />
    </>
  )
}

function TallBody(): JSX.Element {
  return (
    <>
      <Robot x={165} y={14} scale={0.7} line={3} />
      <path d="M0 154H330" stroke="var(--line)" stroke-width="3" />
      <PriceTag x={299} y={106} scale={0.52} />
    </>
  )
}

/** Hangs from a joint by its string; what it says is that the price went down. */
function PriceTag({ x, y, scale }: { x: number; y: number; scale: number }): JSX.Element {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`} fill="none" stroke="var(--ink)" stroke-width="4">
      <path d="M-8 12H12L32 28V82H-28V28Z" fill="var(--bg)" />
      <path d="M2 0V22" stroke-linecap="round" />
      <path d="M-16 40H-5V51H6V62H17V73H24" />
    </g>
  )
}

/** The robot's head, large, its eyes two screens: a planner that trips outside the lab, and one that thinks too long. */
export function RobotBrain(): JSX.Element {
  return (
    <Drawing
      alt="Inside the robot’s head: the planner that learned by trial and error walks in the lab but trips outside; the large model still thinks while a cup falls."
      wide={{ width: 540, height: 264, content: <WideBrain /> }}
      tall={{ width: 330, height: 206, content: <TallBrain /> }}
    />
  )
}

function WideBrain(): JSX.Element {
  return (
    <>
      <path
        d="M30 12H510Q538 12 538 40V206Q538 234 510 234H30Q2 234 2 206V40Q2 12 30 12Z"
        {...dashed}
        stroke-width="4"
      />
      <path d="M270 12V2M246 2h48" stroke="var(--ink2)" stroke-width="4" />
      <path d="M14 23H264V223H14ZM276 23H526V223H276Z" fill="var(--bg2)" />
      <BrittlePlanner x={14} y={23} scale={1.6} />
      <SlowPlanner x={276} y={23} scale={1.6} />
      <Label x={139} y={260} anchor="middle">
        trial and error: brittle
      </Label>
      <Label x={401} y={260} anchor="middle">
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
        d="M24 14H306Q328 14 328 36V150Q328 172 306 172H24Q2 172 2 150V36Q2 14 24 14Z"
        {...dashed}
        stroke-width="3"
      />
      <path d="M165 14V2M150 2h30" stroke="var(--ink2)" stroke-width="3" />
      <path d="M10 32H161V154H10ZM169 32H320V154H169Z" fill="var(--bg2)" />
      <BrittlePlanner quote x={10} y={33} scale={0.968} />
      <SlowPlanner quote x={169} y={33} scale={0.968} />
      <Label x={86} y={198} size={16} anchor="middle">
        trial and error: brittle
      </Label>
      <Label x={244} y={198} size={16} anchor="middle">
        large model: slow
      </Label>
    </>
  )
}
