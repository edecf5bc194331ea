import { expect, it } from 'vitest'
import { drawChart } from '../build/chart-svg.ts'
import { registerFaces } from '../build/fonts.ts'
import type { Dataset, DatasetId } from '../data/model.ts'
import { type ChartSpec, drawingOf } from './index.ts'

await registerFaces('node_modules/.cache/deck-fonts')

const palette = { colour: (token: string) => `var(--${token})`, hatch: (hall: number) => `url(#hatch-${hall})` }
const dataset: Dataset = {
  title: 'Prices',
  unit: 'RMB',
  asOf: '2024-10',
  source: 'L1',
  origin: 'article',
  series: [{ id: 'price', label: 'Price' }],
  rows: [
    { id: 'headset', label: 'Headset', values: { price: 20000 } },
    { id: 'copy', label: 'Copy', values: { price: [3000, 4500] } },
    { id: 'pin', label: 'Pin', unit: 'USD', values: { price: 900 } },
    { id: 'rivals', label: 'Rivals', unit: 'USD', values: { price: { atLeast: 100 } } },
  ],
}
const spec: ChartSpec = {
  kind: 'pairs',
  dataset: 'prices' as DatasetId,
  alt: 'x',
  hall: 3,
  panels: ['In RMB', 'In USD'],
  share: 'of it',
  step: 0,
}
const draw = (shape: 'wide' | 'tall', shown = Infinity) => drawingOf(spec, { dataset, shape, palette, shown })
const texts = (svg: string) => [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text)

it('gives every unit an axis of its own, as long as its product chased', () => {
  const { datasets } = draw('wide').config.data as { datasets: { xAxisID: string; data: { x: number[] }[] }[] }
  expect(datasets.map(({ xAxisID, data }) => [xAxisID, data[0]!.x])).toEqual([
    ['x0', [0, 20000]],
    ['x0', [0, 3000]],
    ['x0', [3000, 4500]],
    ['x1', [0, 900]],
    ['x1', [0, 100]],
  ])
  const { svg } = drawChart(spec, dataset, 'wide')
  // Both outlines are as long as a panel, 528 px, whatever their numbers.
  expect([...svg.matchAll(/d="M(\d+) 48h528v120/g)].map(([, x]) => x)).toEqual(['600', '0'])
})

it('hatches a range, and opens the end of a lower bound', () => {
  const fills = draw('wide').config.data.datasets.map(({ backgroundColor }) => backgroundColor)
  expect(fills).toEqual(['transparent', 'var(--hall-3)', 'url(#hatch-3)', 'transparent', 'var(--hall-3)'])
  const stripes = [...drawChart(spec, dataset, 'wide').svg.matchAll(/h(10|8|6|4)v120/g)].map(([, width]) => width)
  expect(stripes).toEqual(['10', '8', '6', '4'])
})

it('prints prices in their units, and shares that never claim more than is known', () => {
  for (const shape of ['wide', 'tall'] as const) {
    const printed = texts(drawChart(spec, dataset, shape).svg)
    expect(printed).toEqual(
      expect.arrayContaining(['In RMB', '20,000 RMB', '3,000–4,500 RMB', 'In USD', '$900', 'over $100']),
    )
    // 15 to 22.5 per cent, and more than 11.1.
    expect(printed).toEqual(expect.arrayContaining(['15–23% of it', 'at least 11% of it']))
  }
})

it('shows rivals with their step, or from the start', () => {
  const hidden = (shown: number) => draw('wide', shown).config.data.datasets.map((one) => Boolean(one.hidden))
  expect(hidden(0)).toEqual([false, true, true, false, true])
  expect(hidden(1)).not.toContain(true)
  const { step: _, ...without } = spec as ChartSpec & { step: number }
  expect(drawChart(without, dataset, 'wide').svg).not.toContain('fragment')
})

it('wants two rows for each unit', () => {
  const three = { ...dataset, rows: dataset.rows.slice(0, 3) }
  expect(() => drawingOf(spec, { dataset: three, shape: 'wide', palette, shown: 0 })).toThrow(
    'chart: rows: found 1 in USD, expected two: the product chased and its rival',
  )
})
