import { describe, expect, it } from 'vitest'
import { drawChart } from '../build/chart-svg.ts'
import { registerFaces } from '../build/fonts.ts'
import type { Dataset, DatasetId } from '../data/model.ts'
import { type ChartSpec, drawingOf } from './index.ts'

await registerFaces('node_modules/.cache/deck-fonts')

const palette = { colour: (token: string) => `var(--${token})`, hatch: (hall: number) => `url(#hatch-${hall})` }
const dataset: Dataset = {
  title: 'List prices',
  unit: 'USD per million tokens',
  asOf: '2024-09',
  source: 'L1',
  origin: 'public',
  series: [
    { id: 'input', label: 'Input' },
    { id: 'output', label: 'Output' },
  ],
  rows: [
    { id: 'small', label: 'Small', values: { input: 0.2, output: 0.5 } },
    { id: 'large', label: 'Large, May', asOf: '2024-05', values: { input: 1, output: 4 } },
    { id: 'clever', label: 'Clever', values: { input: 2, output: 5 } },
  ],
}
const spec: ChartSpec = {
  kind: 'bills',
  dataset: 'prices' as DatasetId,
  alt: 'x',
  hall: 3,
  lit: 'clever',
  base: 'small',
  computed: 'by list price, in and out',
  claimed: { times: 20, by: 'his count' },
}
const draw = (more: Partial<ChartSpec> = {}) =>
  drawingOf({ ...spec, ...more } as ChartSpec, { dataset, shape: 'wide', palette, shown: Infinity })
const texts = (svg: string) => [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text)
/** Boxes by their fill or their colour of stroke: left, top, width, height. */
const boxes = (svg: string, paint: string) =>
  [...svg.matchAll(/<path d="M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)[^"]*"([^>]*)>/g)]
    .filter(([, , , , , rest]) => rest!.includes(paint))
    .map(([, ...numbers]) => numbers.slice(0, 4).map(Number))

describe('bills', () => {
  it('draws a bar for each series in every row, and lights one', () => {
    const { datasets } = draw().config.data
    expect(datasets.map(({ label, data }) => [label, data])).toEqual([
      ['Input', [0.2, 1, 2]],
      ['Output', [0.5, 4, 5]],
    ])
    expect(datasets[0]!.backgroundColor).toEqual(['transparent', 'transparent', 'var(--hall-3)'])
  })

  it('puts columns where HTML below it divides the width, all on one axis from zero', () => {
    const { svg, height } = drawChart(spec, dataset, 'wide')
    // Three columns of (1128 - 2 × 24) / 3; the axis ends at the claim, 20 × 0.5.
    const lit = boxes(svg, 'fill="var(--hall-3)"').toSorted((a, b) => a[0]! - b[0]!)
    expect(lit.map(([left, , width]) => [left, width])).toEqual([
      [768, 96],
      [888, 96],
    ])
    const axis = height - 36 - 42
    expect(lit.map(([, , , tall]) => tall)).toEqual([axis * 0.2, axis * 0.5])
    expect(svg).toMatch(/<text[^>]* x="384"[^>]*>Large<\/text>/)
  })

  it('prints prices, names without their version, dates, and which bar is which once', () => {
    for (const shape of ['wide', 'tall'] as const) {
      const printed = texts(drawChart(spec, dataset, shape).svg)
      expect(printed).toEqual(expect.arrayContaining(['$0.20', '$0.50', '$1', '$4', '$2', '$5']))
      expect(printed).toEqual(expect.arrayContaining(['Small', 'Large', 'May 2024', 'Clever', 'Sep 2024']))
      expect(printed.filter((text) => text === 'input' || text === 'output')).toHaveLength(2)
    }
  })

  it('computes the multiple, and draws the claimed one hollow beside it, both with the first click', () => {
    const step = (shape: 'wide' | 'tall') =>
      [...drawChart(spec, dataset, shape).svg.matchAll(/data-fragment-index="0">(.*?)<\/g>/g)].map((one) => one[1]!)
    const [bracket, claim] = step('wide') as [string, string]
    // Ten times in, ten times out.
    expect(texts(bracket)).toEqual(['× 10', 'by list price, in and out'])
    expect(texts(claim)).toEqual(['× 20, his count'])
    // From 5 up to 20 × 0.5, the top of the axis, above the output bar.
    expect(claim).toMatch(/d="M890 141v-105h92v105"[^>]*stroke-dasharray/)
    expect(texts(step('tall')[0]!)).toEqual(['× 10', 'by list price,', 'in and out'])
  })

  it('names both multiples where series differ', () => {
    const uneven = {
      ...dataset,
      rows: dataset.rows.with(0, { ...dataset.rows[0]!, values: { input: 0.1, output: 1 } }),
    }
    expect(texts(drawChart(spec, uneven, 'wide').svg)).toContain('× 5–20')
  })

  it('says which row it does not know', () => {
    expect(() => draw({ base: 'tiny' })).toThrow('chart: base: found "tiny", expected one of small, large, clever')
  })
})
