import type { Chart, ChartDataset } from 'chart.js'
import { baseOptions, type ChartDrawing, type ChartInput, type Mark, marking } from './chart.ts'
import { plainLine, type Place, smooth } from './curve.ts'
import { rule, write } from './write.ts'

/** Two panels on one pair of axes: the second stands beside the first, or under it on a phone. */
const sizes = {
  wide: { width: 1128, height: 384, label: 24, line: 4, bold: 8, x: 52, y: 150, second: { x: 28, y: 0 }, first: 0 },
  tall: { width: 360, height: 470, label: 15, line: 3, bold: 5, x: 24, y: 340, second: { x: 0, y: 0 }, first: 190 },
}
type Size = (typeof sizes)['wide']

export interface LoadOptions {
  hall: 1 | 2 | 3
  /** Names of the two panels: fixed capacity, and capacity that follows. */
  names: [string, string]
  /** What one machine more can take, in the dataset's unit; the fixed ones take 100. */
  machine: number
  unused: string
  turnedAway: string
}

const fixed = 100
const hours = 24

/**
 * Demand over a day against capacity (both without a scale, for their shape): who pays for idle machines? First the
 * demand, then fixed machines, then machines that come and go. The dataset has one row for each equal part of the day.
 */
export function load(input: ChartInput, options: LoadOptions): ChartDrawing {
  const size = sizes[input.shape]
  const values = input.dataset.rows.map((row) => Object.values(row.values)[0] as number)
  const curve = smooth(values, hours / (values.length - 1), 4)
  const first = moved(curve, 0, size.first)
  const second = moved(curve, size.second.x, size.second.y)
  const follow = steps(curve, options.machine, size)
  const marks = [
    fixedMark(input, size, first, options),
    hatchMark(input, follow, size.second.y, options.hall),
    ...panelMarks(input, size, options),
  ]
  return {
    width: size.width,
    height: size.height,
    config: {
      type: 'line',
      data: {
        datasets: [
          line(input, 'ink', size.line, first),
          line(input, 'ink3', size.line, straight(size), 0, [12, 8]),
          line(input, `hall-${options.hall}`, size.bold, follow, 1),
          line(input, 'ink', size.line, second, 1),
        ],
      },
      options: {
        ...baseOptions(),
        layout: { padding: { left: 2, right: 2, top: 0, bottom: size.label * 1.6 }, autoPadding: false },
        scales: {
          x: { type: 'linear', min: 0, max: size.x, display: false },
          y: { type: 'linear', min: 0, max: size.y, display: false },
        },
      },
      plugins: [marking(marks, input.shown)],
    },
  }
}

const moved = (curve: Place[], dx: number, dy: number): Place[] => curve.map(({ x, y }) => ({ x: x + dx, y: y + dy }))

const straight = ({ first }: Size): Place[] => [0, hours].map((x) => ({ x, y: fixed + first }))

function line(
  { palette, shown }: ChartInput,
  tone: string,
  width: number,
  data: Place[],
  step?: number,
  dash: number[] = [],
): ChartDataset<'line'> {
  const hidden = step !== undefined && step >= shown
  const look = { borderColor: palette.colour(tone), borderWidth: width, borderDash: dash }
  return { ...plainLine, ...look, data, hidden, ...(step === undefined ? {} : { step }) }
}

/** As many machines as the busiest moment of each hour needs. */
function steps(curve: Place[], machine: number, { second }: Size): Place[] {
  return Array.from({ length: hours }, (_, hour) => {
    const busiest = Math.max(...curve.filter(({ x }) => x >= hour && x <= hour + 1).map(({ y }) => y))
    const y = Math.ceil(busiest / machine) * machine + second.y
    return [hour, hour + 1].map((x) => ({ x: x + second.x, y }))
  }).flat()
}

/** What fixed machines lose: the area under their line that nobody uses, and the peak above it. */
function fixedMark(input: ChartInput, size: Size, curve: Place[], { unused, turnedAway }: LoadOptions): Mark {
  const { palette } = input
  const top = fixed + size.first
  return {
    step: 0,
    draw(ctx, chart) {
      area(
        ctx,
        chart,
        curve.map(({ x, y }) => ({ x, y: Math.min(y, top) })),
        top,
      )
      ctx.fillStyle = palette.colour('bg3')
      ctx.fill()
      const over = curve.filter(({ y }) => y >= top)
      area(ctx, chart, over, top)
      ctx.fillStyle = palette.colour('ink')
      ctx.fill()
      const at = pixel(chart, { x: over[0]!.x, y: size.first + 142 })
      write(ctx, palette, turnedAway, at.x - size.label / 2, at.y + size.label, {
        size: size.label,
        strong: true,
        align: 'right',
      })
      const idle = pixel(chart, { x: 0.6, y: size.first + 64 })
      write(ctx, palette, unused, idle.x, idle.y, { size: size.label })
    },
  }
}

/** Under the machines that come and go: made up, and so hatched. */
function hatchMark({ palette }: ChartInput, follow: Place[], level: number, hall: number): Mark {
  return {
    step: 1,
    draw(ctx, chart) {
      area(ctx, chart, follow, level)
      ctx.fillStyle = palette.hatch(hall)
      ctx.fill()
    },
  }
}

const pixel = (chart: Chart, { x, y }: Place): Place => ({
  x: chart.scales['x']!.getPixelForValue(x),
  y: chart.scales['y']!.getPixelForValue(y),
})

/** The path between a curve and a level. */
function area(ctx: CanvasRenderingContext2D, chart: Chart, curve: Place[], level: number): void {
  const corners = [...curve, { x: curve.at(-1)!.x, y: level }, { x: curve[0]!.x, y: level }].map((place) =>
    pixel(chart, place),
  )
  ctx.beginPath()
  for (const [index, { x, y }] of corners.entries()) {
    if (index) ctx.lineTo(x, y)
    else ctx.moveTo(x, y)
  }
}

/** Each panel's name and its ground line with the time of day. */
function panelMarks({ palette }: ChartInput, size: Size, { names }: LoadOptions): Mark[] {
  const grounds: Place[] = [{ x: 0, y: size.first }, size.second]
  return grounds.map(({ x, y }, index) => ({
    ...(index ? { step: 1 } : {}),
    draw(ctx, chart) {
      const [left, noon, right] = [0, hours / 2, hours].map((hour) => pixel(chart, { x: x + hour, y })) as [
        Place,
        Place,
        Place,
      ]
      rule(ctx, palette.colour('line'), [left.x, left.y + 2, right.x, right.y + 2], 4)
      const head = pixel(chart, { x, y: y + 142 })
      write(ctx, palette, names[index]!, head.x, head.y + size.label, { size: size.label, strong: true })
      const below = left.y + size.label * 1.4
      const small = { size: size.label, tone: 'ink3' }
      write(ctx, palette, 'night', left.x, below, small)
      write(ctx, palette, 'noon', noon.x, below, { ...small, align: 'center' })
      write(ctx, palette, 'night', right.x, below, { ...small, align: 'right' })
    },
  }))
}
