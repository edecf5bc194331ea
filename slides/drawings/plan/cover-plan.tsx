import type { JSX } from 'preact'
import { Drawing, hatch } from '../../../src/html/drawing.tsx'
import { Stairs } from './floor-plan.tsx'
import { WideFurniture } from './furniture.tsx'
import { Doors, halls, inBoxes, Wall, walls } from './walls.tsx'

/** The floor plan with no names yet, and a lower concourse. */
function WideCover(): JSX.Element {
  return (
    <>
      <Stairs />
      <WideFurniture />
      <Doors rooms={halls} side="bottom" width={64} />
      <Wall d={halls.map((room) => walls(room, 'bottom', 64, 4)).join('')} />
      <Wall d="M326 2H402M726 2H802M326 286H402M726 286H802M2 286V344H32M96 344H1126V286" />
      <Wall d="M64 360V316H148V216H64V104" width={8} />
      <circle cx="64" cy="360" r="11" fill="var(--ink)" />
    </>
  )
}

const rooms = inBoxes([0, 128, 256].map((x) => ({ x, y: 0, w: 104, h: 164 })))
const route = 'M30 228V190H52V108'

/** Here the rooms are too small for furniture: each is its hall's hatch. */
function TallCover(): JSX.Element {
  return (
    <>
      <path d="M104 0h24v164h-24zM232 0h24v164h-24z" fill="var(--bg3)" />
      {rooms.map(({ x, number }) => (
        <path transform={`translate(${x + 10} 10)`} d="M0 0h84v124H0z" fill={hatch(number)} />
      ))}
      <Wall d={route} tone="bg" width={30} />
      <Doors rooms={rooms} side="bottom" width={36} />
      <Wall d={rooms.map((room) => walls(room, 'bottom', 36, 4)).join('')} width={3} />
      <Wall d="M102 2H130M230 2H258M102 162H130M230 162H258M2 162V214H14M46 214H358V162" width={3} />
      <Wall d={route} width={6} />
      <circle cx="30" cy="228" r="6" fill="var(--ink)" />
    </>
  )
}

/** The cover: halls without names, and the first steps of the walk from the entrance to Hall 1. */
export function CoverPlan(): JSX.Element {
  return (
    <Drawing
      alt="Floor plan of three halls side by side, their doors open; a route starts at the entrance."
      wide={{ width: 1128, height: 372, content: <WideCover /> }}
      tall={{ width: 360, height: 240, content: <TallCover /> }}
    />
  )
}
