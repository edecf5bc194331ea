import type { Chart, ChartDataset } from 'chart.js'
import { formatDate, formatNumber } from '../data/format.ts'
import type { Dataset, Row } from '../data/model.ts'
import { point } from '../data/value.ts'
import { baseOptions, type ChartDrawing, type ChartInput, type Mark, marking, rowOf } from './chart.ts'
import { write } from './write.ts'

const sizes = {
  wide: { width: 1128, height: 362, label: 24, claim: 28, dot: 9, line: 4, right: 500, top: 48, bottom: 44, before: 6 },
  tall: { width: 360, height: 470, label: 15, claim: 15, dot: 6, line: 3, right: 184, top: 64, bottom: 32, before: 4 },
}
type Size = (typeof sizes)['wide']

export interface PricesOptions {
  hall: 1 | 2 | 3
  /** Rows of one product line, joined by a line; the other rows stand apart, joined to the first by a dashed one. */
  line: string[]
}

/** List prices over time on a log axis (said on the axis): how far did they fall? The ends say how many times. */
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
        marking(
          [...nameMarks(input, size, line, apart), axisMark(input, size), dateMark(input, size, line)],
          input.shown,
        ),
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

/** Names over the points of the line; its end and the rows apart get a bracket each. */
function nameMarks(input: ChartInput, size: Size, line: Row[], apart: Row[]): Mark[] {
  const [first, last] = [line[0]!, line.at(-1)!]
  return [
    ...line.slice(0, -1).map((row) => nameMark(input, size, row)),
    startMark(input, size, first),
    // Those apart are the point of the chart.
    ...[last, ...apart].map((row) => fallMark(input, size, row, first, row !== last)),
  ]
}

const priceOf = (row: Row, series: string): number => point(row.values[series]!)

/** Above the row's upper point: in its middle, or from it on where the lines fall too steeply for that. */
function nameMark({ palette, dataset, shape }: ChartInput, size: Size, row: Row): Mark {
  return {
    draw(ctx, chart: Chart) {
      const x = chart.scales['x']!.getPixelForValue(months(row, dataset))
      const top = Math.max(...dataset.series.map(({ id }) => priceOf(row, id)))
      const y = chart.scales['y']!.getPixelForValue(top) - size.dot - 10
      const [left, align] = shape === 'wide' ? ([x, 'center'] as const) : ([x - size.dot, 'left'] as const)
      write(ctx, palette, row.label, left, y, { size: size.label, strong: true, align, ground: true })
    },
  }
}

/** What the first row cost, before its points. */
function startMark({ palette, dataset, shape }: ChartInput, size: Size, row: Row): Mark {
  return {
    draw(ctx, chart: Chart) {
      const x = chart.scales['x']!.getPixelForValue(months(row, dataset)) - size.dot - 12
      for (const { id, label } of dataset.series) {
        const y = chart.scales['y']!.getPixelForValue(priceOf(row, id)) + size.label * 0.35
        const price = formatNumber(priceOf(row, id), dataset.unit)
        const text = shape === 'wide' ? `${price} ${label.toLowerCase()}` : price
        write(ctx, palette, text, x, y, { size: size.label, align: 'right', ground: true })
      }
    },
  }
}

/** Prices beside a row's points, held by a bracket, and how many times less than `first` they are: after it, or on a phone inside. */
function fallMark({ palette, dataset, shape }: ChartInput, size: Size, row: Row, first: Row, strong: boolean): Mark {
  const falls = dataset.series.map(({ id }) => Math.round(priceOf(first, id) / priceOf(row, id)))
  const name = `${row.label.split(',')[0]}, ${formatDate(dateOf(row, dataset))}`
  const fall = `${Math.min(...falls)} to ${Math.max(...falls)} times cheaper`
  return {
    draw(ctx, chart: Chart) {
      const edge = chart.chartArea.right + size.dot + 12
      const heights = dataset.series.map(({ id }) => chart.scales['y']!.getPixelForValue(priceOf(row, id)))
      for (const [index, { id, label }] of dataset.series.entries()) {
        const text = `${formatNumber(priceOf(row, id), dataset.unit)} ${label.toLowerCase()}`
        write(ctx, palette, text, edge, heights[index]! + size.label * 0.35, { size: size.label, ground: true })
      }
      const [top, bottom] = [Math.min(...heights), Math.max(...heights)]
      const middle = (top + bottom) / 2
      const wide = shape === 'wide'
      if (wide) bracket(ctx, palette.colour(strong ? 'ink' : 'line'), edge + 140, top, bottom, size.line)
      const [x, tone] = [wide ? edge + 172 : edge, strong ? 'ink' : 'ink2']
      write(ctx, palette, name, x, middle - size.claim * 0.3, { size: wide ? size.label : size.claim, strong, tone })
      write(ctx, palette, fall, x, middle + size.claim * 0.9, { size: size.claim, strong, tone })
    },
  }
}

/** A square bracket, open to the left. */
function bracket(
  ctx: CanvasRenderingContext2D,
  colour: string,
  x: number,
  top: number,
  bottom: number,
  width: number,
): void {
  ctx.strokeStyle = colour
  ctx.lineWidth = width
  ctx.setLineDash([])
  ctx.beginPath()
  ctx.moveTo(x, top)
  ctx.lineTo(x + 12, top)
  ctx.lineTo(x + 12, bottom)
  ctx.lineTo(x, bottom)
  ctx.stroke()
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

/** Dates under the points of the line, but for those that say theirs beside them; on a phone under the first only. */
function dateMark({ palette, dataset, shape }: ChartInput, size: Size, line: Row[]): Mark {
  return {
    draw(ctx, chart: Chart) {
      for (const row of line.slice(0, shape === 'wide' ? -1 : 1)) {
        const x = chart.scales['x']!.getPixelForValue(months(row, dataset))
        const date = formatDate(dateOf(row, dataset))
        write(ctx, palette, date, x, chart.height - 8, { size: size.label, tone: 'ink3', align: 'center' })
      }
    },
  }
}
