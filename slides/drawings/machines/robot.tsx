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
      <path d="M0 0Q-8 14 2 22Q12 14 0 0" stroke-width="2.5" />
      <path d="M2 32V55M-8 45L2 55 12 45" />
    </g>
  )
}

/** The robot's head, large, its eyes two screens: a planner that trips outside the lab, and one that thinks too long. */
export function RobotBrain(): JSX.Element {
  return (
    <Drawing
      alt="Inside the robot’s head: one planner walks in the lab but trips outside; the other still thinks while a cup falls."
      wide={{ width: 540, height: 200, content: <WideBrain /> }}
      tall={{ width: 330, height: 170, content: <TallBrain /> }}
    />
  )
}

function WideBrain(): JSX.Element {
  return (
    <>
      <path
        d="M46 2H494Q524 2 524 32V124Q524 154 494 154H46Q16 154 16 124V32Q16 2 46 2Z"
        {...dashed}
        stroke-width="4"
      />
      <path d="M2 56V100M538 56V100" stroke="var(--ink2)" stroke-width="4" />
      <BrittlePlanner x={32} y={16} scale={1.15} />
      <SlowPlanner x={278} y={16} scale={1.15} />
      <path d="M32 16H262V140H32ZM278 16H508V140H278Z" fill="none" stroke="var(--ink)" stroke-width="4" />
      <Label x={147} y={188} anchor="middle">
        brittle outside the lab
      </Label>
      <Label x={393} y={188} anchor="middle">
        too slow to react
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
        d="M24 20H306Q328 20 328 42V112Q328 134 306 134H24Q2 134 2 112V42Q2 20 24 20Z"
        {...dashed}
        stroke-width="3"
      />
      <path d="M165 18.5V6M150 4.5h30" stroke="var(--ink2)" stroke-width="3" />
      <BrittlePlanner quote x={12} y={38} scale={0.745} />
      <SlowPlanner quote x={169} y={38} scale={0.745} />
      <path d="M12 36H161V118H12ZM169 36H318V118H169Z" fill="none" stroke="var(--ink)" stroke-width="3" />
      <Label x={87} y={160} size={16} anchor="middle">
        brittle outside the lab
      </Label>
      <Label x={243} y={160} size={16} anchor="middle">
        too slow to react
      </Label>
    </>
  )
}
