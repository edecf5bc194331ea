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

/** A slab's name, and the lesson on its roof. */
function Words({ hall }: { hall: HallNumber }): JSX.Element {
  const y = bottoms[hall] - 34
  return (
    <>
      <g class={`turn-name turn-${hall}`}>
        <Label x={0} y={round(y - 32.2)} size={28} weight={760}>
          Hall {hall}
        </Label>
        <Label x={0} y={y} size={28} tone="ink2">
          {names[hall]}
        </Label>
      </g>
      {hall !== 3 && (
        <g class={`turn-lesson turn-${hall}`}>
          <Label x={660} y={bottoms[hall] - storeyHeight - 14} weight={760} anchor="middle">
            {lessons[hall]}
          </Label>
        </g>
      )}
    </>
  )
}

/** Beside the title, above the section: the plan that was turned. */
function Before(): JSX.Element {
  return (
    <g class="turn-still">
      <g transform="translate(540-150)scale(.72)">
        <StillPlan size={34} />
      </g>
      <Label x={820} y={-40} tone="ink3">
        Schematic, not to scale
      </Label>
      <Arrow
        points={[
          [660, -34],
          [660, -4],
        ]}
      />
    </g>
  )
}

/** On stage the plan, which one click turns into the section; elsewhere the section, and above it the plan, small. */
export function WideTurn(): JSX.Element {
  return (
    <>
      <Step n={0}>{null}</Step>
      <g class="turn">
        <g class="turn-section">
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
          {order.map((hall) => (
            <Words hall={hall} />
          ))}
        </g>
        <Before />
      </g>
    </>
  )
}
