import { describe, expect, it } from 'vitest'
import { drawChart } from '../build/chart-svg.ts'
import { registerFaces } from '../build/fonts.ts'
import type { Dataset, DatasetId } from '../data/model.ts'
import type { ChartInput, Shape } from './chart.ts'
import { type ChartSpec, drawingOf } from './index.ts'

await registerFaces('node_modules/.cache/deck-fonts')

const chips: Dataset = {
  source: 'L1',
  origin: 'public',
  asOf: '2020-05',
  title: 'What one chip can do',
  unit: 'TFLOPS',
  series: [
    { id: 'maths', label: 'Maths' },
    { id: 'memory', label: 'Memory', unit: 'TB/s' },
    { id: 'link', label: 'Link', unit: 'GB/s' },
  ],
  rows: [
    { id: 'old', label: 'Old', values: { maths: 100, memory: 0.5, link: 300 } },
    { id: 'late', label: 'Late', asOf: '2024-03', values: { maths: 150, memory: 4, link: 900 } },
    { id: 'best', label: 'Best', values: { maths: 250, memory: 3.35, link: 900 } },
  ],
}
const spec: ChartSpec & { kind: 'chips' } = {
  kind: 'chips',
  dataset: 'chips' as DatasetId,
  alt: 'x',
  hall: 2,
  home: ['old', 'late'],
  homeName: 'Here',
  abroad: ['best'],
  abroadName: 'There',
  added: { row: 'late', words: 'hatched: ours, from' },
  measure: { row: 'old', words: 'dashed: Old' },
  measured: { maths: 'best', memory: 'best', link: 'best' },
  caveat: 'Per chip',
}
const palette = { colour: (token: string) => `var(--${token})`, hatch: (hall: number) => `url(#hatch-${hall})` }
const draw = (shown: number, more: Partial<ChartInput> = {}) =>
  drawingOf(spec, { dataset: chips, shape: 'wide', palette, shown, ...more }).config
const lengths = (shown: number): number[][] =>
  draw(shown).data.datasets.map(({ data }) => data.map((one) => (one as { x: [number, number] }).x[1]))
const texts = (svg: string): string[] => [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text!)
const picture = (shape: Shape = 'wide') => drawChart(spec, chips, shape).svg

describe('chips', () => {
  it('shows one metric after the other, then all, with as many bars each time so that they move', () => {
    const [maths, memory, link] = [
      [100, 150, 250],
      [0.5, 4, 3.35],
      [300, 900, 900],
    ]
    expect(lengths(0)).toEqual([maths, maths, maths])
    expect(lengths(1)).toEqual([memory, memory, memory])
    expect(lengths(2)).toEqual([link, link, link])
    expect(lengths(3)).toEqual([maths, memory, link])
    expect(lengths(Infinity)).toEqual(lengths(3))
  })

  it('gives every metric a linear axis of its own, from zero and beyond its longest bar', () => {
    for (const shown of [0, Infinity]) {
      const { scales } = draw(shown).options as { scales: Record<string, { min: number; max: number; type: string }> }
      for (const [index, values] of lengths(shown).entries()) {
        expect(scales[`x${index}`]).toMatchObject({ type: 'linear', min: 0 })
        expect(scales[`x${index}`]!.max).toBeGreaterThan(Math.max(...values))
      }
    }
  })

  it('draws bars as long as their values, in every panel', () => {
    const bars = [
      ...picture().matchAll(/<path d="M[\d.]+ [\d.]+h([\d.]+)v[^"]*" fill="(?:var\(--hall-2\)|url\(#hatch-2\))"/g),
    ]
    // The hatch lies inside its outline of three pixels.
    const long = bars.map(([path, length]) => Number(length) + (path.includes('hatch') ? 6 : 0))
    expect(long).toHaveLength(6)
    // Lengths are rounded to a tenth of a pixel. Later datasets are drawn first.
    expect([long[1]! / long[0]!, long[3]! / long[2]!, long[5]! / long[4]!].map((one) => one.toFixed(1))).toEqual([
      '3.0',
      '8.0',
      '1.5',
    ])
  })

  it('fills the group of the hall, hatches what was added to it, and outlines the other', () => {
    for (const { backgroundColor, borderWidth } of draw(0).data.datasets as unknown as Record<string, unknown[]>[]) {
      expect(backgroundColor).toEqual(['var(--hall-2)', 'url(#hatch-2)', 'transparent'])
      expect(borderWidth).toEqual([0, 3, 3])
    }
  })

  it('lets the panels of the picture appear in turn, each with its values', () => {
    const groups = [...picture().matchAll(/data-fragment-index="(\d)">(.*?)<\/g>/g)]
    const inStep = (step: string) => groups.filter(([, one]) => one === step).flatMap(([, , inside]) => texts(inside!))
    expect(inStep('0')).toEqual(['Memory, TB/s', '0.5', '4', '3.35', '6.7×'])
    expect(inStep('1')).toEqual(['Link, GB/s', '300', '900', '900', '3×'])
    expect(new Set(groups.map(([, step]) => step))).toEqual(new Set(['0', '1']))
    const first = texts(picture().replace(/<g class="fragment".*?<\/g>/g, ''))
    expect(first).toEqual(expect.arrayContaining(['Maths, TFLOPS', '100', '150', '250', '2.5×']))
  })

  it('says what holds for all, which row was added, and what is compared', () => {
    for (const shape of ['wide', 'tall'] as const)
      expect(texts(picture(shape))).toEqual(
        expect.arrayContaining(['Here', 'There', 'Per chip', 'hatched: ours, from 2024', 'dashed: Old']),
      )
  })

  it('names the rows once beside panels side by side, and in each of stacked ones', () => {
    expect(texts(picture('wide')).filter((text) => text === 'Best')).toHaveLength(1)
    expect(texts(picture('tall')).filter((text) => text === 'Best')).toHaveLength(3)
  })

  it('names the option whose row is unknown', () => {
    const wrong = (more: object) => () =>
      drawingOf({ ...spec, ...more }, { dataset: chips, shape: 'wide', palette, shown: 0 })
    expect(wrong({ home: ['new'] })).toThrow('chart: home: found "new", expected one of old, late, best')
    expect(wrong({ measure: { row: 'new', words: 'x' } })).toThrow('chart: measure: found "new"')
    expect(wrong({ measured: { maths: 'best' } })).toThrow('chart: measured.memory: found ""')
  })
})
