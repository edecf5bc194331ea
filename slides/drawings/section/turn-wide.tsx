import type { JSX } from 'preact'
import { Label, Step } from '../../../src/html/drawing.tsx'
import { Concourse, Entrance, legs, Name, Stairs, WayBack } from '../plan/floor-plan.tsx'
import { WideBooths, WideCrowd, WideRacks } from '../plan/furniture.tsx'
import { halls, type HallNumber, names, Wall } from '../plan/walls.tsx'
import { Furnishings } from './furnishings.tsx'
import { Ground } from './ground.tsx'
import { Load } from './load.tsx'
import { StillPlan } from './still-plan.tsx'
import { HallHatch, Plate, PlateHatch, plateHeight, storeyHeight } from './storey.tsx'

/** The order in which the slabs land. */
const order: HallNumber[] = [2, 1, 3]

const slab = { x: 192, width: 936 }

/** Undersides of the slabs. */
const bottoms: Record<HallNumber, number> = { 1: 264, 2: 418, 3: 110 }

const amount = { groups: 4, groupSize: 7, rows: [2, 2, 2, 2, 2, 2], cooled: true, booths: 6 }

/** In the wake of the walls, which leave from where the room was in the plan: Hall 1 left, Hall 2 middle, Hall 3 right. */
const waits: Record<HallNumber, { hatch: number; things: number[] }> = {
  1: { hatch: 0, things: [2, 3, 5, 8] },
  2: { hatch: 6, things: [2, 1, 0, 2, 3, 5, 8] },
  3: { hatch: 7, things: [5, 4, 3, 2, 1, 0] },
}

const furniture: Record<HallNumber, JSX.Element> = { 1: <WideCrowd />, 2: <WideRacks />, 3: <WideBooths /> }

/** The outline of a room that becomes a slab's. Each line moves and stretches only along itself, so that it keeps its
    thickness, and so that the browser can move all of them as they are. */
function Shell(): JSX.Element {
  const { width } = slab
  return (
    <>
      <g class="turn-x">
        <path class="turn-y" d={`M0 0v-${storeyHeight}h${width}V0z`} fill="var(--bg)" />
      </g>
      <g class="turn-left">
        <g class="turn-y">
          <Wall d={`M2 0v-${storeyHeight}`} />
        </g>
      </g>
      <g class="turn-right">
        <g class="turn-y">
          <Wall d={`M${width - 2} 0v-${storeyHeight}`} />
        </g>
      </g>
      <g class="turn-x">
        <g class="turn-top">
          <Wall d={`M0 ${2 - storeyHeight}h${width}`} />
        </g>
      </g>
    </>
  )
}

/** A hall as a slab, and what lies in it as a room of the plan, its origin at the room's bottom left corner. */
function Slab({ hall }: { hall: HallNumber }): JSX.Element {
  const { hatch, things } = waits[hall]
  const { x, width } = slab
  return (
    <g class={`turn-${hall}`} transform={`translate(${x} ${bottoms[hall]})`}>
      <Shell />
      <g class="turn-plan turn-live" display="none">
        <g class="turn-plan-y">
          <g transform={`translate(${-halls[hall - 1]!.x} -288)`}>{furniture[hall]}</g>
        </g>
      </g>
      <g class="turn-lift">
        <g transform={`translate(0 -${plateHeight})`}>
          <g class={`turn-fade turn-wait-${hatch}`}>
            <HallHatch hall={hall} width={182} />
          </g>
          <Furnishings hall={hall} amount={amount} from={216} to={922} waits={things} />
        </g>
        <g class="turn-x">
          <Wall d={`M0 -2H${width}`} />
          <g class="turn-plate">
            <Plate width={width} />
          </g>
        </g>
        <g class="turn-fade turn-wait-8">
          <PlateHatch width={width} />
        </g>
      </g>
    </g>
  )
}

/** All of the plan that has no place in the section. */
function Walk(): JSX.Element {
  return (
    <g class="turn-walk turn-live" display="none">
      <Wall d="M132 286h64M532 286h64M932 286h64" tone="bg" />
      <Concourse />
      {halls.map((hall) => (
        <Name hall={hall} x={hall.x + 20} y={40} />
      ))}
      <Entrance />
      <Wall d={legs.first + legs.second.slice('M180 140'.length)} width={6} />
      <WayBack width={6} head={24} />
    </g>
  )
}

const lessons = { 1: 'Lesson one: sets the ceiling', 2: 'Lesson two: sets the ceiling' }

function Joint({ hall }: { hall: 1 | 2 }): JSX.Element {
  return (
    <g class={`turn-${hall}`} transform={`translate(0 ${bottoms[hall] - storeyHeight})`}>
      <g class="turn-draw">
        <Load hall={hall} at={[222, 288, 354, 420, 900, 966, 1032, 1098]} height={41} half={4} />
      </g>
    </g>
  )
}

interface WordsProps {
  hall: HallNumber
  /** Left edge of the names, middle of the lessons, and where a height of the section is. */
  x: number
  middle: number
  size: number
  at: (y: number) => number
}

/** A slab's name, the level of its floor, and the lesson on its roof. */
function Words({ hall, x, middle, size, at }: WordsProps): JSX.Element {
  const floor = at(bottoms[hall] - 12)
  return (
    <>
      <g class={`turn-name turn-${hall}`}>
        <Label x={x} y={floor - 22 - size * 1.15} size={size} weight={760}>
          Hall {hall}
        </Label>
        <Label x={x} y={floor - 22} size={size} tone="ink2">
          {names[hall]}
        </Label>
      </g>
      {hall !== 3 && (
        <g class={`turn-lesson turn-${hall}`}>
          <Label x={middle} y={at(bottoms[hall] - storeyHeight - 22) + 8} weight={760} anchor="middle">
            {lessons[hall]}
          </Label>
        </g>
      )}
    </>
  )
}

/** On stage the plan, which one click turns into the section; elsewhere both, the section smaller. */
export function WideTurn(): JSX.Element {
  return (
    <>
      <Step n={0}>{null}</Step>
      <g class="turn">
        <g class="turn-section" transform="translate(316 62)scale(.72)">
          <g class="turn-ground">
            <Ground y={418} width={1128} />
          </g>
          <g class="turn-walk turn-live" display="none">
            <Stairs />
          </g>
          {order.map((hall) => (
            <Slab hall={hall} />
          ))}
          <Walk />
          <Joint hall={2} />
          <Joint hall={1} />
        </g>
        <g class="turn-live" display="none">
          {order.map((hall) => (
            <Words hall={hall} x={0} middle={660} size={28} at={(y) => y} />
          ))}
        </g>
        <g class="turn-still">
          <g transform="translate(0 62)scale(.64)">
            <StillPlan />
          </g>
          <Label x={0} y={384} tone="ink3">
            Schematic, not to scale
          </Label>
          <path d="M115 176A120 92 0 0 0 235 268" fill="none" stroke="var(--ink)" stroke-width="6" />
          <path d="M264 268l-30-17v34z" fill="var(--ink)" />
          {order.map((hall) => (
            <Words hall={hall} x={316} middle={791} size={24} at={(y) => 62 + y * 0.72} />
          ))}
        </g>
      </g>
    </>
  )
}
