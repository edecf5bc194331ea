import type { JSX } from 'preact'
import { Drawing, Label, round } from '../../../src/html/drawing.tsx'
import { names } from '../plan/walls.tsx'
import { Building, type BuildingShape, undersides } from './building.tsx'
import { screens, trades } from './furnishings.tsx'
import { Ground } from './ground.tsx'

const wide: BuildingShape = {
  width: 604,
  scale: 0.72,
  top: 42,
  joint: 46,
  hatched: 84,
  from: 112,
  stock: { booths: trades.slice(0, 4), screens: screens.slice(0, 3), groupSize: 6, rows: [2, 2, 2, 2] },
  arrows: [76, 194, 312],
  half: 4.5,
}

/** Narrow: the names stand inside. */
const tall: BuildingShape = {
  width: 680,
  scale: 0.53,
  top: 31,
  joint: 34,
  hatched: 70,
  from: 304,
  stock: { booths: trades.slice(0, 3), screens: screens.slice(0, 2), groupSize: 6, rows: [2, 2, 2] },
  arrows: [31, 144, 257],
  half: 4,
}

interface HallNamesProps {
  shape: BuildingShape
  /** Left edge, font size, and height above a slab's underside. */
  x: number
  size: number
  up: number
}

/** The names of the halls, each beside what stands on its floor. */
export function HallNames({ shape, x, size, up }: HallNamesProps): JSX.Element {
  const bottoms = undersides(shape)
  return (
    <>
      {([3, 1, 2] as const).map((hall) => (
        <>
          <Label x={x} y={round(bottoms[hall] - up - size * 1.15)} size={size} weight={760}>
            Hall {hall}
          </Label>
          <Label x={x} y={round(bottoms[hall] - up)} size={size} tone="ink2">
            {names[hall]}
          </Label>
        </>
      ))}
    </>
  )
}

/** The section as it stands after both lessons: each hall carries the one above and sets its ceiling. */
export function Section(): JSX.Element {
  return (
    <Drawing
      alt={
        'Section of a building: compute at the bottom, models on it, applications on top. ' +
        'Compute is the ceiling of the models, and models are the ceiling of the applications.'
      }
      wide={{
        width: 580,
        height: 400,
        content: (
          <>
            <Ground y={372} width={580} />
            <g transform="translate(145)">
              <Building shape={wide} lit={['upper', 'lower']} ceilings />
            </g>
            <HallNames shape={wide} x={0} size={24} up={26} />
          </>
        ),
      }}
      tall={{
        width: 360,
        height: 300,
        content: (
          <>
            <Ground y={273} width={360} />
            <Building shape={tall} lit={['upper', 'lower']} ceilings />
            <HallNames shape={tall} x={62} size={17} up={18} />
          </>
        ),
      }}
    />
  )
}
