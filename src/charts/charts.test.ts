import { describe, expect, it } from 'vitest'
import data from '../../slides/data.json'
import { drawChart } from '../build/chart-svg.ts'
import { registerFaces } from '../build/fonts.ts'
import type { Dataset } from '../data/model.ts'
import type { ChartInput, Palette } from './chart.ts'
import { type ChartSpec, drawingOf } from './index.ts'
import { SvgContext } from './svg-context.ts'

await registerFaces('node_modules/.cache/deck-fonts')

const palette: Palette = { colour: (token) => `var(--${token})`, hatch: (hall) => `url(#hatch-${hall})` }
const latency = data.datasets['asr-latency'] as unknown as Dataset
const spec: ChartSpec = {
  kind: 'ranges',
  dataset: 'asr-latency',
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
  it('draws each row from its low to its high end, and knows no colour but tokens', () => {
    const { config } = drawingOf(spec, input())
    expect(config.data.datasets.map(({ data: values }) => values)).toEqual([
      [{ y: 'older', x: [0, 100] }],
      [{ y: 'newer', x: [300, 500] }],
    ])
    expect(config.data.datasets.map(({ backgroundColor }) => backgroundColor)).toEqual(['var(--bg3)', 'url(#hatch-1)'])
  })

  it('hides what belongs to a later step', () => {
    const hidden = (shown: number) => drawingOf(spec, input({ shown })).config.data.datasets.map((one) => one.hidden)
    expect(hidden(0)).toEqual([true, true])
    expect(hidden(1)).toEqual([false, true])
    expect(hidden(2)).toEqual([false, true])
    expect(hidden(3)).toEqual([false, false])
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
    expect(texts('1')).toEqual(['Ideal: up to 100 ms'])
    expect(texts('2')).toContain('300–500 ms')
  })
})

describe('prices', () => {
  it('prints what each price became', () => {
    const prices = data.datasets['prices-over-time'] as unknown as Dataset
    const chart: ChartSpec = {
      kind: 'prices',
      dataset: 'prices-over-time',
      alt: 'x',
      hall: 1,
      line: ['gpt-4', 'gpt-4-turbo', 'gpt-4o-may', 'gpt-4o-august'],
    }
    const texts = [...drawChart(chart, prices, 'wide').svg.matchAll(/>([^<]+)<\/text>/g)].map(([, text]) => text)
    const expected = ['$60', '$30', '$10 output, ÷ 6', '$2.50 input, ÷ 12', '$0.60 output, ÷ 100', '$0.15 input, ÷ 200']
    expect(texts).toEqual(expect.arrayContaining([...expected, 'Mar 2023', 'Nov 2023', 'May', 'Jul', 'Aug 2024']))
    expect(texts).toContain('OpenAI list prices (not costs), USD per million tokens, log scale')
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
        '<path d="M0 0L10 10" fill="none" stroke="var(--line)" stroke-width="4" stroke-dasharray="12 8"/>',
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
