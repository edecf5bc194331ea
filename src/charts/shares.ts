import type { Chart } from 'chart.js'
import { formatValue } from '../data/format.ts'
import type { Row } from '../data/model.ts'
import { ends } from '../data/value.ts'
import { type BarConfig, baseOptions, type ChartDrawing, type ChartInput, type Mark, marking } from './chart.ts'
import { axes, middle, series } from './ranges.ts'
import { write } from './write.ts'

const sizes = {
  wide: {
    width: 1128,
    height: 388,
    bar: 112,
    value: 64,
    name: 28,
    note: 24,
    tick: 24,
    line: 4,
    right: 0,
    top: 20,
    inset: 24,
  },
  tall: {
    width: 360,
    height: 312,
    bar: 64,
    value: 34,
    name: 17,
    note: 15,
    tick: 15,
    line: 3,
    right: 0,
    top: 52,
    inset: 16,
  },
}
type Size = (typeof sizes)['wide']

export interface SharesOptions {
  hall: 1 | 2 | 3
  /** The whole, where the axis ends. */
  max: number
  tick: number
  /** What keeps the bars from being a measurement, at the top; a phone breaks it at its commas. */
  caveat: string
}

/**
 * How much of the whole is it? Bars from zero inside outlines of the whole: solid up to the low end of each value,
 * hatched up to its high end, hatched and open where only the low end is known. Rows fill one by one.
 */
export function shares(input: ChartInput, options: SharesOptions): ChartDrawing {
  const size = sizes[input.shape]
  const { rows } = input.dataset
  const config: BarConfig = {
    type: 'bar',
    data: {
      labels: rows.map(({ id }) => id),
      datasets: [...rows.flatMap((row, step) => filled(input, size, row, step, options)), wholes(input, size, options)],
    },
    options: { ...baseOptions(), ...flush(axes(input, size, options)) },
    plugins: [
      marking(
        [
          ...rows.map((row) => nameMark(input, size, row)),
          ...rows.map((row, step) => valueMark(input, size, row, step)),
          caveatMark(input, size, options.caveat),
        ],
        input.shown,
      ),
    ],
  }
  return { width: size.width, height: size.height, config }
}

/** Without the padding that Chart.js gives to ticks on all sides: the bars begin where the names do. */
function flush({ scales: { x, y }, ...rest }: ReturnType<typeof axes>) {
  return { ...rest, scales: { x: { ...x, ticks: { ...x.ticks, padding: 0 } }, y } }
}

/** What is certain of a row, and what may be: two pieces. */
function filled({ palette, shown }: ChartInput, size: Size, row: Row, step: number, { hall, max }: SharesOptions) {
  const [low, high] = ends(series(row))
  const [certain, possible] = [low ?? 0, high ?? max]
  const colour = palette.colour(`hall-${hall}`)
  const piece = { ...shapeOf(size), label: row.label, step, hidden: step >= shown }
  const pieces: BarConfig['data']['datasets'] = [
    { ...piece, data: [{ y: row.id, x: [0, certain] }], backgroundColor: colour },
    {
      ...piece,
      data: [{ y: row.id, x: [certain, possible] }],
      backgroundColor: palette.hatch(hall),
      borderColor: colour,
      // Nobody knows where an open end is: no line there.
      borderWidth: { top: size.line, bottom: size.line, right: high === undefined ? 0 : size.line, left: 0 },
    },
  ]
  return pieces.filter(({ data: [one] }) => typeof one === 'object' && one.x[0] < one.x[1])
}

/** An outline for each row, under what fills it. */
function wholes({ palette, dataset }: ChartInput, size: Size, { max }: SharesOptions) {
  return {
    ...shapeOf(size),
    data: dataset.rows.map(({ id }) => ({ y: id, x: [0, max] as [number, number] })),
    backgroundColor: 'transparent',
    borderColor: palette.colour('line'),
    borderWidth: size.line,
  }
}

// Chart.js would make bars a third of a pixel larger against seams.
const shapeOf = ({ bar }: Size) =>
  ({ barThickness: bar, grouped: false, borderSkipped: false, inflateAmount: 0 }) as const

const nameLine = (size: Size, chart: Chart, row: Row): number =>
  Math.round(middle(chart, row.id) - size.bar / 2 - size.name * 0.5)

/** Over the outline. */
function nameMark({ palette }: ChartInput, size: Size, row: Row): Mark {
  return {
    draw(ctx, chart) {
      write(ctx, palette, row.label, 0, nameLine(size, chart, row), { size: size.name, strong: true })
    },
  }
}

/** The numerals large, on what is certain; around them, smaller, what makes them a bound and what they count. */
function valueMark({ palette, dataset }: ChartInput, size: Size, row: Row, step: number): Mark {
  const [value, { label }] = [series(row), dataset.series[0]!]
  const numerals = formatValue(value, dataset.unit, 'number')
  const bound = formatValue(value, dataset.unit).split(numerals)[0]!.trim()
  return {
    step,
    draw(ctx, chart) {
      const y = Math.round(middle(chart, row.id) + size.value * 0.35)
      let x = size.inset
      for (const text of [bound, numerals, label.toLowerCase()].filter(Boolean)) {
        const large = text === numerals
        write(ctx, palette, text, x, y, { size: large ? size.value : size.name, strong: true, tone: 'bg' })
        x += Math.round(ctx.measureText(text).width + size.value * 0.18)
      }
    },
  }
}

/** Beside the first name; on a phone above it. */
function caveatMark({ palette, shape, dataset }: ChartInput, size: Size, caveat: string): Mark {
  return {
    draw(ctx, chart) {
      const y = nameLine(size, chart, dataset.rows[0]!)
      if (shape === 'wide')
        return write(ctx, palette, caveat, chart.width, y, { size: size.note, tone: 'ink3', align: 'right' })
      for (const [index, line] of caveat.split(/(?<=,) /).entries())
        write(ctx, palette, line, 0, size.note * (1 + index * 1.3), { size: size.note, tone: 'ink3' })
    },
  }
}
