import type { JSX } from 'preact'
import { Icon } from '../../../src/html/drawing.tsx'

/** How far heads stand above or below the height of their row; it repeats. */
const heights = [0, -5, 3, -2, 5, -4, 1, 4, -3, 2, -1]

/** From one person to the next in a row. */
export const shoulder = 25

interface RowProps {
  count: number
  x: number
  y: number
  /** Where in the heights the row starts, so that no two groups are alike. */
  seed: number
}

/** A row of people who stand in front of each other: capsules that the floor cuts off, and their heads. */
function Row({ count, x, y, seed }: RowProps): JSX.Element {
  const tops = Array.from({ length: count }, (_, index) => y + heights[(index * 3 + seed) % heights.length]!)
  const each = (mark: (top: number) => string): string =>
    tops.map((top, index) => `M${x + index * shoulder}${mark(top)}`).join('')
  const bodies = each((top) => `${Math.min(top + 23, -2)}V0`)
  const heads = each((top) => `${top}h0`)
  return (
    <>
      <path d={bodies} stroke="var(--bg)" stroke-width="27" />
      <path d={bodies} stroke="var(--hall-1)" stroke-width="23" />
      <path d={heads} stroke="var(--bg)" stroke-width="20" />
      <path d={heads} stroke="var(--hall-1)" stroke-width="16" />
    </>
  )
}

/** Left edge of the screen. */
const screenOf = (count: number): number => Math.round((count * shoulder - 100) / 2)

interface VisitorsProps {
  count: number
  seed: number
  icon: string
  /** A ceiling cuts off the screen's upper edge. */
  cut: boolean
}

/** Visitors two deep, `count` in the back row, before a screen with what a model makes. */
export function Visitors({ count, seed, icon, cut }: VisitorsProps): JSX.Element {
  const screen = screenOf(count)
  return (
    <>
      <path
        d={`M${screen + 2} -${cut ? '94h96v62' : '86h96v54'}h-96z`}
        fill="var(--bg)"
        stroke="var(--ink)"
        stroke-width="4"
      />
      <Icon svg={icon} x={screen + 32} y={-84} size={36} />
      <g stroke-linecap="round">
        <Row count={count} x={13} y={-37} seed={seed} />
        <Row count={count - 1} x={26} y={-21} seed={seed + 5} />
      </g>
    </>
  )
}

/** What a ceiling cuts off of a screen: moves from the visitors' bottom left corner. */
export const screenWish = (count: number): string => `m${screenOf(count) + 2} -108v-40h96v40`
