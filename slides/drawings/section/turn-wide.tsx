import type { JSX } from 'preact'
import { Arrow, Label, round, Step } from '../../../src/html/drawing.tsx'
import { Concourse, Entrance, legs, Name, Stairs, WayBack } from '../plan/floor-plan.tsx'
import { halls, type HallNumber, names, Wall } from '../plan/walls.tsx'
import { lessons } from './building.tsx'
import { Ground } from './ground.tsx'
import { Load } from './load.tsx'
import { StillPlan } from './still-plan.tsx'
import { storeyHeight } from './storey.tsx'
import { bottoms, Slab } from './turn-slab.tsx'

/** The order in which the slabs land. */
const order: HallNumber[] = [2, 1, 3]

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

function Joint({ hall }: { hall: 1 | 2 }): JSX.Element {
  return (
    <g class={`turn-${hall}`} transform={`translate(0 ${bottoms[hall] - storeyHeight})`}>
      <g class="turn-draw">
        <Load hall={hall} at={[222, 286, 350, 970, 1034, 1098]} height={41} half={4} />
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

/** A slab's name, and the lesson on its roof. */
function Words({ hall, x, middle, size, at }: WordsProps): JSX.Element {
  const y = round(at(bottoms[hall] - 12) - 22)
  return (
    <>
      <g class={`turn-name turn-${hall}`}>
        <Label x={x} y={round(y - size * 1.15)} size={size} weight={760}>
          Hall {hall}
        </Label>
        <Label x={x} y={y} size={size} tone="ink2">
          {names[hall]}
        </Label>
      </g>
      {hall !== 3 && (
        <g class={`turn-lesson turn-${hall}`}>
          <Label x={middle} y={round(at(bottoms[hall] - storeyHeight - 22) + 8)} weight={760} anchor="middle">
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
          <g transform="translate(0 160)scale(.68)">
            <StillPlan size={36} />
          </g>
          <Label x={0} y={298} tone="ink3">
            Schematic, not to scale
          </Label>
          <Arrow
            points={[
              [256, 206],
              [304, 206],
            ]}
            width={6}
            head={24}
          />
          {order.map((hall) => (
            <Words hall={hall} x={316} middle={791} size={24} at={(y) => 62 + y * 0.72} />
          ))}
        </g>
      </g>
    </>
  )
}
