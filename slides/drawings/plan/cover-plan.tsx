import type { JSX } from 'preact'
import { Drawing, hatch } from '../../../src/html/drawing.tsx'
import { type Box, Doors, halls, inBoxes, Wall, walls } from './walls.tsx'

interface CoverShape {
  rooms: Box[]
  /** The hatch in each room: whole dots and rules, ending above the doors. */
  hatched: { w: number; h: number }
  mass: string
  /** Lines up the middle of the stairs between the halls. */
  treads: string
  outside: string
  route: string
  start: [number, number]
  door: number
  line: number
}

function Cover(shape: CoverShape): JSX.Element {
  const { rooms, hatched, mass, treads, outside, route, start, door, line } = shape
  return (
    <>
      <path d={mass} fill="var(--bg3)" />
      <path d={treads} stroke="var(--line)" stroke-width={10 * line} stroke-dasharray="2 8" />
      {inBoxes(rooms).map(({ x, y, w, number }) => (
        <path
          transform={`translate(${x + (w - hatched.w) / 2} ${y + (w - hatched.w) / 2})`}
          d={`M0 0h${hatched.w}v${hatched.h}H0z`}
          fill={hatch(number)}
        />
      ))}
      <Wall d={route} tone="bg" width={10 * line} />
      <Doors rooms={rooms} side="bottom" width={door} />
      <Wall d={rooms.map((room) => walls(room, 'bottom', door, 4)).join('') + outside} width={line} />
      <Wall d={route} width={2 * line} />
      <circle cx={start[0]} cy={start[1]} r={door / 6} fill="var(--ink)" />
    </>
  )
}

const wideCover: CoverShape = {
  rooms: halls.map((hall) => ({ ...hall, h: 272 })),
  hatched: { w: 294, h: 208 },
  mass: 'M328 0h72v272h-72zM728 0h72v272h-72z',
  treads: 'M364 22V134M764 22V134',
  outside: 'M326 2H402M726 2H802M326 270H402M726 270H802M2 270V344H32M96 344H1126V270',
  route: 'M64 360V310H164V171',
  start: [64, 360],
  door: 64,
  line: 4,
}

const tallCover: CoverShape = {
  rooms: [0, 128, 256].map((x) => ({ x, y: 0, w: 104, h: 164 })),
  hatched: { w: 84, h: 124 },
  mass: 'M104 0h24v164h-24zM232 0h24v164h-24z',
  treads: '',
  outside: 'M102 2H130M230 2H258M102 162H130M230 162H258M2 162V214H14M46 214H358V162',
  route: 'M30 228V190H52V108',
  start: [30, 228],
  door: 36,
  line: 3,
}

/** The cover: walls and hatches, and the first steps of the walk from the entrance to Hall 1. */
export function CoverPlan(): JSX.Element {
  return (
    <Drawing
      alt="Floor plan of three halls side by side, their doors open; a route starts at the entrance."
      wide={{ width: 1128, height: 372, content: <Cover {...wideCover} /> }}
      tall={{ width: 360, height: 240, content: <Cover {...tallCover} /> }}
    />
  )
}
