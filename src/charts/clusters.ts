import type { ChartDataset } from 'chart.js'
import { formatNumber } from '../data/format.ts'
import type { Row } from '../data/model.ts'
import { baseOptions, type ChartDrawing, type ChartInput, marking, rowOf } from './chart.ts'
import { grounded, marks, value } from './cluster-marks.ts'

/** Notes stand behind the names, on a phone below: `lines` is the height of a row, counted in lines. */
const sizes = {
  wide: { width: 1128, height: 412, top: 0, lines: 1, dot: 15, line: 4, stripe: 20, name: 24, value: 28 },
  tall: { width: 360, height: 464, top: 28, lines: 2, dot: 9, line: 3, stripe: 10, name: 15, value: 16 },
} as const

export interface ClustersOptions {
  hall: 1 | 2 | 3
  /** Rows of the group in the hall's colour, which appears with the first click. The others are outlined. */
  home: string[]
  homeName: string
  abroadName: string
  /** Rows of the group whose dots are dashed and empty. */
  dashed: string[]
  /** A number that is hard to reach for the group, in the dataset's unit: a line across its rows. */
  hard: number
  hardSays: string
  /** What is said of several times that number, which the others reach: a band across their rows, from twice on. */
  easySays: string
  /** What the dots are not: `published, not owned`. */
  caveat: string
}

/** A row's dot. */
export interface Place {
  row: Row
  home: boolean
  /** Middle of the dot's line, in lines from the top. */
  y: number
}

/** What parts of the chart are drawn from. */
export interface Drawn extends ChartInput {
  size: (typeof sizes)[keyof typeof sizes]
  options: ClustersOptions
  places: Place[]
  /** Top of each group's name and the end of its rows, in lines. */
  abroad: [number, number]
  home: [number, number]
}

/**
 * How large are the clusters that anybody published, and where do they stand to what is said of them? Dots on a log axis
 * (said on the axis) in two groups; what is said comes first, then the dots of the group.
 */
export function clusters(input: ChartInput, options: ClustersOptions): ChartDrawing {
  const drawn = { ...input, size: sizes[input.shape], options, ...placesOf(input, options) }
  const { size, places, shown } = drawn
  const [home, abroad] = [true, false].map((own) => places.filter((place) => place.home === own)) as [Place[], Place[]]
  return {
    width: size.width,
    height: size.height,
    config: {
      type: 'line',
      data: {
        datasets: [
          { ...dots(drawn, home), step: 0, hidden: shown <= 0 } as ChartDataset<'line'>,
          // Always there and, as the last one, drawn first: on the ground.
          dots(drawn, abroad),
        ],
      },
      options: { ...baseOptions(), ...axes(drawn) },
      plugins: [grounded(drawn, marking(marks(drawn), shown))],
    },
  }
}

/** The groups from top to bottom, each below its name, with half a line between them. */
function placesOf({ dataset, shape }: ChartInput, { home, dashed }: ClustersOptions) {
  const { lines } = sizes[shape]
  const own = home.map((id) => rowOf(dataset, 'home', id))
  for (const id of dashed) rowOf({ ...dataset, rows: own }, 'dashed', id)
  const others = dataset.rows.filter((row) => !own.includes(row))
  const abroad: [number, number] = [0, 1 + others.length * lines]
  const start = abroad[1] + 0.4
  const place = (rows: Row[], top: number, isHome: boolean): Place[] =>
    rows.map((row, index) => ({ row, home: isHome, y: top + 1.5 + index * lines }))
  return {
    places: [...place(others, 0, false), ...place(own, start, true)],
    abroad,
    home: [start, start + 1 + own.length * lines] as [number, number],
  }
}

function dots({ palette, size, options }: Drawn, places: Place[]): ChartDataset<'line'> {
  const hall = palette.colour(`hall-${options.hall}`)
  const ground = palette.colour('bg')
  return {
    label: places[0]?.home ? options.homeName : options.abroadName,
    data: places.map(({ row, y }) => ({ x: value(row), y })),
    showLine: false,
    pointRadius: size.dot,
    pointBackgroundColor: places.map(({ row, home }) => (home && !options.dashed.includes(row.id) ? hall : ground)),
    pointBorderColor: palette.colour('ink'),
    // Those of the group have none, or a dashed one that Chart.js can't draw.
    pointBorderWidth: places.map(({ home }) => (home ? 0 : size.line)),
  }
}

/** From half the smallest cluster to twice the largest. */
function axes({ palette, dataset, size, places, home }: Drawn) {
  const values = places.map(({ row }) => value(row))
  return {
    layout: { padding: { top: size.top }, autoPadding: false },
    scales: {
      x: {
        type: 'logarithmic' as const,
        min: Math.min(...values) / 2,
        max: Math.max(...values) * 2,
        border: { color: palette.colour('line'), width: size.line },
        grid: { color: palette.colour('line'), lineWidth: 2, drawOnChartArea: false, tickLength: 8 },
        ticks: {
          padding: 4,
          autoSkip: false,
          maxRotation: 0,
          color: palette.colour('ink3'),
          font: { family: "'Archivo Label'", size: size.name, weight: 500 },
          callback: (tick: string | number) =>
            Number.isInteger(Math.log10(Number(tick))) ? formatNumber(Number(tick), dataset.unit) : '',
        },
      },
      y: { type: 'linear' as const, min: 0, max: home[1] + 0.2, reverse: true, display: false },
    },
  }
}
