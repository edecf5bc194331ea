import type { Chart } from 'chart.js'
import { formatNumber, formatValue } from '../data/format.ts'
import type { Row } from '../data/model.ts'
import { ends } from '../data/value.ts'
import { baseOptions, type ChartDrawing, type ChartInput, type Mark, marking, rowOf } from './chart.ts'
import { font, rule, write } from './write.ts'

/** How wide and tall, and how large the parts, in CSS px. */
const sizes = {
  wide: { width: 1128, height: 388, bar: 88, value: 40, name: 24, tick: 24, line: 4, right: 0, top: 56 },
  tall: { width: 360, height: 420, bar: 44, value: 22, name: 16, tick: 15, line: 3, right: 0, top: 60 },
}
type Size = (typeof sizes)['wide']

export interface RangesOptions {
  /** The axis ends here, in the dataset's unit. */
  max: number
  tick: number
  /** The row drawn in the hall's colour; the others are context. */
  lit: string
  hall: 1 | 2 | 3
  /** A line across all bars, named; a row of the dataset gives its place. */
  target: string
  /** What keeps the bars from being a benchmark, in the corner. */
  caveat: string
}

/** Ranges as floating bars on one axis from zero, with a target. Rows appear one by one, the target between them. */
export function ranges(input: ChartInput, options: RangesOptions): ChartDrawing {
  const size = sizes[input.shape]
  const { dataset, shown } = input
  const target = rowOf(dataset, 'target', options.target)
  rowOf(dataset, 'lit', options.lit)
  const rows = dataset.rows.filter((row) => row !== target)
  // First row, then the target, then the other rows.
  const stepOf = (index: number) => (index === 0 ? 0 : index + 1)
  const marks = [
    ...guessMark(input, size, options.lit),
    ...rows.map((row, index) => rowMark(input, size, row, stepOf(index), options)),
    targetMark(input, size, target, 1),
    caveatMark(input, size, options.caveat),
  ]
  return {
    width: size.width,
    height: size.height,
    config: {
      type: 'bar',
      data: {
        labels: rows.map(({ id }) => id),
        datasets: rows.map((row, index) => bar(input, size, row, stepOf(index), options)),
      },
      options: { ...baseOptions(), ...axes(input, size, options) },
      plugins: [marking(marks, shown)],
    },
  }
}

/** Middle of a row in px. */
export const middle = (chart: Chart, row: string): number => {
  const scale = chart.scales['y']!
  return scale.getPixelForValue(scale.getLabels().indexOf(row))
}

/** A row's value in the first series. */
export const series = (row: Row) => Object.values(row.values)[0]!

function span(row: Row, max: number): [number, number] {
  const [low = 0, high = max] = ends(series(row))
  return [low === high ? 0 : low, high]
}

function bar({ palette, shown }: ChartInput, size: Size, row: Row, step: number, options: RangesOptions) {
  const lit = row.id === options.lit
  return {
    label: row.label,
    step,
    hidden: step >= shown,
    data: [{ y: row.id, x: span(row, options.max) }],
    backgroundColor: lit ? palette.hatch(options.hall) : palette.colour('bg3'),
    borderColor: palette.colour(lit ? `hall-${options.hall}` : 'line'),
    borderWidth: size.line,
    borderSkipped: false as const,
    // Chart.js would make bars a third of a pixel larger against seams.
    inflateAmount: 0,
    barThickness: size.bar,
    grouped: false,
  }
}

/** Bars lie along one axis from zero; its last tick names the unit. */
export function axes(
  { palette, dataset }: ChartInput,
  size: Pick<Size, 'line' | 'tick' | 'right' | 'top'>,
  { max, tick }: Pick<RangesOptions, 'max' | 'tick'>,
) {
  return {
    indexAxis: 'y' as const,
    layout: { padding: { left: 0, right: size.right, top: size.top }, autoPadding: false },
    scales: {
      x: {
        min: 0,
        max,
        border: { color: palette.colour('line'), width: size.line },
        grid: { color: palette.colour('line'), lineWidth: 2, drawOnChartArea: false, tickLength: 8 },
        ticks: {
          stepSize: tick,
          padding: 4,
          align: 'inner' as const,
          color: palette.colour('ink3'),
          font: { family: "'Archivo Label'", size: size.tick, weight: 500 },
          callback: (value: string | number) =>
            Number(value) === max ? formatValue(max, dataset.unit) : formatNumber(Number(value), dataset.unit),
        },
      },
      y: { display: false },
    },
  }
}

/** The row's value and name: after its bar, before it where there is more room, above it where neither has enough. */
function rowMark({ palette, dataset }: ChartInput, size: Size, row: Row, step: number, { max }: RangesOptions): Mark {
  return {
    step,
    draw(ctx, chart) {
      const [low, high] = span(row, max)
      const x = chart.scales['x']!
      const [from, to] = [x.getPixelForValue(low), x.getPixelForValue(high)]
      const value = formatValue(series(row), dataset.unit)
      const lines = row.label.split(', ')
      ctx.font = font(size.name)
      const width = Math.max(...lines.map((line) => ctx.measureText(line).width))
      const room = Math.max(from, chart.width - to) - 16
      const above = width > room
      const before = !above && from > chart.width - to
      const align = before ? 'right' : 'left'
      const left = above ? from : before ? from - 16 : to + 16
      const height = size.value + lines.length * size.name * 1.25
      const top = middle(chart, row.id) - (above ? size.bar / 2 + height + 4 : height / 2)
      let y = top + size.value * 0.8
      write(ctx, palette, value, left, y, { size: size.value, strong: true, align, ground: true })
      for (const line of lines)
        write(ctx, palette, line, left, (y += size.name * 1.25), { size: size.name, tone: 'ink2', align })
    },
  }
}

/** A dashed line over the height of the plot, its name at the top. */
function targetMark({ palette, dataset }: ChartInput, size: Size, row: Row, step: number): Mark {
  return {
    step,
    draw(ctx, chart) {
      const x = chart.scales['x']!.getPixelForValue(ends(series(row))[1]!)
      rule(ctx, palette.colour('ink'), [x, 0, x, chart.chartArea.bottom], size.line, [12, 8])
      const text = `${row.label}: ${formatValue(series(row), dataset.unit)}`
      write(ctx, palette, text, x + 16, size.name, { size: size.name, strong: true })
    },
  }
}

/** In the upper right corner, from the first bar on. */
function caveatMark({ palette, shape }: ChartInput, size: Size, caveat: string): Mark {
  return {
    step: 0,
    draw(ctx, chart) {
      const y = shape === 'wide' ? size.name : size.name * 2.4
      write(ctx, palette, caveat, chart.width, y, { size: size.name, tone: 'ink3', align: 'right' })
    },
  }
}

/** The room's guess: a dashed bar from zero in the row that answers it. */
function guessMark({ palette, guess, dataset }: ChartInput, size: Size, row: string): Mark[] {
  if (guess === undefined) return []
  const draw = (ctx: CanvasRenderingContext2D, chart: Chart): void => {
    const x = chart.scales['x']!
    const [from, to, y] = [x.getPixelForValue(0), x.getPixelForValue(guess), middle(chart, row)]
    ctx.strokeStyle = palette.colour('ink')
    ctx.lineWidth = size.line
    ctx.setLineDash([12, 8])
    ctx.strokeRect(from + 2, y - size.bar / 2 - 12, Math.max(to - from - 4, 0), size.bar + 24)
    const text = `The room: ${formatValue(guess, dataset.unit)}`
    const align = to > chart.width / 2 ? 'right' : 'left'
    write(ctx, palette, text, to, y - size.bar / 2 - 22, { size: size.name, strong: true, align })
  }
  return [{ draw }]
}
