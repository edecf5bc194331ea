import type { JSX } from 'preact'
import { Drawing, Label, round } from '../../../src/html/drawing.tsx'
import { type HallNumber, names } from '../plan/walls.tsx'
import { Building, type BuildingShape, type JointName, undersides } from './building.tsx'
import { ceilingHeight } from './ceiling.tsx'
import { Ground } from './ground.tsx'

const wide: BuildingShape = {
  width: 604,
  scale: 0.72,
  top: 42,
  joint: 46,
  hatched: 84,
  from: 112,
  amount: { groups: 3, groupSize: 6, rows: [2, 2, 2, 2], cooled: false, booths: 4 },
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
  amount: { groups: 2, groupSize: 6, rows: [2, 2, 2], cooled: false, booths: 3 },
  arrows: [31, 144, 257],
  half: 4,
}

const order: HallNumber[] = [3, 1, 2]

/** The halls of a joint: whose ceiling it is, and who sets it. */
const joints: Record<JointName, { of: HallNumber; by: 1 | 2; says: string }> = {
  upper: { of: 3, by: 1, says: 'models carry applications and are their ceiling' },
  lower: { of: 1, by: 2, says: 'compute carries models and is their ceiling' },
}

interface WordsProps {
  shape: BuildingShape
  lit: JointName[]
  /** Left edge, font size, and height above a slab's underside. */
  x: number
  size: number
  up: number
  /** End of the level line from the left edge to the ceiling. */
  level: number
}

/** The names of the halls, and on its level what sets a limit. */
function Words({ shape, lit, x, size, up, level }: WordsProps): JSX.Element {
  const bottoms = undersides(shape)
  const ceiling = (hall: HallNumber): number => round(bottoms[hall] - ceilingHeight * shape.scale)
  return (
    <>
      {order.map((hall) => (
        <>
          <Label x={x} y={round(bottoms[hall] - up - size * 1.15)} size={size} weight={760}>
            Hall {hall}
          </Label>
          <Label x={x} y={round(bottoms[hall] - up)} size={size} tone="ink2">
            {names[hall]}
          </Label>
        </>
      ))}
      {lit.map((joint) => {
        const { of, by } = joints[joint]
        return (
          <>
            {level > 0 && <path d={`M0 ${ceiling(of)}H${level}`} stroke={`var(--hall-${by})`} stroke-width="4" />}
            <Label x={x} y={ceiling(of) - 10} size={size} tone={`hall-${by}-text`}>
              ceiling
            </Label>
          </>
        )
      })}
    </>
  )
}

/** The section as it stands after the turn, for a lesson: at the joints it is about, the hall below carries the one
    above and sets its ceiling. */
export function Section({ lit }: { lit: JointName[] }): JSX.Element {
  const said = lit.map((joint) => joints[joint].says).join(', and ')
  return (
    <Drawing
      alt={`Section of a building: compute at the bottom, models on it, applications on top. Lit: ${said}.`}
      wide={{
        width: 580,
        height: 400,
        content: (
          <>
            <Ground y={372} width={580} />
            <g transform="translate(145)">
              <Building shape={wide} lit={lit} ceilings />
            </g>
            <Words shape={wide} lit={lit} x={0} size={24} up={26} level={145} />
          </>
        ),
      }}
      tall={{
        width: 360,
        height: 300,
        content: (
          <>
            <Ground y={273} width={360} />
            <Building shape={tall} lit={lit} ceilings />
            <Words shape={tall} lit={lit} x={62} size={17} up={18} level={0} />
          </>
        ),
      }}
    />
  )
}
