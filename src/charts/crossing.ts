import type { Chart, ChartDataset } from 'chart.js'
import type { Dataset } from '../data/model.ts'
import { baseOptions, type ChartDrawing, type ChartInput, type Mark, marking } from './chart.ts'
import { plainLine, type Place, smooth } from './curve.ts'
import { rule, write } from './write.ts'

const sizes = {
  wide: { width: 1128, height: 330, label: 24, line: 4, bold: 8, dot: 12, right: 14, bottom: 44 },
  tall: { width: 360, height: 340, label: 15, line: 3, bold: 5, dot: 8, right: 12, bottom: 36 },
}
type Size = (typeof sizes)['wide']

export interface CrossingOptions {
  hall: 1 | 2 | 3
  /** The series that starts ahead, and the one that passes it. */
  steady: string
  rising: string
  /** Words at the crossing, and at both ends of the axis. */
  meet: string
  ends: [string, string]
}

/** Places of the curve in each gap between rows. */
const fine = 4

/**
 * Who is ahead as something grows, without a scale? Two curves over the rows of the dataset, drawn as far as the steps
 * or the slider (`guess`, in rows from the first) have come: the start, the crossing, the end.
 */
export function crossing(input: ChartInput, options: CrossingOptions): ChartDrawing {
  const size = sizes[input.shape]
  const { rows } = input.dataset
  const { steady, rising, meeting, last } = curvesOf(input.dataset, options)
  const heights = [...steady, ...rising].map(({ y }) => y)
  const reached = Math.max(Math.round((input.guess ?? 0) * fine), [0, meeting][input.shown] ?? last)
  const colour = `hall-${options.hall}`
  const parts = [
    { from: 0, to: meeting, step: 0 },
    { from: meeting, to: last, step: 1 },
  ]
  return {
    width: size.width,
    height: size.height,
    config: {
      type: 'line',
      data: {
        datasets: parts.flatMap(({ from, to, step }) => [
          line(input, 'ink2', size.line, steady, from, Math.min(to, reached), step),
          line(input, colour, size.bold, rising, from, Math.min(to, reached), step),
        ]),
      },
      options: {
        ...baseOptions(),
        layout: {
          padding: { left: size.dot, right: size.right, top: size.label * 1.5, bottom: size.bottom },
          autoPadding: false,
        },
        scales: {
          x: { type: 'linear', min: 0, max: rows.length - 1, display: false },
          y: { type: 'linear', min: Math.min(...heights) - 13, max: Math.max(...heights), display: false },
        },
      },
      plugins: [
        marking(
          [
            axisMark(input, size, options),
            startMark(input, size, steady[0]!, rising[0]!, options),
            ...(reached >= meeting ? [meetingMark(input, size, rising[meeting]!, options.meet)] : []),
            ...endMarks(input, size, [steady, rising], reached, last, options),
          ],
          Infinity,
        ),
      ],
    },
  }
}

function curvesOf({ rows }: Dataset, options: CrossingOptions) {
  const curveOf = (id: string): Place[] =>
    smooth(
      rows.map(({ values }) => values[id] as number),
      1,
      fine,
    )
  const [steady, rising] = [curveOf(options.steady), curveOf(options.rising)]
  const meeting = rising.findIndex(({ y }, index) => y >= steady[index]!.y)
  return { steady, rising, meeting, last: rising.length - 1 }
}

/** Where each step takes the slider, in rows from the first: to the crossing, to the end. */
export function stopsOf(dataset: Dataset, options: CrossingOptions): number[] {
  const { meeting, last } = curvesOf(dataset, options)
  return [meeting / fine, last / fine]
}

/** As many places however far it has come, so that it grows when redrawn. */
function line(
  { palette }: ChartInput,
  tone: string,
  width: number,
  curve: Place[],
  from: number,
  reached: number,
  step: number,
): ChartDataset<'line'> {
  const data = curve.slice(from).map((_, index) => curve[Math.min(from + index, Math.max(from, reached))]!)
  return {
    ...plainLine,
    step,
    data,
    hidden: reached <= from,
    borderColor: palette.colour(tone),
    borderWidth: width,
  } as ChartDataset<'line'>
}

const pixel = (chart: Chart, { x, y }: Place): [number, number] => [
  chart.scales['x']!.getPixelForValue(x),
  chart.scales['y']!.getPixelForValue(y),
]

function dot(ctx: CanvasRenderingContext2D, fill: string, [x, y]: [number, number], radius: number): void {
  ctx.fillStyle = fill
  ctx.beginPath()
  ctx.arc(x, y, radius, 0, 2 * Math.PI)
  ctx.fill()
}

/** Ground line with both ends named; there is no scale. */
function axisMark({ palette }: ChartInput, size: Size, { ends: [least, most] }: CrossingOptions): Mark {
  return {
    draw(ctx, chart) {
      const { left, right, bottom } = chart.chartArea
      rule(ctx, palette.colour('line'), [left, bottom, right, bottom], 4)
      const y = bottom + size.label * 1.4
      write(ctx, palette, least, left, y, { size: size.label, tone: 'ink3' })
      write(ctx, palette, most, right, y, { size: size.label, tone: 'ink3', align: 'right' })
    },
  }
}

/** Both at the start, named. */
function startMark(
  { palette, dataset }: ChartInput,
  size: Size,
  steady: Place,
  rising: Place,
  options: CrossingOptions,
): Mark {
  const name = (id: string): string => dataset.series.find((one) => one.id === id)?.label ?? id
  return {
    draw(ctx, chart) {
      const [top, low] = [pixel(chart, steady), pixel(chart, rising)]
      dot(ctx, palette.colour('ink2'), top, size.dot)
      dot(ctx, palette.colour(`hall-${options.hall}`), low, size.dot)
      const look = { size: size.label, strong: true }
      write(ctx, palette, name(options.steady), top[0] + size.dot, top[1] - size.label * 1.5, look)
      write(ctx, palette, name(options.rising), low[0] + size.dot * 2, low[1] + size.label * 1.1, {
        ...look,
        tone: `hall-${options.hall}-text`,
      })
    },
  }
}

/** A ring where the two meet. */
function meetingMark({ palette }: ChartInput, size: Size, place: Place, words: string): Mark {
  return {
    step: 0,
    draw(ctx, chart) {
      const [x, y] = pixel(chart, place)
      ctx.strokeStyle = palette.colour('ink')
      ctx.lineWidth = size.line
      ctx.setLineDash([6, 5])
      ctx.beginPath()
      ctx.arc(x, y, size.dot * 2, 0, 2 * Math.PI)
      ctx.stroke()
      ctx.setLineDash([])
      write(ctx, palette, words, x + size.dot, y + size.dot * 2 + size.label * 1.2, { size: size.label })
    },
  }
}

/** Where the two have come, with a line between them. */
function endMarks(
  { palette }: ChartInput,
  size: Size,
  [steady, rising]: [Place[], Place[]],
  reached: number,
  last: number,
  { hall }: CrossingOptions,
): Mark[] {
  if (reached === 0) return []
  return [
    {
      ...(reached === last ? { step: 1 } : {}),
      draw(ctx, chart) {
        const [a, b] = [pixel(chart, steady[reached]!), pixel(chart, rising[reached]!)]
        rule(ctx, palette.colour('line'), [a[0], a[1], b[0], b[1]], 2, [6, 6])
        dot(ctx, palette.colour('ink2'), a, size.dot)
        dot(ctx, palette.colour(`hall-${hall}`), b, size.dot)
      },
    },
  ]
}
