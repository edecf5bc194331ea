import type { Chart } from 'chart.js'
import { formatValue } from '../data/format.ts'
import type { Dataset } from '../data/model.ts'
import { ends } from '../data/value.ts'
import { baseOptions, type ChartDrawing, type ChartInput, type Mark, marking, rowOf } from './chart.ts'
import { openEnd, write } from './write.ts'

const sizes = {
  wide: { width: 1128, height: 176, bar: 72, label: 24, top: 44, bottom: 44 },
  tall: { width: 360, height: 172, bar: 48, label: 16, top: 52, bottom: 52 },
}

export interface StackOptions {
  /** The row drawn solid; its end is open where its value is only a lower bound. */
  part: string
  /** The row that is the whole bar; what the part leaves of it is drawn as an outline. */
  whole: string
  /** What the rest is. */
  rest: string
}

/** One bar for a whole, one part of it solid: how much of it was that? */
export function stack(input: ChartInput, options: StackOptions): ChartDrawing {
  const { palette, dataset } = input
  const size = sizes[input.shape]
  const part = partOf(dataset, 'part', options.part)
  const whole = partOf(dataset, 'whole', options.whole)
  const bar = {
    barThickness: size.bar,
    borderWidth: 4,
    borderSkipped: false as const,
    inflateAmount: 0,
    borderColor: palette.colour('ink'),
  }
  return {
    width: size.width,
    height: size.height,
    config: {
      type: 'bar',
      data: {
        labels: [''],
        datasets: [
          { ...bar, label: part.label, data: [part.value], backgroundColor: palette.colour('ink'), borderWidth: 0 },
          // No border between the two: the stripes of an open end stand there.
          {
            ...bar,
            label: options.rest,
            data: [whole.value - part.value],
            backgroundColor: 'transparent',
            borderSkipped: 'start',
          },
        ],
      },
      options: {
        ...baseOptions(),
        indexAxis: 'y',
        layout: { padding: { top: size.top, bottom: size.bottom }, autoPadding: false },
        scales: { x: { stacked: true, max: whole.value, display: false }, y: { stacked: true, display: false } },
      },
      plugins: [marking([labels(input, size, part, whole, options.rest)], input.shown)],
    },
  }
}

interface Part {
  label: string
  value: number
  open: boolean
}

function partOf(dataset: Dataset, option: string, id: string): Part {
  const row = rowOf(dataset, option, id)
  const value = Object.values(row.values)[0]!
  const [low, high] = ends(value)
  return { label: `${row.label}: ${formatValue(value, dataset.unit)}`, value: (low ?? high)!, open: high === undefined }
}

/** The part named above its piece, the rest below its own; stripes where the part's end is unknown. */
function labels({ palette }: ChartInput, size: (typeof sizes)['wide'], part: Part, whole: Part, rest: string): Mark {
  return {
    draw(ctx, chart: Chart) {
      const x = chart.scales['x']!
      const [start, cut, end] = [0, part.value, whole.value].map((value) => x.getPixelForValue(value)) as [
        number,
        number,
        number,
      ]
      const middle = chart.scales['y']!.getPixelForValue(0)
      const [top, bottom] = [middle - size.bar / 2, middle + size.bar / 2]
      // Where the two pieces meet between pixels, the ground would show through.
      ctx.fillStyle = palette.colour('ink')
      ctx.fillRect(cut - 1, top, 2, size.bar)
      if (part.open) openEnd(ctx, palette.colour('ink'), cut, top, size.bar)
      write(ctx, palette, part.label, start, top - 16, { size: size.label, strong: true })
      write(ctx, palette, rest, end, bottom + 16 + size.label * 0.7, { size: size.label, align: 'right', tone: 'ink2' })
    },
  }
}
