import type { JSX } from 'preact'
import { Drawing, Label, round } from '../../../src/html/drawing.tsx'
import { type HallNumber, names } from '../plan/walls.tsx'
import { Building, type BuildingShape, type JointName, undersides } from './building.tsx'
import { Ground } from './ground.tsx'

const wide: BuildingShape = {
  width: 580,
  scale: 0.75,
  joint: 62,
  hatched: 84,
  from: 116,
  amount: { groups: 3, groupSize: 6, rows: [2, 2, 2, 2], cooled: false, booths: 4 },
  arrows: [54, 136, 218, 300, 382],
  half: 7,
}

/** Narrow: the names stand inside. */
const tall: BuildingShape = {
  width: 620,
  scale: 0.58,
  joint: 42,
  hatched: 70,
  from: 274,
  amount: { groups: 2, groupSize: 6, rows: [2, 2, 2], cooled: false, booths: 3 },
  arrows: [36, 108, 180, 252, 324],
  half: 5,
}

const order: HallNumber[] = [3, 1, 2]

function Names({ shape, x, size, up }: { shape: BuildingShape; x: number; size: number; up: number }): JSX.Element {
  const bottoms = undersides(shape)
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
    </>
  )
}

const alts: Record<JointName, string> = {
  upper: 'models carry applications',
  lower: 'compute carries models',
}

/** The section as it stands after the turn, for a lesson: the joints it is about are lit. */
export function Section({ lit }: { lit: JointName[] }): JSX.Element {
  const said = lit.map((joint) => alts[joint]).join(', and ')
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
              <Building shape={wide} lit={lit} />
            </g>
            <Names shape={wide} x={0} size={24} up={28} />
          </>
        ),
      }}
      tall={{
        width: 360,
        height: 300,
        content: (
          <>
            <Ground y={273} width={360} />
            <Building shape={tall} lit={lit} />
            <Names shape={tall} x={62} size={17} up={21} />
          </>
        ),
      }}
    />
  )
}
