import { expect, goTo, open, test } from './deck.ts'

test('M opens the map on any slide; a room goes there by keyboard', async ({ page }) => {
  await open(page, '?view=stage')
  await goTo(page, 'asr-latency')
  await page.keyboard.press('m')
  const map = page.getByRole('dialog', { name: 'Map of the talk' })
  await expect(map).toBeVisible()
  // Rooms come in plan order, with a visible focus.
  const rooms = map.locator('.wide a[href]')
  await expect(rooms).toHaveCount(3)
  expect(await rooms.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual([
    '#hall-1',
    '#hall-2',
    '#hall-3',
  ])
  await rooms.nth(2).focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('section.present')).toHaveAttribute('id', 'hall-3')
  await expect(map).toBeHidden()
})

test('the map closes by M and by Escape, and the slide stays', async ({ page }) => {
  await open(page, '?view=stage#two-clocks')
  const map = page.getByRole('dialog', { name: 'Map of the talk' })
  for (const key of ['m', 'Escape']) {
    await page.keyboard.press('m')
    await expect(map).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press(key)
    await expect(map).toBeHidden()
  }
  await expect(page.locator('section.present')).toHaveAttribute('id', 'two-clocks')
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('a room on the floor plan itself goes there', async ({ page }) => {
    await open(page, '?view=stage#floor-plan')
    await page.locator('#floor-plan .wide a[href="#hall-2"] rect').first().tap()
    await expect(page.locator('section.present')).toHaveAttribute('id', 'hall-2')
  })
})
