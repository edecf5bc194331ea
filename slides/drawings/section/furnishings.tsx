import {
  AudioLines,
  BookOpen,
  Bot,
  Car,
  Clapperboard,
  Code,
  Glasses,
  PersonStanding,
  PhoneCall,
  ScanFace,
} from 'lucide-static'
import type { JSX } from 'preact'
import type { HallNumber } from '../plan/walls.tsx'
import { Booth, boothWish, type Trade } from './booths.tsx'
import { cabinet, Cabinets, Cooler } from './racks.tsx'
import { screenWish, shoulder, Visitors } from './visitors.tsx'

/** What the applications hall was about, and what the models made. */
const trades: Trade[] = [
  { roof: 'awning', icon: PhoneCall },
  { roof: 'gable', icon: Bot },
  { roof: 'arch', icon: Car },
  { roof: 'awning', icon: Glasses },
  { roof: 'gable', icon: Code },
  { roof: 'awning', icon: BookOpen },
]
const screens = [PersonStanding, AudioLines, ScanFace, Clapperboard]

interface Thing {
  width: number
  art: JSX.Element
  /** What a ceiling cuts off of it, as moves from its bottom left corner. */
  wish?: string
}

/** How much stands on each floor. */
export interface Amount {
  groups: number
  groupSize: number
  /** Cabinets in each row of racks. */
  rows: number[]
  cooled: boolean
  booths: number
}

const things: Record<HallNumber, (amount: Amount, cut: boolean) => Thing[]> = {
  1: ({ groups, groupSize }, cut) =>
    screens.slice(0, groups).map((icon, index) => ({
      width: groupSize * shoulder,
      art: <Visitors count={groupSize} seed={index * 4} icon={icon} cut={cut} />,
      wish: screenWish(groupSize),
    })),
  2: ({ rows, cooled }) => [
    ...rows.map((count) => ({ width: count * cabinet + 4, art: <Cabinets count={count} /> })),
    ...(cooled ? [{ width: 72, art: <Cooler /> }] : []),
  ],
  3: ({ booths }, cut) =>
    trades
      .slice(0, booths)
      .map((trade) => ({ width: 108, art: <Booth trade={trade} cut={cut} />, wish: boothWish(trade) })),
}

interface FurnishingsProps {
  hall: HallNumber
  amount: Amount
  from: number
  to: number
  /** When each thing rises during the turn, in steps: once the wall has passed it. */
  waits?: readonly number[]
  /** A ceiling cuts off what would be higher. */
  cut?: boolean
}

/** What stands on a hall's floor, spread evenly. */
export function Furnishings({ hall, amount, from, to, waits, cut = false }: FurnishingsProps): JSX.Element {
  const row = things[hall](amount, cut)
  const gap = (to - from - row.reduce((sum, { width }) => sum + width, 0)) / Math.max(1, row.length - 1)
  const places = row.map((_, index) => Math.round(row.slice(0, index).reduce((x, { width }) => x + width + gap, from)))
  return (
    <>
      {row.map(({ art }, index) => {
        const standing = <g transform={`translate(${places[index]})`}>{art}</g>
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
