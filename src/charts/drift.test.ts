import { Chart, registerables } from 'chart.js'
import { describe, expect, it } from 'vitest'
import { legsOf, type Run } from '../rehearsal/run.ts'
import { drift } from './drift.ts'
import type { DriftInput } from './drift-input.ts'
import { isFree } from './place.ts'
import { SvgContext } from './svg-context.ts'

Chart.register(...registerables)

const run = (seconds: number[]): Run => ({
  started: '2026-11-24T10:15:00.000Z',
  cut: 'full',
  minutes: 4,
  stopped: 'd',
  slides: ['a', 'b', 'c', 'd'].map((id, index) => ({ id: `slide-${id}`, plan: 60, seconds: seconds[index]! })),
})

const input = (seconds: number[], earlier: number[][] = []): DriftInput => ({
  legs: legsOf(run(seconds)).map((leg, index) => ({ ...leg, hall: index === 1 ? 2 : undefined })),
  earlier: earlier.map((one, index) => ({ date: `${index + 1} Nov`, legs: legsOf(run(one)) })),
  sections: [
    { title: 'Opening', hall: undefined, from: 0, until: 60 },
    { title: 'Hall', hall: 2, from: 60, until: 235 },
    { title: 'A name longer than its section', hall: 3, from: 235, until: 240 },
  ],
  palette: { colour: (token) => `var(--${token})`, hatch: () => '' },
})

/** As the browser would draw it at 1000 × 352; every character is eight px wide. */
function draw(what: DriftInput): { texts: string[]; svg: string } {
  const context = new SvgContext(1000, 352, (_, text) => text.length * 8)
  const config = drift(what)
  new Chart(context as unknown as CanvasRenderingContext2D, {
    ...config,
    options: { ...config.options, devicePixelRatio: 1 },
  }).destroy()
  const svg = context.toString()
  return { svg, texts: [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, text]) => text!) }
}

describe('drift', () => {
  it('climbs where a slide took longer than planned, along the planned time', () => {
    const { data } = drift(input([60, 90, 50, 60], [[70, 60, 60, 60]]))
    expect(data.datasets.map((one) => one.data)).toEqual([
      [
        { x: 0, y: 0 },
        { x: 60, y: 0 },
        { x: 120, y: 30 },
        { x: 180, y: 20 },
        { x: 240, y: 20 },
      ],
      [
        { x: 0, y: 0 },
        { x: 60, y: 10 },
        { x: 120, y: 10 },
        { x: 180, y: 10 },
        { x: 240, y: 10 },
      ],
    ])
  })

  it('names what it came to, the slides far off, the sections with room, and earlier runs', () => {
    const { texts, svg } = draw(input([60, 90, 50, 60], [[70, 60, 60, 60]]))
    expect(texts).toEqual(
      expect.arrayContaining(['+0:20', '1 Nov', 'slide-b +0:30', 'slide-c −0:10', 'Opening', 'Hall']),
    )
    expect(texts).toEqual(expect.arrayContaining(['on plan', '1 min', '4 min']))
    expect(texts.join()).not.toMatch(/slide-[ad]|longer than/)
    expect(texts.filter((text) => /behind|ahead/.test(text))).toEqual([
      expect.stringMatching(/^−0:10 ahead/),
      expect.stringMatching(/^\+0:30 behind/),
    ])
    expect(svg.match(/#[0-9a-f]{3,6}\b|rgb\(/g)).toBeNull()
  })

  it('wears the hall’s colour where the hall was spoken of', () => {
    expect(draw(input([60, 90, 50, 60])).svg.match(/stroke="var\(--hall-2\)"/g)!.length).toBe(2)
    expect(draw(input([60])).svg.match(/stroke="var\(--hall-2\)"/g)!.length).toBe(1)
  })

  it('calls a slide left out what was left out', () => {
    expect(draw(input([60, 60, 0, 60])).texts).toContain('slide-c left out')
  })

  it('has an axis for a run on plan, too, and for one of hours', () => {
    expect(draw(input([60, 60, 60, 60])).texts).toEqual(
      expect.arrayContaining(['+0:05 behind', 'on plan', '−0:05 ahead', '0:00']),
    )
    expect(draw(input([60, 9000, 60, 60])).texts.filter((text) => /:/.test(text)).length).toBeLessThan(12)
  })
})

it('knows where there is room', () => {
  const box = { x: 0, y: 0, width: 10, height: 10 }
  expect(isFree(box, [{ x: 10, y: 0, width: 5, height: 5 }])).toBe(true)
  expect(isFree(box, [{ x: 9, y: 9, width: 5, height: 5 }])).toBe(false)
})

it('never writes one name over another, or over the line', () => {
  const seconds = [90, 20, 90, 20]
  const { svg, texts } = draw(input(seconds))
  expect(texts.filter((text) => text.startsWith('slide-')).length).toBeGreaterThan(1)
  const boxes = [...svg.matchAll(/<text[^>]* x="([\d.]+)" y="([\d.]+)"[^>]*>(slide-[^<]*)/g)].map(([, x, y, text]) => ({
    x: Number(x),
    y: Number(y) - 14,
    width: text!.length * 8,
    height: 16,
  }))
  expect(boxes.length).toBeGreaterThan(1)
  for (const [index, box] of boxes.entries()) expect(isFree(box, boxes.toSpliced(index, 1))).toBe(true)
})
