import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { formatNumber } from '../../src/data/format.ts'
import type { Data } from '../../src/data/model.ts'
import { point } from '../../src/data/value.ts'
import { chartsLive, expect, goTo, open, stepsOf, test } from './deck.ts'

const id = 'chip-gap'
const { chips } = (JSON.parse(readFileSync('slides/data.json', 'utf8')) as Data).datasets
const { rows, series } = chips!

const buttons = (page: Page) => page.locator(`#${id} .metrics`).getByRole('button')
const sentences = (page: Page) => page.locator(`#${id} .metric-name + p`)

/** Which metrics are pressed, and how many sentences show. */
async function state(page: Page): Promise<string> {
  const pressed = await buttons(page).evaluateAll((all) => all.map((one) => (one.ariaPressed === 'true' ? 1 : 0)))
  const shown = await sentences(page).evaluateAll((all) =>
    all.map((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true })),
  )
  return `${pressed.join('')} ${shown.filter(Boolean).length}`
}

/** Where the filled bar of the second chip of the first group ends on canvas, as a share of the chart's width. */
const barEnd = (page: Page): Promise<number> =>
  page.locator(`#${id} canvas`).evaluate((canvas: HTMLCanvasElement) => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = 'var(--hall-2)'
    const hall = getComputedStyle(probe).color.match(/\d+/g)!.map(Number)
    probe.remove()
    // Title, name of the group, a row before it: the middle of the fourth of eight slots.
    const line = canvas.getContext('2d')!.getImageData(0, Math.round((canvas.height * 3.5) / 8), canvas.width, 1).data
    const isBar = (x: number): boolean => hall.every((channel, at) => Math.abs(line[x * 4 + at]! - channel) < 8)
    let end = 0
    while (end < canvas.width && !isBar(end)) end++
    while (end < canvas.width && isBar(end)) end++
    return end / canvas.width
  })

test('each step of the chart is a metric, then all of them: by the keys of a clicker', async ({ page }) => {
  await open(page, `?view=stage#${id}`)
  await chartsLive(page, id)
  expect(await stepsOf(page, id)).toBe(series.length)
  const walk = ['100 1', '010 2', '001 3', '000 3']
  const ends: number[] = []
  for (const [step, expected] of walk.entries()) {
    await expect.poll(() => state(page)).toBe(expected)
    ends.push(await barEnd(page))
    if (step < series.length) await page.keyboard.press('PageDown')
  }
  // Short in maths, longer in memory and link, and in the first panel short again.
  expect(ends[0]!).toBeLessThan(0.35)
  expect(ends[1]!).toBeGreaterThan(0.4)
  expect(ends[2]!).toBeGreaterThan(0.4)
  expect(ends[3]!).toBeLessThan(ends[0]!)
  for (const expected of walk.toReversed().slice(1)) {
    await page.keyboard.press('PageUp')
    await expect.poll(() => state(page)).toBe(expected)
  }
  await expect(page).toHaveURL(new RegExp(`#${id}$`))
})

test('by keyboard alone: a button shows its metric, and pressed again all', async ({ page }) => {
  await open(page, `?view=stage#${id}`)
  await chartsLive(page, id)
  const third = buttons(page).nth(2)
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab')
    if (await third.evaluate((one) => one === document.activeElement)) break
  }
  await expect(third).toBeFocused()
  await page.keyboard.press('Space')
  await expect.poll(() => state(page)).toBe('001 3')
  await expect(page).toHaveURL(new RegExp(`#${id}/2$`))
  await page.keyboard.press('Enter')
  await expect.poll(() => state(page)).toBe('000 3')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Enter')
  await expect.poll(() => state(page)).toBe('010 2')
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Space')
  await expect.poll(() => state(page)).toBe('100 1')
  await expect(page).toHaveURL(new RegExp(`#${id}$`))
  // The arrow keys still walk on from a button.
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => state(page)).toBe('010 2')
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('a finger presses a name or the sentence below it', async ({ page }) => {
    await open(page, `?view=stage#${id}`)
    await chartsLive(page, id)
    await buttons(page).nth(1).tap()
    await expect.poll(() => state(page)).toBe('010 2')
    await buttons(page).nth(1).tap()
    await expect.poll(() => state(page)).toBe('000 3')
    const { x, y } = (await sentences(page).nth(0).boundingBox())!
    await page.touchscreen.tap(x + 10, y + 10)
    await expect.poll(() => state(page)).toBe('100 1')
  })
})

test('an address leads to a metric', async ({ page }) => {
  await open(page, `?view=stage#${id}/2`)
  await expect.poll(() => state(page)).toBe('001 3')
  await goTo(page, 'cover')
  await goTo(page, id, 1)
  await expect.poll(() => state(page)).toBe('010 2')
})

test('on paper all panels stand with their values, each over its sentence', async ({ page }) => {
  await open(page, `?view=stage#${id}/1`)
  await chartsLive(page, id)
  await page.emulateMedia({ media: 'print' })
  const picture = page.locator(`#${id} svg.wide`)
  await expect(picture).toBeVisible()
  const texts = await picture.locator('text').evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      .map((one) => ({
        text: one.textContent,
        left: one.getBoundingClientRect().left,
        bottom: one.getBoundingClientRect().bottom,
      })),
  )
  for (const [index, { id: metric, label, unit = chips!.unit }] of series.entries()) {
    const title = texts.find(({ text }) => text === `${label}, ${unit}`)!
    const next = texts.find(({ text }) => text.startsWith(`${series[index + 1]?.label},`))
    const values = texts
      .filter(({ left }) => left > title.left && left < (next?.left ?? Infinity))
      .map(({ text }) => text)
    for (const row of rows) expect(values).toContain(formatNumber(point(row.values[metric]!), unit))
    const sentence = sentences(page).nth(index)
    await expect(sentence).toBeVisible()
    const box = (await sentence.boundingBox())!
    expect(Math.abs(box.x - title.left)).toBeLessThan(4)
    expect(box.y).toBeGreaterThan(Math.max(...texts.map(({ bottom }) => bottom)))
  }
  // The panels name themselves.
  for (const button of await buttons(page).all()) await expect(button).toBeHidden()
})

test('a reader gets all panels and sentences, and no buttons', async ({ page }) => {
  await open(page, `?view=read#${id}`)
  await expect(page.locator(`#${id} .metrics button`)).toHaveCount(0)
  for (const sentence of await sentences(page).all()) await expect(sentence).toBeVisible()
  // Between the panels and the table of their numbers.
  const top = async (selector: string): Promise<number> =>
    (await page.locator(`#${id} ${selector}`).first().boundingBox())!.y
  expect(await top('.metrics')).toBeGreaterThan(await top('.drawing'))
  expect(await top('.metrics')).toBeLessThan(await top('.numbers'))
})

test('bars move from one metric to the next, and do not grow anew', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await open(page, `?view=stage#${id}/1`)
  await chartsLive(page, id)
  // Until the bars stand still.
  let last = -1
  await expect.poll(async () => last === (last = await barEnd(page)), { intervals: [600] }).toBe(true)
  // Chart.js clears the canvas before each frame it draws; by then the last one is whole.
  await page.locator(`#${id} canvas`).evaluate((canvas: HTMLCanvasElement) => {
    const context = canvas.getContext('2d')!
    const ends: number[] = []
    Object.assign(window, { ends })
    context.clearRect = (...box) => {
      const y = Math.round((canvas.height * 3.2) / 8)
      const line = context.getImageData(0, y, canvas.width, 1).data
      let end = 0
      while (end < canvas.width && line[(end + Math.round(canvas.width * 0.1)) * 4 + 3]! > 250) end++
      ends.push(end / canvas.width)
      CanvasRenderingContext2D.prototype.clearRect.apply(context, box)
    }
  })
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => state(page)).toBe('001 3')
  const seen = () => page.evaluate(() => (window as unknown as { ends: number[] }).ends)
  let frames = -1
  await expect.poll(async () => frames === (frames = (await seen()).length), { intervals: [600] }).toBe(true)
  const ends = await seen()
  // The second chip's bar is long before and after, and never short between.
  expect(ends.length).toBeGreaterThan(1)
  expect(Math.min(...ends)).toBeGreaterThan(0.2)
})
