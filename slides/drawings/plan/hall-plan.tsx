import type { JSX } from 'preact'
import { Arrow, Drawing, Label } from '../../../src/html/drawing.tsx'
import { PackedCrowd, People, scatter } from './crowd.tsx'
import { Blocks, rackRows, Racks } from './furniture.tsx'
import type { Box, Hall, HallNumber, Point, Side } from './walls.tsx'
import { boxes, corners, Doors, inBoxes, Wall, walls } from './walls.tsx'

interface Shape {
  /** Hall 1 is drawn smaller, as the article calls it not large. */
  halls: Hall[]
  side: Side
  door: number
  line: number
  text: number
  /** The building's solid parts: halls and concourse are cut out of it. */
  mass: Box
  concourse: Box
  /** Outer walls, with the entrance in them. */
  outside: string
  /** Offsets from a hall's corner: its number, its field, its verdict. */
  nameAt: Point
  fieldAt: Point
  verdictAt: Point
  noteAt: Point
  /** The walk from the entrance up to and into each hall. */
  routes: Record<HallNumber, Point[]>
  inside: (hall: Hall) => Box
  /** Those who find no room in Hall 1. */
  queue: Point[]
  /** Heads in the crowd of Hall 1, row by row. */
  crowd: number[]
}

const wide: Shape = {
  halls: inBoxes([
    { x: 0, y: 124, w: 180, h: 176 },
    { x: 224, y: 62, w: 216, h: 238 },
    { x: 484, y: 62, w: 216, h: 238 },
  ]),
  side: 'bottom',
  door: 56,
  line: 4,
  text: 24,
  mass: { x: 0, y: 0, w: 700, h: 300 },
  concourse: { x: 0, y: 300, w: 700, h: 66 },
  outside: 'M178 298H226M438 298H486M20 366H2V2H698V366H68',
  nameAt: [16, -34],
  fieldAt: [16, -9],
  verdictAt: [18, 42],
  noteAt: [700, 394],
  routes: {
    1: corners('44,384 44,338 90,338 90,306'),
    3: corners('44,384 44,340 80,340 80,254 100,254 100,340 592,340 592,246'),
    2: corners('44,384 44,346 80,346 80,254 100,254 100,346 602,346 602,254 582,254 582,322 332,322 332,246'),
  },
  inside: ({ x, y, w, h }) => ({ x: x + 14, y: y + 16, w: w - 28, h: h - 72 }),
  queue: corners('134,318 160,326 187,319 214,327 248,320 292,326'),
  crowd: [4.5, 5, 5.5, 6, 6.5, 7, 10, 12, 14.5, 17.5],
}

const tall: Shape = {
  halls: inBoxes([
    { x: 84, y: 40, w: 204, h: 108 },
    { x: 84, y: 162, w: 276, h: 108 },
    { x: 84, y: 284, w: 276, h: 108 },
  ]),
  side: 'left',
  door: 44,
  line: 3,
  text: 17,
  mass: { x: 84, y: 40, w: 276, h: 352 },
  concourse: { x: 0, y: 40, w: 84, h: 352 },
  outside: 'M85.5 146V164M85.5 268V286M6 41.5H1.5V390.5H358.5V41.5H50',
  nameAt: [14, 24],
  fieldAt: [72, 24],
  verdictAt: [38, 56],
  noteAt: [360, 418],
  routes: {
    1: corners('28,16 28,94 82,94'),
    3: corners('28,16 28,85 108,85 108,103 28,103 28,338 112,338'),
    2: corners('28,16 28,85 108,85 108,103 28,103 28,347 108,347 108,329 58,329 58,216 112,216'),
  },
  inside: ({ number, x, y, w, h }) =>
    number === 1 ? { x: x + 12, y: y + 40, w: w - 24, h: h - 50 } : { x: x + 40, y: y + 38, w: w - 54, h: h - 50 },
  queue: corners('56,126 62,152 52,178'),
  crowd: [4.5, 5.5, 9.5, 13],
}

/** Breaks text into lines of at most `length` characters. */
function lines(text: string, length: number): string[] {
  const done: string[] = []
  for (const word of text.split(' ')) {
    const longer = `${done.at(-1)} ${word}`
    if (done.length && longer.length <= length) done[done.length - 1] = longer
    else done.push(word)
  }
  return done
}

/** What fills the hall in its own colour: people, racks or blocks of booths. */
function Contents({ shape, hall }: { shape: Shape; hall: Hall }): JSX.Element {
  const box = shape.inside(hall)
  const { x, y, w, h } = box
  if (hall.number === 1) return <PackedCrowd box={box} sizes={shape.crowd} />
  if (hall.number === 2) return <Racks lit size={shape.line * 4} rows={rackRows(box, shape.line * 4)} />
  const [cx, cy] = [Math.round(x + w / 2), Math.round(y + h * 0.36)]
  return (
    <Blocks
      lit
      blocks={[box]}
      streets={`M${x} ${cy}h${w}`}
      lanes={`M${x + 56} ${y}v${h}M${x + w - 56} ${y}v${h}M${x} ${y + h - 42}h${w}M${x} ${y + h}L${cx} ${cy}`}
      widths={[shape.line * 4, 7]}
    />
  )
}

interface HallPlanProps {
  lit: HallNumber
  /** What was seen in halls visited before, in a few words. */
  verdicts?: Partial<Record<HallNumber, string>>
}

interface RoomProps {
  shape: Shape
  hall: Hall
  isLit: boolean
  verdict: string | undefined
}

function Room({ shape, hall, isLit, verdict }: RoomProps): JSX.Element {
  const { nameAt, fieldAt, verdictAt, text, line, side, door } = shape
  const at = ([dx, dy]: Point) => ({ x: hall.x + dx, y: hall.y + dy, size: text })
  const isPacked = isLit && hall.number === 1
  return (
    <>
      {!isPacked && <Doors rooms={[hall]} side={side} width={door} />}
      {isLit && <Contents shape={shape} hall={hall} />}
      {!isLit && !verdict && <Few shape={shape} hall={hall} />}
      <Wall d={walls(hall, side, door, line)} width={line} tone={isLit ? 'ink' : 'line'} />
      <Label {...at(nameAt)} weight={760} tone={isLit ? `hall-${hall.number}-text` : 'ink2'}>
        Hall {hall.number}
      </Label>
      <Label {...at(fieldAt)} tone={isLit ? 'ink' : 'ink2'}>
        {hall.name}
      </Label>
      {verdict &&
        lines(verdict, 14).map((part, index) => (
          <Label {...at([verdictAt[0], verdictAt[1] + index * text * 1.25])}>{part}</Label>
        ))}
    </>
  )
}

function Few({ shape, hall }: { shape: Shape; hall: Hall }): JSX.Element {
  const box = shape.inside(hall)
  const atDoor = { x: hall.x + hall.w / 2 - 44, y: hall.y + hall.h - 90, w: 88, h: 90 }
  const obstacles = shape.side === 'bottom' ? [atDoor] : []
  const at = scatter({ ...box, h: box.h - shape.line * 2 }, shape.line * 17, obstacles, hall.number * 7)
  return <People hollow at={at} size={shape.line * 3} tone="line" />
}

function Plan({ shape, lit, verdicts = {} }: HallPlanProps & { shape: Shape }): JSX.Element {
  const { line, routes, noteAt } = shape
  const [startX, startY] = routes[lit][0]!
  return (
    <>
      <path d={boxes([shape.mass])} fill="var(--bg2)" />
      <path d={boxes([...shape.halls, shape.concourse])} fill="var(--bg)" />
      <Wall d={shape.outside} tone="line" width={line} />
      {shape.halls.map((hall) => (
        <Room shape={shape} hall={hall} isLit={hall.number === lit} verdict={verdicts[hall.number]} />
      ))}
      {lit === 1 && <People at={shape.queue} size={line * 3.5} tone="hall-1" />}
      <Arrow points={routes[lit]} width={line * 1.5} head={line * 5.5} />
      <circle cx={startX} cy={startY} r={line * 2.2} fill="var(--ink)" />
      <Label x={noteAt[0]} y={noteAt[1]} size={shape.text} tone="ink3" anchor="end">
        Schematic, not to scale
      </Label>
    </>
  )
}

const alts: Record<HallNumber, string> = {
  1: 'Schematic floor plan: Hall 1, the smallest of three, is packed with people who queue out of its door.',
  2: 'Schematic floor plan: after Halls 1 and 3 the walk turns back into Hall 2, which is full of racks.',
  3: 'Schematic floor plan: from Hall 1 the walk passes Hall 2 and enters Hall 3, a town of booths.',
}

/** The plan before a hall's section: that hall lit, and the walk up to its door. */
export function HallPlan({ lit, verdicts }: HallPlanProps): JSX.Element {
  const content = (shape: Shape): JSX.Element => <Plan shape={shape} lit={lit} verdicts={verdicts} />
  return (
    <Drawing
      alt={alts[lit]}
      wide={{ width: 700, height: 400, content: content(wide) }}
      tall={{ width: 360, height: 426, content: content(tall) }}
    />
  )
}
