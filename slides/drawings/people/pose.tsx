import type { ComponentChildren, JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'

export type Point = readonly [number, number]

/** Angles in degrees from straight down, growing towards the right of the page. Left comes before right. */
export interface Pose {
  /** Middle of the hips; the floor is y 0 and a person 150 high. */
  hip: Point
  /** Lean of the spine from upright, and tilt of head, shoulders and hips. */
  spine: number
  head: number
  shoulders: number
  hips: number
  /** How wide shoulders and hips look: 1 from the front, less when turned. */
  turn: number
  /** Upper arm, forearm. */
  arms: readonly [Point, Point]
  /** Thigh, shin, foot. */
  legs: readonly [Leg, Leg]
}
type Leg = readonly [thigh: number, shin: number, foot: number]

/** Where the joints of a posed person are. A limb runs from the trunk outwards. */
export interface Joints {
  head: Point
  chest: Point
  hip: Point
  arms: Point[][]
  legs: Point[][]
}

const BONES = { spine: 43, neck: 19, shoulder: 13, pelvis: 7, arm: [27, 31], leg: [38, 37, 12] }
export const HEAD = 10

export function joints(pose: Pose): Joints {
  const chest = add(pose.hip, polar(180 - pose.spine, BONES.spine))
  const sides = [-1, 1]
  const from = (centre: Point, tilt: number, half: number): Point[] =>
    sides.map((side) => add(centre, polar(90 - tilt, side * half * pose.turn)))
  const shoulders = from(chest, pose.shoulders, BONES.shoulder)
  const hips = from(pose.hip, pose.hips, BONES.pelvis)
  return {
    head: add(chest, polar(180 - pose.head, BONES.neck)),
    chest,
    hip: pose.hip,
    arms: pose.arms.map((angles, i) => chain(shoulders[i]!, angles, BONES.arm)),
    legs: pose.legs.map((angles, i) => chain(hips[i]!, angles, BONES.leg)),
  }
}

function chain(start: Point, angles: readonly number[], lengths: number[]): Point[] {
  const points = [start]
  angles.forEach((angle, i) => points.push(add(points[i]!, polar(angle, lengths[i]!))))
  return points
}

export const add = ([ax, ay]: Point, [bx, by]: Point): Point => [ax + bx, ay + by]

export function polar(degrees: number, length: number): Point {
  const angle = (degrees * Math.PI) / 180
  return [Math.sin(angle) * length, Math.cos(angle) * length]
}

/** A coordinate pair as short as a path allows. */
export const xy = ([x, y]: Point): string => `${round(x)} ${round(y)}`.replace(' -', '-')
export const polyline = (points: Point[]): string => `M${points.map((point) => xy(whole(point))).join('L')}`
/** To whole units, where a tenth can't be seen. */
export const whole = ([x, y]: Point): Point => [Math.round(x), Math.round(y)]

interface StickFigureProps {
  pose: Pose
  /** Line width and joint radius, in units of the figure. */
  line: number
  dot: number
}

/** The skeleton a motion model reads: bones as lines, joints as dots. */
export function StickFigure({ pose, line, dot }: StickFigureProps): JSX.Element {
  const body = joints(pose)
  const [left, right] = [body.arms[0]![0]!, body.arms[1]![0]!]
  const bones = [
    [body.head, body.chest, body.hip],
    [left, body.chest, right],
    [body.legs[0]![0]!, body.hip, body.legs[1]![0]!],
    ...body.arms,
    ...body.legs.map((leg) => leg.slice(0, 3)),
  ]
  const dots = [body.hip, body.chest, ...body.arms.flat(), ...body.legs.flatMap((leg) => leg.slice(1, 3))]
  return (
    <g fill="none" stroke="var(--ink)" stroke-width={line} stroke-linecap="round" stroke-linejoin="round">
      <path d={bones.map(polyline).join('')} stroke="var(--ink3)" />
      <path d={dots.map((point) => `M${xy(whole(point))}h0`).join('')} stroke-width={dot * 2} />
      <circle cx={Math.round(body.head[0])} cy={Math.round(body.head[1])} r={HEAD - 2} fill="var(--bg)" />
    </g>
  )
}

interface SharedProps {
  id: string
  /** Quote the part instead of drawing it. */
  quote: boolean
  children: ComponentChildren
}

/** A part drawn once and quoted elsewhere, say by the tall version, at another place and size. */
export function Shared({ id, quote, children }: SharedProps): JSX.Element {
  return quote ? <use href={`#${id}`} /> : <g id={id}>{children}</g>
}

interface FilmProps {
  x: number
  y: number
  /** Size of one picture. */
  width: number
  height: number
  frames: number
  /** Height of the perforated edge, and gap between pictures. */
  edge: number
  gap: number
}

/** A strip of empty film, perforated above and below, the first picture's corner at x, y. */
export function Film({ x, y, width, height, frames, edge, gap }: FilmProps): JSX.Element {
  const total = frames * width + (frames + 1) * gap
  const hole = total / Math.round(total / edge) / 2
  const row = round(total - hole)
  const holes = `M${round(x - gap + hole / 2)} ${y - edge / 2}h${row}m0 ${height + edge}h${-row}`
  const picture = `v${height}h${width}v${-height}z`
  const pictures = Array.from({ length: frames }, (_, i) => `M${x + i * (width + gap)} ${y}${picture}`)
  return (
    <>
      <path d={`M${x - gap} ${y - edge}h${total}v${height + 2 * edge}h${-total}z`} fill="var(--line)" />
      <path d={pictures.join('')} fill="var(--bg)" />
      <path d={holes} stroke="var(--bg)" stroke-width={edge / 2} stroke-dasharray={round(hole)} fill="none" />
    </>
  )
}
