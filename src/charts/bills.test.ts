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
  alike: 'as large as Clever, he suspects',
  main: 'output',
  computed: 'by list price',
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
/** What the first click shows. */
const step = (shape: 'wide' | 'tall', from = dataset) =>
  [...drawChart(spec, from, shape).svg.matchAll(/data-fragment-index="0">(.*?)<\/g>/g)].map((one) => one[1]!)

describe('bills', () => {
  it('draws a bar for each series in every row, and lights one', () => {
    const { datasets } = draw().config.data
    const bars = datasets.map(({ label, data, backgroundColor }) => [label, data[0], backgroundColor])
    const at = (y: number, price: number) => ({ y, x: [0, price] })
    expect(bars).toEqual([
      ['Small, output', at(62, 0.5), 'transparent'],
      ['Large, May, output', at(138, 4), 'transparent'],
      ['Clever, output', at(214, 5), 'var(--hall-3)'],
      ['Small, input', at(96, 0.2), 'transparent'],
      ['Large, May, input', at(172, 1), 'transparent'],
      ['Clever, input', at(248, 2), 'var(--hall-3)'],
    ])
  })

  it('draws all on one axis from zero, which ends at the claim, in rows as far apart as the bills beside them', () => {
    const { svg, height } = drawChart(spec, dataset, 'wide')
    // 750 px for 20 × 0.5.
    expect(boxes(svg, 'fill="var(--hall-3)"')).toEqual([
      [176, 241, 150, 14],
      [176, 194, 375, 40],
    ])
    expect(height).toBe(36 + 3 * 76)
    const names = ['Small', 'Large', 'Clever'].map((name) => svg.match(`y="([\\d]+)"[^>]*>${name}</text>`)?.[1])
    expect(names).toEqual(['70', '146', '222'])
  })

  it('keeps the shortest outline open', () => {
    const cheap = {
      ...dataset,
      rows: dataset.rows.with(0, { ...dataset.rows[0]!, values: { input: 0.02, output: 0.5 } }),
    }
    const { datasets } = drawingOf(spec, { dataset: cheap, shape: 'wide', palette, shown: Infinity }).config.data
    const lines = (datasets as { label: string; borderWidth: number }[]).map((one) => [one.label, one.borderWidth])
    expect(lines).toContainEqual(['Small, output', 4])
    const [, line] = lines.find(([label]) => label === 'Small, input')!
    expect(line).toBeCloseTo((0.02 * 75) / 3)
  })

  it('prints prices, names without their version, dates, and which bar is which once', () => {
    for (const shape of ['wide', 'tall'] as const) {
      const printed = texts(drawChart(spec, dataset, shape).svg)
      expect(printed).toEqual(expect.arrayContaining(['$0.20', '$0.50', '$1', '$4', '$2', '$5']))
      expect(printed).toEqual(expect.arrayContaining(['Small', 'Large', 'May 2024', 'Clever', 'Sep 2024']))
      expect(printed.filter((text) => text === 'input' || text === 'output')).toHaveLength(2)
    }
    expect(texts(drawChart(spec, dataset, 'wide').svg)).toContain('as large as Clever, he suspects')
    expect(texts(drawChart(spec, dataset, 'tall').svg)).toEqual(
      expect.arrayContaining(['as large as Clever,', 'he suspects']),
    )
  })

  it('cuts the lit bar into pieces of the base price, and goes on to the claim, both with the first click', () => {
    for (const shape of ['wide', 'tall'] as const) {
      const [pieces, claim] = step(shape) as [string, string]
      expect(texts(pieces)).toEqual(['by list price', '10×'])
      expect(texts(claim)).toEqual(['20×, his count'])
    }
    // Nine seams, 37.5 px apart; the last is a notch at both edges, with the price between.
    const [pieces] = step('wide') as [string]
    const seams = [...pieces.matchAll(/<path d="([^"]*)"[^>]*stroke-width="(\d+)" stroke-dasharray="4 33.5"/g)]
    expect(seams.map((one) => one.slice(1))).toEqual([
      ['M211.5 214h266.5', '40'],
      ['M511.5 197h4', '6'],
      ['M511.5 231h4', '6'],
    ])
    // From 5 to the end of the axis, 20 × 0.5.
    expect(step('wide')[1]).toMatch(/d="M551 196h373v36h-373"[^>]*stroke-dasharray/)
  })

  it('says which row and which series it does not know', () => {
    expect(() => draw({ base: 'tiny' })).toThrow('chart: base: found "tiny", expected one of small, large, clever')
    expect(() => draw({ main: 'cached' })).toThrow('chart: main: found "cached", expected one of input, output')
  })
})
