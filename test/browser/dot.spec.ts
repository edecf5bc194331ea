import { expect, expectAt, goTo, led, openPresenter, openStage, test } from './windows.ts'

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
    // In no time at all, however slow the machine.
    await context.clock.pauseAt(await presenter.evaluate(() => Date.now() + 1000))
    await presenter.mouse.move(pane.x + 10, pane.y + 10)
    await presenter.mouse.move(pane.x + pane.width - 10, pane.y + pane.height + 20, { steps: 3 })
    // A word that comes after any dot could have come.
    await presenter.keyboard.press('PageDown')
    await expectAt('two-clocks/1', stage)
    await stage.evaluate(() => dispatchEvent(new Event('crossed')))
    expect(await heard).toBe('nothing')
  })
})
