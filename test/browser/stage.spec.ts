import { axeFaults } from './axe.ts'
import { chartsLive, expect, goTo, open, slideIds, stepsOf, test } from './deck.ts'

test('the arrow key walks every step of every slide, there and back', async ({ page }) => {
  await open(page, '?view=stage')
  const expected: string[] = []
  for (const id of await slideIds(page))
    for (let step = 0; step <= (await stepsOf(page, id)); step++) expected.push(step ? `#${id}/${step}` : `#${id}`)
  expect(expected.length).toBeGreaterThan(15)
  for (const address of expected) {
    await expect(page).toHaveURL(new RegExp(`${address}$`))
    if (address !== expected.at(-1)) await page.keyboard.press('ArrowRight')
  }
  for (const address of expected.toReversed()) {
    await expect(page).toHaveURL(new RegExp(`${address}$`))
    await page.keyboard.press('ArrowLeft')
  }
})

test('a clicker walks on, even from a number field', async ({ page }) => {
  await open(page, '?view=stage#nvidia-guess')
  await page.getByRole('spinbutton', { name: 'GPUs' }).focus()
  await page.keyboard.press('PageDown')
  await expect(page).toHaveURL(/#hall-1$/)
  await page.keyboard.press('PageUp')
  await expect(page).toHaveURL(/#nvidia-guess$/)
})

test('space on a button presses the button and does not turn the slide', async ({ page }) => {
  await open(page, '?view=stage#nvidia-guess')
  await page.locator('#nvidia-guess .option').first().getByRole('button', { name: 'One more' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByRole('spinbutton', { name: 'Network switches' })).toHaveValue('1')
  await expect(page).toHaveURL(/#nvidia-guess$/)
})

test('T changes the theme, for the next visit too, and redraws the chart', async ({ page }) => {
  await open(page, '?view=stage#asr-latency/3')
  await chartsLive(page, 'asr-latency')
  const picture = () => page.locator('#asr-latency canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())
  const ground = () => page.evaluate(() => getComputedStyle(document.querySelector('.page')!).backgroundColor)
  const dark = await picture()
  expect(await ground()).toBe('rgb(25, 23, 19)')
  await page.keyboard.press('t')
  expect(await ground()).toBe('rgb(251, 249, 245)')
  await expect.poll(async () => (await picture()) === dark).toBe(false)
  const light = await picture()
  await page.reload()
  await page.locator('html[data-ready]').waitFor()
  expect(await ground()).toBe('rgb(251, 249, 245)')
  await chartsLive(page, 'asr-latency')
  await expect.poll(async () => (await picture()) === light).toBe(true)
})

test('the system chooses the theme until somebody does', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await open(page, '?view=stage')
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  expect(await ground()).toBe('rgb(251, 249, 245)')
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await ground()).toBe('rgb(25, 23, 19)')
})

test('an address leads to a step, and survives a reload', async ({ page }) => {
  await open(page, '?view=stage#two-clocks/1')
  const visible = page.locator('#two-clocks .wide .fragment.visible')
  await expect(visible).toHaveCount(1)
  await page.reload()
  await page.locator('html[data-ready]').waitFor()
  await expect(page).toHaveURL(/#two-clocks\/1$/)
  await expect(visible).toHaveCount(1)
})

test('an address nobody knows shows the start and says so', async ({ page }) => {
  await open(page, '?view=stage#nowhere')
  await expect(page.locator('#cover')).toHaveClass(/present/)
  await expect(page.locator('.notice')).toContainText('no slide “nowhere”')
  await page.keyboard.press('ArrowRight')
  await expect(page.locator('.notice')).toBeHidden()
})

test('an address that changes to nowhere leaves slide and address where they are', async ({ page }) => {
  await open(page, '?view=stage#two-clocks')
  await page.evaluate(() => location.assign('#%'))
  await expect(page.locator('.notice')).toContainText('no slide “%”')
  await expect(page).toHaveURL(/#two-clocks$/)
  await expect(page.locator('#two-clocks')).toHaveClass(/present/)
})

test('title and focus follow the slide; screen readers may read on their own', async ({ page }) => {
  await open(page, '?view=stage')
  await goTo(page, 'two-clocks')
  await expect(page).toHaveTitle(/^Streaming recognition runs on two clocks/)
  await expect(page.locator('#two-clocks .title')).toBeFocused()
  await expect(page.locator('.reveal')).not.toHaveAttribute('role', 'application')
  await expect(page.locator('#two-clocks')).not.toHaveAttribute('aria-hidden', 'true')
})

test('the halls on the plan and in the corner are links', async ({ page }) => {
  await open(page, '?view=stage#floor-plan')
  await page
    .locator('#floor-plan .drawing')
    .getByRole('link', { name: 'Hall 1 Models' })
    .click({ position: { x: 30, y: 120 } })
  await expect(page).toHaveURL(/#hall-1$/)
  await goTo(page, 'two-clocks')
  await page.locator('#two-clocks .wayfinder').getByRole('link', { name: 'Hall 1, we are here' }).press('Enter')
  await expect(page).toHaveURL(/#hall-1$/)
})

test('a guess is kept through a reload, by keys and by clicks', async ({ page }) => {
  await open(page, '?view=stage#nvidia-guess')
  const cards = page.getByRole('spinbutton', { name: 'Network cards' })
  await page.locator('#nvidia-guess .option').nth(1).getByRole('button', { name: 'One more' }).click({ clickCount: 3 })
  await expect(cards).toHaveValue('3')
  await cards.fill('42')
  await expect(cards).toHaveValue('9')
  await page.reload()
  await page.locator('html[data-ready]').waitFor()
  await expect(cards).toHaveValue('9')
})

test('the room’s bar stands on the chart, and the question goes with the first answer', async ({ page }) => {
  await open(page, '?view=stage#asr-latency')
  await chartsLive(page, 'asr-latency')
  const slider = page.getByRole('slider')
  const before = await page.locator('#asr-latency canvas').screenshot()
  await slider.focus()
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  await page.locator('#asr-latency').getByRole('button', { name: '50 ms more' }).click()
  await expect(page.locator('#asr-latency output')).toHaveText('150 ms')
  await expect.poll(async () => (await page.locator('#asr-latency canvas').screenshot()).equals(before)).toBe(false)
  await page.keyboard.press('PageDown')
  await expect(slider).toBeHidden()
  await goTo(page, 'asr-latency', 4)
  await expect(page.locator('#asr-latency .takeaway')).toBeVisible()
})

test('what a figure comes to shows with its last step, on stage only', async ({ page }) => {
  const lines = ['#house-brand .takeaway', '#shared-memory .checked-notice'] as const
  await open(page, '?view=stage')
  for (const line of lines) {
    const id = line.slice(1, line.indexOf(' '))
    const last = await stepsOf(page, id)
    await goTo(page, id, last - 1)
    await expect(page.locator(line)).toBeHidden()
    await goTo(page, id, last)
    await expect(page.locator(line)).toBeVisible()
  }
  await open(page, '?view=read')
  for (const line of lines) await expect(page.locator(line)).toBeVisible()
})

test('nothing of the answer shows before its step', async ({ page }) => {
  await open(page, '?view=stage#asr-latency')
  await expect(page.locator('#asr-latency svg.wide text', { hasText: '300–500 ms' })).toBeHidden()
  await chartsLive(page, 'asr-latency')
  const inked = () =>
    page.locator('#asr-latency canvas').evaluate((canvas: HTMLCanvasElement) => {
      const right = canvas
        .getContext('2d')!
        .getImageData(canvas.width * 0.62, canvas.height * 0.5, canvas.width * 0.08, canvas.height * 0.3)
      return right.data.filter((value, at) => at % 4 === 3 && value > 200).length
    })
  const empty = await inked()
  await goTo(page, 'asr-latency', 3)
  await expect.poll(inked).toBeGreaterThan(empty * 2 + 100)
})

test('a question mark lists the keys', async ({ page }) => {
  await open(page, '?view=stage')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.keyboard.press('ArrowRight')
  await expect(page).toHaveURL(/#cover$/)
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(page.locator('html')).not.toHaveAttribute('data-blank')
})

test('the overview shows every slide; keys and clicks choose one', async ({ page }) => {
  await open(page, '?view=stage')
  await page.keyboard.press('o')
  for (const slide of await page.locator('section.slide').all()) {
    await slide.scrollIntoViewIfNeeded()
    await expect(slide).toBeInViewport({ ratio: 0.9 })
  }
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#motion-transfer$/)
  expect((await page.locator('#motion-transfer .page').boundingBox())!.width).toBe(1280)
  await page.keyboard.press('o')
  await page.locator('#hundredfold').click()
  await expect(page).toHaveURL(/#hundredfold$/)
  await expect(page.locator('#cover')).toBeHidden()
  await page.keyboard.press('ArrowLeft')
  await expect(page).toHaveURL(/#trained-in$/)
})

test('jump and blackout', async ({ page }) => {
  await open(page, '?view=stage#two-clocks')
  await page.keyboard.press('g')
  // As slowly as one types on a stage: it jumps after each figure.
  const number = String((await slideIds(page)).indexOf('asr-latency') + 1)
  await page.keyboard.type(number, { delay: 350 })
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/#asr-latency$/)
  await page.keyboard.press('b')
  const ground = () =>
    page.evaluate(() =>
      getComputedStyle(document.documentElement, '::after').backgroundColor.replace('rgba(0, 0, 0, 0)', ''),
    )
  await expect.poll(ground).toBe('rgb(0, 0, 0)')
  await page.keyboard.press('b')
  await expect.poll(ground).toBe('')
})

test('R reads on at the same slide, and back', async ({ page }) => {
  await open(page, '?view=stage&motion=off#two-clocks')
  await page.keyboard.press('r')
  await expect(page).toHaveURL(/motion=off/)
  await expect(page.locator('html')).toHaveAttribute('data-view', 'read')
  await expect(page.locator('#two-clocks .title')).toBeInViewport()
  await page.getByRole('link', { name: 'Present' }).click()
  await expect(page.locator('#two-clocks')).toHaveClass(/present/)
})

test('nobody sets options by the address or by messages', async ({ page }) => {
  await open(page, '?view=stage&controls=true&showNotes=true&transition=zoom')
  await expect(page.locator('.reveal .controls')).toBeHidden()
  await expect(page.locator('.reveal')).not.toHaveClass(/zoom/)
  await page.evaluate(() => postMessage(JSON.stringify({ method: 'slide', args: [5] }), '*'))
  await page.evaluate(() => new Promise(requestAnimationFrame))
  await expect(page).toHaveURL(/#cover$/)
})

for (const colorScheme of ['dark', 'light'] as const)
  test(`axe finds nothing on stage: ${colorScheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    await open(page, '?view=stage')
    const faults: string[] = []
    for (const id of await slideIds(page)) {
      await goTo(page, id, await stepsOf(page, id))
      faults.push(...(await axeFaults(page, ['section.slide:not(.present)'])).map((fault) => `${id}: ${fault}`))
    }
    expect(faults).toEqual([])
  })

test('stillness is kept where it is asked for', async ({ page }) => {
  await open(page, '?view=stage#two-clocks')
  const duration = () =>
    page
      .locator('#two-clocks .wide .fragment')
      .first()
      .evaluate((one) => getComputedStyle(one).transitionDuration)
  expect(await duration()).toBe('0s')
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  expect(await duration()).toBe('0.24s, 0.24s')
  await open(page, '?view=stage&motion=off#two-clocks')
  expect(await duration()).toBe('0s')
})

test('if charts can’t load, their pictures stay; if the stage can’t, the page reads', async ({ page }, info) => {
  info.annotations.push(
    { type: 'allows', description: 'ERR_FAILED' },
    { type: 'allows', description: 'dynamically imported' },
  )
  await page.route('**/live-chart-*.js', (route) => route.abort())
  await open(page, '?view=stage#hundredfold')
  await expect(page.locator('#hundredfold svg.wide')).toBeVisible()
  await expect(page.locator('#hundredfold svg.wide text').first()).toBeVisible()
  await expect(page.locator('#hundredfold canvas')).toHaveCount(0)
  await page.route('**/stage-*.js', (route) => route.abort())
  await page.goto('about:blank')
  await page.goto('?view=stage')
  await expect(page.locator('.notice')).toContainText('here is the talk to read')
  await expect(page.locator('#two-clocks .title')).toBeVisible()
})

test('refused storage changes nothing but memory', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError')
        },
      })
  })
  await open(page, '?view=stage#nvidia-guess')
  await page.keyboard.press('t')
  await page.locator('#nvidia-guess .option').first().getByRole('button', { name: 'One more' }).click()
  await goTo(page, 'hall-1')
  await goTo(page, 'nvidia-guess')
  await expect(page.getByRole('spinbutton', { name: 'Network switches' })).toHaveValue('1')
})

test('who has only a pointer finds buttons; the audience of a speaker never sees them', async ({ page }) => {
  await open(page, '?view=stage')
  const controls = page.getByRole('navigation', { name: 'Talk' })
  await expect(controls).toHaveCSS('opacity', '1')
  await controls.getByRole('button', { name: 'Next' }).click()
  await expect(page).toHaveURL(/#floor-plan$/)
  await page.keyboard.press('ArrowRight')
  await expect(controls).toHaveCSS('opacity', '0')
  await expect(page.locator('html')).toHaveCSS('cursor', 'none')
  await page.mouse.move(300, 300)
  await expect(controls).toHaveCSS('opacity', '1')
  await controls.getByRole('button', { name: 'Keys' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
  await page.getByRole('button', { name: 'Close' }).click()
  await controls.getByRole('button', { name: 'Read' }).click()
  await expect(page.locator('html')).toHaveAttribute('data-view', 'read')
  await expect(page.locator('#floor-plan .title')).toBeInViewport()
})

test('the pointer goes when it rests', async ({ page }) => {
  await page.clock.install()
  await open(page, '?view=stage')
  await page.mouse.move(300, 300)
  await expect(page.locator('html')).toHaveAttribute('data-pointer', '')
  await page.clock.runFor(3100)
  await expect(page.locator('html')).not.toHaveAttribute('data-pointer')
})

test('a browser without idle callbacks has a stage, too', async ({ page }) => {
  await page.addInitScript(() => delete (window as Partial<Window>).requestIdleCallback)
  await open(page, '?view=stage#asr-latency')
  await chartsLive(page, 'asr-latency')
})

test('dragging the slider does not turn the slide', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ hasTouch: true, viewport: { width: 1280, height: 720 } })
  const page = await context.newPage()
  await page.goto(`${baseURL}?view=stage#asr-latency`)
  await page.locator('html[data-ready]').waitFor()
  const box = (await page.getByRole('slider').boundingBox())!
  const touch = await context.newCDPSession(page)
  const y = box.y + box.height / 2
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: box.x + 600, y }] })
  for (let x = 590; x >= 200; x -= 65)
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: box.x + x, y }] })
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect(page.locator('#asr-latency output')).not.toHaveText('no guess yet')
  await expect(page).toHaveURL(/#asr-latency$/)
  await context.close()
})
