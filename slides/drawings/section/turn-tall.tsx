import type { JSX } from 'preact'
import { Arrow, Label, Step } from '../../../src/html/drawing.tsx'
import { type HallNumber, names } from '../plan/walls.tsx'
import { Building, type BuildingShape, lessons, undersides } from './building.tsx'
import { screens, trades } from './furnishings.tsx'
import { Ground } from './ground.tsx'
import { StillPlan } from './still-plan.tsx'

const shape: BuildingShape = {
  width: 480,
  scale: 0.75,
  joint: 48,
  hatched: 56,
  from: 222,
  stock: { booths: trades.slice(0, 2), screens: screens.slice(0, 1), groupSize: 9, rows: [5] },
  arrows: [18, 342],
  half: 4,
}

const order: HallNumber[] = [3, 1, 2]

/** On a phone: the plan, and below it the section. */
export function TallTurn(): JSX.Element {
  const bottoms = undersides(shape)
  return (
    <>
      <StillPlan size={24} />
      <Label x={0} y={180} size={16} tone="ink3">
        Schematic, not to scale
      </Label>
      <Step n={0}>
        <Arrow
          points={[
            [180, 158],
            [180, 187],
          ]}
        />
        <g transform="translate(0 192)">
          <Ground y={bottoms[2] - 2} width={360} />
          <Building shape={shape} lit={['upper', 'lower']} />
          {order.map((hall) => (
            <>
              <Label x={64} y={bottoms[hall] - 46} size={17} weight={760}>
                Hall {hall}
              </Label>
              <Label x={64} y={bottoms[hall] - 25} size={17} tone="ink2">
                {names[hall]}
              </Label>
              {hall !== 3 && (
                <Label x={180} y={bottoms[hall] - 101} size={16} weight={760} anchor="middle">
                  {lessons[hall]}
                </Label>
              )}
            </>
          ))}
        </g>
      </Step>
    </>
  )
}
