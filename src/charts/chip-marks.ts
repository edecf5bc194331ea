import type { Chart } from 'chart.js'
import { formatNumber, formatValue } from '../data/format.ts'
import { type Row, type Series, unitOf } from '../data/model.ts'
import { point } from '../data/value.ts'
import type { Mark } from './chart.ts'
import type { Drawn } from './chips.ts'
import { font, rule, write } from './write.ts'

/** A row's place on the axis; no row can be named like a group. */
export const slot = ({ id }: Row): string => `row ${id}`

/** The step that shows a panel where pictures can't change: the first is there from the start. */
export const stepOf = ({ alone }: Drawn, index: number) => (alone || index === 0 ? {} : { step: index - 1 })

/** Titles, names, values and what holds for all, of the panels that are there. */
export function marks(drawn: Drawn): Mark[] {
  const { alone, dataset, shape } = drawn
  const panels = alone ? [alone] : dataset.series
  // Side by side, the panels share the names before the first.
  const named = alone || shape === 'wide' ? panels.slice(0, 1) : panels
  return [
    ...panels.map((series, index) => panelMark(drawn, series, index)),
    ...named.map((_, index) => namesMark(drawn, index)),
  ]
}

const rowAt = (chart: Chart, panel: number, id: string): number =>
  chart.scales[`y${panel}`]!.getPixelForValue(chart.data.labels!.indexOf(id))

/** A panel's title, the zero that its bars stand on, their values, and how many times one is the other. */
function panelMark(drawn: Drawn, series: Series, index: number): Mark {
  return {
    ...stepOf(drawn, index),
    draw(ctx, chart) {
      titleOf(ctx, chart, drawn, series, index)
      zeroOf(ctx, chart, drawn, index)
      valuesOf(ctx, chart, drawn, series, index)
      gapOf(ctx, chart, drawn, series, index)
    },
  }
}

type Draw = (ctx: CanvasRenderingContext2D, chart: Chart, drawn: Drawn, series: Series, index: number) => void

const titleOf: Draw = (ctx, chart, { palette, size, alone, dataset, shape }, series, index) => {
  const text = alone ? series.label : `${series.label}, ${series.unit ?? dataset.unit}`
  const y = rowAt(chart, index, 'title') + size.name * 0.35
  const left = chart.scales[`x${index}`]!.left
  write(ctx, palette, text, shape === 'wide' ? left : 0, y, { size: size.name, strong: true })
  if (shape === 'wide' || index === 0) return
  const top = y - size.name * 1.8
  rule(ctx, palette.colour('bg3'), [0, top, size.width, top], 2)
}

function zeroOf(ctx: CanvasRenderingContext2D, chart: Chart, { palette, size, groups }: Drawn, index: number): void {
  const x = chart.scales[`x${index}`]!.left - size.line / 2
  for (const { rows } of groups) {
    const [first, last] = [rowAt(chart, index, slot(rows[0]!)), rowAt(chart, index, slot(rows.at(-1)!))]
    rule(ctx, palette.colour('line'), [x, first - size.bar / 2 - 2, x, last + size.bar / 2 + 2], size.line)
  }
}

const valuesOf: Draw = (ctx, chart, { palette, size, groups, alone, dataset }, series, index) => {
  const bars = chart.getDatasetMeta(index).data
  for (const [at, row] of groups.flatMap(({ rows }) => rows).entries()) {
    const value = row.values[series.id]!
    const unit = unitOf(dataset, row, series)
    const text = alone ? formatValue(value, unit) : formatNumber(point(value), unit)
    const y = rowAt(chart, index, slot(row)) + size.value * 0.35
    // Beside the bar as it stands, so that the value moves with it.
    write(ctx, palette, text, bars[at]!.x + 12, y, { size: size.value, strong: true })
  }
}

/** The measure as a dashed line in the bars beyond it, and beside one of these lines how many times it fits. */
const gapOf: Draw = (ctx, chart, { palette, size, groups, measured }, series, index) => {
  const { row, measure } = measured.get(series.id)!
  const value = ({ values }: Row): number => point(values[series.id]!)
  const scale = chart.scales[`x${index}`]!
  const [line, end] = [scale.getPixelForValue(value(measure)), scale.getPixelForValue(value(row))]
  const inside = size.bar / 2 - size.line
  for (const longer of groups.at(-1)!.rows.filter((one) => value(one) > value(measure))) {
    const y = rowAt(chart, index, slot(longer))
    rule(ctx, palette.colour('ink'), [line, y - inside, line, y + inside], 2, [4, 4])
  }
  const times = formatNumber(Math.round((value(row) / value(measure)) * 10) / 10, '×')
  const y = rowAt(chart, index, slot(row)) + size.name * 0.35
  ctx.font = font(size.name, true)
  const fits = line + 10 + ctx.measureText(times).width < end - 8
  // Before the line, where the bar is longer, if there is no room behind it.
  write(ctx, palette, times, fits ? line + 10 : line - 10, y, {
    size: size.name,
    strong: true,
    align: fits ? 'left' : 'right',
  })
}

/** The names of groups and chips before a panel, and what holds for all bars. */
function namesMark(drawn: Drawn, index: number): Mark {
  const { palette, size, groups, options, shape } = drawn
  return {
    ...(shape === 'tall' ? stepOf(drawn, index) : {}),
    draw(ctx, chart) {
      const text = (words: string, x: number, id: string, more: { tone?: string; strong?: boolean }, right = false) => {
        const y = rowAt(chart, index, id) + size.name * 0.35
        write(ctx, palette, words, x, y, { size: size.name, ...more, align: right ? 'right' : 'left' })
      }
      for (const { id, name, rows, note } of groups) {
        text(name, 0, id, { tone: id === 'home' ? `hall-${options.hall}-text` : 'ink', strong: true })
        ctx.font = font(size.name, true)
        if (note && index === 0) text(note, ctx.measureText(name).width + 12, id, { tone: 'ink3' })
        for (const row of rows) text(row.label, 0, slot(row), {})
      }
      // In the corner; there the title of a panel stands on a phone.
      if (shape === 'wide') text(options.caveat, 0, 'title', { tone: 'ink3' })
      else if (index === 0) text(options.caveat, size.width, 'title', { tone: 'ink3' }, true)
    },
  }
}
