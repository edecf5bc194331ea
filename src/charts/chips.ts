import { formatDate } from '../data/format.ts'
import type { Row, Series } from '../data/model.ts'
import { point } from '../data/value.ts'
import { baseOptions, type ChartDrawing, type ChartInput, marking, rowOf } from './chart.ts'
import { marks, slot, stepOf } from './chip-marks.ts'

/** Room to the right of the longest bar for its value: beside the one metric with its unit, in a panel without. */
const sizes = {
  wide: { width: 1128, height: 328, left: 100, gap: 36, bar: 34, line: 3, name: 24, value: 28, room: [176, 76] },
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
  /** A row that stands in its group by other sources: hatched, and its year after the words `ours, sold from`. */
  added?: { row: string; words: string }
  /** The bar that others are measured by, drawn into them as a dashed line, and the words for that line. */
  measure: { row: string; words: string }
  /** The row that says how many times the measure it is, for each series by its id. */
  measured: Record<string, string>
  /** What all bars have in common, in a word or two: it stands in the corner. */
  caveat: string
}

/** Rows under a common name. */
export interface Group {
  id: string
  name: string
  rows: Row[]
  /** Beside the name. */
  note: string
}

/** What parts of the chart are drawn from. */
export interface Drawn extends ChartInput {
  size: Size
  options: ChipsOptions
  groups: Group[]
  /** In which row of each series, by its id, the measure is counted. */
  measured: Map<string, { row: Row; measure: Row }>
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
  const drawn: Drawn = {
    ...input,
    size,
    options,
    alone,
    groups: groupsOf(input, options),
    measured: measuredIn(input, options),
  }
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

function groupsOf({ dataset }: ChartInput, options: ChipsOptions): Group[] {
  const { home, homeName, abroad, abroadName, added, measure } = options
  const more = added && rowOf(dataset, 'added', added.row)
  const note = more ? `${added.words} ${formatDate((more.asOf ?? dataset.asOf).slice(0, 4))}` : ''
  return [
    { id: 'home', name: homeName, rows: home.map((id) => rowOf(dataset, 'home', id)), note },
    { id: 'abroad', name: abroadName, rows: abroad.map((id) => rowOf(dataset, 'abroad', id)), note: measure.words },
  ]
}

function measuredIn({ dataset }: ChartInput, { measure, measured }: ChipsOptions): Drawn['measured'] {
  const by = rowOf(dataset, 'measure', measure.row)
  return new Map(
    dataset.series.map(({ id }) => [id, { row: rowOf(dataset, `measured.${id}`, measured[id] ?? ''), measure: by }]),
  )
}

/** The places from top to bottom: the title, each group's name and rows, and on a phone a gap before the next panel. */
const slots = ({ groups, shape }: Drawn): string[] => [
  'title',
  ...groups.flatMap(({ id, rows }) => [id, ...rows.map(slot)]),
  ...(shape === 'tall' ? ['gap'] : []),
]

/**
 * Bars of one metric. While one metric has the width, the bars of all lie on its bars, so that every metric comes out of
 * the last one and none is made anew.
 */
function bars(drawn: Drawn, own: Series, index: number) {
  const { palette, size, groups, options, alone } = drawn
  const rows = groups.flatMap(({ id, rows: members }) =>
    members.map((row) => ({ row, home: id === 'home', added: row.id === options.added?.row })),
  )
  const series = alone ?? own
  return {
    label: own.label,
    ...stepOf(drawn, index),
    data: rows.map(({ row }) => ({ y: slot(row), x: [0, point(row.values[series.id]!)] as [number, number] })),
    xAxisID: `x${index}`,
    yAxisID: `y${index}`,
    backgroundColor: rows.map(({ home, added }) =>
      added ? palette.hatch(options.hall) : home ? palette.colour(`hall-${options.hall}`) : 'transparent',
    ),
    borderColor: rows.map(({ home }) => palette.colour(home ? `hall-${options.hall}` : 'ink')),
    // A border of the bar's own colour would leave a seam.
    borderWidth: rows.map(({ home, added }) => (home && !added ? 0 : size.line)),
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
