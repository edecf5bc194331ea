import { createElement } from 'preact'
import { drawingOf } from '../charts/index.ts'
import type { Data } from '../data/model.ts'
import { SlideSection } from '../html/slide.tsx'
import { type Rendering, toHtml } from '../html/text.tsx'
import { layouts } from '../layouts/index.ts'
import type { Deck, Slide } from './model.ts'

const maxTitleWords = 14

/** What only shows when a slide is rendered: unknown facts, dead links, pictures without words, too many words. */
export function contentProblems(deck: Deck, data: Data): string[] {
  const ids = new Set(deck.slides.map(({ id }) => id))
  return deck.slides.flatMap((slide) => {
    const found: string[] = []
    const html = render(slide, deck, data, (problem) => found.push(problem))
    found.push(
      ...linkProblems(html, ids),
      ...imageProblems(html),
      ...titleProblems(slide),
      ...wordProblems(slide, html),
    )
    return [...new Set(found)].map((problem) => `slide "${slide.id}": ${problem}.`)
  })
}

/** Without ink; building a chart's configuration is enough to find what is wrong with it. */
const tryChart: Rendering['drawChart'] = (spec, dataset, shape) => {
  drawingOf(spec, { dataset, shape, shown: Infinity, palette: { colour: () => '', hatch: () => '' } })
  return { width: 0, height: 0, svg: '' }
}

function render(slide: Slide, deck: Deck, data: Data, report: (problem: string) => void): string {
  try {
    return toHtml(createElement(SlideSection, { slide, deck }), { data, report, drawChart: tryChart })
  } catch (error) {
    report(`found an error when it was drawn: ${error instanceof Error ? error.message : String(error)}`)
    return ''
  }
}

function* linkProblems(html: string, ids: Set<string>): Generator<string> {
  for (const [, target] of html.matchAll(/<a\b[^>]*\bhref="#([^"]*)"/g))
    if (!ids.has(target!)) yield `link: found "#${target}", expected # and the id of a slide`
}

function* imageProblems(html: string): Generator<string> {
  for (const [image] of html.matchAll(/<img\b[^>]*>/g))
    if (!/\balt="/.test(image)) yield `image: found no alt text on ${image}, expected alt="…" (empty for decoration)`
  for (const [image] of html.matchAll(/<svg\b[^>]*role="img"[^>]*>/g))
    if (!/aria-label="[^"]/.test(image))
      yield `drawing: alt: found nothing, expected a sentence that says what it shows`
}

function* titleProblems({ plainTitle }: Slide): Generator<string> {
  const words = count(plainTitle)
  if (words > maxTitleWords) yield `title: found ${words} words, expected at most ${maxTitleWords}`
}

function* wordProblems({ layout }: Slide, html: string): Generator<string> {
  const words = count(visibleText(html))
  const { words: most } = layouts[layout]
  if (words > most) yield `found ${words} words, expected at most ${most} in layout "${layout}"`
}

/** The words that stand on the stage: no figures, data tables or controls, and no source line. */
const visibleText = (html: string): string =>
  html
    .replace(/<(svg|details|script|template)\b[\s\S]*?<\/\1>/g, ' ')
    .replace(/<span class="column">.*?<\/span>/g, ' ')
    .replace(/<div class="guess[\s\S]*?<\/div>/g, ' ')
    .replace(/<p class="(provenance|lost-notice|checked-notice|place)">[\s\S]*?<\/p>/g, ' ')
    .replace(/<[^>]+>/g, ' ')

const count = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0
