import { describe, expect, it } from 'vitest'
import { drawChart } from '../build/chart-svg.ts'
import { registerFaces } from '../build/fonts.ts'
import type { Dataset, DatasetId } from '../data/model.ts'
import type { ChartInput, Palette } from './chart.ts'
import { type ChartSpec, drawingOf } from './index.ts'
import { SvgContext } from './svg-context.ts'

await registerFaces('node_modules/.cache/deck-fonts')

const palette: Palette = { colour: (token) => `var(--${token})`, hatch: (hall) => `url(#hatch-${hall})` }
const article = { source: 'L72', origin: 'article' as const, asOf: '2024-10' }
const latency: Dataset = {
  ...article,
  title: 'Delay',
  unit: 'ms',
  series: [{ id: 'delay', label: 'Delay' }],
  rows: [
    { id: 'older', label: 'Older', values: { delay: { atMost: 100 } } },
    { id: 'newer', label: 'Newer', values: { delay: [300, 500] } },
    { id: 'target', label: 'Ideal', values: { delay: { atMost: 100 } } },
  ],
}
/** Ids are typed after the talk that the engine is used for; these are ours. */
const dataset = (name: string): DatasetId => name as DatasetId
const spec: ChartSpec = {
  kind: 'ranges',
  dataset: dataset('latency'),
  alt: 'x',
  max: 500,
  tick: 100,
  lit: 'newer',
  hall: 1,
  target: 'target',
  caveat: 'Rough',
}
const input = (more: Partial<ChartInput> = {}): ChartInput => ({
  dataset: latency,
  shape: 'wide',
  palette,
  shown: Infinity,
  ...more,
})

describe('ranges', () => {
  it('draws context to its high end and the lit row in two pieces, all from zero, and knows no colour but tokens', () => {
    const { config } = drawingOf(spec, input())
    expect(config.data.datasets.map(({ data: values }) => values)).toEqual([
      [{ y: 'older', x: [0, 100] }],
      [{ y: 'newer', x: [0, 300] }],
      [{ y: 'newer', x: [300, 500] }],
    ])
    expect(config.data.datasets.map(({ backgroundColor }) => backgroundColor)).toEqual([
      'var(--bg3)',
      'var(--hall-1)',
      'url(#hatch-1)',
    ])
  })

  it('hides what belongs to a later step', () => {
    const hidden = (shown: number) => drawingOf(spec, input({ shown })).config.data.datasets.map((one) => one.hidden)
    expect(hidden(0)).toEqual([true, true, true])
    expect(hidden(1)).toEqual([false, true, true])
    expect(hidden(2)).toEqual([false, true, true])
    expect(hidden(3)).toEqual([false, false, false])
  })

  it('draws a guess without moving anything else', () => {
    const { guess: _, ...without } = input()
    expect(drawingOf(spec, input({ guess: 200 })).config.data).toEqual(drawingOf(spec, without).config.data)
  })

  it('groups steps in the picture, in the order in which they are told', () => {
    const { svg } = drawChart(spec, latency, 'wide')
    const steps = [...svg.matchAll(/data-fragment-index="(\d)">(.*?)<\/g>/g)]
    const texts = (step: string) =>
      steps
        .filter(([, one]) => one === step)
        .flatMap(([, , inside]) => [...inside!.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text))
    expect(texts('0')).toContain('up to 100 ms')
    expect(texts('1')).toEqual(['Ideal'])
    expect(texts('2')).toContain('300–500 ms')
  })
})

describe('prices', () => {
  it('prints what each price became', () => {
    const prices: Dataset = {
      ...article,
      title: 'List prices',
      unit: 'USD per million tokens',
      series: [
        { id: 'input', label: 'Input' },
        { id: 'output', label: 'Output' },
      ],
      rows: [
        { id: 'first', label: 'First', asOf: '2023-03', values: { input: 30, output: 60 } },
        { id: 'between', label: 'Between', asOf: '2024-05', values: { input: 5, output: 15 } },
        { id: 'last', label: 'Last', asOf: '2024-08', values: { input: 2.5, output: 10 } },
        { id: 'small', label: 'Small', asOf: '2024-07', values: { input: 0.15, output: 0.6 } },
      ],
    }
    const line = ['first', 'between', 'last']
    const chart: ChartSpec = { kind: 'prices', dataset: dataset('prices'), alt: 'x', hall: 1, line }
    const texts = [...drawChart(chart, prices, 'wide').svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text)
    const labels = ['$60 output', '$30 input', '$10 output', '$2.50 input', '$0.60 output', '$0.15 input']
    const falls = ['Last, Aug 2024', '6 to 12 times cheaper', 'Small, Jul 2024', '100 to 200 times cheaper']
    expect(texts).toEqual(expect.arrayContaining([...labels, ...falls, 'Mar 2023', 'May 2024']))
    expect(texts).toContain('List prices, USD per million tokens, log scale')
  })
})

describe('SvgContext', () => {
  const context = () => new SvgContext(100, 100, (_, text) => text.length * 10)

  it('keeps colours, text and dashes as they are', () => {
    const ctx = context()
    ctx.fillStyle = 'var(--ink)'
    ctx.font = "760 24px 'Archivo Label'"
    ctx.fillText('5 < 6 & 7 文', 10, 20)
    ctx.strokeStyle = 'var(--line)'
    ctx.lineWidth = 4
    ctx.setLineDash([12, 8])
    ctx.beginPath()
    ctx.moveTo(0, 0.04)
    ctx.lineTo(10, 10)
    ctx.stroke()
    expect(ctx.toString()).toBe(
      '<text class="label strong" x="10" y="20" font-size="24" fill="var(--ink)">5 &lt; 6 &amp; 7 文</text>' +
        '<path d="M0 0l10 10" fill="none" stroke="var(--line)" stroke-width="4" stroke-dasharray="12 8"/>',
    )
  })

  it('applies and restores transforms', () => {
    const ctx = context()
    ctx.save()
    ctx.translate(10, 20)
    ctx.scale(2, 2)
    ctx.fillRect(1, 1, 5, 5)
    ctx.restore()
    ctx.fillRect(1, 1, 5, 5)
    expect([...ctx.toString().matchAll(/d="M([\d. ]+)/g)].map(([, start]) => start)).toEqual(['12 22', '1 1'])
  })

  it('draws a circle in two halves, because an arc from a point to itself is nothing', () => {
    const ctx = context()
    ctx.beginPath()
    ctx.arc(50, 50, 10, 0, 2 * Math.PI)
    ctx.fill()
    expect(ctx.toString()).toContain('d="M60 50A10 10 0 0 1 40 50A10 10 0 0 1 60 50"')
  })

  it('leaves out what has no ink', () => {
    const ctx = context()
    ctx.fillStyle = 'transparent'
    ctx.fillRect(0, 0, 10, 10)
    expect(ctx.toString()).toBe('')
  })
})
