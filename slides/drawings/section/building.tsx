import type { JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'
import type { HallNumber } from '../plan/walls.tsx'
import { beamHeight, Ceiling } from './ceiling.tsx'
import { Furnishings, type Names, type Stock } from './furnishings.tsx'
import { Load } from './load.tsx'
import { Storey, storeyHeight } from './storey.tsx'

/** The joint above the compute floor is the second lesson, the one above the models floor the first. */
export type JointName = 'upper' | 'lower'

/** What a hall does to the one it carries. */
export const lessons = { 1: 'Lesson one: models set the ceiling', 2: 'Lesson two: compute sets the ceiling' }

/** A section that stands still, its origin at its top left corner. */
export interface BuildingShape {
  /** In the section's own px, which `scale` makes smaller. */
  width: number
  scale: number
  /** Height above the building, for what would be higher than its roof. */
  top?: number
  /** Height between two slabs. */
  joint: number
  hatched: number
  stock: Stock
  /** Where things start on a floor. */
  from: number
  /** The load's arrows and half the thickness of their shafts. */
  arrows: number[]
  half: number
}

/** Undersides of the slabs in px of the figure. */
export function undersides({ scale, joint, top = 0 }: BuildingShape): Record<HallNumber, number> {
  const height = storeyHeight * scale
  return { 3: top + height, 1: top + 2 * height + joint, 2: top + 3 * height + 2 * joint }
}

/** The joint below a hall, if there is one. */
const below: Partial<Record<HallNumber, JointName>> = { 3: 'upper', 1: 'lower' }

/** Whether a lit joint is at a hall's floor or roof. */
const joined = (hall: HallNumber, lit: readonly JointName[]): boolean =>
  hall === 1 || lit.includes(hall === 3 ? 'upper' : 'lower')

interface BuildingProps {
  shape: BuildingShape
  lit: readonly JointName[]
  /** At a lit joint the hall below also sets the ceiling of the one it carries. */
  ceilings?: boolean
  /** Names of what stands under a ceiling. */
  names?: Names
}

/** Three floors, each carried by the one below, the joints in `lit` in the colour of the hall that carries. */
export function Building({ shape, lit, ceilings = false, names }: BuildingProps): JSX.Element {
  const { width, scale, hatched, stock, from, joint, arrows, half } = shape
  const bottoms = undersides(shape)
  const isLit = (hall: HallNumber): boolean => lit.some((one) => one === below[hall])
  const isUnder = (hall: HallNumber): boolean => ceilings && isLit(hall)
  /** The load stands on the roof of the hall that carries, or on a ceiling over that. */
  const foot = (hall: HallNumber): number => (isUnder(hall) ? beamHeight : storeyHeight) * scale + 2
  const place = (hall: HallNumber): string => `translate(0 ${round(bottoms[hall])})scale(${scale})`
  return (
    <>
      {([2, 1, 3] as const).map((hall) => (
        <g transform={place(hall)}>
          <Storey hall={hall} width={width} hatched={hatched} dim={!joined(hall, lit)}>
            <Furnishings
              {...{ hall, stock, from }}
              to={width - 14}
              cut={isUnder(hall)}
              names={isUnder(hall) ? names : undefined}
            />
          </Storey>
        </g>
      ))}
      {([2, 1] as const).map((hall) => (
        <g transform={`translate(0 ${round(bottoms[hall] - foot(hall))})`}>
          <Load
            hall={hall}
            at={arrows}
            height={round(joint - 3 - foot(hall) + storeyHeight * scale)}
            half={half}
            hollow={!isLit(hall === 1 ? 3 : 1)}
          />
        </g>
      ))}
      {/* The lower one last: the upper one stands on it. */}
      {([3, 1] as const).map(
        (hall) =>
          isUnder(hall) && (
            <g transform={place(hall)}>
              <Ceiling by={hall === 3 ? 1 : 2} width={width} reach={round(joint / scale)} />
            </g>
          ),
      )}
    </>
  )
}
