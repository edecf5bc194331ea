import type { Page } from '@playwright/test'
import { chartsLive, expect, goTo, open, slideIds, test } from './deck.ts'

/** Pages of a PDF that Chromium wrote, and their size in points. */
async function pdfPages(page: Page): Promise<{ count: number; boxes: string[] }> {
  const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
  return {
    count: [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length,
    boxes: [...new Set([...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box]) => box!.trim()))],
  }
}

for (const view of ['stage', 'read'] as const)
  test(`printing from the ${view} gives a page for each slide`, async ({ page }) => {
    await open(page, `?view=${view}`)
    if (view === 'stage') await goTo(page, 'asr-latency', 1)
    const { count, boxes } = await pdfPages(page)
    expect(count).toBe((await slideIds(page)).length)
    expect(boxes).toEqual(['0 0 960 540'])
  })

test.describe('on paper', () => {
  test.beforeEach(async ({ page }) => {
    await open(page, '?view=stage#asr-latency')
    await chartsLive(page, 'asr-latency')
    await page.keyboard.press('t')
    await page.keyboard.press('t')
    await page.emulateMedia({ media: 'print' })
  })

  test('every slide is light, whole, and in its final state', async ({ page }) => {
    const faults = await page.evaluate(() => {
      // Paper, and the tints of the slides that stand on a hall's colour.
      const light = new Set(['rgb(251, 249, 245)', 'rgb(239, 220, 177)', 'rgb(192, 227, 255)', 'rgb(255, 207, 219)'])
      return [...document.querySelectorAll<HTMLElement>('section.slide')].flatMap((slide) => {
        const { width, height } = slide.getBoundingClientRect()
        const steps = [...slide.querySelectorAll('.wide .fragment, p.fragment')]
        const hidden = steps.filter(
          (step) => !step.checkVisibility({ visibilityProperty: true, opacityProperty: true }),
        )
        const ground = getComputedStyle(slide.querySelector('.page')!).backgroundColor
        return [
          ...(width === 1280 && height === 720 ? [] : [`${slide.id}: ${width} × ${height}`]),
          ...(hidden.length ? [`${slide.id}: ${hidden.length} steps hidden`] : []),
          ...(light.has(ground) ? [] : [`${slide.id}: ground ${ground}`]),
        ]
      })
    })
    expect(faults).toEqual([])
  })

  test('charts are their vector pictures, controls and notes are gone', async ({ page }) => {
    await expect(page.locator('#asr-latency canvas')).toBeHidden()
    await expect(page.locator('#asr-latency svg.wide')).toBeVisible()
    for (const gone of ['.guess', '.notes', '.read-header', '.numbers', '.pause-overlay'])
      for (const element of await page.locator(gone).all()) await expect(element).toBeHidden()
  })
})

test('for a printer every slide is in the accessibility tree, and afterwards the stage goes on', async ({ page }) => {
  await open(page, '?view=stage#two-clocks/1')
  const hidden = () => page.locator('section.slide[aria-hidden="true"]').count()
  expect(await hidden()).toBeGreaterThan(0)
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  expect(await hidden()).toBe(0)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  expect(await hidden()).toBeGreaterThan(0)
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/#two-clocks\/2$/)
})
