import type { ChartDataset } from 'chart.js'
import { describe, expect, it } from 'vitest'
import { drawChart } from '../build/chart-svg.ts'
import { registerFaces } from '../build/fonts.ts'
import type { Dataset, DatasetId } from '../data/model.ts'
import type { Place } from './curve.ts'
import { type ChartSpec, drawingOf } from './index.ts'

await registerFaces('node_modules/.cache/deck-fonts')

const palette = { colour: (token: string) => `var(--${token})`, hatch: (hall: number) => `url(#hatch-${hall})` }
const dataset: Dataset = {
  title: 'A day',
  unit: '%',
  asOf: '2024-10',
  source: 'illustrative',
  origin: 'illustrative',
  series: [{ id: 'demand', label: 'Demand' }],
  rows: [20, 10, 50, 90, 60, 120, 30].map((demand, index) => ({
    id: `h${index * 4}`,
    label: `${index * 4}:00`,
    values: { demand },
  })),
}
const spec: ChartSpec = {
  kind: 'load',
  dataset: 'a-day' as DatasetId,
  alt: 'x',
  hall: 2,
  names: ['Fixed', 'Following'],
  machine: 20,
  unused: ['unused', 'little'],
  turnedAway: ['turned away', 'few'],
}
/** Upright, both panels stand in one column: the second starts at 0, 0. */
const lines = (shown = Infinity) =>
  drawingOf(spec, { dataset, shape: 'tall', palette, shown }).config.data.datasets as unknown as ChartDataset<
    'line',
    Place[]
  >[]
const named = (tone: string) => lines().filter(({ borderColor }) => borderColor === `var(--${tone})`)
const demand = named('ink')[1]!.data
const instances = named('hall-2')[0]!.data

/** The instances at a time; at a step, those after it. */
const running = (at: number): number => instances.findLast(({ x }, index) => index % 2 === 0 && x <= at)!.y
const hour = 1

describe('load', () => {
  it('has as many instances as were needed an hour before, or more: less only while new ones start', () => {
    for (const { x, y } of demand.slice(0, -1)) {
      if (x + hour >= 24) break
      const soon = Math.max(...[0, 0.25, 0.5, 0.75, 1].map((wait) => running(x + wait * hour)))
      expect(soon).toBeGreaterThanOrEqual(y)
    }
  })

  it('starts instances after the rise, not before it', () => {
    const rising = demand.filter(({ x }) => x > 5 && x < 11)
    expect(rising.some(({ x, y }) => running(x) < y)).toBe(true)
    for (const [index, { x, y }] of instances.entries()) {
      const before = instances[index - 1]
      if (!before || y <= before.y) continue
      const reached = Math.max(...demand.filter((place) => place.x <= x).map((place) => place.y))
      expect(reached).toBeGreaterThan(before.y)
    }
  })

  it('counts in whole machines and stops them as well', () => {
    for (const { y } of instances) expect(y % 20).toBe(0)
    expect(running(23)).toBeLessThan(running(20.5))
  })

  it('fills the peak exactly to where demand crosses the fixed line', () => {
    const { svg } = drawChart(spec, dataset, 'tall')
    const step = /data-fragment-index="0">(.*?)<\/g>/.exec(svg)![1]!
    const [, x, y, path] = /<path d="M([\d.]+) ([\d.]+)([^"]*)" fill="var\(--ink\)"/.exec(step)!
    const [fixed] = named('ink3')
    expect(fixed!.data.map((place) => place.y)).toEqual([290, 290])
    const level = (340 - 290) * ((470 - 15 * 1.6) / 340)
    expect(Number(y)).toBeCloseTo(level, 0)
    const crossing = demand.findIndex((place) => place.y > 100)
    expect(Number(x)).toBeGreaterThan((demand[crossing - 1]!.x / 24) * 360)
    expect(Number(x)).toBeLessThan((demand[crossing]!.x / 24) * 360)
    expect(path).toMatch(/z$/i)
  })

  it('marks in both panels what is lost, in one way each: strokes for machines, solid for visitors', () => {
    const { svg } = drawChart(spec, dataset, 'wide')
    for (const step of [0, 1]) {
      const drawn = [...svg.matchAll(new RegExp(`data-fragment-index="${step}">(.*?)</g>`, 'g'))].flat().join('')
      expect(drawn).toMatch(/<path d="(M[\d.]+ [\d.]+v-[\d.]+)+" [^>]*stroke="var\(--line\)"/)
      expect(drawn).toMatch(/<path d="M[^"]*z" fill="var\(--ink\)"/i)
    }
  })

  it('tells demand first, then fixed machines, then those that follow', () => {
    const hidden = (shown: number) => lines(shown).map((one) => Boolean(one.hidden))
    expect(hidden(0)).toEqual([false, true, true, true])
    expect(hidden(1)).toEqual([false, false, true, true])
    expect(hidden(2)).toEqual([false, false, false, false])
    const { svg } = drawChart(spec, dataset, 'wide')
    const step = (n: number) =>
      [...svg.matchAll(new RegExp(`data-fragment-index="${n}">(.*?)</g>`, 'g'))].map(([, inside]) => inside).join('')
    const before = svg.replace(/<g class="fragment".*?<\/g>/g, '')
    expect(before).toContain('>demand</text>')
    expect(before).not.toContain('turned away')
    for (const text of ['turned away', 'unused']) expect(step(0)).toContain(`>${text}</text>`)
    for (const text of ['Following', 'demand', 'instances']) expect(step(1)).toContain(`>${text}</text>`)
  })
})
