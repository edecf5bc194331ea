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
import { Booth, type Trade } from './booths.tsx'
import { cabinet, Cabinets, Cooler } from './racks.tsx'
import { shoulder, Visitors } from './visitors.tsx'

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

const things: Record<HallNumber, (amount: Amount) => Thing[]> = {
  1: ({ groups, groupSize }) =>
    screens.slice(0, groups).map((icon, index) => ({
      width: groupSize * shoulder,
      art: <Visitors count={groupSize} seed={index * 4} icon={icon} />,
    })),
  2: ({ rows, cooled }) => [
    ...rows.map((count) => ({ width: count * cabinet + 4, art: <Cabinets count={count} /> })),
    ...(cooled ? [{ width: 72, art: <Cooler /> }] : []),
  ],
  3: ({ booths }) => trades.slice(0, booths).map((trade) => ({ width: 108, art: <Booth {...trade} /> })),
}

interface FurnishingsProps {
  hall: HallNumber
  amount: Amount
  from: number
  to: number
  /** When each thing rises during the turn, in steps: once the wall has passed it. */
  waits?: readonly number[]
}

/** What stands on a hall's floor, spread evenly. */
export function Furnishings({ hall, amount, from, to, waits }: FurnishingsProps): JSX.Element {
  const row = things[hall](amount)
  const gap = (to - from - row.reduce((sum, { width }) => sum + width, 0)) / Math.max(1, row.length - 1)
  let x = from
  return (
    <>
      {row.map(({ width, art }, index) => {
        const standing = <g transform={`translate(${Math.round(x)})`}>{art}</g>
        x += width + gap
        return waits ? <g class={`turn-rise turn-wait-${waits[index]}`}>{standing}</g> : standing
      })}
    </>
  )
}
