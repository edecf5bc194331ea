import type { Chart, Plugin } from 'chart.js'
import { formatValue } from '../data/format.ts'
import type { Row } from '../data/model.ts'
import { point } from '../data/value.ts'
import type { Mark } from './chart.ts'
import type { Drawn, Place } from './clusters.ts'
import { font, rule, write } from './write.ts'

/** A row's one number. */
export const value = ({ values }: Row): number => point(Object.values(values)[0]!)

const across = (chart: Chart, number: number): number => chart.scales['x']!.getPixelForValue(number)
const down = (chart: Chart, lines: number): number => chart.scales['y']!.getPixelForValue(lines)

/** Band and line under the dots, before the first of which Chart.js asks. */
export function grounded(drawn: Drawn, plugin: Plugin): Plugin {
  const { palette, size, abroad, home, options, shape } = drawn
  const draw = (ctx: CanvasRenderingContext2D, chart: Chart): void => {
    ctx.save()
    // What is said stands on the band where the band is long enough.
    const [top, bottom] = [down(chart, abroad[0] + (shape === 'wide' ? 0 : 1)), down(chart, abroad[1])]
    ctx.fillStyle = palette.colour('bg3')
    fade(ctx, [across(chart, 2 * options.hard), top, size.width, bottom], size.stripe)
    const x = across(chart, options.hard)
    rule(ctx, palette.colour('ink'), [x, down(chart, home[0]), x, chart.chartArea.bottom], size.line, [12, 8])
    ctx.restore()
  }
  return {
    ...plugin,
    beforeDatasetDraw(chart, args, more) {
      if (args.index === chart.data.datasets.length - 1) draw(chart.ctx, chart)
      return plugin.beforeDatasetDraw?.call(this, chart, args, more)
    },
  }
}

/** A band that has no sharp ends: stripes that get thinner. */
function fade(
  ctx: CanvasRenderingContext2D,
  [left, top, right, bottom]: [number, number, number, number],
  first: number,
): void {
  const stripes = [1, 0.7, 0.4, 0.2].map((part) => Math.round(first * part))
  const gap = Math.round(first * 0.4)
  const wide = stripes.reduce((sum, width) => sum + gap + width, 0)
  ctx.fillRect(left, top, right - wide - left, bottom - top)
  let out = 0
  for (const width of stripes) {
    out += gap + width
    ctx.fillRect(left - out, top, width, bottom - top)
    ctx.fillRect(right - wide + out - width, top, width, bottom - top)
  }
}

/** All that stands over the ground: words, numbers, rings. */
export function marks(drawn: Drawn): Mark[] {
  const { places } = drawn
  return [
    saidMark(drawn),
    axisMark(drawn),
    ...places.map((place) => ({ ...(place.home ? { step: 0 } : {}), ...placeMark(drawn, place) })),
  ]
}

/** The groups' names, and what is said: on the band, with an arrow, and beside the line. */
function saidMark({ palette, size, options, abroad, home, shape }: Drawn): Mark {
  return {
    draw(ctx, chart) {
      const base = (lines: number): number => Math.round(down(chart, lines + 0.5) + size.name * 0.35)
      const strong = { size: size.name, strong: true }
      const name = { size: size.value, strong: true }
      write(ctx, palette, options.abroadName, 0, base(abroad[0]), name)
      write(ctx, palette, options.homeName, 0, base(home[0]), { ...name, tone: `hall-${options.hall}-text` })
      write(ctx, palette, options.hardSays, Math.round(across(chart, options.hard)) + 12, base(home[0]), strong)
      const width = Math.ceil(ctx.measureText(options.easySays).width)
      const band = Math.min(Math.round(across(chart, 2 * options.hard)) + 12, size.width - width)
      write(ctx, palette, options.easySays, band, base(abroad[0]), strong)
      if (shape === 'wide')
        arrow(ctx, palette.colour('ink'), [band + width + 12, size.width], down(chart, abroad[0] + 0.5), size.line)
      const y = shape === 'wide' ? base(home[0]) : size.name
      ctx.font = font(size.name)
      const left = Math.floor(size.width - ctx.measureText(options.caveat).width)
      write(ctx, palette, options.caveat, left, y, { size: size.name, tone: 'ink3' })
    },
  }
}

function arrow(
  ctx: CanvasRenderingContext2D,
  colour: string,
  [from, to]: [number, number],
  y: number,
  width: number,
): void {
  rule(ctx, colour, [from, y, to - width * 3, y], width)
  ctx.fillStyle = colour
  ctx.beginPath()
  ctx.moveTo(to, y)
  ctx.lineTo(to - width * 4, y - width * 2.5)
  ctx.lineTo(to - width * 4, y + width * 2.5)
  ctx.closePath()
  ctx.fill()
}

/** What is counted, and that the axis is a log one: between its numbers, on a phone above all. */
function axisMark({ palette, size, dataset, shape, options }: Drawn): Mark {
  return {
    draw(ctx, chart) {
      const text = `${dataset.series[0]!.label}, log scale`
      const [x, y] =
        shape === 'wide' ? [Math.round(across(chart, 2 * options.hard)), chart.height - 10] : [0, size.name]
      write(ctx, palette, text, x, y, { size: size.name, tone: 'ink3' })
    },
  }
}

/** A row's number, name and note beside its dot, on the side with more room; and the ring of a dashed dot. */
function placeMark({ palette, size, dataset, options, shape }: Drawn, { row, y: lines }: Place): Mark {
  return {
    draw(ctx, chart) {
      const [x, y] = [across(chart, value(row)), down(chart, lines)]
      if (options.dashed.includes(row.id)) ring(ctx, palette.colour(`hall-${options.hall}`), x, y, size)
      const number = formatValue(Object.values(row.values)[0]!, dataset.unit).replace(` ${dataset.unit}`, '')
      const inLine = [
        { text: number, look: { size: size.value, strong: true } },
        { text: row.label, look: { size: size.name } },
        { text: row.note ?? '', look: { size: size.name, tone: 'ink3' } },
      ].slice(0, shape === 'wide' ? 3 : 2)
      const widths = inLine.map(({ text, look }) => {
        ctx.font = font(look.size, look.strong)
        return Math.ceil(ctx.measureText(text).width + size.name / 2)
      })
      const total = widths.reduce((sum, width) => sum + width, 0)
      const aside = size.dot + 10
      // Whole pixels: between them picture and canvas set glyphs differently.
      const start = Math.round(x > size.width / 2 ? x - aside - total : Math.min(x + aside, size.width - total))
      let at = start
      for (const [index, { text, look }] of inLine.entries()) {
        if (text) write(ctx, palette, text, at, Math.round(y + look.size * 0.35), look)
        at += widths[index]!
      }
      if (shape === 'tall' && row.note)
        write(ctx, palette, row.note, start, Math.round(down(chart, lines + 1) - size.name * 0.1), {
          size: size.name,
          tone: 'ink3',
        })
    },
  }
}

function ring(
  ctx: CanvasRenderingContext2D,
  colour: string,
  x: number,
  y: number,
  { dot, line }: { dot: number; line: number },
): void {
  const dash = (Math.PI * (2 * dot - line)) / 16
  ctx.strokeStyle = colour
  ctx.lineWidth = line
  ctx.setLineDash([dash * 1.2, dash * 0.8])
  ctx.beginPath()
  ctx.arc(x, y, dot - line / 2, 0, 2 * Math.PI)
  ctx.stroke()
  ctx.setLineDash([])
}
