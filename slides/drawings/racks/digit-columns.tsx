import type { JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'

/** Sizes of one shape of the figure, in px. */
export interface Grid {
  /** Left edge of the first column, from one digit to the next, and what the point takes. */
  x: number
  pitch: number
  point: number
  /** Tops of the two rows, height and width of a box, font size. */
  rows: readonly [number, number]
  height: number
  box: number
  size: number
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

/** An equals sign between the rows for every column up to the first difference. */
export function Equals({ grid, pair }: { grid: Grid; pair: Pair }): JSX.Element {
  const { rows, height, size, line } = grid
  const gap = (rows[0] + height + rows[1]) / 2
  const bars = Array.from({ length: difference(pair) }, (_, i) => {
    const half = size * (pair.upper[i] === '.' ? 0.12 : 0.24)
    const [x, w] = [round(middle(grid, pair.upper, i) - half), round(2 * half)]
    return `M${x} ${round(gap - size / 10)}h${w}m${-w} ${round(size / 5)}h${w}`
  })
  return <path d={bars.join('')} stroke="var(--ink)" stroke-width={2 * line} />
}

/** A frame around the column of the first difference, and a sign that opens towards the upper, larger digit. */
export function Difference({ grid, pair }: { grid: Grid; pair: Pair }): JSX.Element {
  const { rows, height, box, size, line } = grid
  const at = difference(pair)
  const x = left(grid, pair.upper, at)
  const mid = middle(grid, pair.upper, at)
  const [arm, drop] = [round(0.3 * size), round(0.4 * size)]
  const gap = (rows[0] + height + rows[1]) / 2
  return (
    <>
      <path
        d={`M${x - line} ${rows[0] - 2 * line}h${box + 2 * line}V${rows[1] + height + 2 * line}h${-box - 2 * line}z`}
        fill="none"
        stroke="var(--hall-2)"
        stroke-width={3 * line}
      />
      <path
        d={`M${round(mid - arm)} ${round(gap - drop / 2)}l${arm} ${drop} ${arm} ${-drop}`}
        fill="none"
        stroke="var(--hall-2)"
        stroke-width={3 * line}
      />
    </>
  )
}
