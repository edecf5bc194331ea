import type { Page } from '@playwright/test'
import { open } from './deck.ts'
import { black, cover, expect, expectAt, goTo, leads, led, openPresenter, openStage, test, white } from './windows.ts'

test.describe('black and white', () => {
  for (const theme of ['dark', 'light'] as const)
    test(`cover the audience’s screen whole, and survive its reload: ${theme}`, async ({ context }) => {
      const stage = await openStage(context, '#two-clocks')
      await stage.emulateMedia({ colorScheme: theme })
      const presenter = await openPresenter(context)
      await led(stage)
      await presenter.keyboard.press('b')
      await expect.poll(() => cover(stage)).toBe(black)
      const picture = await stage.screenshot()
      const colours = await presenter.evaluate(async (base64) => {
        const image = await createImageBitmap(await (await fetch(`data:image/png;base64,${base64}`)).blob())
        const ink = new OffscreenCanvas(image.width, image.height).getContext('2d')!
        ink.drawImage(image, 0, 0)
        const { data } = ink.getImageData(0, 0, image.width, image.height)
        return data.every((value, at) => at % 4 === 3 || value === 0)
      }, picture.toString('base64'))
      expect(colours).toBe(true)
      await stage.reload()
      await led(stage)
      await expect.poll(() => cover(stage)).toBe(black)
      await presenter.keyboard.press('w')
      await expect.poll(() => cover(stage)).toBe(white)
      await presenter.keyboard.press('w')
      await expect.poll(() => cover(stage)).toBe('')
    })

  test('are said loudly to the speaker; the next step only brings the slide back', async ({ context }) => {
    const stage = await openStage(context, '#two-clocks')
    const presenter = await openPresenter(context)
    await led(stage)
    for (const back of ['PageDown', 'PageUp', 'Space', 'b']) {
      await presenter.keyboard.press('.')
      await expect(presenter.locator('.c-veil')).toContainText('BLACK')
      await expect(presenter.getByRole('button', { name: 'Black' })).toHaveAttribute('aria-pressed', 'true')
      await expect.poll(() => cover(stage)).toBe(black)
      await presenter.keyboard.press(back)
      await expect.poll(() => cover(stage)).toBe('')
      await expect(presenter.locator('.c-veil')).toBeHidden()
      await expectAt('two-clocks/0', stage, presenter)
    }
    // So does a click in the audience's window, which presses nothing under it.
    await presenter.keyboard.press('w')
    await expect.poll(() => cover(stage)).toBe(white)
    await stage
      .locator('#two-clocks .wayfinder a')
      .first()
      .click({ position: { x: 20, y: 20 }, force: true })
    await expect.poll(() => cover(stage)).toBe('')
    await expectAt('two-clocks/0', stage, presenter)
    // Who goes somewhere else in the dark stays in the dark.
    await presenter.keyboard.press('b')
    await goTo(presenter, 'asr-latency')
    await expectAt('asr-latency/0', stage, presenter)
    expect(await cover(stage)).toBe(black)
  })

  test('work in a window alone, too', async ({ page }) => {
    await open(page, '?view=stage#two-clocks')
    await page.keyboard.press('b')
    expect(await cover(page)).toBe(black)
    await page.mouse.click(300, 300)
    expect(await cover(page)).toBe('')
    await page.keyboard.press('w')
    expect(await cover(page)).toBe(white)
    await page.keyboard.press('PageDown')
    expect(await cover(page)).toBe('')
    await expect(page).toHaveURL(/#two-clocks$/)
  })
})

test.describe('frozen', () => {
  test('the audience stays while the speaker looks ahead, and comes along afterwards', async ({ context }) => {
    const stage = await openStage(context, '#two-clocks')
    const presenter = await openPresenter(context)
    await led(stage)
    await presenter.keyboard.press('z')
    await expect(presenter.locator('.c-veil')).toContainText('FROZEN The audience stays at 11')
    for (const _ of Array(4)) await presenter.keyboard.press('PageDown')
    await expectAt('asr-latency/1', presenter)
    await expectAt('two-clocks/0', stage)
    // A clicker that talks to the audience's window looks ahead as well.
    await stage.keyboard.press('PageDown')
    await expectAt('asr-latency/2', presenter)
    await expectAt('two-clocks/0', stage)
    // Neither window forgets by a reload.
    await stage.reload()
    await presenter.reload()
    await leads(presenter)
    await led(stage)
    await expectAt('asr-latency/2', presenter)
    await expectAt('two-clocks/0', stage)
    await presenter.getByRole('button', { name: 'Freeze' }).click()
    await expectAt('asr-latency/2', stage, presenter)
    await expect(presenter.locator('.c-veil')).toBeHidden()
  })

  test('an audience left frozen by a presenter that closed can be steered', async ({ context }) => {
    const stage = await openStage(context, '#two-clocks')
    const presenter = await openPresenter(context)
    await led(stage)
    await presenter.keyboard.press('z')
    await goTo(presenter, 'asr-latency')
    await expectAt('asr-latency/0', presenter)
    await presenter.close()
    await expect(stage.locator('html')).not.toHaveAttribute('data-led')
    await expectAt('two-clocks/0', stage)
    await stage.keyboard.press('PageDown')
    await expectAt('two-clocks/1', stage)
  })
})

test.describe('what an audience never sees', () => {
  test('a pointer, buttons, notes: not while somebody leads', async ({ context }) => {
    const stage = await openStage(context, '#two-clocks')
    const presenter = await openPresenter(context)
    await led(stage)
    await stage.mouse.move(300, 300)
    await stage.mouse.move(1100, 700)
    await expect(stage.getByRole('navigation', { name: 'Talk' })).toBeHidden()
    const cursors = await stage.evaluate(() => [
      ...new Set([...document.querySelectorAll('*')].map((one) => getComputedStyle(one).cursor)),
    ])
    expect(cursors).toEqual(['none'])
    for (const notes of await stage.locator('.notes').all()) await expect(notes).toBeHidden()
    await expect(stage.locator('.cockpit')).toHaveCount(0)
    await presenter.close()
    await expect(stage.locator('html')).not.toHaveAttribute('data-led')
    await stage.mouse.move(300, 300)
    await expect(stage.getByRole('navigation', { name: 'Talk' })).toBeVisible()
  })

  test('a ring around what was clicked; who steers by Tab sees one', async ({ page }) => {
    await open(page, '?view=stage#nvidia-guess')
    const ring = (): Promise<string> =>
      page.evaluate(() => (document.activeElement ? getComputedStyle(document.activeElement).outlineStyle : 'none'))
    const option = page.locator('#nvidia-guess .option').first()
    await option.getByRole('button', { name: 'One more' }).click()
    expect(await ring()).toBe('none')
    // Space is the next step again.
    await page.keyboard.press('Space')
    await expectAt('hall-1/0', page)
    await page.keyboard.press('PageUp')
    await option.getByRole('spinbutton').click()
    expect(await ring()).toBe('none')
    await page.keyboard.press('Tab')
    expect(await ring()).toBe('solid')
  })
})

test('the screen stays awake while a presenter lives, and again after it was hidden', async ({ context }) => {
  await context.addInitScript(() => {
    const held = { now: 0, asked: 0 }
    Object.assign(window, { held })
    Object.defineProperty(navigator, 'wakeLock', {
      value: {
        async request() {
          held.now++
          held.asked++
          const lock = {
            released: false,
            async release() {
              if (!lock.released) held.now--
              lock.released = true
            },
          }
          // As the browser does.
          document.addEventListener('visibilitychange', () => document.hidden && void lock.release())
          return lock
        },
      },
    })
  })
  const held = (page: Page) => page.evaluate(() => (window as unknown as { held: { now: number; asked: number } }).held)
  const stage = await openStage(context)
  expect((await held(stage)).asked).toBe(0)
  const presenter = await openPresenter(context)
  await led(stage)
  for (const page of [stage, presenter]) {
    await expect.poll(async () => (await held(page)).now).toBe(1)
    for (const hidden of [true, false])
      await page.evaluate((value) => {
        Object.defineProperty(document, 'hidden', { configurable: true, get: () => value })
        document.dispatchEvent(new Event('visibilitychange'))
      }, hidden)
    await expect.poll(() => held(page)).toEqual({ now: 1, asked: 2 })
  }
  await presenter.close()
  await expect.poll(async () => (await held(stage)).now).toBe(0)
})
