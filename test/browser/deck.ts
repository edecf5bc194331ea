import { test as base, type Page } from '@playwright/test'

export { expect } from '@playwright/test'

interface Fixtures {
  /** Errors of the page and requests to other origins; every test ends with none. */
  clean: void
}

/** Fails a test whose page throws, logs an error, or asks another origin for anything. */
export const test = base.extend<Fixtures>({
  clean: [
    async ({ page, baseURL }, use, info) => {
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL(baseURL!).origin) && !request.url().startsWith('data:'))
          faults.push(request.url())
      })
      await use()
      const allowed = info.annotations.filter(({ type }) => type === 'allows').map(({ description }) => description!)
      base.expect(faults.filter((fault) => !allowed.some((text) => fault.includes(text)))).toEqual([])
    },
    { auto: true },
  ],
})

/** Opens the page in a view and waits until it says that it is ready. */
export async function open(page: Page, query: string): Promise<void> {
  await page.goto(query)
  await page.locator('html[data-ready]').waitFor()
  await page.evaluate(() => document.fonts.ready)
}

/** Ids of all slides, in order. */
export const slideIds = (page: Page): Promise<string[]> =>
  page.locator('section.slide').evaluateAll((slides) => slides.map(({ id }) => id))

/** How many clicks a slide takes before the next one comes. */
export const stepsOf = (page: Page, id: string): Promise<number> =>
  page
    .locator(`#${id} .fragment`)
    .evaluateAll((all) => new Set(all.map((one) => one.getAttribute('data-fragment-index'))).size)

/** Goes to a slide on stage by its address, at a step. */
export async function goTo(page: Page, id: string, step = 0): Promise<void> {
  await page.evaluate((hash) => location.assign(hash), `#${id}${step ? `/${step}` : ''}`)
  await page.locator(`#${id}.present`).waitFor()
  await page.waitForFunction(
    ([slide, shown]) =>
      [...document.querySelectorAll(`#${slide} .fragment`)].every(
        (one) => one.classList.contains('visible') === Number(one.getAttribute('data-fragment-index')) < Number(shown),
      ),
    [id, step],
  )
}

/** Waits until the charts of a slide are drawn on canvas. */
export async function chartsLive(page: Page, id: string): Promise<void> {
  await page.waitForFunction(
    (slide) => [...document.querySelectorAll(`#${slide} figure.chart`)].every((one) => one.classList.contains('live')),
    id,
  )
}
