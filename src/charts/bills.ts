import { ends, point } from '../data/value.ts'
import { type BillsOptions, type BillsSize, lanesOf, middleOf, sizes } from './bill-input.ts'
import { groundMark, nameMark, valuesMark } from './bill-marks.ts'
import { type BarConfig, baseOptions, type ChartDrawing, type ChartInput, marking, rowOf } from './chart.ts'
import { multipleMarks } from './multiple.ts'

/**
 * How many times one price is another? Bars from zero in rows, one for each series. With the first click the lit bar
 * falls into pieces as long as the base's, and goes on, hollow, to where another count would have it end. Rows that are
 * neither are thin: they are there to be compared with, not to be seen first.
 */
export function bills(input: ChartInput, options: BillsOptions): ChartDrawing {
  const size = sizes[input.shape]
  const { dataset } = input
  const height = size.top + size.pitch * dataset.rows.length
  const marks = [
    groundMark(input, size),
    ...dataset.rows.flatMap((_, index) => [
      nameMark(input, size, options, index),
      valuesMark(input, size, options, index),
    ]),
    ...multipleMarks(input, size, options),
  ]
  const config: BarConfig = {
    type: 'bar',
    data: { datasets: lanesOf(input, options).flatMap((lane) => bars(input, size, options, lane)) },
    options: {
      ...baseOptions(),
      indexAxis: 'y',
      layout: { padding: { left: size.left, right: size.right }, autoPadding: false },
      scales: axes(input, options, height),
    },
    plugins: [marking(marks, input.shown)],
  }
  return { width: size.width, height, config }
}

const isCompared = ({ lit, base }: BillsOptions, id: string): boolean => id === lit || id === base

/** One dataset for each bar, because their lines and thicknesses differ. */
function bars(
  input: ChartInput,
  size: BillsSize,
  options: BillsOptions,
  series: string,
): BarConfig['data']['datasets'] {
  const { dataset, palette } = input
  const lane = lanesOf(input, options).indexOf(series)
  const pixel = (size.width - size.left - size.right) / longest(input, options)
  return dataset.rows.map((row, index) => {
    const isLit = row.id === options.lit
    const price = point(row.values[series]!)
    const compared = isCompared(options, row.id)
    // A short bar's outlines must not meet, or it would be the only solid one.
    const line = Math.min(compared ? size.line : size.line - 1, (price * pixel) / 3)
    return {
      label: `${row.label}, ${series}`,
      data: [{ y: middleOf(size, index, lane), x: [0, price] }],
      barThickness: size.lanes[compared ? 'compared' : 'others'][lane]!,
      grouped: false,
      backgroundColor: isLit ? palette.colour(`hall-${options.hall}`) : 'transparent',
      borderColor: palette.colour(compared ? 'ink' : 'line'),
      borderWidth: isLit ? 0 : line,
      borderSkipped: false as const,
      // Chart.js would make bars a third of a pixel larger against seams.
      inflateAmount: 0,
    }
  })
}

/** The axis ends at the dearest price, or at the claim where that is dearer. */
function longest(input: ChartInput, { base, main, claimed }: BillsOptions): number {
  const { dataset } = input
  const tops = dataset.rows.flatMap(({ values }) => Object.values(values).map((value) => ends(value)[1]!))
  return Math.max(...tops, claimed.times * point(rowOf(dataset, 'base', base).values[main]!))
}

/** Down the page in px, along the bars in the unit of the prices. */
function axes(input: ChartInput, options: BillsOptions, height: number) {
  return {
    x: { type: 'linear' as const, min: 0, max: longest(input, options), display: false },
    y: { type: 'linear' as const, min: 0, max: height, reverse: true, offset: false, display: false },
  }
}
