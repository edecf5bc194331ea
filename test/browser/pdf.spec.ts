import type { Page } from '@playwright/test'
import { stat } from 'node:fs/promises'
import { expect, test } from './pdf-command.ts'
import { type Printed, slidesOf } from './pdf-document.ts'
import * as pdf from './pdf-reading.ts'

// Each file is made once: all that is read in it is read here.
test.describe.configure({ mode: 'default' })

interface Kind {
  args: string[]
  /** What the document is asked for to have the same slides. */
  cut?: string
  size?: string
  pagesOf?: (slide: Printed) => number
}

/** One page for each slide, in every length and colour. */
const cuts: Kind[] = [
  { args: [] },
  { args: ['--cut', 'short'], cut: 'short' },
  { args: ['--cut', 'lightning'], cut: 'lightning' },
  { args: ['--theme', 'dark'] },
]
const kinds: Kind[] = [
  ...cuts,
  { args: ['--steps'], pagesOf: ({ steps }) => 1 + steps },
  // A4 of whole pixels.
  { args: ['--handout'], size: '594.96 x 841.92' },
]

const nameOf = ({ args }: Kind): string => args.join(' ') || 'without options'

const read = new Map<string, Promise<Printed[]>>()

/** Read once for each length. */
function documentOf(page: Page, { cut = 'full' }: Kind): Promise<Printed[]> {
  if (!read.has(cut)) read.set(cut, slidesOf(page, `?view=read&cut=${cut}`))
  return read.get(cut)!
}

/** The slide of each page. */
const pagesOf = (slides: Printed[], { pagesOf: count = () => 1 }: Kind): Printed[] =>
  slides.flatMap((slide) => Array.from({ length: count(slide) }, () => slide))

for (const kind of kinds) {
  test(`${nameOf(kind)}: a sound file, small, in vectors, that says what it is`, async ({ page, pdf: make }) => {
    const path = await make(...kind.args)
    await page.goto('?view=read')
    const meta = (name: string): Promise<string | null> => page.locator(`meta[name="${name}"]`).getAttribute('content')
    const date = `${await meta('date')}T00:00:00Z`
    pdf.checkFile(path)
    expect(pdf.infoOf(path)).toMatchObject({
      Title: await page.title(),
      Author: await meta('author'),
      Subject: await meta('description'),
      CreationDate: date,
      ModDate: date,
      Tagged: 'yes',
      Suspects: 'no',
      Encrypted: 'no',
    })
    expect((await pdf.contentsOf(path)).language).toBe(await page.locator('html').getAttribute('lang'))
    expect(pdf.imagesOf(path)).toEqual([])
    // The deck itself is under 1 MB; a page for each click is twice as many pages.
    expect((await stat(path)).size).toBeLessThan(kind.pagesOf ? 1.25e6 : 1e6)
    const fonts = pdf.fontsOf(path)
    expect(fonts.length).toBeGreaterThan(1)
    for (const font of fonts)
      expect(font).toEqual({
        kind: expect.stringMatching(/TrueType|CFF|Type 0C/),
        embedded: true,
        subset: true,
        unicode: true,
      })
  })

  test(`${nameOf(kind)}: every page is that of its slide, and nothing on it is cut off`, async ({
    page,
    pdf: make,
  }) => {
    const path = await make(...kind.args)
    const expected = pagesOf(await documentOf(page, kind), kind)
    expect(pdf.sizesOf(path)).toEqual([kind.size ?? '960 x 540'])
    const texts = pdf.pageTexts(path).map(pdf.dense)
    expect(texts).toHaveLength(expected.length)
    const strange = expected.filter(({ title }, index) => !texts[index]!.includes(pdf.dense(title)))
    expect(strange.map(({ id }) => id)).toEqual([])
    expect(pdf.wordsCutOff(path)).toEqual([])
  })

  test(`${nameOf(kind)}: a bookmark for each slide, under its section`, async ({ page, pdf: make }) => {
    const slides = await documentOf(page, kind)
    const pages = pagesOf(slides, kind)
    const { bookmarks } = await pdf.contentsOf(await make(...kind.args))
    expect(bookmarks).toEqual(
      slides.map((slide) => ({ title: slide.title, level: slide.level, page: pages.indexOf(slide) + 1 })),
    )
    const heads = slides.filter(({ level }) => level < 3)
    const strays = slides.filter((slide, index) => {
      const head = heads.findLast((one) => slides.indexOf(one) <= index)!
      return head.section !== slide.section
    })
    expect(strays).toEqual([])
    const { H1, H2, H3 } = pdf.tagsOf(await make(...kind.args))
    expect(H1! + H2! + (H3 ?? 0)).toBe(slides.length)
  })
}

for (const kind of cuts) {
  test(`${nameOf(kind)}: every link leads to its page or its source, and says so`, async ({ page, pdf: make }) => {
    const slides = await documentOf(page, kind)
    const { links } = await pdf.contentsOf(await make(...kind.args))
    const numberOf = (id: string): number => slides.findIndex((slide) => slide.id === id) + 1
    const targetOf = (href: string): string | number =>
      href.startsWith('#') ? numberOf(href.slice(1)) : new URL(href).href
    // A link of two lines is two in the file.
    for (const [index, slide] of slides.entries()) {
      const onPage = links.filter((link) => link.page === index + 1)
      expect(new Set(onPage.map(({ to }) => to)), slide.id).toEqual(new Set(slide.links.map(targetOf)))
    }
    const words = ({ to }: pdf.Link): string => (typeof to === 'number' ? slides[to - 1]!.title : to)
    for (const link of links) expect(link.words).toBe(words(link))
  })

  test(`${nameOf(kind)}: read out, it is the document: all words in order, tables, lists, figures`, async ({
    page,
    pdf: make,
  }) => {
    const slides = await documentOf(page, kind)
    const path = await make(...kind.args)
    const spoken = pdf.dense(pdf.spokenText(path))
    let at = 0
    for (const { id, text } of slides) {
      const words = pdf.dense(text)
      expect(spoken.slice(at, at + words.length), id).toBe(words)
      at += words.length
    }
    expect(at).toBe(spoken.length)
    const tags = pdf.tagsOf(path)
    for (const tag of ['Table', 'TR', 'TH', 'TD', 'LI'] as const)
      expect(tags[tag] ?? 0, tag).toBe(slides.reduce((sum, slide) => sum + slide.tags[tag], 0))
    const { figures } = await pdf.contentsOf(path)
    expect(figures).toEqual(slides.flatMap((slide, index) => slide.figures.map((alt) => ({ page: index + 1, alt }))))
  })

  test(`${nameOf(kind)}: charts hold their labels as text; Chinese can be copied`, async ({ page, pdf: make }) => {
    const slides = await documentOf(page, kind)
    const texts = pdf.pageTexts(await make(...kind.args)).map(pdf.dense)
    const wanted = slides.map(({ chartLabels, text }) => [...chartLabels, ...(text.match(/\p{Script=Han}+/gu) ?? [])])
    expect(slides.flatMap(({ chartLabels }) => chartLabels).length).toBeGreaterThan(0)
    const lost = wanted.flatMap((words, index) => words.filter((word) => !texts[index]!.includes(pdf.dense(word))))
    expect(lost).toEqual([])
  })
}

test('--steps: the last page of a slide is the slide, and every click before it shows something', async ({
  page,
  pdf: make,
}) => {
  const slides = await documentOf(page, kinds[0]!)
  const whole = pdf.picturesOf(await make())
  const steps = pdf.picturesOf(await make('--steps'))
  const faults: string[] = []
  for (const [index, slide] of slides.entries()) {
    const pages = steps.splice(0, 1 + slide.steps)
    if (!pages.at(-1)!.equals(whole[index]!)) faults.push(`${slide.id}: ends unlike the slide`)
    for (const [step, picture] of pages.entries())
      if (step > 0 && picture.equals(pages[step - 1]!)) faults.push(`${slide.id}: step ${step} shows nothing new`)
  }
  expect(faults).toEqual([])
})

for (const args of [['--steps'], ['--handout']])
  test(`${args.join()}: every link has a page or an address`, async ({ page, pdf: make }) => {
    const slides = await documentOf(page, { args })
    const { links, bookmarks } = await pdf.contentsOf(await make(...args))
    const titleOf = (to: string | number): string | undefined => bookmarks.find((one) => one.page === to)?.title
    const internal = links.filter(({ to }) => typeof to === 'number')
    expect(internal.length).toBeGreaterThan(slides.length)
    expect(internal.filter(({ to, words }) => titleOf(to) !== words)).toEqual([])
    for (const { to, words } of links) if (typeof to === 'string') expect(words).toBe(to)
  })

test('--handout: a sheet has all that is said, every source with its address, and lines for own notes', async ({
  page,
  pdf: make,
}) => {
  const slides = await documentOf(page, { args: [] })
  const sheets = pdf.pageTexts(await make('--handout')).map(pdf.dense)
  const lost = slides.flatMap(({ id, notes, sources }, index) => {
    const room = index === 0 ? ['Contents', ...slides.map(({ title }) => title)] : ['Own notes']
    const wanted = [...notes, ...sources.flatMap(({ name, url }) => [name, url]), ...room]
    return wanted.filter((words) => !sheets[index]!.includes(pdf.dense(words))).map((words) => `${id}: ${words}`)
  })
  expect(lost).toEqual([])
})
