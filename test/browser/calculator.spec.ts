import type { Locator, Page } from '@playwright/test'
import { chartsLive, expect, goTo, open, test } from './deck.ts'

const id = 'reasoning-premium'
const names = ['GPT-4o mini', 'o1-mini', 'GPT-4o', 'GPT-4o']
/** At 10 million tokens in and 2 million out, by the list prices of the chart. */
const atFirst = ['$2.70', '$54', '$45', '$80']

const bills = (page: Page): Promise<string[]> => page.locator(`#${id} .bills data`).allTextContents()
const tokens = (page: Page, way: 'in' | 'out'): Locator =>
  page.getByRole('slider', { name: `million tokens ${way}, a month` })
const button = (page: Page, name: string): Locator => page.locator(`#${id}`).getByRole('button', { name, exact: true })
/** Of their middles, down the page. */
const heights = (all: Locator): Promise<number[]> =>
  all.evaluateAll((found) =>
    found.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => (top + bottom) / 2),
  )

/** As one does who has no pointer. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let presses = 0; presses < 30; presses++) {
    if (await target.evaluate((one) => one === document.activeElement)) return
    await page.keyboard.press('Tab')
  }
  await expect(target).toBeFocused()
}

test('bills stand in the chart’s rows, each level with the name of its model', async ({ page }) => {
  await open(page, `?view=stage#${id}`)
  expect(await bills(page)).toEqual(atFirst)
  const models = page.locator(`#${id} svg.wide text`, { hasText: /^(GPT-4o mini|GPT-4o|o1-mini)$/ })
  expect(await models.allTextContents()).toEqual(names)
  const rows = await heights(models)
  for (const [index, middle] of (await heights(page.locator(`#${id} .bill data`))).entries())
    expect(Math.abs(middle - rows[index]!)).toBeLessThan(4)
})

test('by keyboard alone: arrows set amounts, the clicker still walks, and amounts stay for the visit', async ({
  page,
}) => {
  await open(page, `?view=stage#${id}`)
  await tabTo(page, tokens(page, 'in'))
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator(`#${id} .dials`)).toContainText('12 million tokens in')
  await expect(tokens(page, 'in')).toHaveAttribute('aria-valuetext', '12 million tokens')
  // Two million more, at the price of each model.
  expect(await bills(page)).toEqual(['$3', '$60', '$50', '$90'])
  await expect(page).toHaveURL(new RegExp(`#${id}$`))

  await tabTo(page, button(page, '1 million tokens out more'))
  await page.keyboard.press('Space')
  await page.keyboard.press('Enter')
  expect(await bills(page)).toEqual(['$4.20', '$84', '$70', '$120'])
  await tabTo(page, tokens(page, 'in'))
  await page.keyboard.press('Home')
  expect(await bills(page)).toEqual(['$2.40', '$48', '$40', '$60'])
  await expect(page).toHaveURL(new RegExp(`#${id}$`))

  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(new RegExp(`#${id}/1$`))
  await page.keyboard.press('PageUp')
  await expect(page).toHaveURL(new RegExp(`#${id}$`))
  await page.reload()
  await page.locator('html[data-ready]').waitFor()
  expect(await bills(page)).toEqual(['$2.40', '$48', '$40', '$60'])
  await open(page, `?view=read#${id}`)
  expect(await bills(page)).toEqual(['$2.40', '$48', '$40', '$60'])
})

test('amounts end where the sliders do', async ({ page }) => {
  await open(page, `?view=stage#${id}`)
  await tokens(page, 'out').press('Home')
  await button(page, '1 million tokens out less').click()
  await expect(tokens(page, 'out')).toHaveValue('0')
  await tokens(page, 'out').press('End')
  const most = await tokens(page, 'out').inputValue()
  await button(page, '1 million tokens out more').click()
  await expect(tokens(page, 'out')).toHaveValue(most)
})

test('by touch: taps and a drag change the bills and never turn the slide', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  await page.goto(`${baseURL}?view=stage#${id}`)
  await page.locator('html[data-ready]').waitFor()
  const more = button(page, '1 million tokens in more')
  const { width, height } = (await more.boundingBox())!
  expect(Math.min(width, height)).toBeGreaterThanOrEqual(56)
  await more.tap()
  await more.tap()
  expect(await bills(page)).toEqual(['$3', '$60', '$50', '$90'])

  const slider = (await tokens(page, 'in').boundingBox())!
  const touch = await context.newCDPSession(page)
  const at = (share: number) => [{ x: slider.x + slider.width * share, y: slider.y + slider.height / 2 }]
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0.2) })
  for (const share of [0.4, 0.6, 0.8, 1])
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(share) })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect(tokens(page, 'in')).toHaveValue((await tokens(page, 'in').getAttribute('max'))!)
  await expect(page).toHaveURL(new RegExp(`#${id}$`))
  await context.close()
})

test('on paper there is an example in place of the sliders, with the bills that are shown', async ({ page }) => {
  await open(page, `?view=stage#${id}`)
  await page.emulateMedia({ media: 'print' })
  const example = page.locator(`#${id} .example`)
  await expect(example).toBeVisible()
  await expect(example).toHaveText('Example: 10 million tokens in, 2 million tokens out, a month')
  await expect(page.locator(`#${id} .dials`)).toBeHidden()
  for (const one of await page.locator(`#${id} .bill data`).all()) await expect(one).toBeVisible()
  expect(await bills(page)).toEqual(atFirst)

  await page.emulateMedia({ media: 'screen' })
  await expect(example).toBeHidden()
  await button(page, '1 million tokens in more').click()
  await page.emulateMedia({ media: 'print' })
  await expect(example).toHaveText('Example: 11 million tokens in, 2 million tokens out, a month')
})

test('a phone has sliders one over the other, and the bills as a list with names', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, `#${id}`)
  await tokens(page, 'in').press('ArrowRight')
  const list = page.locator(`#${id} .bill`)
  await expect(list).toHaveText([
    /^GPT-4o mini, .*\$2\.85 a month$/,
    /^o1-mini, .*\$57 a month$/,
    /^GPT-4o, /,
    /^GPT-4o, /,
  ])
  for (const column of await list.locator('.column').all()) await expect(column).toBeVisible()
  const boxes = await list.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect))
  for (const [index, box] of boxes.entries()) {
    expect(box.left).toBe(boxes[0]!.left)
    if (index > 0) expect(box.top).toBeGreaterThanOrEqual(boxes[index - 1]!.bottom)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the example and its bills are there, and no slider that would do nothing', async ({ page }) => {
    await page.goto('')
    await expect(page.locator(`#${id} .example`)).toBeVisible()
    expect(await bills(page)).toEqual(atFirst)
    await expect(page.locator(`#${id} .dials`)).toBeHidden()
  })
})

test('the first click says how many times, and the sliders stay where they are', async ({ page }) => {
  await open(page, `?view=stage#${id}`)
  await chartsLive(page, id)
  const before = await page.locator(`#${id} .dials`).boundingBox()
  await expect(page.locator(`#${id} svg.wide text`, { hasText: '20×' })).toBeHidden()
  await goTo(page, id, 1)
  await expect(page.locator(`#${id} svg.wide text`, { hasText: '20×' })).toBeVisible()
  expect(await page.locator(`#${id} .dials`).boundingBox()).toEqual(before)
})
