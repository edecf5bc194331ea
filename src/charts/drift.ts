import type { ChartConfiguration } from 'chart.js'
import type { Leg } from '../rehearsal/run.ts'
import { formatDifference } from '../rehearsal/time.ts'
import { baseOptions, marking, type Palette } from './chart.ts'
import { type DriftInput, driftSizes, type Hall } from './drift-input.ts'
import { driftMarks } from './drift-marks.ts'

const steps = [5, 10, 15, 30, 60, 120, 300, 600, 1200, 3600]

/**
 * How far a run was behind its plan, along the talk: a line that climbs where the speaker was slower than planned, in
 * the colour of the hall; earlier runs in grey.
 */
export function drift(input: DriftInput): ChartConfiguration<'line'> {
  const { legs, earlier, palette } = input
  return {
    type: 'line',
    data: {
      datasets: [
        {
          data: points(legs),
          borderWidth: 4,
          borderJoinStyle: 'miter',
          segment: { borderColor: ({ p0DataIndex }) => toneOf(legs[p0DataIndex]?.hall, palette) },
          pointRadius: ({ dataIndex }) => (dataIndex === legs.length ? 6 : 0),
          pointBackgroundColor: palette.colour('ink'),
          pointBorderWidth: 0,
        },
        ...earlier.map((run) => ({
          data: points(run.legs),
          borderColor: palette.colour('line'),
          borderWidth: 2,
          pointRadius: 0,
        })),
      ],
    },
    options: {
      ...baseOptions(),
      layout: { padding: { top: driftSizes.top, right: driftSizes.right }, autoPadding: false },
      scales: axes(input),
    },
    plugins: [marking(driftMarks(input), Infinity)],
  }
}

const toneOf = (hall: Hall, palette: Palette): string => palette.colour(hall ? `hall-${hall}` : 'ink')

const points = (legs: Leg[]): { x: number; y: number }[] => [
  ...legs.slice(0, 1).map(({ from }) => ({ x: from, y: 0 })),
  ...legs.map(({ until, behind }) => ({ x: until, y: behind })),
]

/** The smallest step that keeps the axis at about six, and the steps around all runs. */
function range({ legs, earlier }: DriftInput): { min: number; max: number; step: number } {
  const all = [legs, ...earlier.map((run) => run.legs)].flatMap((run) => run.map(({ behind }) => behind))
  const [low, high] = [Math.min(0, ...all), Math.max(0, ...all)]
  const step = steps.find((one) => (high - low) / one <= 5) ?? steps.at(-1)!
  return { min: Math.min(-1, Math.floor(low / step)) * step, max: Math.max(1, Math.ceil(high / step)) * step, step }
}

function axes(input: DriftInput) {
  const { palette, sections } = input
  const { min, max, step } = range(input)
  const ticks = {
    color: palette.colour('ink3'),
    font: { family: "'Archivo Label'", size: driftSizes.label, weight: 500 as const },
  }
  const end = sections.at(-1)!.until
  const every = end > 1200 ? 600 : end > 300 ? 300 : 60
  const words = (value: number): string => {
    if (value === 0) return 'on plan'
    const difference = formatDifference(value)
    return value === max ? `${difference} behind` : value === min ? `${difference} ahead` : difference
  }
  return {
    x: {
      type: 'linear' as const,
      min: 0,
      max: end,
      border: { display: false },
      grid: { display: false },
      afterBuildTicks(scale: { ticks: { value: number }[] }) {
        scale.ticks = Array.from({ length: Math.floor(end / every) }, (_, at) => ({ value: (at + 1) * every }))
      },
      ticks: { ...ticks, padding: 8, callback: (value: string | number) => `${Number(value) / 60} min` },
    },
    y: {
      min,
      max,
      border: { display: false },
      afterFit(scale: { width: number }) {
        scale.width = driftSizes.left
      },
      grid: {
        color: ({ tick }: { tick: { value: number } }) => palette.colour(tick.value === 0 ? 'ink3' : 'bg3'),
        lineWidth: 2,
        drawTicks: false,
      },
      ticks: { ...ticks, stepSize: step, padding: 12, callback: (value: string | number) => words(Number(value)) },
    },
  }
}
