import type { Chart, ChartDataset } from 'chart.js'
import { formatDate, formatNumber } from '../data/format.ts'
import type { Dataset, Row } from '../data/model.ts'
import { point } from '../data/value.ts'
import { baseOptions, type ChartDrawing, type ChartInput, type Mark, marking, rowOf } from './chart.ts'
import { write } from './write.ts'

const sizes = {
  wide: { width: 1128, height: 362, label: 24, dot: 9, line: 4, right: 232, top: 48, bottom: 44, before: 1.4 },
  tall: { width: 360, height: 440, label: 15, dot: 6, line: 3, right: 152, top: 64, bottom: 32, before: 0.8 },
}
type Size = (typeof sizes)['wide']

export interface PricesOptions {
  hall: 1 | 2 | 3
  /** Rows of one product line, joined by a line; the other rows stand apart, joined to the first by a dashed one. */
  line: string[]
}

/** List prices over time on a log axis (said on the axis): how far did they fall? Points carry their price. */
export function prices(input: ChartInput, options: PricesOptions): ChartDrawing {
  const size = sizes[input.shape]
  const { dataset } = input
  const line = options.line.map((id) => rowOf(dataset, 'line', id))
  const apart = dataset.rows.filter(({ id }) => !options.line.includes(id))
  const series = dataset.series.map(({ id }) => id)
  return {
    width: size.width,
    height: size.height,
    config: {
      type: 'line',
      data: {
        datasets: series.flatMap((id, index) => [
          trace(input, size, line, id, index, options, []),
          trace(input, size, [line[0]!, ...apart], id, index, options, [10, 8]),
        ]),
      },
      options: { ...baseOptions(), ...axes(input, size) },
      plugins: [
        marking([...nameMarks(input, size, line, apart), axisMark(input, size), dateMark(input, size)], input.shown),
      ],
    },
  }
}

/** A row's date, or that of its dataset. */
const dateOf = ({ asOf }: Row, dataset: Dataset): string => asOf ?? dataset.asOf

/** Months since year 0, so that equal times lie equally far apart. */
function months(row: Row, dataset: Dataset): number {
  const [year, month = 1] = dateOf(row, dataset).split('-').map(Number)
  return year! * 12 + month
}

/** The powers of ten around all prices: the ends of the axis. */
function decades({ rows }: Dataset): [number, number] {
  const logs = rows.flatMap(({ values }) => Object.values(values).map((value) => Math.log10(point(value))))
  return [10 ** Math.floor(Math.min(...logs)), 10 ** Math.ceil(Math.max(...logs))]
}

function trace(
  { palette, dataset }: ChartInput,
  size: Size,
  rows: Row[],
  series: string,
  index: number,
  { hall }: PricesOptions,
  dash: number[],
): ChartDataset<'line'> {
  const colour = palette.colour(index === 0 ? `hall-${hall}` : 'ink')
  return {
    label: series,
    data: rows.map((row) => ({ x: months(row, dataset), y: point(row.values[series]!) })),
    borderColor: colour,
    borderWidth: size.line,
    borderDash: dash,
    borderJoinStyle: 'miter',
    pointRadius: size.dot,
    pointBorderColor: colour,
    pointBorderWidth: size.line,
    pointBackgroundColor: index === 0 ? colour : palette.colour('bg'),
  }
}

function axes({ palette, dataset }: ChartInput, size: Size) {
  const times = dataset.rows.map((row) => months(row, dataset))
  const [min, max] = decades(dataset)
  return {
    layout: { padding: { left: 0, right: size.right, top: size.top, bottom: size.bottom }, autoPadding: false },
    scales: {
      x: { type: 'linear' as const, min: Math.min(...times) - size.before, max: Math.max(...times), display: false },
      y: {
        type: 'logarithmic' as const,
        min,
        max,
        border: { display: false },
        grid: { color: palette.colour('bg3'), lineWidth: 2, drawTicks: false },
        ticks: {
          color: palette.colour('ink3'),
          font: { family: "'Archivo Label'", size: size.label, weight: 500 },
          padding: 16,
          callback: (value: string | number) =>
            Number.isInteger(Math.log10(Number(value))) ? formatNumber(Number(value), dataset.unit) : null,
        },
      },
    },
  }
}

/** Names over the points; prices at the ends of the line and at the rows apart, there with what they were divided by. */
function nameMarks(input: ChartInput, size: Size, line: Row[], apart: Row[]): Mark[] {
  const [first, last] = [line[0]!, line.at(-1)!]
  const between = input.shape === 'wide' ? line.slice(1, -1) : []
  const fallen = (row: Row, series: string, label: string): string =>
    `${price(input, row, series)} ${label.toLowerCase()}, ÷ ${times(first, row, series)}`
  return [
    ...between.map((row) => nameMark(input, size, row, 'center')),
    nameMark(input, size, first, 'left'),
    priceMark(input, size, first, 'right', (row, series) => price(input, row, series)),
    ...[last, ...apart].flatMap((row) => [
      nameMark(input, size, row, 'left'),
      // Those apart are the point of the chart.
      priceMark(input, size, row, 'left', fallen, row !== last),
    ]),
  ]
}

const price = ({ dataset }: ChartInput, row: Row, series: string) =>
  formatNumber(point(row.values[series]!), dataset.unit)
const times = (first: Row, row: Row, series: string) =>
  Math.round(point(first.values[series]!) / point(row.values[series]!))

function nameMark({ palette, dataset }: ChartInput, size: Size, row: Row, align: CanvasTextAlign): Mark {
  return {
    draw(ctx, chart: Chart) {
      const x = chart.scales['x']!.getPixelForValue(months(row, dataset)) - (align === 'left' ? size.dot : 0)
      const top = Math.max(...dataset.series.map(({ id }) => point(row.values[id]!)))
      const y = chart.scales['y']!.getPixelForValue(top) - size.dot - 10
      write(ctx, palette, row.label, x, y, { size: size.label, strong: true, align, ground: true })
    },
  }
}

/** Words beside each of a row's points: before it (`right`) or after it (`left` is how the text is aligned). */
function priceMark(
  { palette, dataset }: ChartInput,
  size: Size,
  row: Row,
  align: 'left' | 'right',
  words: (row: Row, series: string, label: string) => string,
  strong = false,
): Mark {
  return {
    draw(ctx, chart: Chart) {
      const gap = (size.dot + 12) * (align === 'left' ? 1 : -1)
      const x = chart.scales['x']!.getPixelForValue(months(row, dataset)) + gap
      for (const { id, label } of dataset.series) {
        const y = chart.scales['y']!.getPixelForValue(point(row.values[id]!)) + size.label * 0.35
        write(ctx, palette, words(row, id, label), x, y, { size: size.label, align, ground: true, strong })
      }
    },
  }
}

/** What is measured, and that the axis is a log one: in one line, or in two on a phone. */
function axisMark({ palette, dataset, shape }: ChartInput, size: Size): Mark {
  return {
    draw(ctx, chart: Chart) {
      const lines = [`${dataset.title},`, `${dataset.unit}, log scale`]
      for (const [index, line] of (shape === 'wide' ? [lines.join(' ')] : lines).entries())
        write(ctx, palette, line, chart.width, size.label * (1 + index * 1.25), {
          size: size.label,
          tone: 'ink3',
          align: 'right',
        })
    },
  }
}

/** Dates under the points: month and year at the ends, the months between where there is room. */
function dateMark({ palette, dataset, shape }: ChartInput, size: Size): Mark {
  return {
    draw(ctx, chart: Chart) {
      const rows = dataset.rows.toSorted((a, b) => months(a, dataset) - months(b, dataset))
      for (const [index, row] of rows.entries()) {
        const end = index === 0 || index === rows.length - 1
        if (shape === 'tall' && !end) continue
        const sameYear = dateOf(row, dataset).slice(0, 4) === dateOf(rows.at(-1)!, dataset).slice(0, 4)
        const date = formatDate(dateOf(row, dataset))
        const text = end || !sameYear ? date : date.split(' ')[0]!
        const x = chart.scales['x']!.getPixelForValue(months(row, dataset))
        const align = index === rows.length - 1 ? 'left' : 'center'
        write(ctx, palette, text, align === 'left' ? x - size.dot * 2 : x, chart.height - 8, {
          size: size.label,
          tone: 'ink3',
          align,
        })
      }
    },
  }
}
