import { chartsLive, expect, goTo, open, stepsOf, test } from './deck.ts'

const charts = [
  'nine-hours',
  'asr-latency',
  'hundredfold',
  'device-prices',
  'o1-accuracy',
  'reasoning-premium',
  'serverless',
  'house-brand',
  'rent-or-run',
  'chip-gap',
  'clusters',
  'crossing',
]

test('these are all the charts of the talk', async ({ page }) => {
  await open(page, '?view=read')
  const ids = await page
    .locator('section.slide:has(figure.chart)')
    .evaluateAll((slides) => slides.map((slide) => slide.id))
  expect(ids).toEqual(charts)
})

for (const [width, height, ratio] of [
  [1280, 720, 1],
  [1920, 1080, 1],
  [3840, 2160, 1],
  [1280, 720, 2],
] as const)
  test.describe(`${width} × ${height} at ${ratio}×`, () => {
    test.use({ viewport: { width, height }, deviceScaleFactor: ratio })

    test('charts have at least as many pixels as the screen shows', async ({ page }) => {
      await open(page, '?view=stage')
      for (const id of charts) {
        await goTo(page, id)
        await chartsLive(page, id)
        const backing = await page.locator(`#${id} canvas`).evaluate((canvas: HTMLCanvasElement) => canvas.width)
        const shown = (await page.locator(`#${id} canvas`).boundingBox())!.width * ratio
        expect(backing).toBeGreaterThanOrEqual(Math.floor(shown))
      }
    })
  })

for (const id of charts)
  test(`canvas and picture of ${id} are the same drawing`, async ({ page }) => {
    await open(page, '?view=stage')
    await goTo(page, id, await stepsOf(page, id))
    await chartsLive(page, id)
    const drawing = page.locator(`#${id} .chart .drawing`)
    const canvas = await drawing.screenshot()
    // Only what shows of the two is swapped; the step and the place stay.
    await page.addStyleTag({
      content: '.chart canvas { display: none } .chart.live .drawing > svg { opacity: 1 !important }',
    })
    const picture = await drawing.screenshot()
    const differing = await page.evaluate(
      async ([one, other]) => {
        const pixels = async (base64: string): Promise<Uint8ClampedArray> => {
          const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
          const canvas = new OffscreenCanvas(image.width, image.height)
          const context = canvas.getContext('2d')!
          context.drawImage(image, 0, 0)
          return context.getImageData(0, 0, image.width, image.height).data
        }
        const [a, b] = [await pixels(one!), await pixels(other!)]
        let strong = 0
        for (let at = 0; at < a.length; at += 4)
          if (Math.max(...[0, 1, 2].map((channel) => Math.abs(a[at + channel]! - b[at + channel]!))) > 96) strong++
        return { strong, all: a.length / 4 }
      },
      [canvas.toString('base64'), picture.toString('base64')],
    )
    expect(differing.all).toBeGreaterThan(100_000)
    // Edges of glyphs and dots may fall differently; nothing may stand elsewhere.
    expect(differing.strong / differing.all).toBeLessThan(0.002)
  })

test('a chart has a table of the same numbers, and words for who can’t see it', async ({ page }) => {
  await open(page, '?view=read#asr-latency')
  const figure = page.locator('#asr-latency figure.chart')
  await figure.locator('summary').click()
  await expect(figure.getByRole('table')).toContainText('Newer recognisers (generally), more accurate300–500 ms')
  await expect(figure.getByRole('img')).toHaveAccessibleName(/newer ones take 300–500 ms/)
})

test('numbers that were made up to show a shape are in no table', async ({ page }) => {
  await open(page, '?view=read')
  const tables = await page
    .locator('figure.chart')
    .evaluateAll((all) =>
      all
        .filter((one) => JSON.parse(one.querySelector('script')!.textContent).dataset.origin === 'illustrative')
        .map((one) => one.querySelectorAll('table').length),
    )
  expect(tables.length).toBeGreaterThan(0)
  expect(tables.filter(Boolean)).toEqual([])
})

test('bars grow where motion is welcome, and stand at once where it is not', async ({ page }) => {
  // Chart.js clears the canvas before each frame it draws.
  await page.addInitScript(() => {
    const clearRect = Reflect.get(CanvasRenderingContext2D.prototype, 'clearRect')
    Object.assign(window, { frames_drawn: 0 })
    CanvasRenderingContext2D.prototype.clearRect = function (...box) {
      ;(window as unknown as { frames_drawn: number }).frames_drawn++
      clearRect.apply(this, box)
    }
  })
  const frames = () => page.evaluate(() => (window as unknown as { frames_drawn: number }).frames_drawn)
  const framesOfAStep = async (): Promise<number> => {
    await goTo(page, 'asr-latency', 2)
    await chartsLive(page, 'asr-latency')
    const before = await frames()
    await page.keyboard.press('ArrowRight')
    await expect.poll(frames).toBeGreaterThan(before)
    // Until nothing is drawn any more.
    let last = -1
    await expect.poll(async () => last === (last = await frames()), { intervals: [600] }).toBe(true)
    return last - before
  }
  await open(page, '?view=stage')
  const still = await framesOfAStep()
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  await goTo(page, 'cover')
  expect(await framesOfAStep()).toBeGreaterThan(still + 1)
})
