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
/** What is said in a cut: its own notes, else those of the next longer cut. */
function notesOf(section: string, cut: string): string {
  const own = (name: string) =>
    section.split(`<template class="cut-notes" data-cut="${name}">`)[1]?.split('</template>')[0]
  const full = section.split('<summary>What I say here</summary>')[1]!.split('</details>')[0]!
  if (cut === 'full') return full
  return (cut === 'lightning' ? own('lightning') : undefined) ?? own('short') ?? full
}
const words = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0
const plain = (markup: string): string =>
  markup
    .replace(/<[^>]+>/g, ' ')
    .replace(/&[a-z]+;/g, ' ')
    .replace(/\s+/g, ' ')

/** Names that have numerals in them, and years of works, rules and stories; every other digit is from the data file. */
const allowed = [
  /\bHall [1-3]\b/g,
  /\bNon-consensus [1-4]\b/g,
  /\b2024 Yunqi Conference\b/g,
  /\b(GPT-(3\.5|4o mini|4o|4 Turbo|4)|o1|o1-mini|Qwen 2\.5|BlueField 3|LLaMA-7B)\b/g,
  /\b(V100|[AH][18]00s?|H20|FP16)\b/g,
  /\b(3D|2U)\b/g,
  /\bSuno by May 2024\b/g,
  /\b(2016|2019|2022|2023)\b/g,
]

describe.each(deck.slides.map((slide) => [slide.id, slide] as const))('%s', (id, slide) => {
  const section = sectionOf(id)

  it.each(Object.entries(slide.seconds))(
    'has notes that fit its seconds in the %s cut, at 130 words a minute',
    (cut, seconds) => {
      const spoken = (words(plain(notesOf(section, cut))) / 130) * 60
      expect(spoken).toBeGreaterThan(seconds * 0.7)
      expect(spoken).toBeLessThan(seconds * 1.15)
    },
  )

  it('takes every numeral from the data file', () => {
    const text = section
      .replace(/<(data|tspan|text)[^>]*data-(fact|ordinal)[^>]*>.*?<\/\1>/g, '')
      // Titles of sources are data, too.
      .replace(/<a href="http[^>]*>.*?<\/a>/g, '')
      .replace(/<p class="(provenance|place)">.*?<\/p>/g, '')
      .replace(/<figure class="chart"[\s\S]*?<\/figure>/g, '')
      .replace(/<output class="bills"[\s\S]*?<\/output>/g, '')
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
  const used = (id: string): boolean => slides.includes(`<Fact id="${id}"`) || slides.includes(`facts['${id}']`)
  expect(Object.keys(data.facts).filter((id) => !used(id))).toEqual([])
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
