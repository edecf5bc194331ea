import { describe, expect, it } from 'vitest'
import type { ChartSpec } from '../charts/index.ts'
import { bill } from '../data/bill.ts'
import type { Data, DatasetId, FactId } from '../data/model.ts'
import { Calculator } from './calculator.tsx'
import { toHtml, toPlainText } from './text.tsx'

it('a bill is the sum of amounts, each at its own price', () => {
  expect(bill([0.15, 0.6], [10, 2])).toBeCloseTo(2.7)
  expect(bill([3, 12], [0, 0])).toBe(0)
  expect(bill([5], [7])).toBe(35)
})

const fact = (value: number) =>
  ({ value, unit: 'million tokens', asOf: '2024', source: 'illustrative', origin: 'illustrative' }) as const
const data = {
  facts: { 'month-in': fact(10), 'month-out': fact(2) },
  datasets: {
    prices: {
      title: 'Prices',
      unit: 'USD per million tokens',
      asOf: '2024-09',
      source: 'L1',
      origin: 'public',
      series: [
        { id: 'input', label: 'Input' },
        { id: 'output', label: 'Output' },
      ],
      rows: [
        { id: 'free', label: 'Free', values: { input: 0, output: 0 } },
        { id: 'small', label: 'Small, July', asOf: '2024-07', values: { input: 0.15, output: 0.6 } },
        { id: 'clever', label: 'Clever', values: { input: 3, output: 12 } },
      ],
    },
  },
} as unknown as Data
const chart = {
  kind: 'bills',
  dataset: 'prices' as DatasetId,
  rows: ['small', 'clever'],
  lit: 'clever',
  alt: 'x',
} as ChartSpec
const amount = (series: string, start: string, word: string) => ({
  series,
  start: start as FactId,
  word,
  max: 50,
  step: 1,
})
const amounts = [amount('input', 'month-in', 'in'), amount('output', 'month-out', 'out')]

describe('a calculator', () => {
  const problems: string[] = []
  const rendering = { data, report: (one: string) => void problems.push(one), drawChart: undefined as never }
  const calculator = (more = {}) => <Calculator id="prices" chart={chart} per="a month" amounts={amounts} {...more} />

  it('is complete as it is written: an example, and a bill for each row of the chart', () => {
    const html = toHtml(calculator(), rendering).replace(/<div class="guess.*?<\/div>/s, '')
    expect(toPlainText(<p dangerouslySetInnerHTML={{ __html: html }} />, rendering)).toBe(
      'Example: 10 million tokens in, 2 million tokens out, a month' +
        'Small, Jul 2024 $2.70 a monthClever, Sep 2024 $54 a month',
    )
    expect(html).toContain('<data value="54" data-prices="3 12" data-fact="month-in month-out">$54</data>')
  })

  it('has a named slider for each amount, from nothing to its most', () => {
    const html = toHtml(calculator(), rendering)
    expect(html.match(/<input[^>]*>/g)).toEqual([
      '<input type="range" data-prevent-swipe="true" id="prices-input" min="0" max="50" step="1" value="10" aria-label="million tokens in, a month"/>',
      '<input type="range" data-prevent-swipe="true" id="prices-output" min="0" max="50" step="1" value="2" aria-label="million tokens out, a month"/>',
    ])
    expect(html).toContain('<output class="bills" for="prices-input prices-output" aria-live="polite">')
    expect(problems).toEqual([])
  })

  it('reports a series and a fact that nobody knows', () => {
    toHtml(calculator({ amounts: [amount('cached', 'month-in', 'in'), amount('input', 'day-in', 'in')] }), rendering)
    expect(problems).toEqual([
      'calculator: series: found "cached", expected one of input, output',
      '<Fact>: id: found "day-in", expected one of month-in, month-out',
    ])
  })
})
