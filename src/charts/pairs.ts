import type { Chart } from 'chart.js'
import { formatValue } from '../data/format.ts'
import { type Dataset, type Row, unitOf } from '../data/model.ts'
import { ends, point } from '../data/value.ts'
import { type BarConfig, baseOptions, type ChartDrawing, type ChartInput, type Mark, marking } from './chart.ts'
import { font, openEnd, write } from './write.ts'

const sizes = {
  wide: { width: 1128, height: 328, gap: 72, head: 48, bar: 120, value: 44, share: 28, name: 24, inset: 24, line: 4 },
  tall: { width: 360, height: 384, gap: 0, head: 30, bar: 66, value: 20, share: 17, name: 15, inset: 12, line: 3 },
}
type Size = (typeof sizes)['wide']

export interface PairsOptions {
  hall: 1 | 2 | 3
  /** What each panel compares, in the order of the units: `Headsets, in RMB`. */
  panels: string[]
  /** What the computed share is a share of: `of the price`. */
  share: string
  /** The click that shows the rivals; they are there from the start without one. */
  step?: number
}

/** A product and its rival, priced in a unit of their own. */
interface Pair {
  unit: string
  chased: Row
  rival: Row
  /** The rival's known ends; `high` is missing where nobody knows it. */
  low: number
  high: number | undefined
  /** Price of the product chased: the whole length of the panel. */
  whole: number
  index: number
  /** Where the panel starts, and how wide it is, in px. */
  left: number
  width: number
}

/**
 * How much less does the rival cost? One panel for each unit of the dataset, each with a length of its own: the product
 * chased as an outline, its rival (the next row of that unit) in the hall's colour, hatched between the ends of a range
 * and open where only a lower bound is known. Panels stand side by side, on a phone one above the other.
 */
export function pairs(input: ChartInput, options: PairsOptions): ChartDrawing {
  const size = sizes[input.shape]
  const all = pairsOf(input, size)
  const marks = all.flatMap((pair) => [
    headMark(input, size, pair, options),
    chasedMark(input, size, pair),
    rivalMark(input, size, pair, options),
  ])
  const config: BarConfig = {
    type: 'bar',
    data: {
      labels: slots(input, all),
      datasets: all.flatMap((pair) => bars(input, size, pair, options)),
    },
    options: {
      ...baseOptions(),
      indexAxis: 'y',
      layout: { padding: { top: size.head + size.bar / 2, bottom: size.bar / 2 }, autoPadding: false },
      scales: {
        // Rows stand on the edges of the area that the padding leaves.
        y: { type: 'category', offset: false, display: false },
        ...Object.fromEntries(all.map((pair) => [axisOf(pair), axis(size, pair)])),
      },
    },
    plugins: [marking(marks, input.shown)],
  }
  return { width: size.width, height: size.height, config }
}

function pairsOf({ dataset, shape }: ChartInput, size: Size): Pair[] {
  const series = dataset.series[0]!
  const units = [...new Set(dataset.rows.map((row) => unitOf(dataset, row, series)))]
  const width = shape === 'wide' ? (size.width - size.gap * (units.length - 1)) / units.length : size.width
  return units.map((unit, index) => {
    const rows = dataset.rows.filter((row) => unitOf(dataset, row, series) === unit)
    const [chased, rival] = rows
    if (!chased || !rival || rows.length > 2)
      throw new Error(`chart: rows: found ${rows.length} in ${unit}, expected two: the product chased and its rival`)
    const [low, high] = ends(rival.values[series.id]!)
    const left = shape === 'wide' ? index * (width + size.gap) : 0
    return { unit, chased, rival, low: low ?? 0, high, whole: point(chased.values[series.id]!), index, left, width }
  })
}

const axisOf = ({ index }: Pair): string => `x${index}`

/** The unit's own axis: zero at the left edge of its panel, the product chased as long as the panel is wide. */
function axis({ width }: Size, { left, width: panel, whole }: Pair) {
  const perPx = whole / panel
  return { axis: 'x', type: 'linear', display: false, min: -left * perPx, max: (width - left) * perPx } as const
}

/** Side by side, panels share their two rows; one above the other, a row stays free between them. */
function slots({ shape }: ChartInput, all: Pair[]): string[] {
  if (shape === 'wide') return ['chased', 'rival']
  return all.flatMap(({ index }) => [...(index > 0 ? [`${index}`] : []), `${index}-chased`, `${index}-rival`])
}

const slotOf = ({ shape }: ChartInput, { index }: Pair, row: 'chased' | 'rival'): string =>
  shape === 'wide' ? row : `${index}-${row}`

function bars(input: ChartInput, size: Size, pair: Pair, { hall, step }: PairsOptions): BarConfig['data']['datasets'] {
  const { palette, shown } = input
  const { chased, rival, whole, low, high } = pair
  const colour = palette.colour(`hall-${hall}`)
  const bar = {
    xAxisID: axisOf(pair),
    barThickness: size.bar,
    grouped: false,
    borderSkipped: false as const,
    // Chart.js would make bars a third of a pixel larger against seams.
    inflateAmount: 0,
    borderWidth: size.line,
  }
  const later = { ...bar, ...(step === undefined ? {} : { step, hidden: step >= shown }) }
  const at = (row: 'chased' | 'rival', x: [number, number]) => [{ y: slotOf(input, pair, row), x }]
  return [
    {
      ...bar,
      label: chased.label,
      data: at('chased', [0, whole]),
      backgroundColor: 'transparent',
      borderColor: palette.colour('ink2'),
    },
    { ...later, label: rival.label, data: at('rival', [0, low]), backgroundColor: colour, borderWidth: 0 },
    ...(high === undefined || high === low
      ? []
      : [
          {
            ...later,
            label: rival.label,
            data: at('rival', [low, high]),
            backgroundColor: palette.hatch(hall),
            borderColor: colour,
            borderSkipped: 'start' as const,
          },
        ]),
  ]
}

/** Middle of a row in px. */
function middle(input: ChartInput, chart: Chart, pair: Pair, row: 'chased' | 'rival'): number {
  const scale = chart.scales['y']!
  return scale.getPixelForValue(scale.getLabels().indexOf(slotOf(input, pair, row)))
}

const price = ({ series: [series] }: Dataset, row: Row, unit: string): string =>
  formatValue(row.values[series!.id]!, unit)

function headMark(input: ChartInput, size: Size, pair: Pair, { panels }: PairsOptions): Mark {
  return {
    draw(ctx, chart) {
      const y = middle(input, chart, pair, 'chased') - size.bar / 2 - size.name * 0.75
      write(ctx, input.palette, panels[pair.index] ?? pair.unit, pair.left, y, { size: size.name, tone: 'ink3' })
    },
  }
}

/** Price and name, inside the outline. */
function chasedMark(input: ChartInput, size: Size, pair: Pair): Mark {
  return {
    draw(ctx, chart) {
      const { palette, dataset } = input
      const y = middle(input, chart, pair, 'chased')
      const x = pair.left + size.inset
      const text = price(dataset, pair.chased, pair.unit)
      write(ctx, palette, text, x, y - size.name * 0.15, { size: size.value, strong: true })
      write(ctx, palette, pair.chased.label, x, y + size.name * 1.2, { size: size.name, tone: 'ink2' })
    },
  }
}

/** As wide as an open end is drawn. */
const stripes = 50

/** Price, name and share after the bar; stripes where the price may be higher. */
function rivalMark(input: ChartInput, size: Size, pair: Pair, { hall, share, step }: PairsOptions): Mark {
  return {
    step,
    draw(ctx, chart) {
      const { palette, dataset } = input
      const y = middle(input, chart, pair, 'rival')
      const top = y - size.bar / 2
      const end = chart.scales[axisOf(pair)]!.getPixelForValue(pair.high ?? pair.low)
      const open = pair.high === undefined
      if (open) openEnd(ctx, palette.colour(`hall-${hall}`), end, top, size.bar)
      // On whole pixels, where picture and canvas draw the same glyphs.
      const x = Math.round(end + size.inset + (open ? stripes : 0))
      const first = Math.round(top + size.value * 0.78)
      write(ctx, palette, price(dataset, pair.rival, pair.unit), x, first, { size: size.value, strong: true })
      write(ctx, palette, pair.rival.label, x, Math.round(first + size.name * 1.35), { size: size.name, tone: 'ink2' })
      chip(ctx, input, `${shareOf(pair)} ${share}`, { x, bottom: Math.round(top + size.bar), size: size.share, hall })
    },
  }
}

interface Chip {
  x: number
  bottom: number
  size: number
  hall: 1 | 2 | 3
}

/** What counts most, on a ground in the hall's colour: it stays the strongest without colour, too. */
function chip(ctx: CanvasRenderingContext2D, { palette }: ChartInput, text: string, place: Chip): void {
  const { x, bottom, size, hall } = place
  ctx.font = font(size, true)
  const [height, inset] = [Math.round(size * 1.36), Math.round(size * 0.36)]
  ctx.fillStyle = palette.colour(`hall-${hall}`)
  ctx.fillRect(x, bottom - height, Math.round(ctx.measureText(text).width) + inset * 2, height)
  write(ctx, palette, text, x + inset, Math.round(bottom - height / 2 + size * 0.35), {
    size,
    strong: true,
    tone: 'bg',
  })
}

/** The rival’s price as a share of the other; bounds are rounded outwards, so that they stay bounds. */
function shareOf({ low, high, whole }: Pair): string {
  const percent = (value: number): number => (100 * value) / whole
  if (high === undefined) return `at least ${formatValue(Math.floor(percent(low)), '%')}`
  if (high === low) return formatValue(Math.round(percent(low)), '%')
  return formatValue([Math.floor(percent(low)), Math.ceil(percent(high))], '%')
}
