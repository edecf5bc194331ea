import type { Chart } from 'chart.js'
import { formatDate, formatNumber, formatValue } from '../data/format.ts'
import { type Row, type Series, unitOf } from '../data/model.ts'
import { point } from '../data/value.ts'
import { baseOptions, type ChartDrawing, type ChartInput, type Mark, marking, rowOf } from './chart.ts'
import { font, rule, write } from './write.ts'

/** Room to the right of the longest bar for its value: beside the one metric with its unit, in a panel without. */
const sizes = {
  wide: { width: 1128, height: 256, left: 100, gap: 36, bar: 28, line: 3, name: 24, value: 28, room: [176, 76] },
  tall: { width: 360, height: 621, left: 56, gap: 0, bar: 18, line: 2, name: 16, value: 16, room: [104, 60] },
} as const
type Size = (typeof sizes)[keyof typeof sizes]

export interface ChipsOptions {
  hall: 1 | 2 | 3
  /** Rows of the first group, in the hall's colour. */
  home: string[]
  homeName: string
  /** Rows of the second group, outlined. */
  abroad: string[]
  abroadName: string
  /** A row that stands in its group by other sources, and the word before its year: `since`. */
  added?: { row: string; word: string }
  /** The row whose bar says how many times the bar `to` it is; its group says what it is: `H100 over A800`. */
  gap: { row: string; word: string; to: string }
  /** What all bars have in common, in a word or two: it stands in the corner. */
  caveat: string
}

interface Group {
  id: string
  name: string
  rows: Row[]
  /** Beside the name. */
  note: string
}

/** What a part of the chart is drawn from. */
interface Drawn extends ChartInput {
  size: Size
  options: ChipsOptions
  groups: Group[]
  /** The metric that has the chart to itself; all stand side by side (on a phone: stacked) if there is none. */
  alone: Series | undefined
}

/**
 * How large is the gap between two groups of chips, metric by metric? Each metric has its own axis from zero. Metrics
 * have the whole width one after the other, a click each; after the last, and in print, all stand in panels.
 */
export function chips(input: ChartInput, options: ChipsOptions): ChartDrawing {
  const { dataset, shape, shown } = input
  const size = sizes[shape]
  const alone = dataset.series[shown]
  const drawn: Drawn = { ...input, size, options, alone, groups: groupsOf(input, options) }
  return {
    width: size.width,
    height: size.height,
    config: {
      type: 'bar',
      data: {
        labels: slots(drawn),
        datasets: dataset.series.map((series, index) => bars(drawn, series, index)),
      },
      options: {
        ...baseOptions(),
        indexAxis: 'y',
        layout: { padding: { left: size.left }, autoPadding: false },
        scales: Object.fromEntries(dataset.series.flatMap((series, index) => scales(drawn, series, index))),
      },
      plugins: [marking(marks(drawn), shown)],
    },
  }
}

function groupsOf({ dataset }: ChartInput, { home, homeName, abroad, abroadName, added, gap }: ChipsOptions): Group[] {
  const more = added && rowOf(dataset, 'added', added.row)
  const since = more && `${more.label} ${added.word} ${formatDate((more.asOf ?? dataset.asOf).slice(0, 4))}`
  const over = `${rowOf(dataset, 'gap', gap.row).label} ${gap.word} ${rowOf(dataset, 'gap', gap.to).label}`
  const notes = (ids: string[]): string =>
    [added && ids.includes(added.row) && since, ids.includes(gap.row) && over].filter(Boolean).join(', ')
  return [
    { id: 'home', name: homeName, rows: home.map((id) => rowOf(dataset, 'home', id)), note: notes(home) },
    { id: 'abroad', name: abroadName, rows: abroad.map((id) => rowOf(dataset, 'abroad', id)), note: notes(abroad) },
  ]
}

/** A row's place on the axis; no row can be named like a group. */
const slot = ({ id }: Row): string => `row ${id}`

/** The places from top to bottom: the title, each group's name and rows, and on a phone a gap before the next panel. */
const slots = ({ groups, shape }: Drawn): string[] => [
  'title',
  ...groups.flatMap(({ id, rows }) => [id, ...rows.map(slot)]),
  ...(shape === 'tall' ? ['gap'] : []),
]

/** The step that shows a panel where pictures can't change: the first is there from the start. */
const stepOf = ({ alone }: Drawn, index: number) => (alone || index === 0 ? {} : { step: index - 1 })

/**
 * Bars of one metric. While one metric has the width, the bars of all lie on its bars, so that every metric comes out of
 * the last one and none is made anew.
 */
function bars(drawn: Drawn, own: Series, index: number) {
  const { palette, size, groups, options, alone } = drawn
  const rows = groups.flatMap((group) => group.rows.map((row) => ({ row, home: group.id === 'home' })))
  const series = alone ?? own
  return {
    label: own.label,
    ...stepOf(drawn, index),
    data: rows.map(({ row }) => ({ y: slot(row), x: [0, point(row.values[series.id]!)] as [number, number] })),
    xAxisID: `x${index}`,
    yAxisID: `y${index}`,
    backgroundColor: rows.map(({ home }) => (home ? palette.colour(`hall-${options.hall}`) : 'transparent')),
    borderColor: rows.map(({ home }) => palette.colour(home ? `hall-${options.hall}` : 'ink')),
    // A border of the bar's own colour would leave a seam.
    borderWidth: rows.map(({ home }) => (home ? 0 : size.line)),
    borderSkipped: false as const,
    // Chart.js would make bars a third of a pixel larger against seams.
    inflateAmount: 0,
    barThickness: size.bar,
    grouped: false,
  }
}

/** The two axes of a panel. The panels of a chart divide its width, on a phone its height; a metric alone has both. */
function scales({ size, groups, alone, shape, dataset }: Drawn, own: Series, index: number) {
  const series = alone ?? own
  const top = Math.max(...groups.flatMap(({ rows }) => rows.map(({ values }) => point(values[series.id]!))))
  const side = !alone && shape === 'wide'
  const plot = size.width - size.left
  const width = side ? (plot + size.gap) / dataset.series.length - size.gap : plot
  // The last panel ends where the chart ends; the others have a gap after them.
  const stretch = (side && index < dataset.series.length - 1 ? width + size.gap : width) / width
  const bar = width - size.room[alone ? 0 : 1]
  const stack = (yes: boolean, weight = 1) => (yes ? { stack: 'panels', stackWeight: weight } : {})
  return [
    [
      `x${index}`,
      {
        type: 'linear' as const,
        position: 'bottom' as const,
        min: 0,
        max: (top * width * stretch) / bar,
        display: false,
        ...stack(side, width * stretch),
      },
    ],
    [
      `y${index}`,
      { type: 'category' as const, position: 'right' as const, display: false, ...stack(!alone && shape === 'tall') },
    ],
  ]
}

function marks(drawn: Drawn): Mark[] {
  const { alone, dataset, shape } = drawn
  const panels = alone ? [alone] : dataset.series
  // Side by side, the panels share the names before the first.
  const named = alone || shape === 'wide' ? panels.slice(0, 1) : panels
  return [
    ...panels.map((series, index) => panelMark(drawn, series, index)),
    ...named.map((_, index) => namesMark(drawn, index)),
  ]
}

const rowAt = (chart: Chart, panel: number, id: string): number =>
  chart.scales[`y${panel}`]!.getPixelForValue(chart.data.labels!.indexOf(id))

/** A panel's title, the zero that its bars stand on, their values, and how many times one is the other. */
function panelMark(drawn: Drawn, series: Series, index: number): Mark {
  return {
    ...stepOf(drawn, index),
    draw(ctx, chart) {
      titleOf(ctx, chart, drawn, series, index)
      zeroOf(ctx, chart, drawn, index)
      valuesOf(ctx, chart, drawn, series, index)
      gapOf(ctx, chart, drawn, series, index)
    },
  }
}

type Draw = (ctx: CanvasRenderingContext2D, chart: Chart, drawn: Drawn, series: Series, index: number) => void

const titleOf: Draw = (ctx, chart, { palette, size, alone, dataset, shape }, series, index) => {
  const text = alone ? series.label : `${series.label}, ${series.unit ?? dataset.unit}`
  const y = rowAt(chart, index, 'title') + size.name * 0.35
  const left = chart.scales[`x${index}`]!.left
  write(ctx, palette, text, shape === 'wide' ? left : 0, y, { size: size.name, strong: true })
  if (shape === 'wide' || index === 0) return
  const top = y - size.name * 1.8
  rule(ctx, palette.colour('bg3'), [0, top, size.width, top], 2)
}

function zeroOf(ctx: CanvasRenderingContext2D, chart: Chart, { palette, size, groups }: Drawn, index: number): void {
  const x = chart.scales[`x${index}`]!.left - size.line / 2
  for (const { rows } of groups) {
    const [first, last] = [rowAt(chart, index, slot(rows[0]!)), rowAt(chart, index, slot(rows.at(-1)!))]
    rule(ctx, palette.colour('line'), [x, first - size.bar / 2 - 2, x, last + size.bar / 2 + 2], size.line)
  }
}

const valuesOf: Draw = (ctx, chart, { palette, size, groups, alone, dataset }, series, index) => {
  const bars = chart.getDatasetMeta(index).data
  for (const [at, row] of groups.flatMap(({ rows }) => rows).entries()) {
    const value = row.values[series.id]!
    const unit = unitOf(dataset, row, series)
    const text = alone ? formatValue(value, unit) : formatNumber(point(value), unit)
    const y = rowAt(chart, index, slot(row)) + size.value * 0.35
    // Beside the bar as it stands, so that the value moves with it.
    write(ctx, palette, text, bars[at]!.x + 12, y, { size: size.value, strong: true })
  }
}

const gapOf: Draw = (ctx, chart, { palette, size, dataset, options }, series, index) => {
  const [more, less] = [options.gap.row, options.gap.to].map((id) => rowOf(dataset, 'gap', id)) as [Row, Row]
  const value = ({ values }: Row): number => point(values[series.id]!)
  const x = chart.scales[`x${index}`]!.getPixelForValue(value(less))
  const y = rowAt(chart, index, slot(more))
  const inside = size.bar / 2 - size.line
  rule(ctx, palette.colour('ink'), [x, y - inside, x, y + inside], 2, [4, 4])
  const times = formatNumber(Math.round((value(more) / value(less)) * 10) / 10, '×')
  write(ctx, palette, times, x + 10, y + size.name * 0.35, { size: size.name, strong: true })
}

/** The names of groups and chips before a panel, and what holds for all bars. */
function namesMark(drawn: Drawn, index: number): Mark {
  const { palette, size, groups, options, shape } = drawn
  return {
    ...(shape === 'tall' ? stepOf(drawn, index) : {}),
    draw(ctx, chart) {
      const text = (words: string, x: number, id: string, more: { tone?: string; strong?: boolean }, right = false) => {
        const y = rowAt(chart, index, id) + size.name * 0.35
        write(ctx, palette, words, x, y, { size: size.name, ...more, align: right ? 'right' : 'left' })
      }
      for (const { id, name, rows, note } of groups) {
        text(name, 0, id, { tone: id === 'home' ? `hall-${options.hall}-text` : 'ink', strong: true })
        ctx.font = font(size.name, true)
        if (note && index === 0) text(note, ctx.measureText(name).width + 12, id, { tone: 'ink3' })
        for (const row of rows) text(row.label, 0, slot(row), {})
      }
      // In the corner; there the title of a panel stands on a phone.
      if (shape === 'wide') text(options.caveat, 0, 'title', { tone: 'ink3' })
      else if (index === 0) text(options.caveat, size.width, 'title', { tone: 'ink3' }, true)
    },
  }
}
