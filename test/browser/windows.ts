import type { BrowserContext, Page } from '@playwright/test'
import { expect, open, test as base } from './deck.ts'

export { expect } from './deck.ts'

interface Fixtures {
  /** Errors of any window; every test ends with none. */
  cleanWindows: void
}

/** Fails a test if any window of its context throws or logs an error. */
export const test = base.extend<Fixtures>({
  cleanWindows: [
    async ({ context }, use, info) => {
      const faults: string[] = []
      context.on('weberror', (error) => faults.push(error.error().message))
      context.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      await use()
      const allowed = info.annotations.filter(({ type }) => type === 'allows').map(({ description }) => description!)
      base.expect(faults.filter((fault) => !allowed.some((text) => fault.includes(text)))).toEqual([])
    },
    { auto: true },
  ],
})

/** A window for an audience. */
export async function openStage(context: BrowserContext, rest = ''): Promise<Page> {
  const page = await context.newPage()
  await open(page, `?view=stage${rest}`)
  return page
}

/** A presenter's window that leads. */
export async function openPresenter(context: BrowserContext, rest = ''): Promise<Page> {
  const page = await context.newPage()
  await open(page, `?view=presenter${rest}`)
  await leads(page)
  return page
}

export const leads = (page: Page): Promise<void> => page.locator('html[data-standing="presenting"]').waitFor()
export const led = (page: Page): Promise<void> => page.locator('html[data-led]').waitFor()

/** Where a window is, as `id/step`: for a presenter the current slide, for a stage the one that shows. */
const placeOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const pane = document.querySelector<HTMLElement>('.c-now .c-pane')
    if (pane) return pane.dataset['place']!
    const slide = document.querySelector('section.present')!
    const shown = [...slide.querySelectorAll('.fragment.visible')].map((one) => one.getAttribute('data-fragment-index'))
    return `${slide.id}/${new Set(shown).size}`
  })

/** Waits until all of these windows are at one place. */
export async function expectAt(place: string, ...pages: Page[]): Promise<void> {
  for (const page of pages) await expect.poll(() => placeOf(page)).toBe(place)
}

/** Sends a window to a place by its address, as a link would. */
export const goTo = (page: Page, id: string, step = 0): Promise<void> =>
  page.evaluate((hash) => location.assign(hash), `#${id}${step ? `/${step}` : ''}`)

/** What the clock of a presenter's window shows, in seconds. */
export async function clockOf(page: Page): Promise<number> {
  const text = await page.locator('.c-elapsed').innerText()
  return text.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)
}

export interface Planned {
  id: string
  seconds: number
  skip: number
  steps: number
}

/** The slides of a window's cut, as the document has them. */
export const planOf = (page: Page): Promise<Planned[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('section.slide')].map((slide) => ({
      id: slide.id,
      seconds: Number(slide.dataset[document.documentElement.dataset['cut']!]),
      skip: Number(slide.dataset['skip'] ?? 0),
      steps: new Set([...slide.querySelectorAll('.fragment')].map((one) => one.getAttribute('data-fragment-index')))
        .size,
    })),
  )

/** The colour that covers a stage, or nothing. */
export const cover = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { content, backgroundColor } = getComputedStyle(document.documentElement, '::after')
    return content === 'none' ? '' : backgroundColor
  })
export const [black, white] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']
