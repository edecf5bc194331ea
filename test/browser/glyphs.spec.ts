import type { Page } from '@playwright/test'
import { expect, open, test } from './deck.ts'

/** Texts on the page that Chromium drew with a font that is not ours, and the font. */
async function strangers(page: Page): Promise<string[]> {
  const client = await page.context().newCDPSession(page)
  await client.send('DOM.enable')
  await client.send('CSS.enable')
  const { nodes } = await client.send('DOM.getFlattenedDocument', { depth: -1 })
  const found: string[] = []
  for (const { nodeType, parentId, nodeValue } of nodes) {
    if (nodeType !== 3 || !nodeValue.trim() || !parentId) continue
    const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId: parentId })
    for (const { isCustomFont, familyName } of fonts)
      if (!isCustomFont) found.push(`${nodeValue.trim()}: ${familyName}`)
  }
  return found
}

for (const width of [390, 1280])
  test(`every character is in a font that we ship: ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    await open(page, '?view=read')
    await page
      .locator('details:not([open]) > summary')
      .evaluateAll((all) => all.forEach((one) => ((one.parentElement as HTMLDetailsElement).open = true)))
    await page.evaluate(() => document.fonts.ready)
    // The mark before a summary is the browser's own.
    await page.addStyleTag({ content: 'summary { list-style: none }' })
    expect(await strangers(page)).toEqual([])
  })

test('the help is in our fonts, too', async ({ page }) => {
  await open(page, '?view=stage')
  await page.keyboard.press('?')
  await page.evaluate(() => document.fonts.ready)
  expect(await strangers(page)).toEqual([])
})

test('the rehearsal is, too, once its words stand on the page', async ({ page }) => {
  await open(page, '?view=stage&rehearse')
  await page.getByRole('button', { name: 'Start the clock' }).click()
  await page.keyboard.press('End')
  await expect(page.getByRole('timer')).toContainText('0:03')
  await page.keyboard.press('y')
  await page.locator('.rehearsal-result canvas[aria-label]').waitFor()
  await page.evaluate(() => document.fonts.ready)
  expect(await strangers(page)).toEqual([])
})

test('the gate sees a character that no shipped font has', async ({ page }) => {
  await open(page, '?view=read')
  await page.locator('#two-clocks .takeaway').evaluate((one) => (one.textContent = 'π 龘'))
  expect((await strangers(page)).length).toBeGreaterThan(0)
})
