import { axeFaults } from './axe.ts'
import { expect, open, slideIds, test } from './deck.ts'

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  for (const width of [360, 1280])
    test(`every slide shows its full text, figures included, at ${width} px`, async ({ page, browser }) => {
      await page.setViewportSize({ width, height: 800 })
      await page.goto('')
      // The same document with scripts, only to have the texts to look for.
      const scripted = await browser.newPage({ viewport: { width, height: 800 } })
      await scripted.goto(`${test.info().project.use.baseURL}?view=read`)
      const texts = await scripted.locator('section.slide').evaluateAll((slides) =>
        slides.map((slide) => ({
          id: slide.id,
          title: slide.querySelector('.title')!.textContent,
          figure: [...slide.querySelectorAll('svg text')]
            .filter((text) => text.checkVisibility() && text.getBoundingClientRect().width > 0)
            .map((text) => text.textContent),
          notes: [...slide.querySelectorAll('.notes p')].map((text) => text.textContent),
        })),
      )
      await scripted.close()
      await expect(page.locator('section.slide')).toHaveCount(texts.length)
      for (const { id, title, figure, notes } of texts) {
        const slide = page.locator(`section#${id}`)
        await expect(slide.locator('.title')).toBeVisible()
        await expect(slide.locator('.title')).toHaveText(title)
        expect(await slide.locator('svg text:visible').allTextContents()).toEqual(figure)
        expect(notes.length).toBeGreaterThan(0)
        for (const paragraph of await slide.locator('.notes p').all()) await expect(paragraph).toBeVisible()
        expect(await slide.locator('.notes p').allTextContents()).toEqual(notes)
      }
      await expect(page.locator('svg .fragment').first()).toBeAttached()
      for (const step of await page.locator('.fragment:visible').all()) await expect(step).toHaveCSS('opacity', '1')
    })
})

for (const width of [320, 390, 430, 880])
  test(`reads at ${width} px without sideways scroll, in text large enough`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 })
    await open(page, '?view=read')
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
    const small = await page.evaluate(() => {
      const faults: string[] = []
      for (const element of document.querySelectorAll('main *, header *')) {
        const text = [...element.childNodes]
          .filter(({ nodeType }) => nodeType === Node.TEXT_NODE)
          .map(({ textContent }) => textContent!.trim())
        if (!text.join('') || !element.checkVisibility() || element.closest('script')) continue
        // SVG text that is not rendered counts as visible, but has no size.
        if (element.getBoundingClientRect().width === 0) continue
        const svg = element.closest('svg')
        const zoom = svg ? svg.getBoundingClientRect().width / svg.viewBox.baseVal.width : 1
        const size = Number.parseFloat(getComputedStyle(element).fontSize) * zoom
        // Drawings are made for a column of 360 px and shrink with a narrower one.
        const [box, frame] = [element.getBoundingClientRect(), svg?.getBoundingClientRect()]
        if (frame && (box.left < frame.left - 1 || box.right > frame.right + 1))
          faults.push(`${text.join('')}: outside its figure`)
        if (size < (svg ? 15 * Math.min(1, (innerWidth - 30) / 360) - 0.1 : 15))
          faults.push(`${text.join('')}: ${size.toFixed(1)} px`)
      }
      return faults
    })
    expect(small).toEqual([])
  })

for (const colorScheme of ['dark', 'light'] as const)
  test(`axe finds nothing in the read view: ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme })
    await page.setViewportSize({ width: 390, height: 844 })
    await open(page, '')
    expect(await axeFaults(page)).toEqual([])
  })

test('a narrow window reads, a wide one is a stage, and each can be told otherwise', async ({ page }) => {
  await page.setViewportSize({ width: 719, height: 800 })
  await open(page, '')
  await expect(page.locator('html')).toHaveAttribute('data-view', 'read')
  await page.getByRole('link', { name: 'Present' }).click()
  await page.locator('.reveal.ready').waitFor()
  await expect(page.locator('html')).toHaveAttribute('data-view', 'stage')
  await page.setViewportSize({ width: 1280, height: 720 })
  await open(page, '?view=read')
  await expect(page.locator('html')).toHaveAttribute('data-view', 'read')
})

test('a change of the window never changes the view or loses a figure', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 })
  await open(page, '?view=read#asr-latency')
  const figure = page.locator('#asr-latency figure.chart')
  await expect(figure).toHaveClass(/live/)
  for (const size of [
    { width: 390, height: 844 },
    { width: 844, height: 390 },
  ]) {
    await page.setViewportSize(size)
    await expect(page.locator('html')).toHaveAttribute('data-view', 'read')
    const shape = size.width < 640 ? '360×380' : '1128×388'
    await expect(figure.locator('canvas')).toHaveAttribute('data-size', shape)
  }
})

test('contents lead to every slide, by the same address as on stage', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '')
  const links = page.locator('.contents ol a')
  const ids = await slideIds(page)
  await expect(links).toHaveCount(ids.length)
  expect(await links.evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual(
    ids.map((id) => `#${id}`),
  )
  await page.locator('.contents summary').click()
  await links.nth(11).click()
  await expect(page.locator(`#${ids[11]} .title`)).toBeInViewport()
})

test('an address with a step, and one that nobody knows', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '#two-clocks/2')
  await expect(page.locator('#two-clocks .title')).toBeInViewport()
  await page.goto('about:blank')
  await open(page, '#nowhere')
  await expect(page.locator('.notice')).toContainText('no slide “nowhere”')
})

test('the header shows the hall that is being read', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  await open(page, '')
  await page.locator('#two-clocks').scrollIntoViewIfNeeded()
  await expect(page.locator('.wayfinders').getByRole('link', { name: 'Hall 1, we are here' })).toBeVisible()
})
