import type { JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'
import { HEAD, add, joints, polar, polyline, xy } from './pose.tsx'
import type { Joints, Point, Pose } from './pose.tsx'

/** A pose, and how dress and hair swing in it. */
export interface DancePose extends Pose {
  /** Ends of the hem from the middle of the hips, and how far it sags between. */
  hem: readonly [Point, Point]
  sag: number
  /** Where the ponytail leaves the head, in degrees, and its tip from the middle of the head. */
  tail: readonly [angle: number, tip: Point]
}

// prettier-ignore
export const STILL: DancePose = {
  hip: [0, -81], spine: 0, head: 0, shoulders: 0, hips: 0, turn: 1,
  arms: [[-19, -10], [19, 10]],
  legs: [[-3, -1, -42], [3, 1, 42]],
  hem: [[-25, 32], [25, 32]], sag: 6,
  tail: [128, [23, 22]],
}

// prettier-ignore
export const DANCE: DancePose[] = [
  {
    hip: [-11, -67], spine: -10, head: -16, shoulders: -16, hips: 10, turn: 1,
    arms: [[-54, 50], [134, 146]],
    legs: [[-42, 12, -74], [46, 42, 62]],
    hem: [[-37, 21], [28, 32]], sag: 8,
    tail: [-130, [-28, 16]],
  },
  {
    hip: [-1, -86], spine: 3, head: -8, shoulders: -6, hips: -8, turn: 0.85,
    arms: [[-144, -202], [144, 202]],
    legs: [[0, 0, 10], [72, -54, -44]],
    hem: [[-43, 12], [41, 10]], sag: 12,
    tail: [78, [24, 20]],
  },
  {
    hip: [10, -96], spine: 8, head: 0, shoulders: -8, hips: 0, turn: 0.75,
    arms: [[-110, -132], [118, 146]],
    legs: [[-46, -60, -68], [76, -30, -22]],
    hem: [[-36, 22], [29, 23]], sag: 8,
    tail: [-115, [-30, 6]],
  },
]

/** Half-widths of the limbs at their joints. */
const ARM = [4, 3.4, 2]
const LEG = [7, 5, 3.2, 1.8]

/** A limb as one path of tapered bones, each with a round far end. */
function limb(points: Point[], radii: number[]): string {
  return points
    .slice(1)
    .map((to, i) => bone(points[i]!, radii[i]!, to, radii[i + 1]!))
    .join('')
}

function bone(from: Point, r1: number, to: Point, r2: number): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const [nx, ny] = [(to[1] - from[1]) / length, (from[0] - to[0]) / length]
  const side = (p: Point, r: number): Point => add(p, [nx * r, ny * r])
  const step = (a: Point, b: Point): string => xy([b[0] - a[0], b[1] - a[1]])
  const [start, far, near, end] = [side(from, r1), side(to, r2), side(to, -r2), side(from, -r1)]
  return `M${xy(start)}l${step(start, far)}a${r2} ${r2} 0 0 1 ${step(far, near)}l${step(near, end)}z`
}

/** Shoulders and neck, a line to be drawn as thick as the upper arms. */
function yoke({ arms, chest, head }: Joints): string {
  return polyline(arms.map(([shoulder]) => shoulder!)) + polyline([chest, head])
}

function dress({ hip, chest, arms }: Joints, { hem, sag, spine, turn }: DancePose): string {
  /** A point so far up the spine, and so far to the side of it. */
  const at = (up: number, half: number, from = hip): string =>
    xy(add(add(from, polar(180 - spine, up)), polar(90 - spine, half * turn)))
  const [left, right] = hem.map((end) => add(hip, end)) as [Point, Point]
  const [armL, armR] = arms.map(([shoulder]) => at(-5, 0, shoulder)) as [string, string]
  const fold = xy([(left[0] + right[0]) / 2, (left[1] + right[1]) / 2 + sag * 2])
  return [
    `M${at(0, -9, chest)}Q${at(-9, 0, chest)} ${at(0, 9, chest)}L${armR}L${at(17, 8.5)}`,
    `Q${at(0, 13)} ${xy(right)}Q${fold} ${xy(left)}Q${at(0, -14)} ${at(17, -8.5)}L${armL}Z`,
  ].join('')
}

function ponytail([x, y]: Point, [angle, tip]: DancePose['tail']): string {
  const at = (turn: number, r: number): Point => add([x, y], polar(angle + turn, r))
  const end = xy(add([x, y], tip))
  return `M${xy(at(-32, HEAD - 1))}Q${xy(at(-16, 24))} ${end}Q${xy(at(24, 17))} ${xy(at(32, HEAD - 1))}Z`
}

/** The character, the same in every pose; a gap shows where one part crosses another. */
export function Dancer({ pose }: { pose: DancePose }): JSX.Element {
  const body = joints(pose)
  const [x, y] = body.head
  return (
    <g fill="var(--ink)" stroke="var(--bg)" stroke-width="3" paint-order="stroke">
      <path d={body.legs.map((leg) => limb(leg, LEG)).join('')} />
      <path d={body.arms.map((arm) => limb(arm, ARM)).join('')} />
      <path d={yoke(body)} stroke="var(--ink)" stroke-width="7.6" stroke-linecap="round" />
      <path d={dress(body, pose)} fill="var(--hall-1)" stroke-linejoin="round" />
      <path d={ponytail(body.head, pose.tail)} />
      <circle cx={round(x)} cy={round(y)} r={HEAD} />
    </g>
  )
}
