import { AudioLines, ChessKnight, Grid3x3 } from 'lucide-static'
import type { JSX } from 'preact'
import { Drawing, Label, round } from '../../../src/html/drawing.tsx'
import type { HallNumber } from '../plan/walls.tsx'
import type { Trade } from './booths.tsx'
import { Building, type BuildingShape, type JointName, undersides } from './building.tsx'
import { ceilingHeight } from './ceiling.tsx'
import { screens, trades } from './furnishings.tsx'
import { Ground } from './ground.tsx'
import { HallNames } from './section.tsx'
import { storeyHeight } from './storey.tsx'

interface Told {
  /** Whose ceiling it is, and who sets it. */
  of: HallNumber
  by: 1 | 2
  stock: { booths: Trade[]; screens: string[] }
  /** The names of what stands under the ceiling. */
  lines: string[][]
  /** The lesson, in the joint. */
  says: string
  alt: string
  /** Height above the building and between its floors: each lesson has its own things that a ceiling cuts off. */
  wide: { top: number; joint: number }
  tall: { top: number; joint: number }
}

const lessons: Record<JointName, Told> = {
  upper: {
    of: 3,
    by: 1,
    stock: { booths: trades.slice(0, 3), screens },
    lines: [
      ['stiff', 'replies'],
      ['late', 'robots'],
      ['recorded', 'voices'],
    ],
    says: 'Three products, one and the same ceiling',
    alt: 'models carry applications, and are one ceiling for stiff replies, late robots and recorded voices',
    wide: { top: 50, joint: 46 },
    tall: { top: 76, joint: 38 },
  },
  lower: {
    of: 1,
    by: 2,
    stock: { booths: trades, screens: [ChessKnight, Grid3x3, AudioLines] },
    lines: [['chess'], ['Go'], ['speech']],
    says: 'General methods with more compute won',
    alt: 'compute carries models, and is their ceiling: in chess, Go and speech general methods with more of it won',
    wide: { top: 6, joint: 68 },
    tall: { top: 4, joint: 56 },
  },
}

/** As in the turn: from edge to edge, the names of the halls on its left. */
const wide = {
  width: 1114,
  scale: 0.84,
  hatched: 100,
  from: 134,
  arrows: [30, 94, 842, 906],
  half: 4.5,
}

/** Narrow: the names of the halls stand inside. */
const tall = {
  width: 680,
  scale: 0.53,
  hatched: 70,
  from: 304,
  arrows: [22, 46],
  half: 3,
}

interface JointWordsProps {
  shape: BuildingShape
  told: Told
  /** Left edge of the ceiling's name and end of the line under it; middle of the lesson, or else its left edge too. */
  x: number
  level?: number
  middle?: number
  sizes: [ceiling: number, lesson: number]
}

/** What the ceiling is called, and what the lesson comes to, in the joint. */
function JointWords({ shape, told: { of, by, says }, x, level, middle, sizes }: JointWordsProps): JSX.Element {
  const bottoms = undersides(shape)
  const ceiling = round(bottoms[of] - ceilingHeight * shape.scale)
  const joint = bottoms[by] - storeyHeight * shape.scale - shape.joint / 2
  return (
    <>
      {level && <path d={`M0 ${ceiling}H${level}`} stroke={`var(--hall-${by})`} stroke-width="4" />}
      <Label x={x} y={ceiling - 10} size={sizes[0]} tone={`hall-${by}-text`}>
        ceiling
      </Label>
      <Label
        x={middle ?? x}
        y={round(joint + sizes[1] * 0.34)}
        size={sizes[1]}
        weight={760}
        anchor={middle ? 'middle' : 'start'}
      >
        {says}
      </Label>
    </>
  )
}

/** The section, for the lesson of one joint: the hall below carries the one above and sets its ceiling. */
export function Lesson({ joint }: { joint: JointName }): JSX.Element {
  const told = lessons[joint]
  const { booths, screens: shown } = told.stock
  const wideShape = { ...wide, ...told.wide, stock: { ...told.stock, groupSize: 7, rows: [2, 2, 2, 2, 2, 2, 2] } }
  const narrow = { booths: booths.slice(0, 3), screens: shown.slice(0, 3), groupSize: 4, rows: [2, 2, 2] }
  const tallShape = { ...tall, ...told.tall, stock: narrow }
  const tallGround = Math.round(undersides(tallShape)[2]) - 2
  return (
    <Drawing
      alt={`Section of a building: compute at the bottom, models on it, applications on top. Lit: ${told.alt}.`}
      wide={{
        width: 1128,
        height: 448,
        content: (
          <>
            <Ground y={418} width={1128} />
            <g transform="translate(192)">
              <Building shape={wideShape} lit={[joint]} ceilings names={{ lines: told.lines, size: 33, beside: 136 }} />
            </g>
            <HallNames shape={wideShape} x={0} size={28} up={28} />
            <JointWords shape={wideShape} told={told} x={0} level={192} middle={660} sizes={[24, 32]} />
          </>
        ),
      }}
      tall={{
        width: 360,
        height: tallGround + 28,
        content: (
          <>
            <Ground y={tallGround} width={360} />
            <Building shape={tallShape} lit={[joint]} ceilings names={{ lines: told.lines, size: 29 }} />
            <HallNames shape={tallShape} x={62} size={17} up={18} />
            <JointWords shape={tallShape} told={told} x={62} sizes={[17, 15]} />
          </>
        ),
      }}
    />
  )
}
