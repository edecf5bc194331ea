import type { JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'
import type { Box, Point } from './walls.tsx'

const holds = ({ x, y, w, h }: Box, margin: number, [px, py]: Point): boolean =>
  px > x - margin && px < x + w + margin && py > y - margin && py < y + h + margin

/** Places on a shaken grid of `pitch` px that keep clear of `obstacles`. Always the same ones. */
export function scatter(box: Box, pitch: number, obstacles: Box[] = [], seed = 7): Point[] {
  const points: Point[] = []
  const shake = (): number => {
    seed = (seed * 16807) % 2147483647
    return (seed / 2147483647 - 0.5) * pitch * 0.6
  }
  for (let y = box.y + pitch / 2, odd = 0; y < box.y + box.h; y += pitch * 0.88, odd = pitch / 2 - odd) {
    for (let x = box.x + pitch / 2 + odd; x < box.x + box.w - pitch / 3; x += pitch) {
      const point: Point = [Math.round(x + shake()), Math.round(y + shake())]
      if (!obstacles.some((area) => holds(area, pitch / 3, point))) points.push(point)
    }
  }
  return points
}

/** Relative moves, as they take fewer bytes than absolute ones. */
function dots(at: Point[]): string {
  let [fromX, fromY] = [0, 0]
  return at
    .map(([x, y]) => {
      const [dx, dy] = [round(x - fromX), round(y - fromY)]
      fromX += dx
      fromY += dy
      return `m${dx}${dy < 0 ? '' : ' '}${dy}h0`
    })
    .join('')
}

interface HeadsProps {
  at: Point[]
  size: number
  tone: string
}

/** Heads: zero-length lines whose round caps are the dots. */
export function Heads({ at, size, tone }: HeadsProps): JSX.Element {
  return <path d={dots(at)} stroke={`var(--${tone})`} stroke-width={round(size)} stroke-linecap="round" />
}

interface PeopleProps extends HeadsProps {
  /** Only outlines: people who are not the point. */
  hollow?: boolean
}

/** People: a head and shoulders each, edged in the ground's colour so that those in front stand out. */
export function People({ at, size, tone, hollow }: PeopleProps): JSX.Element {
  const [r, s] = [Math.round(size / 2), Math.round(size * 0.85)]
  const person =
    `a${r} ${r} 0 0 1 ${2 * r} 0a${r} ${r} 0 0 1-${2 * r} 0` +
    `m${r - s} ${Math.round(size * 1.5)}a${s} ${s} 0 0 1 ${2 * s} 0z`
  return (
    <path
      d={at.map(([x, y]) => `M${Math.round(x - r)} ${Math.round(y)}${person}`).join('')}
      fill={`var(--${hollow ? 'bg' : tone})`}
      stroke={`var(--${hollow ? tone : 'bg'})`}
      stroke-width={hollow ? 3 : 2}
    />
  )
}

/** From this size on a head gets shoulders. */
const personSize = 8

/** A hall's dot hatch that grows, row by row towards the front, into a crowd of people. */
export function PackedCrowd({ box, sizes }: { box: Box; sizes: number[] }): JSX.Element {
  let y = box.y
  const rows = sizes.map((size, row) => {
    const pitch = Math.round(size * 1.6 + 4)
    const count = Math.floor((box.w - size) / pitch) + 1 - (row % 2)
    const left = box.x + Math.round((box.w - (count - 1) * pitch) / 2)
    const at = Array.from({ length: count }, (_, index): Point => [left + index * pitch, y])
    y += Math.round(size < personSize ? size * 1.25 + 3 : size * 1.6 + 2)
    return { size, at }
  })
  return (
    <>
      {rows.map((row) => {
        const Row = row.size < personSize ? Heads : People
        return <Row {...row} tone="hall-1" />
      })}
    </>
  )
}
