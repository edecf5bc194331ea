import { expect, it } from 'vitest'
import { drawChart } from '../build/chart-svg.ts'
import { registerFaces } from '../build/fonts.ts'
import type { Dataset, DatasetId } from '../data/model.ts'
import { type ChartSpec, drawingOf } from './index.ts'

await registerFaces('node_modules/.cache/deck-fonts')

const palette = { colour: (token: string) => `var(--${token})`, hatch: (hall: number) => `url(#hatch-${hall})` }
const dataset: Dataset = {
  title: 'Solved',
  unit: '%',
  asOf: '2024-10',
  source: 'L1',
  origin: 'article',
  series: [{ id: 'solved', label: 'Solved' }],
  rows: [
    { id: 'hard', label: 'Hard ones', values: { solved: [40, 55] } },
    { id: 'easy', label: 'Easy ones', values: { solved: { atLeast: 85 } } },
    { id: 'known', label: 'Known ones', values: { solved: 97 } },
  ],
}
const spec: ChartSpec = {
  kind: 'shares',
  dataset: 'solved' as DatasetId,
  alt: 'x',
  hall: 2,
  max: 100,
  tick: 25,
  caveat: 'A trial, not a benchmark',
}
const config = (shown = Infinity) => drawingOf(spec, { dataset, shape: 'wide', palette, shown }).config

it('fills what is certain and hatches what may be, up to the whole where no end is known', () => {
  const pieces = config().data.datasets.map(({ backgroundColor, data }) => [backgroundColor, data.length, data[0]])
  expect(pieces).toEqual([
    ['var(--hall-2)', 1, { y: 'hard', x: [0, 40] }],
    ['url(#hatch-2)', 1, { y: 'hard', x: [40, 55] }],
    ['var(--hall-2)', 1, { y: 'easy', x: [0, 85] }],
    ['url(#hatch-2)', 1, { y: 'easy', x: [85, 100] }],
    ['var(--hall-2)', 1, { y: 'known', x: [0, 97] }],
    ['transparent', 3, { y: 'hard', x: [0, 100] }],
  ])
})

it('draws a line at a known end, and none where the end is open', () => {
  const right = config()
    .data.datasets.filter(({ backgroundColor }) => backgroundColor === 'url(#hatch-2)')
    .map(({ borderWidth }) => (borderWidth as { right: number }).right)
  expect(right).toEqual([4, 0])
})

it('fills its rows one by one; names, wholes and caveat are there before', () => {
  const hidden = (shown: number) => config(shown).data.datasets.map((one) => Boolean(one.hidden))
  expect(hidden(0)).toEqual([true, true, true, true, true, false])
  expect(hidden(1)).toEqual([false, false, true, true, true, false])
  expect(hidden(3)).not.toContain(true)
  const { svg } = drawChart(spec, dataset, 'wide')
  const before = svg.replace(/<g class="fragment".*?<\/g>/g, '')
  for (const text of ['Hard ones', 'Easy ones', 'A trial, not a benchmark', '100%']) expect(before).toContain(text)
  expect(before).not.toContain('40–55%')
})

it('prints values with what bounds them; a phone breaks the caveat', () => {
  const { svg } = drawChart(spec, dataset, 'tall')
  const texts = [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text)
  expect(texts).toEqual(expect.arrayContaining(['40–55%', 'over', '85%', 'solved', 'A trial,', 'not a benchmark']))
})
