import type { JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'

/** Sizes of one shape of the figure, in px. */
export interface Grid {
  /** Left edge of the first column, from one digit to the next, and what the point takes. */
  x: number
  pitch: number
  point: number
  /** Tops of the two rows, height and width of a box, font sizes of a digit and of the words beside it. */
  rows: readonly [number, number]
  height: number
  box: number
  size: number
  said: number
  line: number
}

/** Two numbers in one unit, digit under digit. */
export interface Pair {
  upper: string
  lower: string
}

/** The first column in which they differ. */
export const difference = ({ upper, lower }: Pair): number =>
  upper.split('').findIndex((digit, i) => digit !== lower[i])

/** Left edge of a column; `number` tells where the point is. */
export function left({ x, pitch, point }: Grid, number: string, column: number): number {
  const dot = number.indexOf('.')
  return x + column * pitch - (dot >= 0 && column > dot ? pitch - point : 0)
}

export const middle = (grid: Grid, number: string, column: number): number =>
  left(grid, number, column) + (number[column] === '.' ? grid.point - grid.pitch + grid.box : grid.box) / 2

interface RowProps {
  grid: Grid
  number: string
  row: 0 | 1
  /** Column after which the digits no longer matter. */
  last: number
}

/** The facts whose digits these are. */
const fact = ['pi-claimed', 'pi'] as const

/** One number, a digit to a box: a text of its own, each character with its x. */
export function DigitRow({ grid, number, row, last }: RowProps): JSX.Element {
  const { rows, height, box, size, line } = grid
  const digits = number.split('')
  const boxes = digits.map((digit, i) =>
    digit === '.' ? '' : `M${left(grid, number, i)} ${rows[row]}h${box}v${height}h${-box}z`,
  )
  return (
    <>
      <path d={boxes.join('')} fill="none" stroke="var(--line)" stroke-width={line} />
      <text
        class="label strong"
        data-fact={fact[row]}
        x={digits.map((_, i) => middle(grid, number, i)).join(' ')}
        y={baseline(grid, row)}
        font-size={size}
        fill="var(--ink)"
        text-anchor="middle"
      >
        {number.slice(0, last + 1)}
        {last + 1 < number.length && <tspan fill="var(--ink3)">{number.slice(last + 1)}</tspan>}
      </text>
    </>
  )
}

/** Where the digits of a row stand. */
export const baseline = ({ rows, height, size }: Grid, row: 0 | 1): number =>
  rows[row] + Math.round(height / 2 + size * 0.345)

/** Halfway between the rows. */
const between = ({ rows, height }: Grid): number => (rows[0] + height + rows[1]) / 2

/** An equals sign between the rows for every digit up to the first difference. */
export function Equals({ grid, pair }: { grid: Grid; pair: Pair }): JSX.Element {
  const { size, line } = grid
  const gap = between(grid)
  const columns = Array.from({ length: difference(pair) }, (_, i) => i).filter((i) => pair.upper[i] !== '.')
  const w = round(size * 0.48)
  const bars = columns.map((i) => {
    const x = round(middle(grid, pair.upper, i) - w / 2)
    return `M${x} ${round(gap - size / 10)}h${w}m${-w} ${round(size / 5)}h${w}`
  })
  return <path d={bars.join('')} stroke="var(--ink)" stroke-width={2 * line} />
}

/** A frame around the column of the first difference, and beside it what it says: which digit, which number is larger. */
export function Difference({ grid, pair }: { grid: Grid; pair: Pair }): JSX.Element {
  const { rows, height, box, said, line } = grid
  const at = difference(pair)
  const x = left(grid, pair.upper, at)
  const beside = { x: x + box + 6 * line, 'font-size': said, class: 'label strong', fill: 'var(--hall-2-text)' }
  return (
    <>
      <path
        d={`M${x - line} ${rows[0] - 2 * line}h${box + 2 * line}V${rows[1] + height + 2 * line}h${-box - 2 * line}z`}
        fill="none"
        stroke="var(--hall-2)"
        stroke-width={3 * line}
      />
      <text {...beside} y={baseline(grid, 0)}>
        larger
      </text>
      <text {...beside} y={round(between(grid) + said * 0.35)} data-fact={fact[0]}>
        {`${pair.upper[at]} > ${pair.lower[at]}`}
      </text>
    </>
  )
}
