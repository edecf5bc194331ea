import type { JSX } from 'preact'
import { Arrow, Drawing, Label } from '../../../src/html/drawing.tsx'
import { PackedCrowd, People, scatter } from './crowd.tsx'
import { rackRows, Racks } from './furniture.tsx'
import { type Shape, tall, wide } from './hall-shapes.ts'
import { Booths } from './products.tsx'
import type { Hall, HallNumber, Point } from './walls.tsx'
import { boxes, Doors, Wall, walls } from './walls.tsx'

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

/** What fills the hall in its own colour: people, racks or booths. */
function Contents({ shape, hall }: { shape: Shape; hall: Hall }): JSX.Element {
  const box = shape.inside(hall)
  if (hall.number === 1) return <PackedCrowd {...shape.crowd} />
  if (hall.number === 2) return <Racks lit size={shape.line * 4} rows={rackRows(box, shape.line * 4)} />
  return <Booths {...shape.booths} />
}

interface HallPlanProps {
  lit: HallNumber
  /** What was seen in halls visited before, in a few words. */
  verdicts?: Partial<Record<HallNumber, string>>
}

interface RoomProps {
  shape: Shape
  hall: Hall
  lit: HallNumber
  verdict: string | undefined
}

function Room({ shape, hall, lit, verdict }: RoomProps): JSX.Element {
  const isLit = hall.number === lit
  const said = verdict ? lines(verdict, shape.verdictLength) : []
  const { nameAt, fieldAt, verdictAt, text, line, side, door } = shape
  const at = ([dx, dy]: Point) => ({ x: hall.x + dx, y: hall.y + dy, size: text })
  return (
    <>
      <Doors rooms={[hall]} side={side} width={door} />
      {isLit && <Contents shape={shape} hall={hall} />}
      {!isLit && <Few shape={shape} hall={hall} pitch={pitchOf(hall, lit)} below={said.length} />}
      <Wall d={walls(hall, side, door, line)} width={line} tone={isLit ? 'ink' : 'line'} />
      <Label {...at(nameAt)} weight={760} tone={isLit ? `hall-${hall.number}-text` : 'ink2'}>
        Hall {hall.number}
      </Label>
      <Label {...at(fieldAt)} tone={isLit ? 'ink' : 'ink2'}>
        {hall.name}
      </Label>
      {said.map((part, index) => (
        <Label {...at([verdictAt[0], verdictAt[1] + index * text * 1.25])}>{part}</Label>
      ))}
    </>
  )
}

/** How far apart people stand, in line widths: Hall 1 stays the fullest when visited, and fewer look at the others. */
const pitchOf = ({ number }: Hall, lit: HallNumber): number => (number === 1 ? 9 : lit === 1 ? 11 : 15)

interface FewProps {
  shape: Shape
  hall: Hall
  pitch: number
  /** Lines of the verdict above their heads. */
  below: number
}

function Few({ shape, hall, pitch, below }: FewProps): JSX.Element {
  const { line, text, verdictAt, side } = shape
  const box = shape.inside(hall)
  const top = below ? hall.y + verdictAt[1] + (below - 1) * text * 1.25 + line * 2 : box.y
  const room = { ...box, y: top, h: box.y + box.h - line * 2 - top }
  const atDoor = { x: hall.x + hall.w / 2 - 44, y: hall.y + hall.h - 90, w: 88, h: 90 }
  const obstacles = side === 'bottom' ? [atDoor] : []
  const floor = hall.y + hall.h - line * 6
  const at = scatter(room, line * pitch, obstacles, hall.number * 7).filter(([, y]) => y < floor)
  return <People hollow at={at} size={line * 3} tone="line" />
}

function Plan({ shape, lit, verdicts = {} }: HallPlanProps & { shape: Shape }): JSX.Element {
  const { line, routes, noteAt } = shape
  const [startX, startY] = routes[lit][0]!
  return (
    <>
      <path d={boxes(shape.mass)} fill="var(--bg2)" />
      <path d={shape.treads} stroke="var(--line)" stroke-width="26" stroke-dasharray="2 6" />
      <Wall d={shape.lifts} tone="line" width={2} />
      <Wall d={shape.outside} tone="line" width={line} />
      {shape.halls.map((hall) => (
        <Room shape={shape} hall={hall} lit={lit} verdict={verdicts[hall.number]} />
      ))}
      {lit === 1 && <People at={shape.queue} size={line * 3.5} tone="hall-1" />}
      {lit === 2 && <People hollow at={[shape.alone]} size={line * 3} tone="line" />}
      <Arrow points={routes[lit]} width={line * 1.5} head={line * 5.5} />
      <circle cx={startX} cy={startY} r={line * 2.2} fill="var(--ink)" />
      <Label x={noteAt[0]} y={noteAt[1]} size={shape.text} tone="ink3" anchor="end">
        Schematic, not to scale
      </Label>
    </>
  )
}

const alts: Record<HallNumber, string> = {
  1: 'Schematic floor plan: Hall 1 is packed with people, out of its door; Halls 2 and 3 are nearly empty.',
  2: 'Schematic floor plan: after Halls 1 and 3 the walk turns back into Hall 2, which is full of racks.',
  3: 'Schematic floor plan: from Hall 1 the walk passes Hall 2 and enters Hall 3. On its booths: glasses, a phone, a robot, a car, a book.',
}

/** The plan before a hall's section: that hall lit, and the walk up to its door. */
export function HallPlan({ lit, verdicts }: HallPlanProps): JSX.Element {
  const content = (shape: Shape): JSX.Element => <Plan shape={shape} lit={lit} verdicts={verdicts} />
  return (
    <Drawing
      alt={alts[lit]}
      wide={{ width: 700, height: 428, content: content(wide) }}
      tall={{ width: 360, height: 500, content: content(tall) }}
    />
  )
}
