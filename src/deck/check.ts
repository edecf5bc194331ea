import { z } from 'zod'
import type { Data } from '../data/model.ts'
import { isLineRef, isReading } from '../data/sources.ts'
import { layouts } from '../layouts/index.ts'
import { type AnyLayout, text } from '../layouts/layout.ts'
import { type Checked, describeIssues } from '../problem.ts'
import { contentProblems } from './content.ts'
import type { CutName, Deck, DeckSpec, SlideSpec } from './model.ts'
import { resolveDeck } from './resolve.ts'

const word = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'words in lower case joined by hyphens')
const seconds = z.number().int().positive('a whole number of seconds above 0')

const slideShape = {
  id: word,
  title: text,
  notes: z.array(text).min(1),
  seconds: z.strictObject({ full: seconds, short: seconds.optional(), lightning: seconds.optional() }),
  sources: z.array(z.string()).min(1),
  lost: text.optional(),
}

/**
 * The only door for a deck: every field decided, or all problems at once, each naming the slide, the field, what was
 * found and what is accepted. Behind it nobody checks again.
 */
export function checkDeck(spec: DeckSpec, data: Data): Checked<Deck> {
  const slides = spec.sections.flatMap((section) => section.slides)
  const shape = slides.flatMap(shapeProblems)
  const deckWide = [...idProblems(slides), ...sourceProblems(slides, data), ...cutProblems(spec, slides)]
  // Only slides of the right shape can be rendered, and rendering finds what is wrong inside the text.
  if (shape.length) return { ok: false, problems: [...shape, ...deckWide] }
  const deck = resolveDeck(spec, data)
  const problems = [...deckWide, ...contentProblems(deck, data)]
  return problems.length ? { ok: false, problems } : { ok: true, value: deck }
}

function shapeProblems(slide: SlideSpec): string[] {
  const place = `slide "${slide.id}"`
  const layout: AnyLayout | undefined = layouts[slide.layout]
  if (!layout)
    return [
      `${place}: layout: found ${JSON.stringify(slide.layout)}, expected one of ${Object.keys(layouts).join(', ')}.`,
    ]
  const schema = z.strictObject({ ...slideShape, layout: z.string(), ...layout.shape })
  return describeIssues(place, schema.safeParse(slide, { reportInput: true }).error?.issues ?? [])
}

function* idProblems(slides: SlideSpec[]): Generator<string> {
  const seen = new Set<string>()
  for (const { id } of slides) {
    if (seen.has(id)) yield `slide "${id}": id: found twice, expected an id of its own.`
    seen.add(id)
  }
}

function* sourceProblems(slides: SlideSpec[], data: Data): Generator<string> {
  const accepted = `a line such as "L72", "illustrative", "our-reading", or one of ${Object.keys(data.sources).join(', ')}`
  for (const { id, sources } of slides)
    for (const ref of Array.isArray(sources) ? sources : [])
      if (!isReading(ref) && !isLineRef(ref) && !(ref in data.sources))
        yield `slide "${id}": sources: found "${ref}", expected ${accepted}.`
}

function* cutProblems({ cuts }: DeckSpec, slides: SlideSpec[]): Generator<string> {
  for (const [cut, minutes] of Object.entries(cuts) as [CutName, number][]) {
    const total = slides.reduce((sum, { seconds }) => sum + (seconds?.[cut] ?? 0), 0)
    if (total > minutes * 60)
      yield `deck: cuts.${cut}: found slides of ${total} seconds, expected at most ${minutes * 60} seconds.`
  }
}
