import type { Chart, ChartDataset, Plugin } from 'chart.js'
import { baseOptions, type ChartDrawing, type ChartInput, type Mark, marking } from './chart.ts'
import { plainLine, type Place, smooth } from './curve.ts'
import { rule, write } from './write.ts'

/** Two panels on one pair of axes: the second stands beside the first, or under it on a phone. */
const sizes = {
  wide: { width: 1128, height: 384, label: 24, line: 4, bold: 6, x: 52, y: 150, second: { x: 28, y: 0 }, first: 0 },
  tall: { width: 360, height: 470, label: 15, line: 3, bold: 4, x: 24, y: 340, second: { x: 0, y: 0 }, first: 190 },
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
/** Places of the curve in an hour, and between two looks of whatever starts and stops the instances. */
const fine = 4
const lag = 3

/**
 * Demand over a day against capacity (both without a scale, for their shape): who pays for idle machines? First the
 * demand, then fixed machines, then machines that come and go. The dataset has one row for each equal part of the day.
 */
export function load(input: ChartInput, options: LoadOptions): ChartDrawing {
  const size = sizes[input.shape]
  const values = input.dataset.rows.map((row) => Object.values(row.values)[0] as number)
  const pitch = hours / (values.length - 1)
  const curve = smooth(values, pitch, Math.round(pitch * fine))
  const first = moved(curve, { x: 0, y: size.first })
  const second = moved(curve, size.second)
  const follow = moved(steps(curve, options.machine), size.second)
  const marks = [fixedMark(input, size, options), nameMark(input, size, options), ...panelMarks(input, size, options)]
  return {
    width: size.width,
    height: size.height,
    config: {
      type: 'line',
      data: {
        // The first is drawn last. An area belongs to the line that bounds it.
        datasets: [
          line(input, 'ink', size.line, first),
          line(input, 'ink3', size.line, straight(size), 0),
          line(input, 'ink', size.line, second, 1),
          line(input, `hall-${options.hall}`, size.bold, follow, 1),
        ],
      },
      options: {
        ...baseOptions(),
        layout: { padding: { left: 0, right: 0, top: 0, bottom: size.label * 1.6 }, autoPadding: false },
        scales: {
          x: { type: 'linear', min: 0, max: size.x, display: false },
          y: { type: 'linear', min: 0, max: size.y, display: false },
        },
      },
      plugins: [
        under(marking(marks, input.shown), {
          1: [unusedArea(input, size, first), peakArea(input, size, first)],
          3: [hatchArea(input, follow, size.second.y, options.hall)],
        }),
      ],
    },
  }
}

const moved = (curve: Place[], by: Place): Place[] => curve.map(({ x, y }) => ({ x: x + by.x, y: y + by.y }))

const straight = ({ first }: Size): Place[] => [0, hours].map((x) => ({ x, y: fixed + first }))

function line(
  { palette, shown }: ChartInput,
  tone: string,
  width: number,
  data: Place[],
  step?: number,
): ChartDataset<'line'> {
  const hidden = step !== undefined && step >= shown
  const look = { borderColor: palette.colour(tone), borderWidth: width }
  return { ...plainLine, ...look, data, hidden, ...(step === undefined ? {} : { step }) }
}

type Draw = Mark['draw']

/** Areas below lines, by the index of the line; they come with it. */
function under(marks: Plugin, areas: Record<number, Draw[]>): Plugin<'line'> {
  return {
    ...marks,
    beforeDatasetDraw(chart, args, options) {
      marks.beforeDatasetDraw?.(chart, args, options)
      for (const draw of areas[args.index] ?? []) {
        chart.ctx.save()
        draw(chart.ctx, chart)
        chart.ctx.restore()
      }
    },
  }
}

/** Until the next look as many machines as the busiest moment since the last one needed: they come after the rise. */
function steps(curve: Place[], machine: number): Place[] {
  const looks = curve.slice(0, -1).filter((_, index) => index % lag === 0)
  return looks.flatMap(({ x }, look) => {
    const seen = curve.slice(Math.max(0, (look - 1) * lag), look * lag + 1)
    const y = Math.ceil(Math.max(...seen.map((place) => place.y)) / machine) * machine
    return [x, curve[Math.min((look + 1) * lag, curve.length - 1)]!.x].map((end) => ({ x: end, y }))
  })
}

/** What a curve has above a level, from crossing to crossing. */
function above(curve: Place[], level: number): Place[] {
  return curve.flatMap((place, index) => {
    const before = curve[index - 1] ?? place
    const crosses = before.y < level !== place.y < level
    const part = (level - before.y) / (place.y - before.y)
    const crossing = crosses ? [{ x: before.x + part * (place.x - before.x), y: level }] : []
    return place.y < level ? crossing : [...crossing, place]
  })
}

/** The visitors for whom fixed machines have no room. */
function peakArea({ palette }: ChartInput, size: Size, curve: Place[]): Draw {
  const top = fixed + size.first
  return (ctx, chart) => {
    area(ctx, chart, above(curve, top), top)
    ctx.fillStyle = palette.colour('ink')
    ctx.fill()
  }
}

/** Upright strokes for fixed machines that nobody uses. */
function unusedArea({ palette }: ChartInput, size: Size, curve: Place[]): Draw {
  const top = fixed + size.first
  return (ctx, chart) => {
    ctx.beginPath()
    for (const { x, y } of curve.filter((place, index) => index % 2 === 1 && place.y < top)) {
      const [from, to] = [pixel(chart, { x, y }), pixel(chart, { x, y: top })]
      ctx.moveTo(from.x, from.y)
      ctx.lineTo(to.x, to.y)
    }
    ctx.strokeStyle = palette.colour('line')
    ctx.lineWidth = size.line * 0.75
    ctx.stroke()
  }
}

/** Under the machines that come and go: made up, and so hatched. */
function hatchArea({ palette }: ChartInput, follow: Place[], level: number, hall: number): Draw {
  return (ctx, chart) => {
    area(ctx, chart, follow, level)
    ctx.fillStyle = palette.hatch(hall)
    ctx.fill()
  }
}

/** What fixed machines lose: names for the strokes, and for the peak above their line. */
function fixedMark({ palette }: ChartInput, size: Size, { unused, turnedAway }: LoadOptions): Mark {
  return {
    step: 0,
    draw(ctx, chart) {
      const idle = pixel(chart, { x: 0.6, y: size.first + 64 })
      write(ctx, palette, unused, idle.x, idle.y, { size: size.label, ground: true })
      const [from, to] = [16.6, 19].map((x) => pixel(chart, { x, y: size.first + 115 })) as [Place, Place]
      rule(ctx, palette.colour('ink'), [from.x, from.y, to.x, to.y], size.line / 2)
      const [x, y] = [from.x - size.label * 0.4, from.y + size.label * 0.35]
      write(ctx, palette, turnedAway, x, y, { size: size.label, align: 'right' })
    },
  }
}

/** The name of the line of instances, where it rises. */
function nameMark({ palette }: ChartInput, size: Size, { hall }: LoadOptions): Mark {
  return {
    step: 1,
    draw(ctx, chart) {
      const { x, y } = pixel(chart, { x: size.second.x + 7.6, y: size.second.y + 82 })
      const tone = `hall-${hall}-text`
      write(ctx, palette, 'instances', x, y, { size: size.label, strong: true, tone, align: 'right' })
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

/** Each panel’s name, the name of its demand, and its ground line with the time of day. */
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
      const demand = pixel(chart, { x: x + 13, y: y + 40 })
      write(ctx, palette, 'demand', demand.x, demand.y, {
        size: size.label,
        strong: true,
        align: 'center',
        ground: true,
      })
      const below = left.y + size.label * 1.4
      const small = { size: size.label, tone: 'ink3' }
      write(ctx, palette, 'night', left.x, below, small)
      write(ctx, palette, 'noon', noon.x, below, { ...small, align: 'center' })
      write(ctx, palette, 'night', right.x, below, { ...small, align: 'right' })
    },
  }))
}
