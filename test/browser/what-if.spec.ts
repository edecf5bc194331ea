import { chartsLive, expect, goTo, open, test } from './deck.ts'

/** How far to the right the chart has drawn anything in the generalist's colour, in px of the canvas. */
const drawnTo = (page: import('@playwright/test').Page): Promise<number> =>
  page.locator('#crossing canvas').evaluate((canvas: HTMLCanvasElement) => {
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = 'var(--hall-2)'
    const wanted = getComputedStyle(probe)
      .color.match(/[\d.]+/g)!
      .slice(0, 3)
      .map(Number)
    probe.remove()
    const { width, height } = canvas
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height)
    let last = 0
    for (let at = 0; at < data.length; at += 4)
      if (data[at + 3]! > 200 && wanted.every((value, channel) => Math.abs(data[at + channel]! - value) < 4))
        last = Math.max(last, (at / 4) % width)
    return last / width
  })

test('the slider draws the generalist’s curve as far as it is moved, by keyboard', async ({ page }) => {
  await open(page, '?view=stage#crossing')
  await chartsLive(page, 'crossing')
  await expect.poll(() => drawnTo(page)).toBeLessThan(0.2)
  const slider = page.locator('#crossing input[type="range"]')
  await slider.focus()
  for (const _ of Array(12)) await page.keyboard.press('ArrowRight')
  // The slide has not turned, and no step was taken.
  await expect(page.locator('section.present')).toHaveAttribute('id', 'crossing')
  expect(page.url()).not.toContain('crossing/')
  await expect.poll(() => drawnTo(page)).toBeGreaterThan(0.3)
  await page.keyboard.press('End')
  await expect.poll(() => drawnTo(page)).toBeGreaterThan(0.95)
})

test('a clicker draws it in two clicks', async ({ page }) => {
  await open(page, '?view=stage#crossing')
  await chartsLive(page, 'crossing')
  await page.keyboard.press('PageDown')
  await expect.poll(() => drawnTo(page)).toBeGreaterThan(0.35)
  expect(await drawnTo(page)).toBeLessThan(0.7)
  await page.keyboard.press('PageDown')
  await expect.poll(() => drawnTo(page)).toBeGreaterThan(0.95)
  await page.keyboard.press('PageDown')
  await expect(page.locator('section.present')).not.toHaveAttribute('id', 'crossing')
})

test('slider and steps tell the same, and no click is for nothing', async ({ page }) => {
  await open(page, '?view=stage#crossing')
  const slider = page.locator('#crossing input[type="range"]')
  const value = async (): Promise<number> => Number(await slider.inputValue())
  await page.keyboard.press('PageDown')
  await expect.poll(value).toBeGreaterThan(2)
  const meeting = await value()
  await page.keyboard.press('PageDown')
  await expect.poll(value).toBe(8)
  await page.keyboard.press('PageUp')
  await expect.poll(value).toBe(meeting)
  await page.keyboard.press('PageUp')
  await expect.poll(value).toBe(0)
  // By hand past the crossing: that step is taken, and the next click goes to the end.
  await slider.focus()
  for (let at = 0; at < meeting + 1; at += 0.25) await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/#crossing\/1$/)
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/#crossing\/2$/)
  await expect.poll(value).toBe(8)
})

test('it is forgotten with the slide', async ({ page }) => {
  await open(page, '?view=stage#crossing')
  await page.locator('#crossing').getByRole('button', { name: 'More' }).click()
  await goTo(page, 'labs-on-clouds')
  await goTo(page, 'crossing')
  await expect(page.locator('#crossing input[type="range"]')).toHaveValue('0')
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('its buttons are large enough for a finger', async ({ page }) => {
    await open(page, '?view=stage#crossing')
    await chartsLive(page, 'crossing')
    const more = page.locator('#crossing').getByRole('button', { name: 'More' })
    expect((await more.boundingBox())!.width).toBeGreaterThanOrEqual(44)
    for (const _ of Array(8)) await more.tap()
    await expect.poll(() => drawnTo(page)).toBeGreaterThan(0.95)
  })
})

test('on paper and without scripts the whole picture stands, without a slider', async ({ page }) => {
  await open(page, '?view=read')
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('#crossing .what-if')).toBeHidden()
  await expect(page.locator('#crossing svg.wide')).toContainText('where they meet: unknown')
})
