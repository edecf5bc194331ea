import type { Page } from '@playwright/test'

/** What the document has of a slide, and paper should, too. */
export interface Printed {
  id: string
  section: string
  title: string
  /** Of its heading. */
  level: number
  /** All visible words, in order. */
  text: string
  /** Addresses, and ids of slides as `#id`. */
  links: string[]
  /** Text alternatives of its drawings and charts. */
  figures: string[]
  /** All, shown or not. */
  chartLabels: string[]
  /** Clicks that change something. */
  steps: number
  /** Paragraphs of what is said, and of what else is in the report. */
  notes: string[]
  /** Name and title of each source, and its address. */
  sources: { name: string; url: string }[]
  /** How often each of these stands on it. */
  tags: Record<'Table' | 'TR' | 'TH' | 'TD' | 'LI', number>
}

/** Reads the slides as a printer gets them. */
export async function slidesOf(page: Page, query: string): Promise<Printed[]> {
  await page.emulateMedia({ media: 'print' })
  await page.goto(query)
  await page.locator('html[data-printable]').waitFor()
  return page.locator('section.slide').evaluateAll(readSlides)
}

/** Runs in the page. */
function readSlides(slides: Element[]): Printed[] {
  const textOf = (one: Element): string => one.textContent.replace(/\s+/g, ' ').trim()
  // SVG in a part that is not rendered has no box, yet counts as visible.
  const shows = (one: Element): boolean =>
    one.checkVisibility({ visibilityProperty: true }) && one.getBoundingClientRect().width > 0
  const wordsOf = (sheet: Element): string => {
    const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT)
    const words: string[] = []
    while (walker.nextNode()) {
      const { parentElement, data } = walker.currentNode as Text
      if (shows(parentElement!) && !parentElement!.closest('[aria-hidden=true], script')) words.push(data)
    }
    return words.join('')
  }
  return slides.map((slide) => {
    const sheet = slide.querySelector('.page')!
    const title = slide.querySelector('.title')!
    const shown = (selector: string): Element[] => [...sheet.querySelectorAll(selector)].filter(shows)
    const clicks = [...sheet.querySelectorAll<HTMLElement>('.fragment')].filter((one) => !one.closest('.tall'))
    const sources = [...slide.querySelectorAll<HTMLAnchorElement>('.provenance a')]
    return {
      id: slide.id,
      section: (slide as HTMLElement).dataset['section']!,
      title: textOf(title),
      level: Number(title.tagName.slice(1)),
      text: wordsOf(sheet),
      links: shown('a[href]').map((one) => one.getAttribute('href')!),
      figures: shown('[role=img]').map((one) => one.getAttribute('aria-label')!),
      chartLabels: [...sheet.querySelectorAll('figure.chart svg.wide text')].map(textOf),
      steps: new Set(clicks.map((one) => one.dataset['fragmentIndex'])).size,
      notes: [...slide.querySelectorAll(':is(.notes, .more) p')].map(textOf),
      sources: sources.map((one) => ({ name: textOf(one), url: one.href })),
      tags: {
        Table: shown('table').length,
        TR: shown('tr').length,
        TH: shown('th').length,
        TD: shown('td').length,
        LI: shown('li').length,
      },
    }
  })
}
