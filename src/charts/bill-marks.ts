import type { Chart } from 'chart.js'
import { formatDate, formatNumber } from '../data/format.ts'
import type { Row } from '../data/model.ts'
import { type BillsOptions, type BillsSize, lanesOf, middleOf, pricesOf } from './bill-input.ts'
import type { ChartInput, Mark } from './chart.ts'
import { font, write } from './write.ts'

/** Sizes of what is written at the bars. */
export const type = {
  wide: { name: 24, value: 28, times: 40 },
  tall: { name: 15, value: 16, times: 24 },
}

/** How a row's name and prices are set: the two compared come first, the others stay behind. */
function toneOf(options: BillsOptions, { id }: Row): { name: string; value: string; strong: boolean } {
  if (id === options.lit) return { name: `hall-${options.hall}-text`, value: 'ink', strong: true }
  if (id === options.base) return { name: 'ink', value: 'ink', strong: true }
  return { name: 'ink3', value: 'ink3', strong: false }
}

/** Where a price ends, in px from the left. */
export const endOf = (chart: Chart, price: number): number => chart.scales['x']!.getPixelForValue(price)

/** What the numbers are, at the top, and the line of zero of each row. */
export function groundMark(input: ChartInput, size: BillsSize): Mark {
  const { palette, dataset, shape } = input
  const { name } = type[shape]
  return {
    draw(ctx) {
      const lines = [`${dataset.title},`, dataset.unit]
      for (const [index, line] of (shape === 'wide' ? [lines.join(' ')] : lines).entries())
        write(ctx, palette, line, 0, name + Math.round(name * 1.25) * index, { size: name, tone: 'ink3' })
      const x = size.left - size.line / 2
      ctx.strokeStyle = palette.colour('line')
      ctx.lineWidth = size.line
      ctx.beginPath()
      for (const row of dataset.rows.keys()) {
        ctx.moveTo(x, middleOf(size, row, 0) - size.zero)
        ctx.lineTo(x, middleOf(size, row, dataset.series.length - 1) + size.zero / 2)
      }
      ctx.stroke()
    },
  }
}

/** The name of a row, and its date, which tells versions of the same name apart: before its bars, on a phone over them. */
export function nameMark(input: ChartInput, size: BillsSize, options: BillsOptions, index: number): Mark {
  const { palette, dataset, shape } = input
  const { name } = type[shape]
  const row = dataset.rows[index]!
  const { name: tone, strong } = toneOf(options, row)
  return {
    draw(ctx) {
      const first = shape === 'wide' ? middleOf(size, index, 0) : size.top + size.pitch * index + name * 0.8
      const y = Math.round(first + name * 0.35)
      const text = row.label.split(', ')[0]!
      write(ctx, palette, text, 0, y, { size: name, strong, tone })
      const date = formatDate(row.asOf ?? dataset.asOf)
      if (shape === 'wide') return write(ctx, palette, date, 0, y + 30, { size: name, tone: 'ink3' })
      const after = Math.round(ctx.measureText(text).width + name * 0.35)
      write(ctx, palette, date, after, y, { size: name, tone: 'ink3' })
    },
  }
}

/** A price after each bar, in the lit row inside where it has room; in the first row also which series it is. */
export function valuesMark(input: ChartInput, size: BillsSize, options: BillsOptions, index: number): Mark {
  const { palette, dataset, shape } = input
  const row = dataset.rows[index]!
  const { value: tone, strong } = toneOf(options, row)
  const main = strong ? type[shape].value : type[shape].name
  return {
    draw(ctx, chart) {
      for (const [lane, price] of pricesOf(input, options, row).entries()) {
        const look = { size: lane === 0 ? main : type[shape].name, strong, tone }
        const text = formatNumber(price, dataset.unit)
        const y = Math.round(middleOf(size, index, lane) + look.size * 0.35)
        ctx.font = font(look.size, strong)
        const width = ctx.measureText(text).width
        const end = endOf(chart, price)
        if (row.id === options.lit && lane === 0 && end - size.left > width * 2) {
          write(ctx, palette, text, Math.round(end - size.inset), y, { ...look, tone: 'bg', align: 'right' })
          continue
        }
        const x = Math.round(end + size.inset)
        write(ctx, palette, text, x, y, look)
        if (index > 0) continue
        const series = dataset.series.find(({ id }) => id === lanesOf(input, options)[lane])!
        const after = Math.round(x + width + type[shape].name * 0.35)
        write(ctx, palette, series.label.toLowerCase(), after, y, { size: type[shape].name, tone: 'ink2' })
      }
    },
  }
}
