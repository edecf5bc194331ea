import type { Chart } from 'chart.js'
import { ends } from '../data/value.ts'
import type { Row } from '../data/model.ts'
import { baseOptions, type ChartDrawing, type ChartInput, type Mark, marking, rowOf } from './chart.ts'
import { middle, series } from './ranges.ts'
import { font, rule, wrap, write } from './write.ts'

/** Left of the axis stand the names, right of it what the bars on that side say. */
const sizes = {
  wide: { width: 1128, height: 396, bar: 76, name: 28, label: 24, line: 4, left: 144, right: 192, top: 36, fade: 1 },
  tall: { width: 360, height: 312, bar: 52, name: 17, label: 15, line: 3, left: 52, right: 84, top: 24, fade: 0.38 },
}
type Size = (typeof sizes)['wide']

export interface RatioOptions {
  hall: 1 | 2 | 3
  /** The row in the hall's colour. */
  lit: string
  /** What the line at 1 means, and both sides of it. */
  centre: string
  less: string
  more: string
  /** What bars on either side say. */
  below: string
  above: string
}

/** Bars start at the line and end nowhere, as nobody gives a multiple. As far as this they are drawn. */
const reach = { below: 1 / 2.6, above: 3.2 }
const axis = { min: 1 / 4, max: 5 }

/** Dearer or cheaper than another way? Bars from a line at 1, all names at first; their far ends are unknown. */
export function ratio(input: ChartInput, options: RatioOptions): ChartDrawing {
  const size = sizes[input.shape]
  const { dataset, shown } = input
  const lit = rowOf(dataset, 'lit', options.lit)
  const stepOf = (row: Row): number => (row === lit ? 0 : 1)
  const { width, height, left, right, top, label } = size
  const marks = [
    axisMark(input, size, options),
    ...dataset.rows.map((row) => endMark(input, size, row, stepOf(row), toneOf(row, options).end)),
    ...[true, false].map((below) => wordsMark(input, size, below, stepOf, options)),
  ]
  return {
    width,
    height,
    config: {
      type: 'bar',
      data: {
        labels: dataset.rows.map(({ id }) => id),
        datasets: dataset.rows.map((row) => ({
          step: stepOf(row),
          hidden: stepOf(row) >= shown,
          ...bar(input, size, row, options),
        })),
      },
      options: {
        ...baseOptions(),
        indexAxis: 'y',
        layout: { padding: { left, right, top, bottom: label * 2 }, autoPadding: false },
        scales: { x: { type: 'logarithmic', ...axis, display: false }, y: { display: false } },
      },
      plugins: [marking(marks, shown)],
    },
  }
}

/** Up to 1, or from 1 on. */
const isBelow = (row: Row): boolean => ends(series(row))[0] === undefined

const span = (row: Row): [number, number] => (isBelow(row) ? [reach.below, 1] : [1, reach.above])

const toneOf = (row: Row, { lit, hall }: RatioOptions) =>
  row.id === lit ? { fill: `hall-${hall}`, end: `hall-${hall}` } : { fill: 'bg3', end: 'line' }

function bar({ palette }: ChartInput, size: Size, row: Row, options: RatioOptions) {
  const { fill, end } = toneOf(row, options)
  return {
    label: row.label,
    data: [{ y: row.id, x: span(row) }],
    backgroundColor: palette.colour(fill),
    borderColor: palette.colour(end),
    borderWidth: row.id === options.lit ? 0 : size.line,
    borderSkipped: 'end' as const,
    barThickness: size.bar,
    inflateAmount: 0,
    grouped: false,
  }
}

/** An end that nobody knows: stripes, to the right or to the left. */
function endMark({ palette }: ChartInput, size: Size, row: Row, step: number, tone: string): Mark {
  return {
    step,
    draw(ctx, chart) {
      const to = isBelow(row) ? -1 : 1
      let x = chart.scales['x']!.getPixelForValue(isBelow(row) ? reach.below : reach.above)
      ctx.fillStyle = palette.colour(tone)
      for (const stripe of [14, 11, 8, 5, 3]) {
        const width = stripe * size.fade
        x += to * 7 * size.fade
        ctx.fillRect(to > 0 ? x : x - width, middle(chart, row.id) - size.bar / 2, width, size.bar)
        x += to * width
      }
    },
  }
}

/** What the bars of a side say, once for all of them: below the line on the bar itself, above it behind a bracket. */
function wordsMark(
  { palette, dataset }: ChartInput,
  size: Size,
  below: boolean,
  stepOf: (row: Row) => number,
  options: RatioOptions,
): Mark {
  const rows = dataset.rows.filter((row) => isBelow(row) === below)
  const { label, width, right } = size
  return {
    step: Math.max(...rows.map(stepOf)),
    draw(ctx, chart) {
      const [first, last] = [middle(chart, rows[0]!.id), middle(chart, rows.at(-1)!.id)]
      const [one, end] = [1, reach.below].map((value) => chart.scales['x']!.getPixelForValue(value)) as [number, number]
      const x = below ? one - label / 2 : width - right + label * 0.7
      const room = below ? x - end : width - x
      if (!below) bracket(ctx, palette.colour('ink'), x - label / 2, first - size.bar / 2, last + size.bar / 2, size)
      ctx.font = font(label, true)
      const lines = wrap(below ? options.below : options.above, (line) => ctx.measureText(line).width <= room)
      const pitch = label * 1.25
      const top = (first + last) / 2 + label * 0.35 - (pitch * (lines.length - 1)) / 2
      const look = { size: label, strong: true, ...(below ? ({ align: 'right', tone: 'bg' } as const) : {}) }
      for (const [index, line] of lines.entries()) write(ctx, palette, line, x, top + index * pitch, look)
    },
  }
}

/** A bracket, open to the left. */
function bracket(
  ctx: CanvasRenderingContext2D,
  colour: string,
  x: number,
  top: number,
  bottom: number,
  { line, label }: Size,
): void {
  const tick = label / 3
  for (const y of [top + line / 4, bottom - line / 4]) rule(ctx, colour, [x - tick, y, x, y], line / 2)
  rule(ctx, colour, [x, top, x, bottom], line / 2)
}

/** The line at 1, what lies on both sides of it, and the names of all rows. */
function axisMark({ palette, dataset }: ChartInput, size: Size, { centre, less, more }: RatioOptions): Mark {
  const { label, name, line, left, top } = size
  return {
    draw(ctx, chart: Chart) {
      const one = chart.scales['x']!.getPixelForValue(1)
      const { bottom } = chart.chartArea
      rule(ctx, palette.colour('line'), [left, bottom, chart.width, bottom], 2)
      rule(ctx, palette.colour('ink'), [one, top - label * 0.2, one, bottom], line)
      write(ctx, palette, centre, one, top - label * 0.5, { size: label, strong: true, align: 'center' })
      for (const row of dataset.rows)
        write(ctx, palette, row.label, 0, middle(chart, row.id) + name * 0.35, { size: name, strong: true })
      const y = bottom + label * 1.4
      write(ctx, palette, less, left, y, { size: label, tone: 'ink3' })
      write(ctx, palette, more, chart.width, y, { size: label, tone: 'ink3', align: 'right' })
    },
  }
}
