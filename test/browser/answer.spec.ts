import { expect, goTo, open, stepsOf, test } from './deck.ts'

const ghosts = (of: string): string => `#no-gpus .wide [data-guess-of="nvidia-guess.${of}"]`

test('the room’s guess stands beside the answer as ghosts, entered by keyboard only', async ({ page }) => {
  await open(page, '?view=stage#nvidia-guess')
  await page.locator('#nvidia-guess input').nth(2).focus()
  await page.keyboard.type('7')
  await page.keyboard.press('PageDown')
  await goTo(page, 'no-gpus', await stepsOf(page, 'no-gpus'))
  await expect(page.locator(`${ghosts('gpus')} .ghost:visible`)).toHaveCount(7)
  await expect(page.locator(ghosts('switches'))).toBeHidden()
})

test.describe('by touch', () => {
  test.use({ hasTouch: true })

  test('guesses are entered by touch', async ({ page }) => {
    await open(page, '?view=stage#nvidia-guess')
    const more = page.locator('#nvidia-guess').getByRole('button', { name: 'One more' })
    for (const _ of [1, 2, 3]) await more.nth(0).tap()
    await goTo(page, 'no-gpus', await stepsOf(page, 'no-gpus'))
    await expect(page.locator(`${ghosts('switches')} .ghost:visible`)).toHaveCount(3)
  })
})

test('without a guess, and on paper, there are no ghosts', async ({ page }) => {
  await open(page, '?view=read')
  await expect(page.locator(ghosts('gpus'))).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator(ghosts('gpus'))).toBeHidden()
  await expect(page.locator('#no-gpus')).toContainText('GPUs')
})

test('the question leads to its answer', async ({ page }) => {
  await open(page, '?view=stage#nvidia-guess')
  await page.getByRole('link', { name: 'The answer comes near the end' }).click()
  await expect(page.locator('section.present')).toHaveAttribute('id', 'no-gpus')
})

test('on stage the title and the talk wait for the empty plinth; readers have all of it', async ({ page }) => {
  await open(page, '?view=stage')
  await goTo(page, 'no-gpus')
  const title = page.locator('#no-gpus .title')
  const turns = page.locator('#no-gpus .turns > div')
  const shown = async (): Promise<string> => {
    const seen = await turns.evaluateAll((all) => all.map((one) => one.checkVisibility({ visibilityProperty: true })))
    return `${await title.evaluate((one) => getComputedStyle(one).opacity)} ${seen.filter(Boolean).length}`
  }
  await expect.poll(shown).toBe('0 0')
  // Unseen, and not unheard.
  await expect(title).toBeFocused()
  for (const expected of ['0 0', '1 0', '1 1', '1 2', '1 3']) {
    await page.keyboard.press('PageDown')
    await expect.poll(shown).toBe(expected)
  }
  await open(page, '?view=read#no-gpus')
  await expect.poll(shown).toBe('1 3')
})
