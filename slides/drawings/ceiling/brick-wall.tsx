import type { JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'

/** Sizes of one shape of the figure, in px. Both curves stand on the same floor and end at the same edge. */
export interface Plot {
  left: number
  right: number
  floor: number
  /** Height of the general method's curve where it begins and where it ends, from the floor. */
  start: number
  end: number
  brick: readonly [width: number, height: number]
  courses: number
  line: number
}

/** The general method's curve bends by this much of its climb: at 0 it would start level. */
const BEND = 0.15

const climb = ({ start, end }: Plot): number => end - start

/** As an SVG path, left to right. A parabola over time, so that one quadratic curve is exact. */
export function tide(plot: Plot): string {
  const { left, right, floor, start, end } = plot
  const turn = floor - start - BEND * climb(plot)
  return `M${left} ${floor - start}Q${(left + right) / 2} ${round(turn)} ${right} ${floor - end}`
}

/** The general method's curve goes on past its end by so many px, straight on. */
export function ending({ right, left, floor, end, start }: Plot, length: number): [number, number][] {
  const [dx, dy] = [(right - left) / 2, (1 - BEND) * (end - start)]
  return [-2 / dx, length / Math.hypot(dx, dy)].map((on) => [right + on * dx, floor - end - on * dy])
}

/** Where the general method's curve reaches a height: an x between the edges. */
export function reaches(plot: Plot, height: number): number {
  const rise = climb(plot)
  const [bend, up] = [BEND * rise, Math.max(0, height - plot.start)]
  const part = (Math.sqrt(bend * bend + (rise - 2 * bend) * up) - bend) / (rise - 2 * bend)
  return plot.left + part * (plot.right - plot.left)
}

/** How soon the wall gets to its full height, and how little it gains after that. */
const EAGER = 9
const CAP = 0.45

/** Where each course begins, from the lowest: soon at first, ever later towards the top. On the grid of bricks. */
export function steps({ left, right, brick: [width], courses }: Plot): number[] {
  const half = width / 2
  let begin = left - half
  return Array.from({ length: courses }, (_, course) => {
    const ideal = (-Math.log(1 - (course + 1) / (courses + CAP)) / EAGER) * (right - left)
    // In bond: half a brick further, or three halves, and so on.
    begin += Math.max(0, Math.round((left + ideal - begin) / width - 0.5)) * width + half
    return begin
  })
}

/** The wall's profile, along the floor, up the stair and on to where its flat top ends. */
export function profile(plot: Plot): string {
  const { left, right, floor, brick } = plot
  const stair = steps(plot).map((x) => `H${round(x)}v-${brick[1]}`)
  return `M${right} ${floor}H${left}${stair.join('')}H${right}`
}

interface JointsProps {
  plot: Plot
  tone: string
  width: number
}

/** The joints between the bricks: a line below each course, and its upright joints as the dashes of a broad line. */
export function Joints({ plot, tone, width }: JointsProps): JSX.Element {
  const { right, floor, brick } = plot
  const [pitch, height] = brick
  const rows = steps(plot).map((begin, course) => ({ begin, y: floor - course * height }))
  const beds = rows.slice(1).map(({ begin, y }) => `M${begin} ${y}H${right}`)
  const uprights = rows.map(({ begin, y }) => `M${begin + pitch - width / 2} ${y - height / 2}H${right}`)
  return (
    <g stroke={`var(--${tone})`}>
      <path d={beds.join('')} stroke-width={width} />
      <path d={uprights.join('')} stroke-width={height} stroke-dasharray={`${width} ${pitch - width}`} />
    </g>
  )
}
