import type { ChartDataset, Plugin } from 'chart.js'
import { baseOptions, type ChartDrawing, type ChartInput, type Mark, marking } from './chart.ts'
import { plainLine, type Place, smooth } from './curve.ts'
import { grounds, type LoadOptions, loadMarks, losses, type Run, type Size, sizes } from './load-marks.ts'

const fixed = 100
const hours = 24
/** Places of the curve in an hour. So many after it is needed an instance takes its first visitor, and so many after it
    was needed last it is stopped. */
const fine = 4
const start = 3
const stop = 5

/**
 * Demand over a day against capacity (both without a scale, for their shape): who pays for idle machines? First the
 * demand, then fixed machines, then machines that come and go. The dataset has one row for each equal part of the day.
 */
export function load(input: ChartInput, options: LoadOptions): ChartDrawing {
  const size = sizes[input.shape]
  const values = input.dataset.rows.map((row) => Object.values(row.values)[0] as number)
  const pitch = hours / (values.length - 1)
  const curve = smooth(values, pitch, Math.round(pitch * fine))
  const [first, second] = grounds(size)
  const runs = following(curve, options.machine)
  const marks = loadMarks(input, size, options)
  return {
    width: size.width,
    height: size.height,
    config: {
      type: 'line',
      data: {
        // The first is drawn last. An area belongs to the line that bounds it.
        datasets: [
          line(input, 'ink', size.line, moved(curve, first)),
          line(input, 'ink3', size.line, straight(size), 0),
          line(input, 'ink', size.line, moved(curve, second), 1),
          line(input, `hall-${options.hall}`, size.bold, moved(steps(runs), second), 1),
        ],
      },
      options: {
        ...baseOptions(),
        layout: { padding: { left: 0, right: 0, top: 0, bottom: size.label * 1.6 }, autoPadding: false },
        scales: {
          x: { type: 'linear', min: 0, max: size.x, display: false },
          y: { type: 'linear', min: 0, max: size.y, display: false },
        },
      },
      plugins: [
        under(marking(marks, input.shown), {
          1: losses(input, size, [{ level: fixed, demand: curve }], first),
          3: losses(input, size, runs, second),
        }),
      ],
    },
  }
}

const moved = (curve: Place[], by: Place): Place[] => curve.map(({ x, y }) => ({ x: x + by.x, y: y + by.y }))

const straight = ({ first }: Size): Place[] => [0, hours].map((x) => ({ x, y: fixed + first }))

function line(
  { palette, shown }: ChartInput,
  tone: string,
  width: number,
  data: Place[],
  step?: number,
): ChartDataset<'line'> {
  const hidden = step !== undefined && step >= shown
  const look = { borderColor: palette.colour(tone), borderWidth: width }
  return { ...plainLine, ...look, data, hidden, ...(step === undefined ? {} : { step }) }
}

/** Areas below lines, by the index of the line; they come with it. */
function under(marks: Plugin, areas: Record<number, Mark['draw'][]>): Plugin<'line'> {
  return {
    ...marks,
    beforeDatasetDraw(chart, args, options) {
      marks.beforeDatasetDraw?.(chart, args, options)
      for (const draw of areas[args.index] ?? []) {
        chart.ctx.save()
        draw(chart.ctx, chart)
        chart.ctx.restore()
      }
    },
  }
}

/** As many machines as the last hour needed, but for those that are still starting. */
function following(curve: Place[], machine: number): Run[] {
  const runs: Run[] = []
  for (const [index, place] of curve.entries()) {
    const asked = curve.slice(Math.max(0, index - stop), Math.max(0, index - start) + 1)
    const level = Math.ceil(Math.max(...asked.map(({ y }) => y)) / machine) * machine
    const run = runs.at(-1)
    run?.demand.push(place)
    if (level !== run?.level) runs.push({ level, demand: [place] })
  }
  return runs
}

/** The line of capacity, a step between two runs. */
const steps = (runs: Run[]): Place[] =>
  runs.flatMap(({ level, demand }) => [demand[0]!, demand.at(-1)!].map(({ x }) => ({ x, y: level })))
