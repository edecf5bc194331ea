import {
  AudioLines,
  BookOpen,
  Bot,
  Car,
  Clapperboard,
  Glasses,
  MessageSquareText,
  PersonStanding,
  PhoneCall,
  ScanFace,
} from 'lucide-static'
import type { JSX } from 'preact'
import { Label } from '../../../src/html/drawing.tsx'
import type { HallNumber } from '../plan/walls.tsx'
import { Booth, boothWish, type Trade } from './booths.tsx'
import { cabinet, Cabinets, Cooler } from './racks.tsx'
import { screenWish, shoulder, Visitors } from './visitors.tsx'

/** What the applications hall was about: first what meets the ceiling in lesson one. */
export const trades: Trade[] = [
  { roof: 'awning', icon: MessageSquareText },
  { roof: 'gable', icon: Bot },
  { roof: 'arch', icon: PhoneCall },
  { roof: 'awning', icon: Car },
  { roof: 'gable', icon: Glasses },
  { roof: 'awning', icon: BookOpen },
]

/** What the models made. */
export const screens = [PersonStanding, AudioLines, ScanFace, Clapperboard]

interface Thing {
  width: number
  art: JSX.Element
  /** What a ceiling cuts off of it, as moves from its bottom left corner. */
  wish?: string
}

/** What stands on each floor. */
export interface Stock {
  booths: Trade[]
  /** Icons of the screens, each with visitors before it. */
  screens: string[]
  groupSize: number
  /** Cabinets in each row of racks. */
  rows: number[]
  cooled?: boolean
}

const things: Record<HallNumber, (stock: Stock, cut: boolean) => Thing[]> = {
  1: ({ screens, groupSize }, cut) =>
    screens.map((icon, index) => ({
      width: groupSize * shoulder,
      art: <Visitors count={groupSize} seed={index * 4} icon={icon} cut={cut} />,
      wish: screenWish(groupSize),
    })),
  2: ({ rows, cooled }) => [
    ...rows.map((count) => ({ width: count * cabinet + 4, art: <Cabinets count={count} /> })),
    ...(cooled ? [{ width: 72, art: <Cooler /> }] : []),
  ],
  3: ({ booths }, cut) =>
    booths.map((trade) => ({ width: 108, art: <Booth trade={trade} cut={cut} />, wish: boothWish(trade) })),
}

/** The things of a floor by name, from the left; a name has one or two lines. */
export interface Names {
  lines: string[][]
  size: number
  /** Room for a name to the right of its thing; without, names stand above what a ceiling cuts off. */
  beside?: number
}

/** Between a thing and the name to its right. */
const GAP = 14

function Name({ lines, width, size, beside }: Omit<Names, 'lines'> & { lines: string[]; width: number }): JSX.Element {
  const pitch = size * 1.15
  const last = beside ? pitch * (lines.length / 2 - 0.2) - 46 : -160
  return (
    <>
      {lines.map((line, index) => (
        <Label
          x={beside ? width + GAP : width / 2}
          y={Math.round(last - pitch * (lines.length - 1 - index))}
          size={size}
          weight={760}
          anchor={beside ? 'start' : 'middle'}
        >
          {line}
        </Label>
      ))}
    </>
  )
}

interface FurnishingsProps {
  hall: HallNumber
  stock: Stock
  from: number
  to: number
  /** When each thing rises during the turn, in steps: once the wall has passed it. */
  waits?: readonly number[]
  /** A ceiling cuts off what would be higher. */
  cut?: boolean
  names?: Names
}

/** What stands on a hall's floor, spread evenly. */
export function Furnishings({ hall, stock, from, to, waits, cut = false, names }: FurnishingsProps): JSX.Element {
  const row = things[hall](stock, cut)
  const aside = names?.beside ? names.beside + GAP : 0
  const widths = row.map(({ width }) => width + aside)
  const gap = (to - from - widths.reduce((sum, width) => sum + width, 0)) / Math.max(1, row.length - 1)
  const places = row.map((_, index) => Math.round(widths.slice(0, index).reduce((x, width) => x + width + gap, from)))
  return (
    <>
      {row.map(({ art, width }, index) => {
        const standing = (
          <g transform={`translate(${places[index]})`}>
            {art}
            {names && <Name {...names} lines={names.lines[index]!} width={width} />}
          </g>
        )
        return waits ? <g class={`turn-rise turn-wait-${waits[index]}`}>{standing}</g> : standing
      })}
      {cut && (
        <path
          d={row.map(({ wish }, index) => `M${places[index]} 0${wish}`).join('')}
          fill="none"
          stroke="var(--ink)"
          stroke-width="4"
          stroke-dasharray="8 5"
        />
      )}
    </>
  )
}
