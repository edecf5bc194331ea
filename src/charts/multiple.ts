import type { Chart } from 'chart.js'
import { type BillsOptions, type BillsSize, middleOf, pricesOf } from './bill-input.ts'
import { endOf, type } from './bill-marks.ts'
import { type ChartInput, type Mark, rowOf } from './chart.ts'
import { font, write } from './write.ts'

/** What a multiple is drawn from: how many times the base row's main price the lit row's is. */
interface Multiple {
  input: ChartInput
  size: BillsSize
  options: BillsOptions
  base: { index: number; price: number }
  lit: { index: number; price: number }
}

/** What the two rows have in common, and with the first click how many times one price is the other. */
export function multipleMarks(input: ChartInput, size: BillsSize, options: BillsOptions): Mark[] {
  const spot = (option: 'base' | 'lit') => {
    const row = rowOf(input.dataset, option, options[option])
    return { index: input.dataset.rows.indexOf(row), price: pricesOf(input, options, row)[0]! }
  }
  const multiple = { input, size, options, base: spot('base'), lit: spot('lit') }
  return [
    { draw: (ctx) => writeAlike(ctx, multiple) },
    { step: 0, draw: (ctx, chart) => drawPieces(ctx, chart, multiple) },
    { step: 0, draw: (ctx, chart) => drawClaim(ctx, chart, multiple) },
  ]
}

/** Beside the base's bars, where these leave the most room. */
function writeAlike(ctx: CanvasRenderingContext2D, { input, size, options, base }: Multiple): void {
  const { palette, shape } = input
  const { name } = type[shape]
  const lines = shape === 'wide' ? [options.alike] : options.alike.split(/(?<=,) /)
  const x = shape === 'wide' ? size.left + size.alike : size.width
  for (const [index, line] of lines.entries()) {
    const y = Math.round(middleOf(size, base.index, shape === 'wide' ? 0 : index) + name * 0.35)
    write(ctx, palette, line, x, y, { size: name, tone: 'ink2', align: shape === 'wide' ? 'left' : 'right' })
  }
}

/** The lit bar in pieces as long as the base's bar, and over its end how many there are. */
function drawPieces(ctx: CanvasRenderingContext2D, chart: Chart, { input, size, options, base, lit }: Multiple): void {
  const { palette, shape } = input
  const [middle, half] = [middleOf(size, lit.index, 0), size.lanes.compared[0]! / 2]
  const times = Math.round(lit.price / base.price)
  ctx.font = font(type[shape].value, true)
  // A price stands inside the bar's end: there the seams are notches.
  const priced = endOf(chart, lit.price) - size.inset * 2 - ctx.measureText('$00').width
  const pitch = endOf(chart, base.price) - size.left
  const whole = Math.min(times - 1, Math.floor((priced - size.left) / pitch))
  const notch = half * 0.3
  ctx.strokeStyle = palette.colour('bg')
  ctx.setLineDash([size.line, pitch - size.line])
  const seams = (from: number, to: number, y: number, thick: number): void => {
    if (to < from) return
    ctx.lineWidth = thick
    ctx.beginPath()
    ctx.moveTo(size.left + pitch * from - size.line / 2, y)
    ctx.lineTo(size.left + pitch * to + size.line / 2, y)
    ctx.stroke()
  }
  seams(1, whole, middle, half * 2)
  for (const side of [-1, 1]) seams(whole + 1, times - 1, middle + side * (half - notch / 2), notch)
  const { name, times: large } = type[shape]
  const y = Math.round(middle - half - (shape === 'wide' ? 12 : 6))
  const end = Math.round(shape === 'wide' ? endOf(chart, lit.price) : size.width)
  write(ctx, palette, options.computed, end, y, { size: name, tone: 'ink2', align: 'right' })
  const before = Math.round(end - ctx.measureText(options.computed).width - name * 0.35)
  write(ctx, palette, `${times}×`, before, y, { size: large, strong: true, align: 'right' })
}

/** Where the lit row's main bar would end by the other count. */
function drawClaim(ctx: CanvasRenderingContext2D, chart: Chart, { input, size, options, base, lit }: Multiple): void {
  const { palette, shape } = input
  const { times, by } = options.claimed
  const [middle, half] = [middleOf(size, lit.index, 0), size.lanes.compared[0]! / 2 - size.line / 2]
  const [from, to] = [endOf(chart, lit.price), endOf(chart, base.price * times) - size.line / 2]
  ctx.strokeStyle = palette.colour(`hall-${options.hall}`)
  ctx.lineWidth = size.line
  ctx.setLineDash([size.line * 2, size.line * 1.5])
  ctx.beginPath()
  ctx.moveTo(from, middle - half)
  ctx.lineTo(to, middle - half)
  ctx.lineTo(to, middle + half)
  ctx.lineTo(from, middle + half)
  ctx.stroke()
  const { name } = type[shape]
  const y = shape === 'wide' ? middle - half - 14 : middleOf(size, lit.index, 1) + name * 0.35
  const x = Math.round(to + size.line / 2)
  write(ctx, palette, `${times}×, ${by}`, x, Math.round(y), { size: name, tone: 'ink2', align: 'right' })
}
