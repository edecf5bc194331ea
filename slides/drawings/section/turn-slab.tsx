import type { JSX } from 'preact'
import { WideBooths, WideCrowd, WideRacks } from '../plan/furniture.tsx'
import { halls, type HallNumber, Wall } from '../plan/walls.tsx'
import { Furnishings, screens, trades } from './furnishings.tsx'
import { HallHatch, Plate, PlateHatch, plateHeight, storeyHeight } from './storey.tsx'

const slab = { x: 192, width: 936 }

/** Undersides of the slabs. */
export const bottoms: Record<HallNumber, number> = { 1: 264, 2: 418, 3: 110 }

const stock = { booths: trades, screens, groupSize: 7, rows: [2, 2, 2, 2, 2, 2, 2], cooled: true }

/** In the wake of the walls, which leave from where the room was in the plan: Hall 1 left, Hall 2 middle, Hall 3 right. */
const waits: Record<HallNumber, { hatch: number; things: number[] }> = {
  1: { hatch: 0, things: [2, 3, 5, 8] },
  2: { hatch: 6, things: [4, 2, 1, 0, 2, 4, 6, 8] },
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

/** A hall of the turn: its slab, and what lies in it while it is a room of the plan. The class names are those of
    `turn.css`, which moves the parts. */
export function Slab({ hall }: { hall: HallNumber }): JSX.Element {
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
            <HallHatch hall={hall} width={84} />
          </g>
          <Furnishings hall={hall} stock={stock} from={118} to={922} waits={things} />
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
