import { expect, goTo, open, test } from './deck.ts'

/** When each animation of the slide's halls ends, in ms after the click, by hall. */
const landings = (page: import('@playwright/test').Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const ends: Record<string, number> = {}
    for (const animation of document.getAnimations()) {
      const { effect } = animation
      const target = (effect as KeyframeEffect).target
      // What moves a room; its name and the load above it come afterwards.
      if (!target?.matches('.turn-x, .turn-y')) continue
      const hall = /turn-([123])/.exec(target.closest('.turn-1, .turn-2, .turn-3')!.getAttribute('class')!)?.[1]
      if (hall) ends[hall] = Math.max(ends[hall] ?? 0, Number(effect!.getComputedTiming().endTime))
    }
    return ends
  })

/** Words in the drawing that are to be seen. */
const labels = (page: import('@playwright/test').Page): Promise<string[]> =>
  page.locator('#the-turn svg.wide text').evaluateAll((all) =>
    all
      .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .filter((one) => one.getBoundingClientRect().width > 0)
      .map((one) => one.textContent.trim()),
  )

test.describe('where motion is welcome', () => {
  test.use({ contextOptions: { reducedMotion: 'no-preference' } })

  test('compute lands first, then models, then applications, within two seconds', async ({ page }) => {
    await open(page, '?view=stage#the-turn')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => landings(page)).toHaveProperty('2')
    const ends = await landings(page)
    expect(ends['2']).toBeLessThan(ends['1']!)
    expect(ends['1']).toBeLessThan(ends['3']!)
    expect(ends['3']).toBeLessThan(2000)
  })

  test('only transforms and opacity move', async ({ page }) => {
    await open(page, '?view=stage#the-turn')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBeGreaterThan(3)
    const moved = await page.evaluate(() => [
      ...new Set(
        document
          .getAnimations()
          .flatMap(({ effect }) => (effect as KeyframeEffect).getKeyframes().flatMap((frame) => Object.keys(frame))),
      ),
    ])
    const still = new Set(['offset', 'computedOffset', 'easing', 'composite', 'transform', 'opacity', 'visibility'])
    expect(moved.filter((name) => !still.has(name))).toEqual([])
  })
})

for (const query of ['?view=stage', '?view=stage&motion=off'])
  test(`without motion both states are there at once: ${query}`, async ({ page }) => {
    if (query.includes('motion')) await page.emulateMedia({ reducedMotion: 'no-preference' })
    await open(page, `${query}#the-turn`)
    await expect.poll(() => labels(page)).not.toContain('Lesson one: models set the ceiling')
    expect(await labels(page)).toContain('Entrance')
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => labels(page)).toContain('Lesson one: models set the ceiling')
    expect(await labels(page)).not.toContain('Entrance')
    expect(
      await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length),
    ).toBe(0)
    await page.keyboard.press('ArrowLeft')
    await expect.poll(() => labels(page)).not.toContain('Lesson one: models set the ceiling')
  })

test('on paper both stills stand: the plan and the section', async ({ page }) => {
  await open(page, '?view=stage')
  await page.emulateMedia({ media: 'print' })
  const words = await labels(page)
  expect(words).toContain('Schematic, not to scale')
  expect(words.filter((one) => one === 'Lesson two: compute sets the ceiling')).toHaveLength(1)
})

test('the wayfinder turns with the plan, and stays a stack', async ({ page }) => {
  await open(page, '?view=stage')
  for (const [id, step, name] of [
    ['bitter-lesson', 0, 'Halls in the order of the report'],
    ['the-turn', 0, 'Halls in the order of the report'],
    ['the-turn', 1, 'Halls as they stand on each other'],
    ['two-questions', 0, 'Halls as they stand on each other'],
  ] as const) {
    await goTo(page, id, step)
    const seen = page.locator(`#${id} .wayfinder > svg:visible`)
    await expect(seen).toHaveAttribute('aria-label', name)
    await expect(seen.locator('a')).toHaveCount(3)
  }
})
