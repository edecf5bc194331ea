import type { JSX } from 'preact'
import { type Pose, Shared } from '../people/pose.tsx'
import { Figure } from './figure.tsx'

interface Work {
  pose: Pose
  /** Outline of the brick, from the right hand. */
  load: string
}

/** Faces to the right. */
const WORK = {
  /** Kneels on the wall and lowers a brick. */
  laying: {
    pose: {
      hip: [0, -44],
      spine: 32,
      head: 62,
      shoulders: 0,
      hips: 0,
      turn: 0.3,
      arms: [
        [42, 78],
        [52, 70],
      ],
      legs: [
        [-6, -84, -84],
        [84, -8, 80],
      ],
    },
    load: 'h46v22h-46z',
  },
  /** Goes upstairs, a brick held overhead. */
  climbing: {
    pose: {
      hip: [0, -78],
      spine: 14,
      head: 20,
      shoulders: 0,
      hips: 0,
      turn: 0.3,
      arms: [
        [-30, 10],
        [60, 172],
      ],
      legs: [
        [-8, -20, 60],
        [84, -14, 88],
      ],
    },
    load: 'v-24h-46v-22h50v22z',
  },
} satisfies Record<string, Work>

interface WorkerProps {
  work: keyof typeof WORK
  /** Where they stand or kneel. */
  x: number
  y: number
  /** Size of one who stands upright is 150 times this. */
  scale: number
  tone?: string
  /** Somebody before is drawn at the same work. */
  quote?: boolean
}

/** A bricklayer in one tone: head, trunk, limbs and brick. */
export function Worker({ work, x, y, scale, tone = 'ink', quote = false }: WorkerProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y})scale(${scale})`} stroke={`var(--${tone})`}>
      <Shared id={`curves-${work}`} quote={quote}>
        <Figure {...WORK[work]} />
      </Shared>
    </g>
  )
}
