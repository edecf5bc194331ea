import type { Chart } from 'chart.js'
import { type Leg, wasShown } from '../rehearsal/run.ts'
import { formatDifference } from '../rehearsal/time.ts'
import type { Mark } from './chart.ts'
import { type DriftInput, driftSizes } from './drift-input.ts'
import { type Box, isFree } from './place.ts'
import { font, rule, write } from './write.ts'

/** So many slides are named, if they took at least so many seconds more or less than planned. */
const [named, worthNaming] = [6, 10]
const { label, end } = driftSizes

export const driftMarks = (input: DriftInput): Mark[] => [
  ...input.sections.map((section) => sectionMark(input, section)),
  endsMark(input),
  namesMark(input),
]

/** Over the plot, as long as the section is planned: a line in the hall's colour, and the name where it fits. */
function sectionMark({ palette }: DriftInput, { title, hall, from, until }: DriftInput['sections'][number]): Mark {
  return {
    draw(ctx, { scales, chartArea }) {
      const [left, right] = [scales['x']!.getPixelForValue(from) + 2, scales['x']!.getPixelForValue(until) - 2]
      const y = chartArea.top - 14
      rule(ctx, palette.colour(hall ? `hall-${hall}` : 'line'), [left, y, right, y])
      ctx.font = font(label)
      if (ctx.measureText(title).width > right - left) return
      write(ctx, palette, title, left, y - 10, { size: label, tone: hall ? `hall-${hall}-text` : 'ink2' })
    },
  }
}

const pixel = ({ scales }: Chart, x: number, y: number): [x: number, y: number] => [
  scales['x']!.getPixelForValue(x),
  scales['y']!.getPixelForValue(y),
]

/** What the run came to, and the dates of the earlier ones, each after the end of its line and clear of the others. */
function endsMark({ legs, earlier, palette }: DriftInput): Mark {
  return {
    draw(ctx, chart) {
      const texts = [
        ...legs.slice(-1).map((leg) => ({ leg, text: formatDifference(leg.behind), size: end })),
        ...earlier.flatMap((run) => run.legs.slice(-1).map((leg) => ({ leg, text: run.date, size: label }))),
      ]
      const taken: Box[] = []
      for (const { leg, text, size } of texts) {
        const [x, y] = pixel(chart, leg.until, leg.behind)
        const strong = size === end
        ctx.font = font(size, strong)
        const width = ctx.measureText(text).width
        const places = [0, 1, -1, 2, -2, 3, -3].map((by) => ({
          x: x + 12,
          y: y + by * (label + 4) - size / 2,
          width,
          height: size,
        }))
        const box = places.find((place) => isFree(place, taken)) ?? places[0]!
        taken.push(box)
        write(ctx, palette, text, box.x, box.y + size * 0.85, {
          size,
          strong,
          tone: strong ? 'ink' : 'ink3',
          ground: true,
        })
      }
    },
  }
}

/** The slides that took most more, or less, than planned: beside their piece of the line, where there is room. */
function namesMark({ legs, palette }: DriftInput): Mark {
  const off = ({ seconds, plan }: Leg): number => Math.abs(seconds - plan)
  const chosen = legs
    .filter((leg) => off(leg) >= worthNaming)
    .toSorted((a, b) => off(b) - off(a))
    .slice(0, named)
  return {
    draw(ctx, chart) {
      const line = legs.flatMap((leg) => boxesAlong(...endsOf(chart, leg)))
      const names: Box[] = []
      ctx.font = font(label)
      for (const leg of chosen) {
        const text = `${leg.id} ${wasShown(leg) ? formatDifference(leg.seconds - leg.plan) : 'left out'}`
        const middle = middleOf(endsOf(chart, leg))
        const box = placesOf(chart, leg, ctx.measureText(text).width).find(
          (place) =>
            isFree(place, [...line, ...names]) &&
            boxesAlong(middle, nearest(place, middle)).every((one) => isFree(one, names)),
        )
        if (!box) continue
        names.push(box, ...boxesAlong(middle, nearest(box, middle)))
        if (distance(box, middle) > 12) rule(ctx, palette.colour('ink3'), [...middle, ...nearest(box, middle)], 2)
        write(ctx, palette, text, box.x, box.y + label * 0.85, { size: label, ground: true })
      }
    },
  }
}

type Point = [x: number, y: number]

/** The leg's piece of the line. */
const endsOf = (chart: Chart, { from, until, behind, seconds, plan }: Leg): [Point, Point] => [
  pixel(chart, from, behind - seconds + plan),
  pixel(chart, until, behind),
]

const middleOf = ([[x1, y1], [x2, y2]]: [Point, Point]): Point => [(x1 + x2) / 2, (y1 + y2) / 2]

/** Beside the middle of its piece of the line, on the side where that leaves room; else over or under it. */
function placesOf(chart: Chart, leg: Leg, width: number): Box[] {
  const [[, y1], [, y2]] = endsOf(chart, leg)
  const middle = middleOf(endsOf(chart, leg))
  const [x, y] = middle
  const [gap, height] = [6, label]
  const climbs = y2 < y1
  const before = { x: x - gap - width, y: climbs ? y - height - 2 : y + 2 }
  const after = { x: x + gap, y: climbs ? y + 2 : y - height - 2 }
  const above = { x: x - width / 2, y: Math.min(y1, y2) - gap - height }
  const below = { x: x - width / 2, y: Math.max(y1, y2) + gap }
  const { left, right, top, bottom } = chart.chartArea
  return [before, after, above, below]
    .flatMap((one) => [0, 10, 20, 30].map((by) => ({ ...one, y: one.y + (one.y < y ? -by : by), width, height })))
    .toSorted((a, b) => distance(a, middle) - distance(b, middle))
    .filter((box) => box.x > left && box.x + width < right && box.y > top && box.y + height < bottom)
}

/** The point of a box that is closest to another. */
const nearest = ({ x, y, width, height }: Box, [px, py]: Point): Point => [
  Math.min(Math.max(px, x), x + width),
  Math.min(Math.max(py, y), y + height),
]

const distance = (box: Box, point: Point): number => {
  const [x, y] = nearest(box, point)
  return Math.hypot(x - point[0], y - point[1])
}

/** A line as small boxes that a name must not touch. */
function boxesAlong([x1, y1]: Point, [x2, y2]: Point): Box[] {
  const count = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / 4) + 1
  return Array.from({ length: count }, (_, at) => ({
    x: x1 + ((x2 - x1) * at) / count - 3,
    y: y1 + ((y2 - y1) * at) / count - 3,
    width: 6,
    height: 6,
  }))
}
