import { chartsLive, expect, goTo, open, slideIds, stepsOf, test } from './deck.ts'
import { fitFaults } from './fit.ts'

for (const theme of ['dark', 'light'] as const)
  for (const fonts of ['shipped', 'blocked'] as const)
    test(`no text leaves its slide, overlaps or is too small: ${theme}, fonts ${fonts}`, async ({ page }, info) => {
      if (fonts === 'blocked') {
        info.annotations.push({ type: 'allows', description: 'net::ERR_FAILED' })
        await page.route('**/*.woff2', (route) => route.abort())
      }
      await page.emulateMedia({ colorScheme: theme })
      await open(page, '?view=stage')
      const faults: string[] = []
      for (const id of await slideIds(page))
        for (let step = 0; step <= (await stepsOf(page, id)); step++) {
          await goTo(page, id, step)
          faults.push(...(await fitFaults(page, id)).map((fault) => `${id}/${step}: ${fault}`))
        }
      expect(faults).toEqual([])
    })

test('the gate sees text that is too long, too small, or over other text', async ({ page }) => {
  await open(page, '?view=stage#two-clocks')
  await page.evaluate(() => {
    const body = document.querySelector('#two-clocks .body')!
    const plant = (text: string, style: string): void => {
      const line = Object.assign(document.createElement('p'), { textContent: text })
      line.style.cssText = `position: absolute; white-space: nowrap; ${style}`
      body.append(line)
    }
    plant('long '.repeat(60), 'left: 0; top: 440px; font-size: 28px')
    plant('small', 'left: 600px; top: 410px; font-size: 12px')
    plant('on the title', 'left: 0; top: -130px; font-size: 28px')
  })
  const faults = (await fitFaults(page, 'two-clocks')).join('\n')
  expect(faults).toMatch(/"long .*outside the right margin/)
  expect(faults).toContain('"small" is 12.0 px, the floor is 24 px')
  expect(faults).toMatch(/"on the title" overlap by/)
})

for (const [width, height] of [
  [1024, 768],
  [1280, 800],
  [1920, 1080],
  [3840, 2160],
  [1080, 1920],
  [2560, 1080],
] as const)
  test(`fits a screen of ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await open(page, '?view=stage')
    const faults: string[] = []
    for (const id of await slideIds(page)) {
      await goTo(page, id, await stepsOf(page, id))
      await chartsLive(page, id)
      faults.push(...(await fitFaults(page, id)).map((fault) => `${id}: ${fault}`))
      const box = (await page.locator(`#${id} .page`).boundingBox())!
      // As large as the screen allows, and whole.
      expect(Math.max(box.width / width, box.height / height), id).toBeCloseTo(1, 2)
    }
    expect(faults).toEqual([])
  })
