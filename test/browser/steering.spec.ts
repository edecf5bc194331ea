import type { Page } from '@playwright/test'
import { open } from './deck.ts'
import { expect, expectAt, goTo, leads, led, openPresenter, openStage, test } from './windows.ts'

/** The colour that covers a stage, or nothing. */
const cover = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { content, backgroundColor } = getComputedStyle(document.documentElement, '::after')
    return content === 'none' ? '' : backgroundColor
  })
const [black, white] = ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']

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

test.describe('a second presenter', () => {
  test('says so and does nothing, until it takes over; the first then says that', async ({ context }) => {
    const stage = await openStage(context)
    const first = await openPresenter(context)
    await led(stage)
    await first.keyboard.press('ArrowRight')
    const second = await context.newPage()
    await open(second, '?view=presenter#asr-latency')
    await expect(second.getByRole('heading', { name: 'Another presenter window is open' })).toBeVisible()
    await second.keyboard.press('PageDown')
    await second.keyboard.press('b')
    await expectAt('floor-plan/0', first, stage)
    expect(await cover(stage)).toBe('')
    await second.getByRole('button', { name: 'Take over here' }).click()
    await leads(second)
    await expectAt('floor-plan/0', second)
    await expect(first.getByRole('heading', { name: 'Another presenter window took over' })).toBeVisible()
    await first.keyboard.press('PageDown')
    await second.keyboard.press('PageDown')
    await expectAt('floor-plan/1', second, stage)
    // A reload changes nothing of that.
    await second.reload()
    await leads(second)
    await expect(first.locator('html')).toHaveAttribute('data-standing', 'ousted')
    await second.close()
    await expect(first.getByRole('heading', { name: 'The other presenter window is gone' })).toBeVisible()
    await first.getByRole('button', { name: 'Take over here' }).click()
    await leads(first)
    await first.keyboard.press('PageDown')
    await expectAt('floor-plan/2', first, stage)
  })

  test('opened at the same moment, one of the two leads', async ({ context }) => {
    const pages = [await context.newPage(), await context.newPage()]
    await Promise.all(pages.map((page) => open(page, '?view=presenter')))
    const standings = () => Promise.all(pages.map((page) => page.locator('html').getAttribute('data-standing')))
    await expect.poll(async () => (await standings()).join(' ')).toMatch(/^(presenting second|second presenting)$/)
  })
})

test.describe('the speaker’s dot', () => {
  test('is where the pointer is, on that slide only, and goes when it rests', async ({ context }) => {
    await context.clock.install()
    const stage = await openStage(context, '#two-clocks')
    const presenter = await openPresenter(context)
    await led(stage)
    const dot = stage.locator('.dot')
    const pane = (await presenter.locator('.c-now .c-pane').boundingBox())!
    await presenter.mouse.move(pane.x + pane.width * 0.25, pane.y + pane.height * 0.75)
    await presenter.mouse.down()
    await expect(dot).toBeVisible()
    const middle = async (): Promise<number[]> => {
      const box = (await dot.boundingBox())!
      return [box.x + box.width / 2, box.y + box.height / 2].map(Math.round)
    }
    await expect.poll(middle).toEqual([320, 540])
    await presenter.mouse.move(pane.x + pane.width * 0.5, pane.y + pane.height * 0.5)
    await expect.poll(middle).toEqual([640, 360])
    await presenter.mouse.up()
    await context.clock.runFor(1100)
    await expect(dot).toBeHidden()
    // Frozen on another slide, it would point at something else.
    await presenter.keyboard.press('z')
    await goTo(presenter, 'asr-latency')
    await expectAt('asr-latency/0', presenter)
    await presenter.mouse.down()
    await presenter.mouse.move(pane.x + pane.width * 0.6, pane.y + pane.height * 0.6)
    await presenter.mouse.up()
    await presenter.keyboard.press('z')
    await expectAt('asr-latency/0', stage)
    await expect(dot).toBeHidden()
  })

  test('comes with a finger, and does not turn the slide', async ({ browser, baseURL }) => {
    const context = await browser.newContext({ hasTouch: true, viewport: { width: 1280, height: 720 }, baseURL })
    const stage = await openStage(context, '#two-clocks')
    const presenter = await openPresenter(context)
    await led(stage)
    const touch = await context.newCDPSession(presenter)
    const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', x = 0, y = 0): Promise<unknown> =>
      touch.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x, y }] })
    const pane = (await presenter.locator('.c-now .c-pane').boundingBox())!
    await send('touchStart', pane.x + 300, pane.y + 200)
    await send('touchMove', pane.x + 100, pane.y + 200)
    await expect(stage.locator('.dot')).toBeVisible()
    await send('touchEnd')
    await expectAt('two-clocks/0', stage, presenter)
    // Over the notes the same swipe is a step.
    const notes = (await presenter.locator('.c-spoken').boundingBox())!
    await send('touchStart', notes.x + 300, notes.y + 100)
    await send('touchMove', notes.x + 100, notes.y + 100)
    await send('touchEnd')
    await expectAt('two-clocks/1', stage, presenter)
    await context.close()
  })

  test('a pointer that only crosses the slide does not point', async ({ context }) => {
    await context.clock.install()
    const stage = await openStage(context, '#two-clocks')
    const presenter = await openPresenter(context)
    await led(stage)
    const heard = stage.evaluate(
      () =>
        new Promise((resolve) => {
          new MutationObserver(() => resolve('dot')).observe(document.querySelector('.dot')!, { attributes: true })
          addEventListener('crossed', () => resolve('nothing'))
        }),
    )
    const pane = (await presenter.locator('.c-now .c-pane').boundingBox())!
    await presenter.mouse.move(pane.x + 10, pane.y + 10)
    await presenter.mouse.move(pane.x + pane.width - 10, pane.y + pane.height + 20, { steps: 3 })
    // A word that comes after any dot could have come.
    await presenter.keyboard.press('PageDown')
    await expectAt('two-clocks/1', stage)
    await stage.evaluate(() => dispatchEvent(new Event('crossed')))
    expect(await heard).toBe('nothing')
  })
})

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

test('the room’s guesses are the same in every window, and can be set from the lectern', async ({ context }) => {
  const stage = await openStage(context, '#nvidia-guess')
  const presenter = await openPresenter(context)
  await led(stage)
  const value = (page: Page) =>
    page.locator('.c-now [data-guess], section.present [data-guess]').first().locator('input')
  await presenter.locator('.c-now .stepper').first().getByRole('button', { name: 'One more' }).click({ clickCount: 3 })
  await expect(value(stage)).toHaveValue('3')
  await stage.locator('#nvidia-guess .stepper').first().getByRole('button', { name: 'One fewer' }).click()
  await expect(value(presenter)).toHaveValue('2')
  await presenter.reload()
  await leads(presenter)
  await expect(value(presenter)).toHaveValue('2')
  const late = await openStage(context)
  await expectAt('nvidia-guess/0', late)
  await expect(value(late)).toHaveValue('2')
})

test('what if is forgotten with the slide in every window', async ({ context }) => {
  const stage = await openStage(context, '#crossing')
  const presenter = await openPresenter(context)
  await led(stage)
  const slider = stage.locator('#crossing input[type="range"]')
  await presenter.locator('.c-now').getByRole('button', { name: 'More' }).click()
  await expect(slider).not.toHaveValue('0')
  await goTo(presenter, 'cover')
  await expectAt('cover/0', stage, presenter)
  await goTo(presenter, 'crossing')
  await expectAt('crossing/0', stage, presenter)
  await expect(slider).toHaveValue('0')
  await expect(presenter.locator('.c-now input[type="range"]')).toHaveValue('0')
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
