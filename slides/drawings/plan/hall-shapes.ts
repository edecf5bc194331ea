import type { Box, Hall, HallNumber, Point, Side } from './walls.tsx'
import { corners, halls, inBoxes, tallHalls } from './walls.tsx'

/** Measures of the plan before a section: the floor plan's rooms, smaller, always in the same places. */
export interface Shape {
  halls: Hall[]
  side: Side
  door: number
  line: number
  text: number
  /** Solid parts between the halls, and the stairs and lifts in them. */
  mass: Box[]
  treads: string
  lifts: string
  /** Outer walls, with the entrance in them. */
  outside: string
  /** Offsets from a hall's corner: its number, its field, its verdict. */
  nameAt: Point
  fieldAt: Point
  verdictAt: Point
  /** Characters on a line of a verdict. */
  verdictLength: number
  noteAt: Point
  /** The walk from the entrance up to and into each hall. */
  routes: Record<HallNumber, Point[]>
  /** Where people, racks and booths may stand in a hall. */
  inside: (hall: Hall) => Box
  /** Heads in the crowd of Hall 1, row by row, and those who find no room in it. */
  crowd: { box: Box; sizes: number[] }
  queue: Point[]
  /** The one who has found Hall 2, between its racks. */
  alone: Point
  /** Booths of Hall 3, and the edge of what they show. */
  booths: { booths: Box[]; size: number }
}

/** 700 of the floor plan's 1128 px, and higher, as the names stand above the rooms. */
export const wide: Shape = {
  halls: inBoxes(halls.map(({ x }) => ({ x: x * 0.62, y: 60, w: 204, h: 256 }))),
  side: 'bottom',
  door: 52,
  line: 4,
  text: 24,
  mass: [204, 452].map((x) => ({ x, y: 60, w: 44, h: 256 })),
  treads: 'M226 92V188M474 92V188',
  lifts: 'M212 232h28v28h-28zl28 28m0-28l-28 28M460 232h28v28h-28zl28 28m0-28l-28 28',
  outside: 'M202 62H250M450 62H498M202 314H250M450 314H498M2 314V388H20M64 388H698V314',
  nameAt: [2, -38],
  fieldAt: [2, -12],
  verdictAt: [20, 44],
  verdictLength: 16,
  noteAt: [700, 420],
  routes: {
    1: corners('42,408 42,362 88,362 88,324'),
    3: corners('42,408 42,362 91,362 91,268 113,268 113,362 598,362 598,262'),
    2: corners('42,408 42,366 91,366 91,268 113,268 113,366 609,366 609,268 587,268 587,340 350,340 350,262'),
  },
  inside: ({ x, y, w, h }) => ({ x: x + 14, y: y + 16, w: w - 28, h: h - 72 }),
  crowd: {
    box: { x: 10, y: 76, w: 184, h: 240 },
    sizes: [4.5, 5, 5.5, 6, 6.5, 7, 7.5, 9, 10.5, 12, 13.5, 15.5, 17.5],
  },
  queue: corners('140,336 166,344 192,335 219,344 250,337 284,345 326,338'),
  alone: [350, 112],
  booths: {
    booths: [
      { x: 510, y: 76, w: 176, h: 54 },
      ...[141, 206].flatMap((y) => [510, 606].map((x) => ({ x, y, w: 80, h: 54 }))),
    ],
    size: 44,
  },
}

/** The tall floor plan's rooms as they are. */
export const tall: Shape = {
  halls: tallHalls,
  side: 'left',
  door: 48,
  line: 3,
  text: 17,
  mass: [174, 320].map((y) => ({ x: 116, y, w: 244, h: 16 })),
  treads: '',
  lifts: '',
  outside: 'M117.5 172V192M358.5 172V192M117.5 318V338M358.5 318V338M118 45.5H60M12 45.5H1.5V464.5H118',
  nameAt: [14, 27],
  fieldAt: [72, 27],
  verdictAt: [38, 66],
  verdictLength: 28,
  noteAt: [360, 492],
  routes: {
    1: corners('36,22 36,98 112,98'),
    3: corners('36,22 36,99 140,99 140,119 36,119 36,401 152,401'),
    2: corners('36,22 36,99 140,99 140,119 36,119 36,411 140,411 140,391 76,391 76,255 152,255'),
  },
  inside: ({ x, y, w, h }) => ({ x: x + 44, y: y + 42, w: w - 58, h: h - 54 }),
  crowd: { box: { x: 148, y: 86, w: 204, h: 80 }, sizes: [4.5, 5, 5.5, 6, 9.5, 13] },
  queue: corners('101,124 78,136 100,150 72,164 92,184 66,204'),
  alone: [253, 251],
  booths: {
    booths: [
      { x: 160, y: 374, w: 90, h: 38 },
      { x: 258, y: 374, w: 90, h: 38 },
      ...[160, 225, 290].map((x) => ({ x, y: 420, w: 58, h: 38 })),
    ],
    size: 32,
  },
}
