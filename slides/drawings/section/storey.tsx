import type { ComponentChildren, JSX } from 'preact'
import { hatch } from '../../../src/html/drawing.tsx'
import type { HallNumber } from '../plan/walls.tsx'

/** Height of a storey with its plate, and thickness of the plate. */
export const storeyHeight = 110
const plate = 14

interface StoreyProps {
  hall: HallNumber
  width: number
  /** Width of the hall's hatch. */
  hatched: number
  /** When the hatch appears during the turn. */
  wait?: number
  /** Not the point here. */
  dim?: boolean
  children: ComponentChildren
}

/** A floor of the building as an architect cuts it: walls, a hatched floor plate, and what stands on it.
    Its origin is where the plate's underside meets the left wall. The class names are for the turn. */
export function Storey({ hall, width, hatched, wait = 0, dim, children }: StoreyProps): JSX.Element {
  return (
    <>
      <g class="turn-x">
        <path
          class="turn-y"
          d={`M2 -2V${2 - storeyHeight}H${width - 2}V-2Z`}
          fill="var(--bg)"
          stroke="var(--ink)"
          stroke-width="4"
        />
      </g>
      <g class="turn-lift">
        <g transform={`translate(0 -${plate})`} opacity={dim ? 0.4 : undefined}>
          <path class={`turn-fade turn-wait-${wait}`} d={`M14 -84h${hatched}v84h-${hatched}z`} fill={hatch(hall)} />
          {children}
        </g>
        <Plate width={width} />
      </g>
    </>
  )
}

/** The floor plate: a thick dashed line, leaning, is its hatch. */
function Plate({ width }: { width: number }): JSX.Element {
  return (
    <>
      <g class="turn-x">
        <g class="turn-plate">
          <path d={`M4 -7H${width - 4}`} stroke="var(--bg)" stroke-width={plate} />
          <path d={`M0 -2H${width}M0 ${3 - plate}H${width}`} stroke="var(--ink)" stroke-width="4" />
        </g>
      </g>
      <path
        class="turn-fade turn-wait-7"
        d={`M7 -7H${width - 1}`}
        stroke="var(--ink2)"
        stroke-width="8"
        stroke-dasharray="2 6"
        transform="matrix(1 0 -1 1 -7 0)"
      />
    </>
  )
}

interface PieceProps {
  x: number
  /** When it rises during the turn, in steps: once the wall has passed it. */
  wait: number | undefined
  children: ComponentChildren
}

/** Something that stands on a floor, its left foot at x. */
export function Piece({ x, wait, children }: PieceProps): JSX.Element {
  const standing = <g transform={`translate(${x})`}>{children}</g>
  return wait === undefined ? standing : <g class={`turn-rise turn-wait-${wait}`}>{standing}</g>
}
