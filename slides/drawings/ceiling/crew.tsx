import type { JSX } from 'preact'
import { type Pose, Shared } from '../people/pose.tsx'
import { Figure } from './figure.tsx'

const POSES = {
  /** Hands on the hips, done. */
  proud: {
    hip: [0, -81],
    spine: 0,
    head: 0,
    shoulders: 0,
    hips: 0,
    turn: 1,
    arms: [
      [-50, 48],
      [50, -48],
    ],
    legs: [
      [-8, -4, -60],
      [8, 4, 60],
    ],
  },
  /** Hangs on a rope with all their weight. */
  hanging: {
    hip: [-3, -84],
    spine: -3,
    head: 0,
    shoulders: 0,
    hips: 0,
    turn: 1,
    arms: [
      [203, 142],
      [157, 218],
    ],
    legs: [
      [-6, -32, -30],
      [20, -18, 0],
    ],
  },
} satisfies Record<string, Pose>

interface PersonProps {
  pose: keyof typeof POSES
  x: number
  y: number
  scale: number
  mirrored?: boolean
  /** Somebody before is drawn in the same pose. */
  quote?: boolean
}

/** One of those who pack, in ink. */
export function Person({ pose, x, y, scale, mirrored = false, quote = false }: PersonProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y})scale(${mirrored ? -scale : scale} ${scale})`} stroke="var(--ink)">
      <Shared id={`crates-${pose}`} quote={quote}>
        <Figure pose={POSES[pose]} />
      </Shared>
    </g>
  )
}
