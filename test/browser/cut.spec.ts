import { expect, open, slideIds, test } from './deck.ts'

const minutes = { short: 20, lightning: 5 } as const

for (const cut of ['short', 'lightning'] as const)
  for (const view of ['stage', 'read'] as const)
    test(`the ${cut} cut keeps order and ids in the ${view} view`, async ({ page }) => {
      await open(page, `?view=${view}`)
      const planned = await page
        .locator('section.slide')
        .evaluateAll(
          (slides, name) => slides.filter((one) => one.hasAttribute(`data-${name}`)).map(({ id }) => id),
          cut,
        )
      const seconds = await page
        .locator(`section.slide[data-${cut}]`)
        .evaluateAll(
          (slides, name) => slides.reduce((sum, one) => sum + Number(one.getAttribute(`data-${name}`)), 0),
          cut,
        )
      expect(planned.length).toBeGreaterThan(5)
      expect(seconds).toBeLessThanOrEqual(minutes[cut] * 60)
      await open(page, `?view=${view}&cut=${cut}`)
      expect(await slideIds(page)).toEqual(planned)
    })

test('in a cut slides are numbered anew, and no link leads outside it', async ({ page }) => {
  for (const cut of ['short', 'lightning']) {
    await open(page, `?view=stage&cut=${cut}`)
    const places = await page.locator('.slide .place').allTextContents()
    expect(places).toEqual(places.map((_, index) => `${index + 1} / ${places.length}`))
    const targets = await page
      .locator('main section a[href^="#"], .contents a[href^="#"], .map a[href^="#"]')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href')!))
    expect(targets.length).toBeGreaterThan(5)
    const ids = await slideIds(page)
    for (const target of targets) expect(ids).toContain(target.slice(1))
    await expect(page.locator('.contents li li')).toHaveCount(ids.length)
  }
})

test('each cut has words of its own, or those of the next longer one', async ({ page }) => {
  /** What is said on a slide in the cut of the address. */
  const spoken = (id: string): Promise<string> =>
    page
      .locator(`#${id} > .notes > p`)
      .allTextContents()
      .then((all) => all.join(' '))
  const said: Record<string, string[]> = {}
  for (const cut of ['full', 'short', 'lightning']) {
    await open(page, `?view=read&cut=${cut}`)
    for (const id of ['cover', 'head-start', 'chip-gap', 'no-gpus', 'the-turn'])
      if (await page.locator(`#${id}`).count()) (said[id] ??= []).push(await spoken(id))
  }
  const kinds = Object.entries(said).map(([id, words]) => `${id} ${words.map((one) => words.indexOf(one)).join('')}`)
  expect(kinds).toEqual(['cover 012', 'head-start 002', 'chip-gap 01', 'no-gpus 002', 'the-turn 000'])
  expect(Object.values(said).flat()).not.toContain('')
  // The speaker's window says the same as the page.
  await open(page, '?view=presenter&cut=lightning#head-start')
  await expect(page.locator('.c-spoken p').first()).toHaveText(/^This line is the day/)
  expect((await page.locator('.c-spoken p').allTextContents()).join(' ')).toBe(said['head-start']![2])
})

test('the talk walks through a cut, and the wayfinder knows the hall', async ({ page }) => {
  await open(page, '?view=stage&cut=lightning')
  const ids = await slideIds(page)
  await page.keyboard.press('End')
  await expect(page.locator('section.present')).toHaveAttribute('id', ids.at(-1)!)
  await open(page, '?view=stage&cut=short#hall-3')
  await expect(page.locator('#hall-3 .wayfinder').getByRole('link', { name: 'Hall 3, we are here' })).toBeVisible()
  expect(await page.locator('#hall-3 .place').textContent()).toBe(
    `${(await slideIds(page)).indexOf('hall-3') + 1} / ${(await slideIds(page)).length}`,
  )
})

test('a slide outside the cut, or no such cut: the start, and a word about it', async ({ page }) => {
  await open(page, '?view=stage&cut=lightning#hall-3')
  await expect(page.locator('.notice').filter({ hasText: 'no slide “hall-3”' })).toBeVisible()
  await open(page, '?view=stage&cut=long')
  await expect(page.locator('.notice').filter({ hasText: 'no cut “long”' })).toBeVisible()
  await expect(page.locator('section.present')).toHaveAttribute('id', 'cover')
})

test('lengths can be chosen in the read view, and the place and view stay', async ({ page }) => {
  await open(page, '?view=read')
  await page.locator('.contents > summary').click()
  await page.locator('.contents .cuts').getByRole('link', { name: '5 minutes' }).click()
  await page.locator('html[data-ready][data-cut="lightning"][data-view="read"]').waitFor()
  await page.locator('.contents > summary').click()
  await expect(page.locator('.contents .cuts').getByRole('link', { name: '5 minutes' })).toHaveAttribute(
    'aria-current',
    'true',
  )
})
