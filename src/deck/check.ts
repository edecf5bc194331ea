import { z } from 'zod'
import type { Data } from '../data/model.ts'
import { word } from '../data/schema.ts'
import { isLineRef, isReading } from '../data/sources.ts'
import { layouts } from '../layouts/index.ts'
import { type AnyLayout, text } from '../layouts/layout.ts'
import { type Checked, describeIssues } from '../problem.ts'
import { contentProblems } from './content.ts'
import type { CutName, Deck, DeckSpec, SlideSpec } from './model.ts'
import { resolveDeck } from './resolve.ts'

const seconds = z.number().int().positive('a whole number of seconds above 0')

const notes = z.array(text).min(1)

const slideShape = {
  id: word,
  title: text,
  titleStep: z.number().int().nonnegative().optional(),
  notes,
  notesIn: z.strictObject({ short: notes.optional(), lightning: notes.optional() }).optional(),
  seconds: z.strictObject({ full: seconds, short: seconds.optional(), lightning: seconds.optional() }),
  sources: z.array(z.string()).min(1),
  lost: text.optional(),
  checked: text.optional(),
  more: z.array(text).min(1).optional(),
}

const sectionShape = z.strictObject({
  id: word,
  title: z.string().min(1),
  hall: z.literal([1, 2, 3]).optional(),
  slides: z.array(z.unknown()).min(1),
})

const minutes = z.number().positive('a number of minutes above 0')

const deckShape = z.strictObject({
  title: z.string().min(1),
  subtitle: z.string().min(1),
  speaker: z.string().min(1),
  event: z.string().min(1),
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'a language tag such as "en" or "zh-Hans"'),
  description: z.string().min(1),
  cuts: z.strictObject({ full: minutes, short: minutes, lightning: minutes }),
  skip: z.array(z.string()).optional(),
  sections: z.array(z.unknown()).min(1),
  wayfinder: z.custom((value) => typeof value === 'function', 'a function').optional(),
  map: z.custom((value) => typeof value === 'function', 'a function').optional(),
})

/**
 * The only door for a deck: every field decided, or all problems at once, each naming the slide, the field, what was
 * found and what is accepted. Behind it nobody checks again.
 */
export function checkDeck(spec: DeckSpec, data: Data): Checked<Deck> {
  const frame = frameProblems(spec)
  // Without sections and their slides there is nothing else to look at.
  if (frame.some(({ fatal }) => fatal)) return { ok: false, problems: frame.map(({ text: problem }) => problem) }
  const slides = spec.sections.flatMap((section) => section.slides)
  const shape = [...frame.map(({ text: problem }) => problem), ...slides.flatMap(shapeProblems)]
  const deckWide = [
    ...idProblems(slides),
    ...sourceProblems(slides, data),
    ...cutProblems(spec, slides),
    ...notesProblems(slides),
    ...skipProblems(spec, slides),
  ]
  // Only slides of the right shape can be rendered, and rendering finds what is wrong inside the text.
  if (shape.length) return { ok: false, problems: [...shape, ...deckWide] }
  const deck = resolveDeck(spec, data)
  const problems = [...deckWide, ...contentProblems(deck, data)]
  return problems.length ? { ok: false, problems } : { ok: true, value: deck }
}

/** What is wrong with the deck and its sections; `fatal` where their slides can't be reached. */
function frameProblems(spec: DeckSpec): { text: string; fatal: boolean }[] {
  const deck = describeIssues('deck', deckShape.safeParse(spec, { reportInput: true }).error?.issues ?? [])
  const sections = Array.isArray(spec.sections) ? spec.sections : []
  const reachable = sections.every((section) => Array.isArray(section?.slides))
  const found = sections.flatMap((section, index) => {
    const place = `section ${section?.id ? `"${section.id}"` : index + 1}`
    const twice = sections.findIndex(({ id }) => id === section.id) < index
    return [
      ...describeIssues(place, sectionShape.safeParse(section, { reportInput: true }).error?.issues ?? []),
      ...(twice ? [`${place}: id: found twice, expected an id of its own.`] : []),
    ]
  })
  return [...deck, ...found].map((problem) => ({ text: problem, fatal: !sections.length || !reachable }))
}

function shapeProblems(slide: SlideSpec): string[] {
  const place = `slide "${slide.id}"`
  const layout: AnyLayout | undefined = Object.hasOwn(layouts, slide.layout) ? layouts[slide.layout] : undefined
  if (!layout)
    return [
      `${place}: layout: found ${JSON.stringify(slide.layout)}, expected one of ${Object.keys(layouts).join(', ')}.`,
    ]
  const schema = z.strictObject({ ...slideShape, layout: z.string(), ...layout.shape })
  const { success, error } = schema.safeParse(slide, { reportInput: true })
  if (!success) return describeIssues(place, error.issues)
  return (layout.problems?.(slide as never) ?? []).map((problem) => `${place}: ${problem}.`)
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
      if (!isReading(ref) && !isLineRef(ref) && !Object.hasOwn(data.sources, ref))
        yield `slide "${id}": sources: found "${ref}", expected ${accepted}.`
}

function* cutProblems({ cuts }: DeckSpec, slides: SlideSpec[]): Generator<string> {
  for (const [cut, minutes] of Object.entries(cuts ?? {}) as [CutName, number][]) {
    const total = slides.reduce((sum, { seconds }) => sum + (seconds?.[cut] ?? 0), 0)
    if (total > minutes * 60)
      yield `deck: cuts.${cut}: found slides of ${total} seconds, expected at most ${minutes * 60} seconds.`
  }
}

function* notesProblems(slides: SlideSpec[]): Generator<string> {
  for (const { id, notesIn, seconds } of slides)
    for (const cut of ['short', 'lightning'] as const)
      if (notesIn?.[cut] && !seconds?.[cut])
        yield `slide "${id}": notesIn.${cut}: found notes, expected none without seconds in this cut.`
}

function* skipProblems({ skip }: DeckSpec, slides: SlideSpec[]): Generator<string> {
  const ids = new Set(slides.map(({ id }) => id))
  for (const [index, id] of Array.isArray(skip) ? skip.entries() : []) {
    // What is no text has been named already.
    if (typeof id === 'string' && !ids.has(id)) yield `deck: skip.${index}: found "${id}", expected the id of a slide.`
    else if (skip!.indexOf(id) < index) yield `deck: skip.${index}: found "${id}" twice, expected each slide once.`
  }
}
