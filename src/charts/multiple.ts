import type { Chart } from 'chart.js'
import { formatNumber } from '../data/format.ts'
import { placesOf, pricesOf, type } from './bill-marks.ts'
import type { BillsOptions, BillsSize } from './bills.ts'
import { type ChartInput, type Mark, rowOf } from './chart.ts'
import { font, write } from './write.ts'

type Point = [x: number, y: number]

/** A row with its place among the others. */
interface Spot {
  index: number
  prices: number[]
}

/** What a multiple is drawn from: how many times the base row's prices the lit row's are. */
interface Multiple {
  input: ChartInput
  size: BillsSize
  options: BillsOptions
  base: Spot
  lit: Spot
}

/** How many times the base price is the lit one? With the first click: a bracket, and a hollow bar for another count. */
export function multipleMarks(input: ChartInput, size: BillsSize, options: BillsOptions): Mark[] {
  const spot = (option: 'base' | 'lit'): Spot => {
    const row = rowOf(input.dataset, option, options[option])
    return { index: input.dataset.rows.indexOf(row), prices: pricesOf(input, row) }
  }
  const multiple = { input, size, options, base: spot('base'), lit: spot('lit') }
  return [
    { step: 0, draw: (ctx, chart) => drawBracket(ctx, chart, multiple) },
    { step: 0, draw: (ctx, chart) => drawClaim(ctx, chart, multiple) },
  ]
}

/** `× 20` where it is the same in every series, `× 20–25` where not. */
function times({ base, lit }: Multiple): string {
  const ratios = lit.prices.map((price, index) => Math.round(price / base.prices[index]!))
  return `× ${[...new Set([Math.min(...ratios), Math.max(...ratios)])].join('–')}`
}

function drawBracket(ctx: CanvasRenderingContext2D, chart: Chart, multiple: Multiple): void {
  const { input, options, size } = multiple
  const { palette, shape } = input
  const { name, times: large } = type[shape]
  const path = shape === 'wide' ? over(chart, multiple) : beside(ctx, chart, multiple)
  drawArrow(ctx, palette.colour('ink'), size.line, path)
  const number = { size: large, strong: true, tone: `hall-${options.hall}-text` }
  const words = { size: name, tone: 'ink2' }
  const [[x1, y1], [x2, y2]] = [path[1]!, path[2]!]
  if (shape === 'wide') {
    // On the line, which makes room for it.
    const [x, y] = [x1 + size.gap, y1 + Math.round(large * 0.35)]
    ctx.font = font(large, true)
    const after = Math.round(x + ctx.measureText(times(multiple)).width + name * 0.4)
    ctx.font = font(name)
    ctx.fillStyle = palette.colour('bg')
    ctx.fillRect(x - 12, y1 - size.line, after + ctx.measureText(options.computed).width - x + 24, size.line * 2)
    write(ctx, palette, times(multiple), x, y, number)
    return write(ctx, palette, options.computed, after, y, words)
  }
  const middle = Math.round((y1 + y2) / 2)
  write(ctx, palette, times(multiple), x2 - 12, middle, { ...number, align: 'right' })
  for (const [index, line] of options.computed.split(/(?<=,) /).entries())
    write(ctx, palette, line, x2 - 12, middle + name * (1.4 + index * 1.3), { ...words, align: 'right' })
}

/** From over the base's first bar, above all bars between, down to the lit row's first one. */
function over(chart: Chart, { input, size, base, lit }: Multiple): Point[] {
  const { middle, end } = placesOf(input, size, chart)
  const { name, value } = type.wide
  const between = input.dataset.rows.slice(base.index + 1, lit.index).flatMap((row) => pricesOf(input, row))
  const level = Math.round(end(Math.max(...between, base.prices[0]!, lit.prices[0]!)) - value * 1.9)
  const [from, to] = [middle(base.index, 0), middle(lit.index, 0)]
  return [
    [from, Math.round(end(Math.max(...base.prices)) - value * 1.5 - name * 1.2)],
    [from, level],
    [to, level],
    [to, Math.round(end(lit.prices[0]!) - 8)],
  ]
}

/** From beside the base's first price, down the right edge, to the lit row's first bar. */
function beside(ctx: CanvasRenderingContext2D, chart: Chart, { input, size, base, lit }: Multiple): Point[] {
  const { middle, end } = placesOf(input, size, chart)
  const { dataset } = input
  const [price] = base.prices as [number]
  const label = base.index === 0 ? ` ${dataset.series[0]!.label}` : ''
  ctx.font = font(type.tall.value, true)
  const after = end(price) + 16 + ctx.measureText(formatNumber(price, dataset.unit) + label).width
  const side = size.width - 16
  const [top, bottom] = [middle(base.index, 0), middle(lit.index, 0)]
  return [
    [Math.round(after), top],
    [side, top],
    [side, bottom],
    [Math.round(end(lit.prices[0]!) + 6), bottom],
  ]
}

/** Where the lit row's last bar would end by the other count. */
function drawClaim(ctx: CanvasRenderingContext2D, chart: Chart, { input, size, options, base, lit }: Multiple): void {
  const { palette, shape } = input
  const { claimed } = options
  const { edge, end } = placesOf(input, size, chart)
  const last = base.prices.length - 1
  const start = edge(lit.index, last)
  const [from, to] = [end(lit.prices[last]!), end(base.prices[last]! * claimed.times)]
  const [near, far] = [start + size.line / 2, start + size.bar - size.line / 2]
  const outline: Point[] = [
    [from, near],
    [to, near],
    [to, far],
    [from, far],
  ]
  ctx.strokeStyle = palette.colour(`hall-${options.hall}`)
  ctx.lineWidth = size.line
  ctx.setLineDash([size.line * 2, size.line * 1.5])
  stroke(ctx, shape === 'wide' ? outline.map(([along, across]) => [across, along]) : outline)
  const { name } = type[shape]
  const [x, y] = shape === 'wide' ? [start, name] : [from, start + size.bar + name * 1.2]
  const text = `× ${claimed.times}, ${claimed.by}`
  write(ctx, palette, text, Math.round(x), Math.round(y), { size: name, tone: 'ink2' })
}

function stroke(ctx: CanvasRenderingContext2D, [start, ...rest]: Point[]): void {
  ctx.beginPath()
  ctx.moveTo(...start!)
  for (const point of rest) ctx.lineTo(...point)
  ctx.stroke()
}

/** A line with mitred corners; its head's tip is the last point. */
function drawArrow(ctx: CanvasRenderingContext2D, colour: string, width: number, points: Point[]): void {
  const [[x1, y1], [x2, y2]] = points.slice(-2) as [Point, Point]
  const [ux, uy] = [Math.sign(x2 - x1), Math.sign(y2 - y1)]
  const [head, half] = [width * 4, width * 2.4]
  const base: Point = [x2 - ux * head, y2 - uy * head]
  ctx.strokeStyle = ctx.fillStyle = colour
  ctx.lineWidth = width
  stroke(ctx, [...points.slice(0, -1), base])
  ctx.beginPath()
  ctx.moveTo(x2, y2)
  ctx.lineTo(base[0] - uy * half, base[1] + ux * half)
  ctx.lineTo(base[0] + uy * half, base[1] - ux * half)
  ctx.closePath()
  ctx.fill()
}
