import { describe, expect, it } from 'vitest'
import { drawChart } from '../build/chart-svg.ts'
import { registerFaces } from '../build/fonts.ts'
import type { Dataset, DatasetId } from '../data/model.ts'
import { type ChartSpec, drawingOf } from './index.ts'

await registerFaces('node_modules/.cache/deck-fonts')

const shelf: Dataset = {
  source: 'L1',
  origin: 'article',
  asOf: '2024-09',
  title: 'Models on a shelf',
  unit: 'models',
  series: [{ id: 'models', label: 'Models' }],
  rows: [
    { id: 'own', label: 'Its own', values: { models: 11 } },
    { id: 'all', label: 'All', values: { models: 16 } },
  ],
}
const spec: ChartSpec & { kind: 'waffle' } = {
  kind: 'waffle',
  dataset: 'shelf' as DatasetId,
  alt: 'x',
  hall: 2,
  part: 'own',
  whole: 'all',
  columns: 8,
  rest: 'others',
}
const palette = { colour: (token: string) => `var(--${token})`, hatch: (hall: number) => `url(#hatch-${hall})` }
const places = (shape: 'wide' | 'tall') =>
  drawingOf(spec, { dataset: shelf, shape, palette, shown: 0 }).config.data.datasets.map(({ data }) => data)
const step = (svg: string): string => /<g class="fragment" data-fragment-index="0">(.*?)<\/g>/.exec(svg)![1]!
const squares = (svg: string): number => svg.match(/M\d+(\.\d)? \d+(\.\d)?h/g)?.length ?? 0
const texts = (svg: string): string[] => [...svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text!)

describe('waffle', () => {
  it('has a square for each thing, those of the part first', () => {
    expect(places('wide').map((some) => some.length)).toEqual([11, 5])
    expect(places('tall').map((some) => some.length)).toEqual([11, 5])
  })

  it('fills columns on stage and rows on phones, so that the part ends like a bar', () => {
    expect(places('wide')[0]!.slice(0, 3)).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 1 },
      { x: 1, y: 0 },
    ])
    expect(places('tall')[0]!.slice(0, 2)).toEqual([
      { x: 0, y: 0 },
      { x: 1, y: 0 },
    ])
  })

  it('shows all squares at first; the part, its number and that of the rest come with a click', () => {
    const { svg } = drawChart(spec, shelf, 'wide')
    expect(squares(svg.replace(step(svg), ''))).toBe(16)
    expect(texts(svg.replace(step(svg), ''))).toEqual(['16 models, Sep 2024'])
    expect(squares(step(svg))).toBe(11)
    expect(step(svg)).toContain('fill="var(--hall-2)"')
    expect(texts(step(svg))).toEqual(['11', 'Its own', '5', 'others'])
  })

  it('draws squares that end with the chart, on whole pixels', () => {
    const { svg, width } = drawChart(spec, shelf, 'wide')
    const edges = [...step(svg).matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g)].map((one) =>
      one.slice(1).map(Number),
    )
    for (const numbers of edges) expect(numbers.every(Number.isInteger)).toBe(true)
    for (const [, , across, down] of edges) expect(across).toBe(down)
    const outlines = [...svg.replace(step(svg), '').matchAll(/M([\d.]+) [\d.]+h([\d.]+)/g)]
    // Half a line is outside the path.
    expect(Math.max(...outlines.map(([, x, side]) => Number(x) + Number(side))) + 1.5).toBe(width)
  })

  it('breaks a long name of the rest instead of leaving the chart', () => {
    const rest = 'others: a name, another name, a third name, and as many more as one has to name here'
    const { svg } = drawChart({ ...spec, rest }, shelf, 'tall')
    const lines = texts(svg).filter((text) => rest.includes(text) && text.length > 5)
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join(' ')).toBe(rest)
  })

  it('names the option whose row is unknown', () => {
    expect(() => drawChart({ ...spec, part: 'mine' }, shelf, 'wide')).toThrow('chart: part: found "mine"')
  })
})
