import { expect, it } from 'vitest'
import type { ChartSpec } from '../charts/index.ts'
import type { Data } from '../data/model.ts'
import { Metrics } from './metrics.tsx'
import { toHtml } from './text.tsx'

const series = ['maths', 'memory', 'link'].map((id) => ({ id, label: id }))
const data = { datasets: { chips: { series } }, facts: {}, sources: {} } as unknown as Data
const chart = { kind: 'chips', dataset: 'chips' } as unknown as ChartSpec
const metrics = series.map(({ label }) => ({ name: label, says: `what ${label} decides` }))

function render(some: typeof metrics): { html: string; problems: string[] } {
  const problems: string[] = []
  const drawChart = () => ({ width: 0, height: 0, svg: '' })
  const html = toHtml(<Metrics chart={chart} metrics={some} />, {
    data,
    report: (one) => problems.push(one),
    drawChart,
  })
  return { html, problems }
}

it('shows the first sentence at once, each other with the step of its metric', () => {
  const { html, problems } = render(metrics)
  expect(problems).toEqual([])
  expect(html).toContain('<p>what maths decides</p>')
  expect(html).toContain('<p class="fragment" data-fragment-index="0">what memory decides</p>')
  expect(html).toContain('<p class="fragment" data-fragment-index="1">what link decides</p>')
})

it('has no button without the stage', () => {
  expect(render(metrics).html).not.toContain('<button')
})

it('wants a metric for each series of the chart', () => {
  expect(render(metrics.slice(0, 2)).problems).toEqual([
    'metrics: found 2, expected 3: one for each series of dataset "chips"',
  ])
})
