import type { ChartDataset } from 'chart.js'
import { expect, it } from 'vitest'
import { drawChart } from '../build/chart-svg.ts'
import { registerFaces } from '../build/fonts.ts'
import type { Dataset, DatasetId } from '../data/model.ts'
import type { ChartInput } from './chart.ts'
import type { Place } from './curve.ts'
import { type ChartSpec, drawingOf } from './index.ts'

await registerFaces('node_modules/.cache/deck-fonts')

const palette = { colour: (token: string) => `var(--${token})`, hatch: (hall: number) => `url(#hatch-${hall})` }
const dataset: Dataset = {
  title: 'Two runners',
  unit: '',
  asOf: '2024-10',
  source: 'L1',
  origin: 'illustrative',
  series: [
    { id: 'hare', label: 'Hare' },
    { id: 'tortoise', label: 'Tortoise' },
  ],
  rows: [
    [60, 20],
    [60, 40],
    [60, 60],
    [60, 80],
    [60, 90],
  ].map(([hare, tortoise], index) => ({
    id: `r${index}`,
    label: `${index}`,
    values: { hare: hare!, tortoise: tortoise! },
  })),
}
const spec: ChartSpec = {
  kind: 'crossing',
  dataset: 'two-runners' as DatasetId,
  alt: 'x',
  hall: 1,
  steady: 'hare',
  rising: 'tortoise',
  meet: 'they meet',
  ends: ['start', 'finish'],
}
const lines = (more: Partial<ChartInput>) =>
  drawingOf(spec, { dataset, shape: 'wide', palette, shown: Infinity, ...more }).config.data
    .datasets as unknown as ChartDataset<'line', Place[]>[]
/** Where each line that is drawn ends: the steady and the rising one before the crossing, then those after it. */
const ends = (more: Partial<ChartInput>) => lines(more).map(({ hidden, data }) => (hidden ? 'hidden' : data.at(-1)!.x))

it('draws the lines as far as the steps: none, up to the crossing, to the end', () => {
  expect(ends({ shown: 0 })).toEqual(['hidden', 'hidden', 'hidden', 'hidden'])
  expect(ends({ shown: 1 })).toEqual([2, 2, 'hidden', 'hidden'])
  expect(ends({ shown: Infinity })).toEqual([2, 2, 4, 4])
})

it('a guess draws them further, never less far than the steps', () => {
  expect(ends({ shown: 0, guess: 1 })).toEqual([1, 1, 'hidden', 'hidden'])
  expect(ends({ shown: 0, guess: 3 })).toEqual([2, 2, 3, 3])
  expect(ends({ shown: 1, guess: 1 })).toEqual([2, 2, 'hidden', 'hidden'])
})

it('keeps the number of places, so that lines grow instead of jumping', () => {
  const counts = (more: Partial<ChartInput>) => lines(more).map(({ data }) => data.length)
  expect(counts({ shown: 1 })).toEqual(counts({ shown: Infinity }))
})

it('names both at the start; the crossing is said with its step', () => {
  const { svg } = drawChart(spec, dataset, 'wide')
  const before = svg.replace(/<g class="fragment".*?<\/g>/g, '')
  for (const text of ['Hare', 'Tortoise', 'start', 'finish']) expect(before).toContain(`>${text}</text>`)
  expect(before).not.toContain('they meet')
  expect(svg).toMatch(/data-fragment-index="0">(?:(?!<\/g>).)*they meet/)
})
