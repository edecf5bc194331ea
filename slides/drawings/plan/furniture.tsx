import type { JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'
import { Heads, scatter } from './crowd.tsx'
import { type Box, boxes, type Point, Wall } from './walls.tsx'

interface RacksProps {
  rows: { x: number; y: number; w: number }[]
  size: number
  lit?: boolean
}

/** Rows of cabinets seen from above, a line of lights on each row. */
export function Racks({ rows, size, lit }: RacksProps): JSX.Element {
  const d = rows.map(({ x, y, w }) => `M${x} ${y}h${w}`).join('')
  return (
    <>
      <path d={d} stroke={`var(--${lit ? 'hall-2' : 'bg3'})`} stroke-width={size} stroke-dasharray={`${size} 2`} />
      <path d={d} stroke={`var(--${lit ? 'bg' : 'hall-2'})`} stroke-width="3" />
    </>
  )
}

/** Rows of whole cabinets on both sides of an aisle. */
export function rackRows({ x, y, w, h }: Box, size: number): RacksProps['rows'] {
  const length = Math.floor((w / 2 - 14) / (size + 2)) * (size + 2) - 2
  const count = Math.floor(h / (size * 1.55))
  const middles = Array.from({ length: count }, (_, row) => round(y + size * (0.5 + row * 1.6)))
  return middles.flatMap((at) => [x, x + w - length].map((left) => ({ x: left, y: at, w: length })))
}

interface BlocksProps {
  blocks: Box[]
  /** Paths cut out of the blocks: wide streets and narrow lanes. */
  streets: string
  lanes: string
  widths: [street: number, lane: number]
}

/** City blocks of booths: the hall's hatch on a ground, streets cut out of it. */
export function Blocks({ blocks, streets, lanes, widths }: BlocksProps): JSX.Element {
  const d = boxes(blocks)
  return (
    <>
      <path d={d} fill="var(--bg3)" />
      <path d={d} fill="url(#hatch-3)" />
      <path d={streets} stroke="var(--bg)" stroke-width={widths[0]} fill="none" />
      <path d={lanes} stroke="var(--bg)" stroke-width={widths[1]} fill="none" />
    </>
  )
}

const stands: Box[] = [
  { x: 212, y: 118, w: 76, h: 84 },
  { x: 92, y: 138, w: 56, h: 48 },
  { x: 4, y: 120, w: 22, h: 84 },
  { x: 210, y: 256, w: 92, h: 28 },
  { x: 24, y: 256, w: 92, h: 28 },
]

/** Where the route runs in Hall 1, and its door: no crowd there. */
const aisles: Box[] = [
  { x: 56, y: 100, w: 132, h: 16 },
  { x: 56, y: 100, w: 16, h: 124 },
  { x: 56, y: 208, w: 100, h: 16 },
  { x: 172, y: 100, w: 16, h: 190 },
  { x: 128, y: 208, w: 72, h: 80 },
]

const visitors = scatter({ x: 6, y: 58, w: 316, h: 222 }, 14.5, [...stands, ...aisles])

/** Those who wait inside Hall 2's door. */
const hosts: Point[] = [
  [547, 246],
  [590, 247],
]

const shoppers: Point[] = [
  [836, 104],
  [878, 112],
  [914, 106],
  [1096, 112],
  [1064, 246],
]

/** Hall 1 of the wide plan: stands and those who crowd around them. */
export function WideCrowd(): JSX.Element {
  return (
    <>
      <path d={boxes(stands)} fill="var(--bg3)" />
      <Heads at={visitors} size={6.5} tone="hall-1" />
    </>
  )
}

/** Hall 2: rows of racks, and its hosts. */
export function WideRacks(): JSX.Element {
  return (
    <>
      <Racks
        size={18}
        rows={[...Array(7).keys()].flatMap((row) => [414, 596].map((x) => ({ x, y: 70 + row * 29, w: 118 })))}
      />
      <Heads at={hosts} size={6} tone="hall-2" />
    </>
  )
}

/** Hall 3: blocks of booths. */
export function WideBooths(): JSX.Element {
  return (
    <>
      <Blocks
        blocks={[{ x: 812, y: 60, w: 304, h: 216 }]}
        streets="M804 108H1124M948 216H1124M1068 108V280"
        lanes="M964 108V280M880 60V108M1016 60V108M812 216H948"
        widths={[30, 8]}
      />
      <Wall d="M964 108V280" tone="bg" width={80} />
      <Wall d="M816 280L950 104" tone="bg" width={10} />
      <Heads at={shoppers} size={6} tone="hall-3" />
    </>
  )
}

/** Crowd, racks and booths in the halls of the wide plan, clear of its route. */
export function WideFurniture(): JSX.Element {
  return (
    <>
      <WideCrowd />
      <WideRacks />
      <WideBooths />
    </>
  )
}

/** The same for the tall plan. */
export function TallFurniture(): JSX.Element {
  const counters: Box[] = [
    { x: 226, y: 96, w: 40, h: 26 },
    { x: 300, y: 96, w: 40, h: 26 },
  ]
  const aisle: Box = { x: 116, y: 78, w: 84, h: 56 }
  const crowd = scatter({ x: 122, y: 80, w: 234, h: 90 }, 12, [...counters, aisle])
  return (
    <>
      <path d={boxes(counters)} fill="var(--bg3)" />
      <Heads at={crowd} size={5.5} tone="hall-1" />
      <Racks
        size={14}
        rows={[
          { x: 206, y: 236, w: 142 },
          { x: 206, y: 258, w: 142 },
          { x: 206, y: 280, w: 142 },
          { x: 126, y: 302, w: 222 },
        ]}
      />
      <Blocks
        blocks={[
          { x: 214, y: 374, w: 134, h: 82 },
          { x: 128, y: 430, w: 80, h: 26 },
        ]}
        streets="M214 401H348"
        lanes="M250 374V456M302 374V456M168 430V456M216 460L300 400"
        widths={[12, 6]}
      />
    </>
  )
}
