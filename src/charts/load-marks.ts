import type { Chart } from 'chart.js'
import type { ChartInput, Mark } from './chart.ts'
import type { Place } from './curve.ts'
import { rule, write } from './write.ts'

/** Two panels on one pair of axes: the second stands beside the first, or under it on a phone. */
export const sizes = {
  // The second panel stands where that of a comparison does: 588 px from the first, both 540 px wide.
  wide: {
    width: 1128,
    height: 384,
    label: 24,
    line: 4,
    bold: 6,
    x: 50.133,
    y: 150,
    second: { x: 26.133, y: 0 },
    first: 0,
  },
  tall: { width: 360, height: 470, label: 15, line: 3, bold: 4, x: 24, y: 340, second: { x: 0, y: 0 }, first: 190 },
}
export type Size = (typeof sizes)['wide']

export interface LoadOptions {
  hall: 1 | 2 | 3
  /** Names of the two panels: fixed capacity, and capacity that follows. */
  names: [string, string]
  /** What one machine more can take, in the dataset's unit; the fixed ones take 100. */
  machine: number
  /** What each panel loses: machines that stand idle, and visitors. */
  unused: [string, string]
  turnedAway: [string, string]
}

/** Lower left corners of both panels. */
export const grounds = ({ first, second }: Size): [Place, Place] => [{ x: 0, y: first }, second]

/** A stretch of the curve during which a number of machines is there. */
export interface Run {
  level: number
  demand: Place[]
}

/** All that is written on the two panels, and their ground lines. */
export const loadMarks = (input: ChartInput, size: Size, options: LoadOptions): Mark[] => [
  ...lossMarks(input, size, options),
  nameMark(input, size, options),
  ...panelMarks(input, size, options),
]

const pixel = (chart: Chart, { x, y }: Place): Place => ({
  x: chart.scales['x']!.getPixelForValue(x),
  y: chart.scales['y']!.getPixelForValue(y),
})

/** What a run has above its level, from crossing to crossing. */
function above({ demand, level }: Run): Place[] {
  return demand.flatMap((place, index) => {
    const before = demand[index - 1] ?? place
    const crosses = before.y < level !== place.y < level
    const part = (level - before.y) / (place.y - before.y)
    const crossing = crosses ? [{ x: before.x + part * (place.x - before.x), y: level }] : []
    return place.y < level ? crossing : [...crossing, place]
  })
}

/** A stroke for each half hour. */
const isMarked = ({ x }: Place): boolean => (x * 2) % 1 === 0.5

/** What both panels lose: strokes for machines that nobody uses, and visitors without room, solid. */
export function losses({ palette }: ChartInput, { line }: Size, runs: Run[], by: Place): Mark['draw'][] {
  const at = (chart: Chart, { x, y }: Place): Place => pixel(chart, { x: x + by.x, y: y + by.y })
  const unused: Mark['draw'] = (ctx, chart) => {
    ctx.beginPath()
    for (const { demand, level } of runs)
      for (const { x, y } of demand.slice(1).filter((place) => place.y < level && isMarked(place))) {
        const [from, to] = [at(chart, { x, y }), at(chart, { x, y: level })]
        ctx.moveTo(from.x, from.y)
        ctx.lineTo(to.x, to.y)
      }
    ctx.strokeStyle = palette.colour('line')
    ctx.lineWidth = line * 0.75
    ctx.stroke()
  }
  const turnedAway: Mark['draw'] = (ctx, chart) => {
    ctx.beginPath()
    for (const run of runs) {
      const top = above(run)
      const foot = [top.at(-1), top[0]].flatMap((place) => place ?? []).map(({ x }) => ({ x, y: run.level }))
      trace(
        ctx,
        [...top, ...foot].map((place) => at(chart, place)),
      )
    }
    ctx.fillStyle = palette.colour('ink')
    ctx.fill()
  }
  return [unused, turnedAway]
}

/** A closed path through some places, if there are any. */
function trace(ctx: CanvasRenderingContext2D, corners: Place[]): void {
  for (const [index, { x, y }] of corners.entries()) {
    if (index) ctx.lineTo(x, y)
    else ctx.moveTo(x, y)
  }
  if (corners.length) ctx.closePath()
}

/** Names for what is lost: beside the strokes, and with a line to the visitors above the capacity. */
function lossMarks({ palette }: ChartInput, size: Size, { unused, turnedAway }: LoadOptions): Mark[] {
  const panels = [
    { ...grounds(size)[0], idle: { x: 0.6, y: 64 }, from: 16.6, to: 19, at: 115 },
    { ...grounds(size)[1], idle: { x: 0.6, y: 40 }, from: 16, to: 17.5, at: 112 },
  ]
  return panels.map(({ x, y, idle, from, to, at }, step) => ({
    step,
    draw(ctx, chart) {
      const name = pixel(chart, { x: x + idle.x, y: y + idle.y })
      write(ctx, palette, unused[step]!, name.x, name.y, { size: size.label, ground: true })
      const [left, right] = [from, to].map((hour) => pixel(chart, { x: x + hour, y: y + at })) as [Place, Place]
      rule(ctx, palette.colour('ink'), [left.x, left.y, right.x, right.y], size.line / 2)
      const [end, base] = [left.x - size.label * 0.4, left.y + size.label * 0.35]
      write(ctx, palette, turnedAway[step]!, end, base, { size: size.label, align: 'right' })
    },
  }))
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

/** Each panel’s name, the name of its demand, and its ground line with the time of day. */
function panelMarks({ palette }: ChartInput, size: Size, { names }: LoadOptions): Mark[] {
  return grounds(size).map(({ x, y }, index) => ({
    ...(index ? { step: 1 } : {}),
    draw(ctx, chart) {
      const [left, noon, right] = [0, 12, 24].map((hour) => pixel(chart, { x: x + hour, y })) as [Place, Place, Place]
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
