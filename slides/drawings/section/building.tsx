import type { JSX } from 'preact'
import type { HallNumber } from '../plan/walls.tsx'
import { type Amount, Furnishings } from './furnishings.tsx'
import { Load } from './load.tsx'
import { Storey, storeyHeight } from './storey.tsx'

/** The joint above the compute floor is the second lesson, the one above the models floor the first. */
export type JointName = 'upper' | 'lower'

/** What a hall does to the one it carries. */
export const lessons = { 1: 'Lesson one: sets the ceiling', 2: 'Lesson two: sets the ceiling' }

/** A section that stands still, its origin at its top left corner. */
export interface BuildingShape {
  /** In the section's own px, which `scale` makes smaller. */
  width: number
  scale: number
  /** Height between two slabs. */
  joint: number
  hatched: number
  amount: Amount
  /** Where things start on a floor. */
  from: number
  /** The load's arrows and half the thickness of their shafts. */
  arrows: number[]
  half: number
}

/** Undersides of the slabs in px of the figure. */
export function undersides({ scale, joint }: BuildingShape): Record<HallNumber, number> {
  const height = storeyHeight * scale
  return { 3: height, 1: 2 * height + joint, 2: 3 * height + 2 * joint }
}

/** Whether a lit joint is at a hall's floor or roof. */
const joined = (hall: HallNumber, lit: readonly JointName[]): boolean =>
  hall === 1 || lit.includes(hall === 3 ? 'upper' : 'lower')

/** Three floors, each carried by the one below, the joints in `lit` in the colour of the hall that carries. */
export function Building({ shape, lit }: { shape: BuildingShape; lit: readonly JointName[] }): JSX.Element {
  const { width, scale, hatched, amount, from, joint, arrows, half } = shape
  const bottoms = undersides(shape)
  return (
    <>
      {([2, 1, 3] as const).map((hall) => (
        <g transform={`translate(0 ${bottoms[hall]})scale(${scale})`}>
          <Storey hall={hall} width={width} hatched={hatched} dim={!joined(hall, lit)}>
            <Furnishings hall={hall} amount={amount} from={from} to={width - 14} />
          </Storey>
        </g>
      ))}
      {([2, 1] as const).map((hall) => (
        <g transform={`translate(0 ${bottoms[hall] - storeyHeight * scale - 2})`}>
          <Load
            hall={hall}
            at={arrows}
            height={joint - 5}
            half={half}
            hollow={!lit.includes(hall === 1 ? 'upper' : 'lower')}
          />
        </g>
      ))}
    </>
  )
}
