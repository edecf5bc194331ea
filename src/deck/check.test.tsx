import { describe, expect, it } from 'vitest'
import type { Data, FactId } from '../data/model.ts'
import { Drawing } from '../html/drawing.tsx'
import { Fact } from '../html/fact.tsx'
import { checkDeck } from './check.ts'
import type { DeckSpec, SlideSpec } from './model.ts'

const asOf = '2024'
const article = { source: 'L72', origin: 'article' as const, asOf }
const data: Data = {
  article: { title: 'Article', publisher: 'Blog', url: 'https://example.org/a', read: asOf },
  sources: {},
  facts: { limit: { ...article, value: { atMost: 100 }, unit: 'ms' } },
  datasets: {
    hours: {
      ...article,
      title: 'Hours',
      unit: 'hours',
      series: [{ id: 'hours', label: 'Time' }],
      rows: [{ id: 'total', label: 'All', values: { hours: 9 } }],
    },
  },
}

/** Ids are typed after the talk that the engine is used for; these are ours. */
const id = (name: string): FactId => name as FactId

const drawing = (
  <Drawing
    alt="A square."
    wide={{ width: 10, height: 10, content: null }}
    tall={{ width: 10, height: 10, content: null }}
  />
)

const slide = (fields: Partial<SlideSpec> | Record<string, unknown> = {}): SlideSpec =>
  ({
    id: 'first',
    layout: 'assertion-figure',
    title: 'A claim',
    figure: drawing,
    notes: ['Something to say.'],
    seconds: { full: 10 },
    sources: ['L72'],
    ...fields,
  }) as SlideSpec

const deck = (...slides: SlideSpec[]): DeckSpec => ({
  title: 'Talk',
  subtitle: 'a test',
  speaker: 'Nobody',
  event: 'Nowhere',
  language: 'en',
  description: 'A talk.',
  cuts: { full: 1, short: 1, lightning: 1 },
  sections: [{ id: 'all', title: 'All', slides }],
})

function problems(...slides: SlideSpec[]): string[] {
  const checked = checkDeck(deck(...slides), data)
  return checked.ok ? [] : checked.problems
}

describe('checkDeck', () => {
  it('resolves a right deck: places, levels, plain titles', () => {
    const title = (
      <>
        Up to <Fact id={id('limit')} as="number" /> &amp; more
      </>
    )
    const checked = checkDeck(deck(slide(), slide({ id: 'second', title })), data)
    expect(
      checked.ok &&
        checked.value.slides.map(({ id, level, plainTitle, place }) => [
          id,
          level,
          plainTitle,
          place.number,
          place.total,
        ]),
    ).toEqual([
      ['first', 1, 'A claim', 1, 2],
      ['second', 2, 'Up to 100 & more', 2, 2],
    ])
  })

  it('looks at deck and sections as well', () => {
    const spoilt = (spoil: (spec: DeckSpec) => void): string[] => {
      const spec = deck(slide())
      spoil(spec)
      const checked = checkDeck(spec, data)
      return checked.ok ? [] : checked.problems
    }
    expect(spoilt((spec) => (spec.cuts = { ful: 1, short: 1, lightning: 1 } as never))).toMatchInlineSnapshot(`
      [
        "deck: cuts.full: found nothing, expected a number.",
        "deck: cuts: found unknown field "ful", expected only the fields of this entry.",
      ]
    `)
    expect(spoilt((spec) => (spec.sections = []))).toMatchInlineSnapshot(`
      [
        "deck: sections: found [], expected at least 1 entry.",
      ]
    `)
    expect(spoilt((spec) => (spec.sections[0]!.slides = []))).toMatchInlineSnapshot(`
      [
        "section "all": slides: found [], expected at least 1 entry.",
      ]
    `)
    expect(spoilt((spec) => (spec.sections[0]!.hall = 4 as never))).toMatchInlineSnapshot(`
      [
        "section "all": hall: found 4, expected one of "1", "2", "3".",
      ]
    `)
    expect(spoilt((spec) => spec.sections.push({ ...spec.sections[0]!, slides: [slide({ id: 'b' })] })))
      .toMatchInlineSnapshot(`
      [
        "section "all": id: found twice, expected an id of its own.",
      ]
    `)
    expect(spoilt((spec) => (spec.language = 'English'))).toMatchInlineSnapshot(`
      [
        "deck: language: found "English", expected a language tag such as "en" or "zh-Hans".",
      ]
    `)
  })

  it('knows every slide that may be skipped, each once', () => {
    const skipping = (...skip: unknown[]): string[] => {
      const checked = checkDeck({ ...deck(slide()), skip: skip as string[] }, data)
      return checked.ok ? [] : checked.problems
    }
    expect(skipping('first')).toEqual([])
    expect(skipping('first', 'second', 'first')).toMatchInlineSnapshot(`
      [
        "deck: skip.1: found "second", expected the id of a slide.",
        "deck: skip.2: found "first" twice, expected each slide once.",
      ]
    `)
    expect(skipping(1)).toMatchInlineSnapshot(`
      [
        "deck: skip.0: found 1, expected a string.",
      ]
    `)
  })

  it('looks at what fields must have in common', () => {
    const table = {
      layout: 'table',
      figure: undefined,
      columns: ['What', 'How'],
      rows: [{ cells: ['a', 'b'] }, { cells: ['a', 'b', 'c'] }],
    }
    const { figure: _, ...columns } = table
    const { figure: __, ...base } = slide() as SlideSpec & { figure: unknown }
    expect(problems({ ...base, ...columns } as never)).toMatchInlineSnapshot(`
      [
        "slide "first": rows.1.cells: found 3 cells, expected 2, one for each column.",
      ]
    `)
    const option = { id: 'one', label: 'One', figure: drawing }
    const predict = { layout: 'predict', prompt: 'How many?', options: [option, option], answer: 'Later.' }
    expect(problems({ ...base, ...predict } as never)).toMatchInlineSnapshot(`
      [
        "slide "first": options: found id "one" twice, expected an id of its own.",
      ]
    `)
    expect(problems(slide({ title: { en: 'A claim' } }))).toMatchInlineSnapshot(`
      [
        "slide "first": title: found {"en":"A claim"}, expected text or JSX.",
      ]
    `)
    expect(problems(slide({ layout: 'constructor' }))).toHaveLength(1)
  })

  it('names slide, field, what it found and what it accepts', () => {
    expect(problems(slide({ title: '' }))).toMatchInlineSnapshot(`
      [
        "slide "first": title: found "", expected text or JSX.",
      ]
    `)
    expect(problems(slide({ figure: undefined }))).toMatchInlineSnapshot(`
      [
        "slide "first": figure: found nothing, expected a drawing.",
      ]
    `)
    expect(problems(slide({ footnote: 'x' }))).toMatchInlineSnapshot(`
      [
        "slide "first": found unknown field "footnote", expected only the fields of this entry.",
      ]
    `)
    expect(problems(slide({ id: 'First slide' }))).toMatchInlineSnapshot(`
      [
        "slide "First slide": id: found "First slide", expected words in lower case joined by hyphens, such as "asr-latency".",
      ]
    `)
    expect(problems(slide({ layout: 'collage' }))).toMatchInlineSnapshot(`
      [
        "slide "first": layout: found "collage", expected one of cover, hall-opener, assertion-figure, big-number, comparison, flow, timeline, table, chart-takeaway, dialogue, non-consensus, predict, recap, sources.",
      ]
    `)
    expect(problems(slide({ notes: [] }))).toMatchInlineSnapshot(`
      [
        "slide "first": notes: found [], expected at least 1 entry.",
      ]
    `)
    expect(problems(slide({ notesIn: { short: ['Less.'] } }))).toMatchInlineSnapshot(`
      [
        "slide "first": notesIn.short: found notes, expected none without seconds in this cut.",
      ]
    `)
    expect(problems(slide({ notesIn: { brief: ['Less.'] } }))).toMatchInlineSnapshot(`
      [
        "slide "first": notesIn: found unknown field "brief", expected only the fields of this entry.",
      ]
    `)
    expect(problems(slide({ seconds: { full: 1.5 } }))).toMatchInlineSnapshot(`
      [
        "slide "first": seconds.full: found 1.5, expected a whole number.",
      ]
    `)
    expect(problems(slide({ layout: 'chart-takeaway', figure: undefined, takeaway: 'x', chart: { kind: 'pie' } })))
      .toMatchInlineSnapshot(`
        [
          "slide "first": chart: found {"kind":"pie"}, expected a chart: kind (stack, ranges, prices, pairs, shares, bills, chips, clusters, crossing, load, ratio, waffle), dataset and alt.",
          "slide "first": found unknown field "figure", expected only the fields of this entry.",
        ]
      `)
  })

  it('finds what is wrong between slides', () => {
    expect(problems(slide(), slide())).toMatchInlineSnapshot(`
      [
        "slide "first": id: found twice, expected an id of its own.",
      ]
    `)
    expect(problems(slide({ seconds: { full: 70 } }))).toMatchInlineSnapshot(`
      [
        "deck: cuts.full: found slides of 70 seconds, expected at most 60 seconds.",
      ]
    `)
    expect(problems(slide({ sources: ['hearsay'] }))[0]).toContain(
      'slide "first": sources: found "hearsay", expected a line such as "L72"',
    )
  })

  it('finds what is wrong inside the text', () => {
    expect(problems(slide({ note: <a href="#nowhere">there</a> }))).toMatchInlineSnapshot(`
      [
        "slide "first": link: found "#nowhere", expected # and the id of a slide.",
      ]
    `)
    expect(problems(slide({ note: <img src="x.png" /> }))).toMatchInlineSnapshot(`
      [
        "slide "first": image: found no alt text on <img src="x.png"/>, expected alt="…" (empty for decoration).",
      ]
    `)
    expect(problems(slide({ title: 'word '.repeat(15) }))).toMatchInlineSnapshot(`
      [
        "slide "first": title: found 15 words, expected at most 14.",
      ]
    `)
    expect(problems(slide({ note: 'word '.repeat(40) }))).toMatchInlineSnapshot(`
      [
        "slide "first": found 42 words, expected at most 40 in layout "assertion-figure".",
      ]
    `)
    const empty = { width: 1, height: 1, content: null }
    expect(problems(slide({ figure: <Drawing alt="" wide={empty} tall={empty} /> }))).toMatchInlineSnapshot(`
      [
        "slide "first": drawing: alt: found nothing, expected a sentence that says what it shows.",
      ]
    `)
  })

  it('knows every fact and dataset, even where the compiler was not asked', () => {
    expect(problems(slide({ note: <Fact id={id('limits')} /> }))[0]).toContain(
      'slide "first": <Fact>: id: found "limits", expected one of limit',
    )
    const chart = { kind: 'stack', dataset: 'nothing', alt: 'x', part: 'a', whole: 'b', rest: 'c' }
    const { figure: _, ...rest } = slide() as SlideSpec & { figure: unknown }
    expect(problems({ ...rest, layout: 'chart-takeaway', chart, takeaway: 'x' } as unknown as SlideSpec)[0]).toContain(
      'slide "first": chart: dataset: found "nothing", expected one of hours',
    )
  })

  it('knows every row that a chart names', () => {
    const chart = { kind: 'stack', dataset: 'hours', alt: 'x', part: 'a', whole: 'total', rest: 'c' }
    const { figure: _, ...rest } = slide() as SlideSpec & { figure: unknown }
    expect(problems({ ...rest, layout: 'chart-takeaway', chart, takeaway: 'x' } as unknown as SlideSpec))
      .toMatchInlineSnapshot(`
        [
          "slide "first": found an error when it was drawn: chart: part: found "a", expected one of total.",
        ]
      `)
  })

  it('says so when a drawing throws, and goes on', () => {
    const Broken = (): never => {
      throw new Error('no such pen')
    }
    expect(problems(slide({ figure: <Broken /> }), slide({ id: 'second', note: <a href="#x">x</a> })))
      .toMatchInlineSnapshot(`
      [
        "slide "first": found an error when it was drawn: no such pen.",
        "slide "second": link: found "#x", expected # and the id of a slide.",
      ]
    `)
  })

  it('tells all problems at once', () => {
    expect(
      problems(slide({ title: '' }), slide({ id: 'b', notes: [] }), slide({ id: 'b', sources: ['x'] })),
    ).toHaveLength(4)
  })
})
