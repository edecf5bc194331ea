import type { ChartDataset } from 'chart.js'
import { describe, expect, it } from 'vitest'
import { drawChart } from '../build/chart-svg.ts'
import { registerFaces } from '../build/fonts.ts'
import type { Dataset, DatasetId } from '../data/model.ts'
import { type ChartSpec, drawingOf } from './index.ts'

await registerFaces('node_modules/.cache/deck-fonts')

const palette = { colour: (token: string) => `var(--${token})`, hatch: (hall: number) => `url(#hatch-${hall})` }
const dataset: Dataset = {
  title: 'Taxi against own car',
  unit: '×',
  asOf: '2024-10',
  source: 'L1',
  origin: 'article',
  series: [{ id: 'ratio', label: 'Ratio' }],
  rows: [
    { id: 'town', label: 'In town', values: { ratio: { atMost: 1 } } },
    { id: 'country', label: 'In the country', values: { ratio: { atLeast: 1 } } },
  ],
}
const spec: ChartSpec = {
  kind: 'ratio',
  dataset: 'taxi' as DatasetId,
  alt: 'x',
  hall: 3,
  lit: 'town',
  centre: 'The same',
  less: 'taxi cheaper',
  more: 'taxi dearer',
  below: 'often cheaper',
  above: 'often dearer',
}
const config = (shown = Infinity, more: Partial<typeof spec> = {}) =>
  drawingOf({ ...spec, ...more }, { dataset, shape: 'wide', palette, shown }).config
const bars = (shown?: number) =>
  config(shown).data.datasets as unknown as ChartDataset<'bar', { x: [number, number] }[]>[]

describe('ratio', () => {
  it('starts each bar at 1 and draws it to its side', () => {
    const [town, country] = bars().map(({ data }) => data[0]!.x) as [[number, number], [number, number]]
    expect(town[1]).toBe(1)
    expect(town[0]).toBeLessThan(1)
    expect(country[0]).toBe(1)
    expect(country[1]).toBeGreaterThan(1)
  })

  it('leaves the far end open on both sides, inside the axis', () => {
    const { min, max } = config().options!.scales!['x'] as { min: number; max: number }
    const ends = bars().flatMap(({ data }) => data[0]!.x)
    expect(Math.min(...ends)).toBeGreaterThan(min)
    expect(Math.max(...ends)).toBeLessThan(max)
    expect(bars().map(({ borderSkipped }) => borderSkipped)).toEqual(['end', 'end'])
  })

  it('shows the row in colour first', () => {
    const hidden = (shown: number) => bars(shown).map((one) => one.hidden)
    expect(hidden(0)).toEqual([true, true])
    expect(hidden(1)).toEqual([false, true])
    expect(hidden(2)).toEqual([false, false])
    expect(bars().map(({ backgroundColor }) => backgroundColor)).toEqual(['var(--hall-3)', 'var(--bg3)'])
  })

  it('names all rows at first, and says once what several bars have in common', () => {
    const sea = { id: 'sea', label: 'At sea', values: { ratio: { atLeast: 1 } } }
    const { svg } = drawChart(spec, { ...dataset, rows: [...dataset.rows, sea] }, 'wide')
    const before = svg.replace(/<g class="fragment".*?<\/g>/g, '')
    for (const name of ['In town', 'In the country', 'At sea']) expect(before).toContain(`>${name}</text>`)
    expect(before).not.toContain('often')
    expect(svg.match(/>often dearer<\/text>/g)).toHaveLength(1)
  })

  it.each(['wide', 'tall'] as const)('says what lies on which side, and never a multiple (%s)', (shape) => {
    const texts = [...drawChart(spec, dataset, shape).svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text!)
    const names = [
      'In town',
      'In the country',
      'often cheaper',
      'often dearer',
      'The same',
      'taxi cheaper',
      'taxi dearer',
    ]
    const words = (lines: string[]) => lines.flatMap((line) => line.split(' ')).sort()
    expect(words(texts)).toEqual(words(names))
  })

  it('knows no row but those of the dataset', () => {
    expect(() => config(Infinity, { lit: 'sea' })).toThrow('lit: found "sea", expected one of town, country')
  })
})
