import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { drawChart } from '../src/build/chart-svg.ts'
import { registerFaces } from '../src/build/fonts.ts'
import { formatValue } from '../src/data/format.ts'
import { renderBody } from '../src/html/document.tsx'
import { checkTalk } from '../src/talk.ts'

const checked = checkTalk()
if (!checked.ok) throw new Error(checked.problems.join('\n'))
const { deck, data } = checked.value

await registerFaces('node_modules/.cache/deck-fonts')
const html = renderBody(deck, data, drawChart)
const sectionOf = (id: string): string =>
  /<section id="[^"]*"[\s\S]*?<\/section>/g[Symbol.match](html)!.find((one) => one.includes(`<section id="${id}"`))!
const words = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0
const plain = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z]+;/g, ' ')
    .replace(/\s+/g, ' ')

/** Names that have numerals in them, and years of works; everything else with a digit comes from the data file. */
const allowed = [
  /\bHall [1-3]\b/g,
  /\b[1-3]\b(?= <\/text>)/g,
  /\b2024 Yunqi Conference\b/g,
  /\bGPT-(3\.5|4o mini|4o|4 Turbo|4)\b/g,
  /\bo1\b/g,
  /\b3D\b/g,
  /\bUdio in 2024\b/g,
]

describe.each(deck.slides.map((slide) => [slide.id, slide] as const))('%s', (id, slide) => {
  const section = sectionOf(id)

  it('has notes that fit its seconds, at 130 words a minute', () => {
    const spoken = (words(plain(section.split('<summary>What I say here</summary>')[1]!)) / 130) * 60
    expect(spoken).toBeGreaterThan(slide.seconds.full * 0.7)
    expect(spoken).toBeLessThan(slide.seconds.full * 1.15)
  })

  it('takes every numeral from the data file', () => {
    const text = section
      .replace(/<(data|tspan)[^>]*data-fact[^>]*>.*?<\/\1>/g, '')
      .replace(/<p class="provenance">.*?<\/p>/g, '')
      .replace(/<figure class="chart"[\s\S]*?<\/figure>/g, '')
      .replace(/<div class="(wayfinder|guess[^"]*)"[^>]*>[\s\S]*?<\/div>/g, '')
    const left = allowed.reduce((rest, name) => rest.replace(name, ''), plain(text))
    expect(left.match(/\S*\d\S*/g) ?? []).toEqual([])
  })
})

it('charts print the numbers of their dataset', () => {
  const chart = sectionOf('asr-latency')
  expect(chart).toContain('>up to 100 ms</text>')
  expect(chart).toContain('>300–500 ms</text>')
  const prices = data.datasets['openai-prices']!
  for (const { label, values } of prices.rows.filter(({ id }) => id !== 'o1-mini'))
    expect(sectionOf('hundredfold')).toContain(
      `<th scope="row">${label}</th><td>${formatValue(values['input']!, prices.unit)}</td>`,
    )
})

it('uses every fact, dataset and source of the data file', () => {
  const slides = readdirSync('slides', { withFileTypes: true, recursive: true })
    .filter((entry) => entry.name.endsWith('.tsx'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('')
  expect(Object.keys(data.facts).filter((id) => !slides.includes(`<Fact id="${id}"`))).toEqual([])
  expect(Object.keys(data.datasets).filter((id) => !slides.includes(`dataset: '${id}'`))).toEqual([])
  const cited = new Set<string>(deck.slides.flatMap(({ sources }) => sources))
  expect(Object.keys(data.sources).filter((id) => !cited.has(id))).toEqual([])
})

it('has one heading of the first level, and no level left out', () => {
  const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level))
  expect(levels).toHaveLength(deck.slides.length)
  expect(levels.filter((level) => level === 1)).toHaveLength(1)
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1)
})

it('has ids that stand once', () => {
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id!)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
})
