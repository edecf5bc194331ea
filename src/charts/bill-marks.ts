import type { Chart } from 'chart.js'
import { formatDate, formatNumber } from '../data/format.ts'
import type { Row } from '../data/model.ts'
import { point } from '../data/value.ts'
import type { BillsSize } from './bills.ts'
import type { ChartInput, Mark } from './chart.ts'
import { font, rule, write } from './write.ts'

/** Sizes of what is written over the bars. */
export const type = {
  wide: { name: 24, value: 28, times: 40 },
  tall: { name: 15, value: 16, times: 24 },
}

/** The colour token of the lit row's name; a row without one is not lit. */
export type Tone = `hall-${number}-text`

/** Where things lie in px: a bar across its row, a value along the axis. */
export function placesOf({ shape, dataset }: ChartInput, { bar, gap }: BillsSize, chart: Chart) {
  const [rows, values] = shape === 'wide' ? ['x', 'y'] : ['y', 'x']
  const shift = (series: number): number => (series - (dataset.series.length - 1) / 2) * (bar + gap)
  const middle = (row: number, series: number): number => chart.scales[rows]!.getPixelForValue(row) + shift(series)
  return {
    /** The edge of a bar from which its group reads: its left, on a phone its top. */
    edge: (row: number, series: number): number => middle(row, series) - bar / 2,
    middle,
    end: (value: number): number => chart.scales[values]!.getPixelForValue(value),
  }
}

export const pricesOf = ({ dataset }: ChartInput, row: Row): number[] =>
  dataset.series.map(({ id }) => point(row.values[id]!))

/** What the numbers are, at the top, and the line of zero. */
export function groundMark(input: ChartInput, size: BillsSize): Mark {
  const { palette, dataset, shape } = input
  const { name } = type[shape]
  return {
    draw(ctx, chart) {
      const lines = [`${dataset.title},`, dataset.unit]
      for (const [index, line] of (shape === 'wide' ? [lines.join(' ')] : lines).entries())
        write(ctx, palette, line, 0, name * (1 + index * 1.25), { size: name, tone: 'ink3' })
      const colour = palette.colour('line')
      const zero = chart.chartArea.bottom + size.line / 2
      if (shape === 'wide') return rule(ctx, colour, [0, zero, size.width, zero], size.line)
      const { edge } = placesOf(input, size, chart)
      for (const index of dataset.rows.keys()) {
        const [top, bottom] = [edge(index, 0), edge(index, dataset.series.length - 1) + size.bar]
        rule(ctx, colour, [size.line / 2, top, size.line / 2, bottom], size.line)
      }
    },
  }
}

/** The name of a row, and its date, which tells versions of the same name apart: under its bars, on a phone over them. */
export function nameMark(input: ChartInput, size: BillsSize, row: Row, index: number, lit?: Tone): Mark {
  const { palette, dataset, shape } = input
  const { name } = type[shape]
  return {
    draw(ctx, chart) {
      const edge = placesOf(input, size, chart).edge(index, 0)
      const [x, y] = shape === 'wide' ? [edge, size.height - 8] : [0, edge - 8]
      const text = row.label.split(', ')[0]!
      write(ctx, palette, text, x, y, { size: name, strong: true, tone: lit })
      const after = Math.round(x + ctx.measureText(text).width + name * 0.35)
      write(ctx, palette, formatDate(row.asOf ?? dataset.asOf), after, y, { size: name, tone: 'ink3' })
    },
  }
}

/** A price at the end of each bar: beyond it, in the lit row inside where it has room. */
export function valuesMark(input: ChartInput, size: BillsSize, row: Row, index: number, lit?: Tone): Mark {
  const { palette, dataset, shape } = input
  const { value } = type[shape]
  return {
    draw(ctx, chart) {
      const { edge, middle, end } = placesOf(input, size, chart)
      for (const [series, price] of pricesOf(input, row).entries()) {
        const text = formatNumber(price, dataset.unit)
        ctx.font = font(value, true)
        const needed = shape === 'wide' ? value * 1.15 : ctx.measureText(text).width + 14
        const inside = lit && Math.abs(end(price) - end(0)) >= needed
        const look = { size: value, strong: true, tone: inside ? 'bg' : 'ink' }
        if (shape === 'wide') {
          const x = edge(index, series) + (inside ? 12 : 0)
          write(ctx, palette, text, x, Math.round(end(price) + (inside ? value : -10)), look)
        } else {
          const x = Math.round(end(price) + (inside ? -8 : 8))
          const y = Math.round(middle(index, series) + value * 0.35)
          write(ctx, palette, text, x, y, { ...look, align: inside ? 'right' : 'left' })
        }
      }
    },
  }
}

/** Which bar is which: over the prices of the first row, on a phone after them. */
export function seriesMark(input: ChartInput, size: BillsSize, row: Row): Mark {
  const { palette, dataset, shape } = input
  const { name, value } = type[shape]
  return {
    draw(ctx, chart) {
      const { edge, middle, end } = placesOf(input, size, chart)
      const over = Math.round(end(Math.max(...pricesOf(input, row))) - value - 14)
      for (const [series, price] of pricesOf(input, row).entries()) {
        ctx.font = font(value, true)
        const after = end(price) + 8 + ctx.measureText(formatNumber(price, dataset.unit)).width + name * 0.35
        const [x, y] =
          shape === 'wide' ? [edge(0, series), over] : [Math.round(after), Math.round(middle(0, series) + value * 0.35)]
        write(ctx, palette, dataset.series[series]!.label.toLowerCase(), x, y, { size: name, tone: 'ink2' })
      }
    },
  }
}
