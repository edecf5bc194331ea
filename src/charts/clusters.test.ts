import { describe, expect, it } from 'vitest'
import { drawChart } from '../build/chart-svg.ts'
import { registerFaces } from '../build/fonts.ts'
import type { Dataset, DatasetId } from '../data/model.ts'
import { type ChartSpec, drawingOf } from './index.ts'

await registerFaces('node_modules/.cache/deck-fonts')

const clusters: Dataset = {
  source: 'L1',
  origin: 'public',
  asOf: '2024-09',
  title: 'Published clusters',
  unit: 'accelerators',
  series: [{ id: 'chips', label: 'Accelerators' }],
  rows: [
    { id: 'giant', label: 'Giant', note: 'new chips', values: { chips: 100000 } },
    { id: 'middle', label: 'Middle', note: 'own chips', values: { chips: { about: 20000 } } },
    { id: 'small', label: 'Small', values: { chips: 10000 } },
  ],
}
const spec: ChartSpec & { kind: 'clusters' } = {
  kind: 'clusters',
  dataset: 'clusters' as DatasetId,
  alt: 'x',
  hall: 2,
  home: ['middle', 'small'],
  homeName: 'Here',
  abroadName: 'There',
  dashed: ['middle'],
  hard: 10000,
  hardSays: 'ten thousand: hard',
  easySays: 'tens of thousands: easy',
  caveat: 'Published, not owned',
}
const palette = { colour: (token: string) => `var(--${token})`, hatch: (hall: number) => `url(#hatch-${hall})` }
const draw = (shown: number) => drawingOf(spec, { dataset: clusters, shape: 'wide', palette, shown }).config
const texts = (svg: string): string[] => [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text!)
const inStep = (svg: string): string =>
  [...svg.matchAll(/<g class="fragment" data-fragment-index="0">(.*?)<\/g>/g)].map(([, inside]) => inside).join('')

describe('clusters', () => {
  it('sets a dot for each row at its number, on a log axis around all of them', () => {
    const { data, options } = draw(Infinity)
    const xs = data.datasets.map((one) => (one.data as { x: number }[]).map(({ x }) => x))
    expect(xs).toEqual([[20000, 10000], [100000]])
    expect((options as { scales: object }).scales).toMatchObject({ x: { type: 'logarithmic', min: 5000, max: 200000 } })
  })

  it('draws dots and no lines or bars between them', () => {
    expect(draw(Infinity).data.datasets.map((one) => (one as { showLine?: boolean }).showLine)).toEqual([false, false])
  })

  it('says what is said before the dots of the group come', () => {
    expect(draw(0).data.datasets.map(({ hidden = false }) => hidden)).toEqual([true, false])
    expect(draw(1).data.datasets.map(({ hidden = false }) => hidden)).toEqual([false, false])
    const { svg } = drawChart(spec, clusters, 'wide')
    expect(texts(inStep(svg))).toEqual(['about 20,000', 'Middle', 'own chips', '10,000', 'Small'])
    const before = texts(svg).filter((text) => !texts(inStep(svg)).includes(text) || text === '10,000')
    expect(before).toEqual(
      expect.arrayContaining(['There', 'Here', '100,000', 'Giant', 'ten thousand: hard', 'tens of thousands: easy']),
    )
  })

  it('prints names, notes, the kind of axis and what the dots are not, on stage and on phones', () => {
    for (const shape of ['wide', 'tall'] as const)
      expect(texts(drawChart(spec, clusters, shape).svg)).toEqual(
        expect.arrayContaining(['Giant', 'new chips', 'own chips', 'Accelerators, log scale', 'Published, not owned']),
      )
  })

  it('leaves dashed dots empty, with a dashed ring in the hall’s colour', () => {
    const [home] = draw(Infinity).data.datasets as unknown as { pointBackgroundColor: string[] }[]
    expect(home!.pointBackgroundColor).toEqual(['var(--bg)', 'var(--hall-2)'])
    const rings = drawChart(spec, clusters, 'wide').svg.match(/stroke="var\(--hall-2\)"[^>]*stroke-dasharray/g)
    expect(rings).toHaveLength(1)
  })

  it('lays band and line under every dot', () => {
    const { svg } = drawChart(spec, clusters, 'wide')
    const first = svg.search(/<path d="[^"]*A/)
    expect(svg.indexOf('fill="var(--bg3)"')).toBeLessThan(first)
    expect(svg.indexOf('stroke-dasharray="12 8"')).toBeLessThan(first)
    expect(first).toBeGreaterThan(0)
  })

  it('keeps all text inside the chart', () => {
    for (const shape of ['wide', 'tall'] as const) {
      const { svg, width } = drawChart(spec, clusters, shape)
      for (const [, x] of svg.matchAll(/<text [^>]*x="(-?[\d.]+)"/g)) {
        expect(Number(x)).toBeGreaterThanOrEqual(0)
        expect(Number(x)).toBeLessThanOrEqual(width)
      }
    }
  })

  it('names the option whose row is unknown', () => {
    const wrong = { ...spec, dashed: ['giant'] }
    expect(() => drawingOf(wrong, { dataset: clusters, shape: 'wide', palette, shown: 0 })).toThrow(
      'chart: dashed: found "giant", expected one of middle, small',
    )
  })
})
