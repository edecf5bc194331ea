import type { Chart, ChartDataset } from 'chart.js'
import { formatNumber } from '../data/format.ts'
import type { Row } from '../data/model.ts'
import { point } from '../data/value.ts'
import { baseOptions, type ChartDrawing, type ChartInput, type Mark, marking } from './chart.ts'
import { write } from './write.ts'

const sizes = {
  wide: { width: 1128, height: 372, label: 24, dot: 9, line: 4, left: 12, right: 190, top: 40, bottom: 8 },
  tall: { width: 360, height: 420, label: 15, dot: 6, line: 3, left: 8, right: 62, top: 40, bottom: 8 },
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
  const line = dataset.rows.filter(({ id }) => options.line.includes(id))
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
      plugins: [marking([...dataset.rows.map((row) => rowMark(input, size, row, row === line.at(-1))), axisMark(input, size)], input.shown)],
    },
  }
}

/** Months since year 0, so that equal times lie equally far apart. */
function months(row: Row): number {
  const [year, month = 1] = row.asOf!.split('-').map(Number)
  return year! * 12 + month
}

function trace(
  { palette }: ChartInput,
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
    data: rows.map((row) => ({ x: months(row), y: point(row.values[series]!) })),
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
  const times = dataset.rows.map(months)
  return {
    layout: { padding: { left: size.left, right: size.right, top: size.top, bottom: size.bottom }, autoPadding: false },
    scales: {
      x: { type: 'linear' as const, min: Math.min(...times), max: Math.max(...times), display: false },
      y: {
        type: 'logarithmic' as const,
        min: 0.1,
        max: 100,
        border: { display: false },
        grid: { color: palette.colour('bg3'), lineWidth: 2, drawTicks: false },
        ticks: {
          color: palette.colour('ink3'),
          font: { family: "'Archivo Label'", size: size.label, weight: 500 },
          padding: 16,
          callback: (value: string | number) =>
            [0.1, 1, 10, 100].includes(Number(value)) ? formatNumber(Number(value), dataset.unit) : null,
        },
      },
    },
  }
}

/** A row's name over its upper point, both prices beside the points. */
function rowMark({ palette, dataset, shape }: ChartInput, size: Size, row: Row, last: boolean): Mark {
  return {
    draw(ctx, chart: Chart) {
      const x = chart.scales['x']!.getPixelForValue(months(row))
      const at = (series: string) => chart.scales['y']!.getPixelForValue(point(row.values[series]!))
      const [low, high] = dataset.series.map(({ id }) => id) as [string, string]
      const right = x + size.dot + 10
      const price = (series: string) => formatNumber(point(row.values[series]!), dataset.unit)
      const side = last || row.id === dataset.rows.at(-1)!.id ? right : x
      const align = side === right ? 'left' : 'center'
      if (shape === 'tall') return
      write(ctx, palette, row.label, side, at(high) - size.dot - 12, { size: size.label, strong: true, align })
      void [low, price]
    },
  }
}

/** The log axis says so, beside what it measures. */
function axisMark({ palette, dataset }: ChartInput, size: Size): Mark {
  return {
    draw(ctx, chart: Chart) {
      write(ctx, palette, `${dataset.unit}, log scale`, chart.chartArea.right, 22, { size: size.label, tone: 'ink3', align: 'right' })
    },
  }
}
