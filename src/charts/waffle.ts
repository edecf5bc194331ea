import type { Chart, ChartDataset } from 'chart.js'
import { formatDate, formatNumber, formatValue } from '../data/format.ts'
import type { Row } from '../data/model.ts'
import { point } from '../data/value.ts'
import { baseOptions, type ChartDrawing, type ChartInput, type Mark, marking, rowOf } from './chart.ts'
import { font, wrap, write } from './write.ts'

/** Room above and below the squares for what they are; phones have columns of their own. */
const sizes = {
  wide: { width: 1128, gap: 7, line: 3, label: 24, value: 40, above: 60, below: 60 },
  tall: { width: 360, gap: 5, line: 2, label: 16, value: 26, above: 42, below: 60, columns: 13 },
} as const
type Size = (typeof sizes)[keyof typeof sizes]

export interface WaffleOptions {
  hall: 1 | 2 | 3
  /** The row whose squares are filled with the hall's colour, with the first click. */
  part: string
  /** The row that counts all squares. */
  whole: string
  /** Squares side by side on stage. */
  columns: number
  /** What the squares are that stay empty, after their number. */
  rest: string
}

interface Grid {
  size: Size
  part: Row
  whole: Row
  columns: number
  rows: number
  /** A square's side, in whole px. */
  edge: number
  /** From one square to the next, so that the last ends where the chart ends. */
  pitch: number
}

const count = ({ values }: Row): number => point(Object.values(values)[0]!)

/** A square for each of a number of things: how many are of one kind? All are there at first, the kind comes by a click. */
export function waffle(input: ChartInput, options: WaffleOptions): ChartDrawing {
  const grid = gridOf(input, options)
  const { size, part, whole, rows, edge, pitch } = grid
  const places = Array.from({ length: count(whole) }, (_, index) => placeOf(grid, input, index))
  return {
    width: size.width,
    height: Math.ceil(size.above + (rows - 1) * pitch + edge + size.below),
    config: {
      type: 'line',
      data: {
        datasets: [
          hiddenPoints(part.label, places.slice(0, count(part))),
          hiddenPoints(options.rest, places.slice(count(part))),
        ],
      },
      options: {
        ...baseOptions(),
        layout: { padding: { top: size.above, bottom: size.below }, autoPadding: false },
        scales: {
          x: { type: 'linear', min: 0, max: size.width / pitch, display: false },
          y: { type: 'linear', min: 0, max: rows - 1 + edge / pitch, reverse: true, display: false },
        },
      },
      plugins: [marking([wholeMark(grid, input), partMark(grid, input, options)], input.shown)],
    },
  }
}

function gridOf({ dataset, shape }: ChartInput, options: WaffleOptions): Grid {
  const size = sizes[shape]
  const [part, whole] = [rowOf(dataset, 'part', options.part), rowOf(dataset, 'whole', options.whole)]
  const columns = 'columns' in size ? size.columns : options.columns
  const edge = Math.floor((size.width + size.gap) / columns) - size.gap
  const pitch = (size.width - edge) / (columns - 1)
  return { size, part, whole, columns, rows: Math.ceil(count(whole) / columns), edge, pitch }
}

/** Along the short side, so that the part ends like a bar. */
const placeOf = ({ columns, rows }: Grid, { shape }: ChartInput, index: number) =>
  shape === 'wide'
    ? { x: Math.floor(index / rows), y: index % rows }
    : { x: index % columns, y: Math.floor(index / columns) }

/** Chart.js places the squares; as points of its own each would be an element of the picture. */
const hiddenPoints = (label: string, data: { x: number; y: number }[]): ChartDataset<'line'> => ({
  label,
  data,
  showLine: false,
  pointRadius: 0,
})

/** All squares, how many there are, and when they were counted. */
function wholeMark(grid: Grid, { palette, dataset }: ChartInput): Mark {
  const { size, whole } = grid
  return {
    draw(ctx, chart) {
      ctx.strokeStyle = palette.colour('ink3')
      ctx.lineWidth = size.line
      squares(ctx, chart, grid, [0, 1], size.line / 2)
      ctx.stroke()
      const text = `${formatValue(count(whole), dataset.unit)}, ${formatDate(whole.asOf ?? dataset.asOf)}`
      write(ctx, palette, text, size.width, firstLine(size), { size: size.label, tone: 'ink3', align: 'right' })
    },
  }
}

/** The part's squares, filled; its number and name above the first, those of the rest below the last. */
function partMark(grid: Grid, input: ChartInput, { hall, rest }: WaffleOptions): Mark {
  const { size, part, whole } = grid
  const number = (value: number): string => formatNumber(value, input.dataset.unit)
  return {
    step: 0,
    draw(ctx, chart) {
      ctx.fillStyle = input.palette.colour(`hall-${hall}`)
      squares(ctx, chart, grid, [0], 0)
      ctx.fill()
      const own = { number: number(count(part)), text: part.label, tone: `hall-${hall}-text` }
      counted(ctx, input, grid, { ...own, y: firstLine(size) })
      const others = { number: number(count(whole) - count(part)), text: rest }
      const y = chart.height - size.below + size.value * 1.15
      counted(ctx, input, grid, { ...others, y, right: input.shape === 'wide' })
    },
  }
}

const firstLine = ({ above, label }: Size): number => above - label * 0.8

/** The squares of datasets as one path, that far inside their edges; on whole pixels, so that they are sharp. */
function squares(
  ctx: CanvasRenderingContext2D,
  chart: Chart,
  { edge }: Grid,
  datasets: number[],
  inside: number,
): void {
  const side = edge - 2 * inside
  const at = (axis: 'x' | 'y', value: number) => Math.round(chart.scales[axis]!.getPixelForValue(value)) + inside
  ctx.beginPath()
  for (const { x, y } of datasets.flatMap((index) => chart.data.datasets[index]!.data as { x: number; y: number }[]))
    ctx.rect(at('x', x), at('y', y), side, side)
}

interface Counted {
  number: string
  text: string
  y: number
  tone?: string
  right?: boolean
}

/** A number and what it counts, at the left or the right edge; in two lines where one is too long. */
function counted(
  ctx: CanvasRenderingContext2D,
  { palette }: ChartInput,
  { size }: Grid,
  { number, text, y, tone = 'ink', right = false }: Counted,
): void {
  const width = (words: string): number => Math.ceil(ctx.measureText(words).width)
  ctx.font = font(size.value, true)
  const before = width(number) + size.label / 2
  ctx.font = font(size.label)
  const lines = wrap(text, (words) => before + width(words) <= size.width)
  const left = right ? size.width - before - Math.max(...lines.map(width)) : 0
  write(ctx, palette, number, left, y, { size: size.value, strong: true, tone })
  for (const [index, line] of lines.entries())
    write(ctx, palette, line, left + before, y + index * size.label * 1.25, { size: size.label })
}
