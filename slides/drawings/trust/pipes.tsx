import { EyeOff } from 'lucide-static'
import type { JSX } from 'preact'
import { Drawing, Icon, Label, round } from '../../../src/html/drawing.tsx'
import { Lock } from './lock.tsx'
import { Person } from './person.tsx'
import { Model, Parties, type Plan, ThinPipe, WidePipe, You } from './plumbing.tsx'

const wide: Plan = {
  width: 540,
  axis: 100,
  half: 56,
  people: { x: 25, height: 54, pitch: 68 },
  you: { x: 38, height: 84, start: 80 },
  start: 58,
  choke: 128,
  runs: { x: 162, pitch: 30, count: 9, swing: 88 },
  model: { narrow: 436, locked: 286, w: 102, h: 96 },
  box: { right: 428, half: 96, wall: 14 },
  operator: { x: 496, height: 100, eye: 48 },
  line: 4,
  labels: { size: 24, y: 236 },
}

const tall: Plan = {
  width: 330,
  axis: 64,
  half: 36,
  people: { x: 17, height: 34, pitch: 44 },
  you: { x: 26, height: 56, start: 54 },
  start: 40,
  choke: 84,
  runs: { x: 108, pitch: 24, count: 7, swing: 56 },
  model: { narrow: 270, locked: 164, w: 58, h: 64 },
  box: { right: 246, half: 62, wall: 10 },
  operator: { x: 297, height: 72, eye: 32 },
  line: 3,
  labels: { size: 16, y: 160 },
}

/** Cryptography among several parties: all data has to pass a very narrow, winding pipe, drop by drop. */
export function NarrowPipe(): JSX.Element {
  return (
    <Drawing
      alt="The data of several parties piles up before a thin pipe that winds up and down; at its end, single drops reach the model."
      wide={{ width: 540, height: 244, content: <Narrow plan={wide} /> }}
      tall={{ width: 330, height: 170, content: <Narrow plan={tall} /> }}
    />
  )
}

/** Trusted hardware: a pipe of nearly full width in a locked box, which the cloud's operator can't look into. */
export function LockedPipe(): JSX.Element {
  return (
    <Drawing
      alt="Your data flow through a pipe of nearly full width to the same model, inside a locked box. The cloud operator outside can’t look in."
      wide={{ width: 540, height: 244, content: <Locked plan={wide} /> }}
      tall={{ width: 330, height: 170, content: <Locked plan={tall} /> }}
    />
  )
}

function Narrow({ plan }: { plan: Plan }): JSX.Element {
  const { axis, half, start, choke, runs, model, line, labels } = plan
  const [spout, top] = [model.narrow + model.w / 2, axis + runs.swing - model.h]
  const drop = Math.round(top - line * 3.5)
  const [r, tail] = [round(line * 1.6), round(line * 3.4)]
  const flange = Math.round(half * 1.3)
  return (
    <>
      <Parties plan={plan} />
      <WidePipe plan={plan} from={start} to={choke} half={half} />
      <ThinPipe plan={plan} />
      <path d={`M${choke} ${axis - flange}v${2 * flange}`} stroke="var(--ink)" stroke-width={line * 2} />
      <Model plan={plan} x={model.narrow} y={top} />
      <path d={`M${spout} ${drop - tail}l${r} ${tail}a${r} ${r} 0 0 1-${2 * r} 0z`} fill="var(--hall-2)" />
      <Label x={0} y={labels.y} size={labels.size}>
        parties
      </Label>
      <Label x={spout} y={labels.y} size={labels.size} anchor="middle">
        model
      </Label>
    </>
  )
}

/** The flow: arrowheads in the data, one behind the other. */
function flow(x: number, y: number, size: number): string {
  const tip = round(size * 0.7)
  return [0, 1, 2].map((i) => `M${x + i * size} ${y - size}l${tip} ${size}l-${tip} ${size}`).join('')
}

function Locked({ plan }: { plan: Plan }): JSX.Element {
  const { width, axis, half, you, choke, box, model, operator, line, labels } = plan
  const inner = half - line * 2
  const [w, h] = [box.right - choke, 2 * box.half]
  return (
    <>
      <You plan={plan} />
      <path
        d={`M${choke} ${axis - box.half}h${w}v${h}h-${w}z`}
        fill="var(--bg3)"
        stroke="var(--ink)"
        stroke-width={line}
      />
      <path
        d={`M${choke + box.wall} ${axis - box.half + box.wall}h${w - 2 * box.wall}v${h - 2 * box.wall}h-${w - 2 * box.wall}z`}
        fill="var(--bg)"
        stroke="var(--ink)"
        stroke-width={line / 2}
      />
      <WidePipe plan={plan} from={you.start} to={choke} half={half} />
      <WidePipe plan={plan} from={choke - 1} to={model.locked} half={inner} />
      <path
        d={`M${choke} ${axis - half - line / 2}v${2 * line + line}M${choke} ${axis + half + line / 2}v-${3 * line}`}
        stroke="var(--ink)"
        stroke-width={line}
      />
      <path d={flow(choke + line * 9, axis, line * 4.5)} fill="none" stroke="var(--bg)" stroke-width={line * 1.5} />
      <Model plan={plan} x={model.locked} />
      <Lock x={box.right - box.wall / 2} y={axis} size={line * 9} line={line} />
      <Icon svg={EyeOff} x={operator.x - operator.eye / 2} y={0} size={operator.eye} />
      <Person x={operator.x} y={axis + box.half} height={operator.height} line={line} />
      <Label x={you.x} y={labels.y} size={labels.size} anchor="middle">
        you
      </Label>
      <Label x={choke} y={labels.y} size={labels.size}>
        locked hardware
      </Label>
      <Label x={width} y={labels.y} size={labels.size} anchor="end">
        operator can’t see
      </Label>
    </>
  )
}
