import { expect, it } from 'vitest'
import { z } from 'zod'
import type { ChartSpec } from '../charts/index.ts'
import { chartTakeaway } from './chart-takeaway.tsx'

const chart = { kind: 'bills', dataset: 'prices', alt: 'x' } as unknown as ChartSpec
const calculator = {
  per: 'a month',
  amounts: [{ series: 'input', start: 'month-in' as never, word: 'in', max: 50, step: 1 }],
}

it('wants a sentence below the chart, and one only where a calculator stands between them', () => {
  const problems = (more: object) => chartTakeaway.problems!({ chart, ...more })
  expect(problems({ takeaway: 'x', checked: 'y' })).toEqual([])
  expect(problems({ takeaway: 'x', calculator })).toEqual([])
  expect(problems({ checked: 'y', calculator })).toEqual([])
  expect(problems({})).toEqual(['takeaway: found nothing, expected text, or the checked figure in its place'])
  expect(problems({ takeaway: 'x', checked: 'y', calculator })).toEqual([
    'calculator: found takeaway and checked, expected one of them, because there is room for one line',
  ])
})

it('looks at every field of a calculator', () => {
  const faults = (wrong: object) =>
    z.object(chartTakeaway.shape).safeParse({ chart, takeaway: 'x', calculator: { ...calculator, ...wrong } }).error
      ?.issues.length ?? 0
  expect(faults({})).toBe(0)
  expect(faults({ per: '' })).toBe(1)
  expect(faults({ amounts: [] })).toBe(1)
  expect(faults({ amounts: [{ ...calculator.amounts[0], step: 0, max: -1 }] })).toBe(2)
  expect(faults({ amounts: [{ ...calculator.amounts[0], start: 10 }] })).toBe(1)
})
