import type { Chart } from 'chart.js'
import { ends } from '../data/value.ts'
import type { Row } from '../data/model.ts'
import { baseOptions, type ChartDrawing, type ChartInput, type Mark, marking, rowOf } from './chart.ts'
import { middle, series } from './ranges.ts'
import { rule, write } from './write.ts'

const sizes = {
  wide: { width: 1128, height: 380, bar: 72, name: 28, label: 24, line: 4, left: 144, top: 44 },
  tall: { width: 360, height: 400, bar: 44, name: 17, label: 15, line: 3, left: 0, top: 56 },
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

/** Bars start at the line and end nowhere: the article gives no multiple. As far as this they are drawn. */
const reach = { below: 1 / 2.6, above: 5 }
const axis = { min: 1 / 4, max: 8 }

/** Dearer or cheaper than another way? Bars from a line at 1 on a log axis (said on it), their far ends unknown. */
export function ratio(input: ChartInput, options: RatioOptions): ChartDrawing {
  const size = sizes[input.shape]
  const { dataset, palette, shown } = input
  rowOf(dataset, 'lit', options.lit)
  const stepOf = (row: Row): number => (row.id === options.lit ? 0 : 1)
  return {
    width: size.width,
    height: size.height,
    config: {
      type: 'bar',
      data: {
        labels: dataset.rows.map(({ id }) => id),
        datasets: dataset.rows.map((row) => ({
          label: row.label,
          step: stepOf(row),
          hidden: stepOf(row) >= shown,
          data: [{ y: row.id, x: isBelow(row) ? [reach.below, 1] : [1, reach.above] }],
          backgroundColor: row.id === options.lit ? palette.colour(`hall-${options.hall}`) : palette.colour('bg3'),
          borderColor: palette.colour(row.id === options.lit ? `hall-${options.hall}` : 'line'),
          borderWidth: row.id === options.lit ? 0 : size.line,
          borderSkipped: 'end' as const,
          barThickness: size.bar,
          inflateAmount: 0,
          grouped: false,
        })),
      },
      options: {
        ...baseOptions(),
        indexAxis: 'y',
        layout: { padding: { left: size.left, right: 0, top: size.top, bottom: size.label * 2 }, autoPadding: false },
        scales: { x: { type: 'logarithmic', ...axis, display: false }, y: { display: false } },
      },
      plugins: [
        marking(
          [
            axisMark(input, size, options),
            ...dataset.rows.map((row) => rowMark(input, size, row, stepOf(row), options)),
          ],
          shown,
        ),
      ],
    },
  }
}

/** Up to 1, or from 1 on. */
const isBelow = (row: Row): boolean => ends(series(row))[0] === undefined

/** Name and words of a row, and the stripes of its open end. */
function rowMark(input: ChartInput, size: Size, row: Row, step: number, options: RatioOptions): Mark {
  const { palette, shape } = input
  return {
    step,
    draw(ctx, chart) {
      const y = middle(chart, row.id)
      const below = isBelow(row)
      const end = chart.scales['x']!.getPixelForValue(below ? reach.below : reach.above)
      const one = chart.scales['x']!.getPixelForValue(1)
      ctx.fillStyle = palette.colour(row.id === options.lit ? `hall-${options.hall}` : 'line')
      stripes(ctx, end, y - size.bar / 2, size.bar, below ? -1 : 1)
      const words = below ? options.below : options.above
      if (shape === 'tall') {
        write(ctx, palette, row.label, 0, y - size.bar / 2 - 8, { size: size.name, strong: true })
        const after = ctx.measureText(row.label).width + size.name / 2
        return write(ctx, palette, words, after, y - size.bar / 2 - 8, { size: size.label, ground: true })
      }
      write(ctx, palette, row.label, 0, y + size.name * 0.35, { size: size.name, strong: true })
      // On the bar itself, where it starts.
      const [at, align] = below ? [one - 20, 'right' as const] : [one + 20, 'left' as const]
      const tone = row.id === options.lit ? 'bg' : 'ink'
      write(ctx, palette, words, at, y + size.label * 0.35, { size: size.label, strong: true, tone, align })
    },
  }
}

/** An end that nobody knows, to the right (1) or to the left (-1). */
function stripes(ctx: CanvasRenderingContext2D, x: number, y: number, height: number, to: 1 | -1): void {
  let at = x
  for (const width of [14, 11, 8, 5, 3]) {
    at += to * 7
    ctx.fillRect(to > 0 ? at : at - width, y, width, height)
    at += to * width
  }
}

/** The line at 1, and what lies on both sides of it. */
function axisMark({ palette }: ChartInput, size: Size, { centre, less, more }: RatioOptions): Mark {
  return {
    draw(ctx, chart: Chart) {
      const one = chart.scales['x']!.getPixelForValue(1)
      const { bottom } = chart.chartArea
      rule(ctx, palette.colour('ink'), [one, size.top - 8, one, bottom], size.line)
      write(ctx, palette, centre, one, size.label, { size: size.label, strong: true, align: 'center' })
      const y = bottom + size.label * 1.4
      rule(ctx, palette.colour('line'), [size.left, bottom, chart.width, bottom], 2)
      write(ctx, palette, less, size.left, y, { size: size.label, tone: 'ink3' })
      write(ctx, palette, more, chart.width, y, { size: size.label, tone: 'ink3', align: 'right' })
    },
  }
}
