import type { Row } from '../data/model.ts'
import { point } from '../data/value.ts'
import type { ChartInput } from './chart.ts'

/** In px: the box, the plot in it, and from one row to the next. A thirtieth of the plot is a round number: the talk's
    claim is thirty times, so seams fall on pixels. */
const wide = { width: 1128, left: 176, right: 202, top: 36, pitch: 76, line: 4, inset: 10, zero: 26, alike: 260 }
const tall = { width: 360, left: 0, right: 15, top: 46, pitch: 92, line: 3, inset: 7, zero: 16, alike: 0 }

/** Lanes of a row, the main series first: their middles, and how thick the bars of the two compared and of others are. */
export const sizes = {
  wide: { ...wide, lanes: { middles: [26, 60], compared: [40, 14], others: [22, 10] } },
  tall: { ...tall, lanes: { middles: [38, 64], compared: [24, 10], others: [16, 8] } },
}
export type BillsSize = (typeof sizes)['wide']

export interface BillsOptions {
  hall: 1 | 2 | 3
  /** The row drawn in the hall's colour; the others are outlines. */
  lit: string
  /** The row whose price the lit row's is a multiple of. */
  base: string
  /** What the two have in common, so that the multiple means something. */
  alike: string
  /** The series the multiple is drawn on, thick; the others lie under it. */
  main: string
  /** What the multiple is computed from: `by list price`. */
  computed: string
  /** Another count of the same multiple, drawn hollow, and whose it is. The number comes from the data file. */
  claimed: { times: number; by: string }
}

/** Series by the lane they lie in: the main one, then the others. */
export function lanesOf({ dataset: { series } }: ChartInput, { main }: BillsOptions): string[] {
  const ids = series.map(({ id }) => id)
  if (!ids.includes(main)) throw new Error(`chart: main: found "${main}", expected one of ${ids.join(', ')}`)
  return [main, ...ids.filter((id) => id !== main)]
}

/** Middle of a lane of a row, in px down the page. */
export const middleOf = (size: BillsSize, row: number, lane: number): number =>
  size.top + size.pitch * row + size.lanes.middles[lane]!

/** Prices of a row in the order of its lanes. */
export const pricesOf = (input: ChartInput, options: BillsOptions, row: Row): number[] =>
  lanesOf(input, options).map((series) => point(row.values[series]!))
