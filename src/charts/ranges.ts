import type { Chart } from 'chart.js'
import { formatNumber, formatValue } from '../data/format.ts'
import type { Row } from '../data/model.ts'
import { ends } from '../data/value.ts'
import { baseOptions, type ChartDrawing, type ChartInput, type Mark, marking, rowOf } from './chart.ts'
import { font, rule, write } from './write.ts'

/** How wide and tall, and how large the parts, in CSS px. */
const sizes = {
  wide: { width: 1128, height: 388, bar: 88, value: 40, name: 24, tick: 24, line: 4, right: 0, top: 56 },
  tall: { width: 360, height: 380, bar: 48, value: 24, name: 16, tick: 15, line: 3, right: 0, top: 72 },
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

/**
 * Ranges on one axis from zero, with a target: the lit bar is solid up to its low end and hatched up to its high end.
 * Rows appear one by one, the target between them.
 */
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
    ...rows.map((row, index) => rowMark(input, size, row, stepOf(index), rows, target)),
    targetMark(input, size, target, 1, rows[0]!),
    overMark(input, size, target, options.lit, stepOf(rows.length - 1)),
    caveatMark(input, size, options.caveat),
  ]
  return {
    width: size.width,
    height: size.height,
    config: {
      type: 'bar',
      data: {
        labels: rows.map(({ id }) => id),
        datasets: rows.flatMap((row, index) => bars(input, size, row, stepOf(index), options)),
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

/** Where what is certain of a row ends, and what may be. */
function span(row: Row): [number, number] {
  const [low, high] = ends(series(row))
  return [low ?? high!, high ?? low!]
}

/** Both pieces of the lit bar in the hall's colour; of the others, which are context, the outline of all they may be. */
function bars({ palette, shown }: ChartInput, size: Size, row: Row, step: number, { lit, hall }: RangesOptions) {
  const [certain, possible] = span(row)
  const colour = palette.colour(`hall-${hall}`)
  const look = {
    label: row.label,
    step,
    hidden: step >= shown,
    barThickness: size.bar,
    borderSkipped: false as const,
    // Chart.js would make bars a third of a pixel larger against seams.
    inflateAmount: 0,
    grouped: false,
  }
  const piece = (from: number, to: number): { y: string; x: [number, number] }[] => [{ y: row.id, x: [from, to] }]
  if (row.id !== lit) {
    const context = { backgroundColor: palette.colour('bg3'), borderColor: palette.colour('line') }
    return [{ ...look, ...context, data: piece(0, possible), borderWidth: size.line }]
  }
  return [
    { ...look, data: piece(0, certain), backgroundColor: colour },
    {
      ...look,
      data: piece(certain, possible),
      backgroundColor: palette.hatch(hall),
      borderColor: colour,
      borderWidth: { top: size.line, right: size.line, bottom: size.line, left: 0 },
    },
  ]
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
          // Chart.js pads on all sides: the bars would begin to the right of all else on the slide.
          padding: 0,
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

/** The row's value and name: after its bar, or above it and clear of the target where a row has no room for that. */
function rowMark({ palette, dataset }: ChartInput, size: Size, row: Row, step: number, rows: Row[], target: Row): Mark {
  return {
    step,
    draw(ctx, chart) {
      const end = (one: Row) => chart.scales['x']!.getPixelForValue(span(one)[1])
      ctx.font = font(size.name)
      const above = rows.some((one) =>
        one.label.split(', ').some((line) => end(one) + 16 + ctx.measureText(line).width > chart.width),
      )
      const lines = row.label.split(', ')
      const height = size.value + lines.length * size.name * 1.25
      const left = end(above ? target : row) + 16
      let y = middle(chart, row.id) - (above ? size.bar / 2 + height + 4 : height / 2) + size.value * 0.8
      write(ctx, palette, formatValue(series(row), dataset.unit), left, y, {
        size: size.value,
        strong: true,
        ground: true,
      })
      for (const line of lines)
        write(ctx, palette, line, left, (y += size.name * 1.25), { size: size.name, tone: 'ink2', ground: true })
    },
  }
}

/** A dashed line over the height of the plot but for the first bar, which ends at it; its name at the top. */
function targetMark({ palette }: ChartInput, size: Size, target: Row, step: number, first: Row): Mark {
  return {
    step,
    draw(ctx, chart) {
      const x = chart.scales['x']!.getPixelForValue(span(target)[1])
      const bar = middle(chart, first.id)
      for (const [from, to] of [
        [0, bar - size.bar / 2],
        [bar + size.bar / 2, chart.chartArea.bottom],
      ] as const)
        rule(ctx, palette.colour('ink'), [x, from, x, to], size.line, [12, 8])
      write(ctx, palette, target.label, x + 16, size.name, { size: size.name, strong: true })
    },
  }
}

/** The target goes on over the lit bar, in the colour of the ground. */
function overMark({ palette }: ChartInput, size: Size, target: Row, lit: string, step: number): Mark {
  return {
    step,
    draw(ctx, chart) {
      const [x, y] = [chart.scales['x']!.getPixelForValue(span(target)[1]), middle(chart, lit)]
      rule(ctx, palette.colour('bg'), [x, y - size.bar / 2, x, y + size.bar / 2], size.line, [12, 8])
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
