import type { Page } from '@playwright/test'
import { open } from './deck.ts'
import { black, cover, expect, expectAt, leads, led, openPresenter, openStage, test } from './windows.ts'

test.describe('keys', () => {
  test('jump by number, id or word, from either window', async ({ context }) => {
    const stage = await openStage(context)
    const presenter = await openPresenter(context)
    await led(stage)
    await presenter.keyboard.press('g')
    await presenter.keyboard.type('12')
    await presenter.keyboard.press('Enter')
    await expectAt('asr-latency/0', stage, presenter)
    await stage.keyboard.press('g')
    await stage.keyboard.type('two-clocks')
    await stage.keyboard.press('Enter')
    await expectAt('two-clocks/0', stage, presenter)
    await presenter.getByRole('button', { name: 'Go to' }).click()
    await presenter.keyboard.type('hall')
    await expect(presenter.getByRole('option').nth(1)).toBeVisible()
    const second = await presenter.getByRole('option').nth(1).getAttribute('data-to')
    await presenter.keyboard.press('ArrowDown')
    await presenter.keyboard.press('Enter')
    await expectAt(`${second}/0`, stage, presenter)
    // What nobody has leads nowhere, and Escape closes.
    await presenter.keyboard.press('g')
    await presenter.keyboard.type('zebra')
    await presenter.keyboard.press('Enter')
    await expect(presenter.getByRole('dialog', { name: 'Jump to a slide' })).toBeVisible()
    await presenter.keyboard.press('Escape')
    await expectAt(`${second}/0`, stage, presenter)
  })

  test('the presenter’s overview chooses without the audience seeing it', async ({ context }) => {
    const stage = await openStage(context, '#two-clocks')
    const presenter = await openPresenter(context)
    await led(stage)
    await presenter.keyboard.press('o')
    const board = presenter.getByRole('dialog', { name: 'Overview' })
    await expect(board.locator('button[data-to]')).toHaveCount(await presenter.locator('section.slide').count())
    await expect(board.locator('[data-to="two-clocks"]')).toBeFocused()
    await presenter.keyboard.press('ArrowRight')
    await presenter.keyboard.press('ArrowDown')
    await expectAt('two-clocks/0', stage)
    await expect(stage.locator('html')).not.toHaveAttribute('data-overview')
    const chosen = await presenter.evaluate(() => (document.activeElement as HTMLElement).dataset['to'])
    await presenter.keyboard.press('Enter')
    await expectAt(`${chosen}/0`, stage, presenter)
    await presenter.keyboard.press('o')
    await presenter.keyboard.press('o')
    await expect(board).toBeHidden()
  })

  test('T lights the audience and leaves the lectern dark', async ({ context }) => {
    const stage = await openStage(context)
    const presenter = await openPresenter(context)
    await led(stage)
    const ground = (page: Page, of: string): Promise<string> =>
      page.locator(of).evaluate((one) => getComputedStyle(one).backgroundColor)
    await presenter.keyboard.press('t')
    await expect.poll(() => ground(stage, 'section.present .page')).toBe('rgb(251, 249, 245)')
    expect(await ground(presenter, '.c-now .c-pane .page')).toBe('rgb(251, 249, 245)')
    expect(await ground(presenter, 'html')).toBe('rgb(25, 23, 19)')
    await presenter.reload()
    await leads(presenter)
    expect(await ground(presenter, 'html')).toBe('rgb(25, 23, 19)')
    expect(await ground(presenter, '.c-now .c-pane .page')).toBe('rgb(251, 249, 245)')
    await stage.keyboard.press('t')
    await expect.poll(() => ground(presenter, '.c-now .c-pane .page')).toBe('rgb(25, 23, 19)')
  })

  test('single letters can be switched off, for the next visit too; arrows and clickers go on', async ({ context }) => {
    const stage = await openStage(context)
    const presenter = await openPresenter(context)
    await led(stage)
    await presenter.keyboard.press('?')
    await presenter.getByRole('checkbox', { name: 'Single letters and marks are keys' }).uncheck()
    await presenter.keyboard.press('Escape')
    await stage.reload()
    await led(stage)
    for (const window of [presenter, stage]) {
      for (const key of ['b', 'w', '.', 'g', 'o', 'm', 't', 'z', 'c', 'k', 'e', '?', '+'])
        await window.keyboard.press(key)
      await expect(window.locator('dialog[open]')).toHaveCount(0)
      await expect(stage.locator('html')).not.toHaveAttribute('data-blank')
      await expect(stage.locator('html')).not.toHaveAttribute('data-overview')
    }
    await expect(presenter.locator('.cockpit')).toHaveAttribute('data-clock', 'waits')
    await expectAt('cover/0', stage, presenter)
    await presenter.keyboard.press('PageDown')
    await presenter.keyboard.press('Space')
    await expectAt('floor-plan/1', stage, presenter)
    // F1 still opens the list, to switch them on again.
    await stage.keyboard.press('F1')
    await stage.getByRole('checkbox', { name: 'Single letters and marks are keys' }).check()
    await stage.keyboard.press('Escape')
    await stage.keyboard.press('b')
    await expect.poll(() => cover(stage)).toBe(black)
  })

  test('letters work on keyboards without Latin letters, and with browser keys left alone', async ({ page }) => {
    await open(page, '?view=stage#two-clocks')
    const press = (init: { key: string; code: string; repeat?: boolean; ctrlKey?: boolean }): Promise<void> =>
      page.evaluate(
        (one) => void document.body.dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, ...one })),
        init,
      )
    await press({ key: 'и', code: 'KeyB' })
    expect(await cover(page)).toBe(black)
    await press({ key: 'и', code: 'KeyB', repeat: true })
    expect(await cover(page)).toBe(black)
    await press({ key: 'b', code: 'KeyB', ctrlKey: true })
    expect(await cover(page)).toBe(black)
    await press({ key: 'Process', code: 'KeyB' })
    expect(await cover(page)).toBe('')
  })

  test('the list of keys has all of them, in both windows, and fits', async ({ context }) => {
    const stage = await openStage(context)
    const presenter = await openPresenter(context)
    for (const window of [stage, presenter]) {
      await window.keyboard.press('?')
      const help = window.getByRole('dialog', { name: 'Keys' })
      for (const key of 'G O M B W T F S R Z C K E'.split(' '))
        await expect(help.locator('kbd', { hasText: new RegExp(`^${key}$`) })).toBeVisible()
      expect(await help.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThanOrEqual(0)
      await window.keyboard.press('?')
      await expect(help).toBeHidden()
    }
  })

  test('full screen by F, in the window that has the keyboard', async ({ page }) => {
    await open(page, '?view=stage')
    await page.keyboard.press('f')
    await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('HTML')
    await page.keyboard.press('f')
    await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull()
  })

  test('a swipe turns the slide on stage, and one that is no swipe does not', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ hasTouch: true, viewport: { width: 1280, height: 720 }, baseURL })
    const stage = await openStage(context, '#two-clocks')
    const touch = await context.newCDPSession(stage)
    const drag = async (...points: [x: number, y: number][]): Promise<void> => {
      for (const [index, [x, y]] of points.entries())
        await touch.send('Input.dispatchTouchEvent', {
          type: index ? 'touchMove' : 'touchStart',
          touchPoints: [{ x, y }],
        })
      await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
    }
    await drag([800, 400], [600, 410])
    await expectAt('two-clocks/1', stage)
    await drag([600, 300], [590, 500])
    await drag([600, 300], [580, 300])
    await expectAt('two-clocks/1', stage)
    await drag([600, 400], [800, 410])
    await expectAt('two-clocks/0', stage)
    await context.close()
  })
})
