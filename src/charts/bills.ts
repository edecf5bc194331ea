import { ends, point } from '../data/value.ts'
import { groundMark, nameMark, seriesMark, type Tone, valuesMark } from './bill-marks.ts'
import { type BarConfig, baseOptions, type ChartDrawing, type ChartInput, marking, rowOf } from './chart.ts'
import { multipleMarks } from './multiple.ts'

const sizes = {
  wide: { width: 1128, bar: 96, gap: 24, top: 36, bottom: 42, right: 0, line: 4 },
  tall: { width: 360, bar: 20, gap: 4, top: 74, bottom: 0, right: 104, line: 3 },
}
export type BillsSize = ReturnType<typeof sizeOf>

/** Columns divide the width, with a gap between them; rows of a phone make it taller. */
function sizeOf({ shape, dataset: { rows } }: ChartInput) {
  const size = sizes[shape]
  return shape === 'wide'
    ? { ...size, pitch: (size.width + size.gap) / rows.length, height: 288 }
    : { ...size, pitch: 90, height: 32 + 90 * rows.length }
}

export interface BillsOptions {
  hall: 1 | 2 | 3
  /** The row drawn in the hall's colour; the others are outlines. */
  lit: string
  /** The row whose prices the lit row's are multiples of. */
  base: string
  /** What the multiple is computed from: `by list price`. */
  computed: string
  /** Another count of the same multiple, drawn hollow, and whose it is. The number comes from the data file. */
  claimed: { times: number; by: string }
}

/**
 * How do prices compare, and how many times one is the lit price? A bar for each series in every row, on one axis from
 * zero; rows are columns, on a phone rows. The first click draws the multiple, and beside it the one that was claimed.
 */
export function bills(input: ChartInput, options: BillsOptions): ChartDrawing {
  const size = sizeOf(input)
  const { dataset, shape } = input
  const marks = [
    groundMark(input, size),
    ...dataset.rows.flatMap((row, index) => {
      const lit: Tone | undefined = row.id === options.lit ? `hall-${options.hall}-text` : undefined
      return [nameMark(input, size, row, index, lit), valuesMark(input, size, row, index, lit)]
    }),
    seriesMark(input, size, dataset.rows[0]!),
    ...multipleMarks(input, size, options),
  ]
  const config: BarConfig = {
    type: 'bar',
    data: {
      labels: dataset.rows.map(({ id }) => id),
      datasets: dataset.series.map(({ id, label }) => ({
        label,
        data: dataset.rows.map(({ values }) => point(values[id]!)),
        ...look(input, size, options),
      })),
    },
    options: {
      ...baseOptions(),
      indexAxis: shape === 'wide' ? 'x' : 'y',
      layout: { padding: padding(input, size), autoPadding: false },
      scales: axes(input, options),
    },
    plugins: [marking(marks, input.shown)],
  }
  return { width: size.width, height: size.height, config }
}

/** Solid in the hall's colour, or an outline; as wide as the sizes say, because Chart.js lets bars of a group touch. */
function look({ dataset, palette }: ChartInput, size: BillsSize, { hall, lit }: BillsOptions) {
  const colour = palette.colour(`hall-${hall}`)
  const isLit = dataset.rows.map(({ id }) => id === lit)
  return {
    categoryPercentage: (dataset.series.length * (size.bar + size.gap)) / size.pitch,
    barPercentage: size.bar / (size.bar + size.gap),
    backgroundColor: isLit.map((one) => (one ? colour : 'transparent')),
    borderColor: isLit.map((one) => (one ? colour : palette.colour('ink2'))),
    borderWidth: isLit.map((one) => (one ? 0 : size.line)),
    borderSkipped: false as const,
    inflateAmount: 0,
  }
}

/** The first and the last group stand flush with the edges: half a group lies outside of the axis at both ends. */
function padding({ dataset, shape }: ChartInput, size: BillsSize) {
  const { length } = dataset.series
  const half = (length * size.bar + (length - 1) * size.gap) / 2
  const axis = (dataset.rows.length - 1) * size.pitch
  if (shape === 'wide') return { top: size.top, bottom: size.bottom, left: half, right: size.width - half - axis }
  return { left: 0, right: size.right, top: size.top + half, bottom: size.height - size.top - half - axis }
}

function axes({ dataset, shape }: ChartInput, { base, claimed }: BillsOptions) {
  const tops = dataset.rows.flatMap(({ values }) => Object.values(values).map((value) => ends(value)[1]!))
  const claim = claimed.times * Math.max(...Object.values(rowOf(dataset, 'base', base).values).map(point))
  const names = { type: 'category' as const, offset: false, display: false }
  const values = { type: 'linear' as const, min: 0, max: Math.max(...tops, claim), display: false }
  return shape === 'wide' ? { x: names, y: values } : { x: values, y: names }
}
