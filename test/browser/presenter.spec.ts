import { cannotBeLost, disturbances, manySteps, refuse, ways } from './disturbance.ts'
import { clockOf, expect, expectAt, goTo, leads, led, openPresenter, openStage, test } from './windows.ts'
import { open } from './deck.ts'

test.describe('windows of a talk', () => {
  test('S opens the presenter where the audience is, and either window moves both', async ({ context }) => {
    const stage = await openStage(context, `#${manySteps}/1`)
    const [presenter] = await Promise.all([context.waitForEvent('page'), stage.keyboard.press('s')])
    await leads(presenter)
    await expectAt(`${manySteps}/1`, stage, presenter)
    await presenter.keyboard.press('PageDown')
    await expectAt(`${manySteps}/2`, stage, presenter)
    await stage.keyboard.press('ArrowLeft')
    await stage.keyboard.press('ArrowLeft')
    await expectAt(`${manySteps}/0`, stage, presenter)
    // Asked again, it comes to the front instead of a second one.
    await stage.keyboard.press('s')
    await presenter.keyboard.press('ArrowRight')
    await expectAt(`${manySteps}/1`, stage, presenter)
    expect(context.pages().filter((page) => page.url().includes('presenter'))).toHaveLength(1)
  })

  test('several audience windows follow one presenter, in whatever order they come', async ({ context }) => {
    const early = await openStage(context)
    const presenter = await openPresenter(context)
    await led(early)
    await goTo(presenter, manySteps, 2)
    await expectAt(`${manySteps}/2`, early, presenter)
    const late = await openStage(context)
    await expectAt(`${manySteps}/2`, early, late, presenter)
    await expect(presenter.locator('.c-audience')).toHaveText('2 audience windows')
    await late.keyboard.press('PageDown')
    await presenter.keyboard.press('PageDown')
    await expectAt('asr-latency/1', early, late, presenter)
    await late.close()
    await expect(presenter.locator('.c-audience')).toHaveText('1 audience window')
  })

  test('a window for the audience can be opened from the presenter', async ({ context }) => {
    const presenter = await openPresenter(context, `#${manySteps}`)
    const [stage] = await Promise.all([
      context.waitForEvent('page'),
      presenter.getByRole('button', { name: 'Open the audience window' }).click(),
    ])
    await led(stage)
    await presenter.keyboard.press('Space')
    await expectAt(`${manySteps}/1`, stage, presenter)
  })

  test('without a presenter audience windows are alone, whatever a talk has left behind', async ({ context }) => {
    const presenter = await openPresenter(context)
    await goTo(presenter, manySteps, 1)
    await expectAt(`${manySteps}/1`, presenter)
    await presenter.close()
    const [one, other] = [await openStage(context), await openStage(context)]
    await expectAt('cover/0', one, other)
    await one.keyboard.press('ArrowRight')
    await expectAt('floor-plan/0', one)
    await expectAt('cover/0', other)
    await expect(one.locator('html')).not.toHaveAttribute('data-led')
  })

  test('links, the overview and a chart’s own buttons in the audience window move the presenter', async ({
    context,
  }) => {
    const stage = await openStage(context, '#floor-plan')
    const presenter = await openPresenter(context)
    await led(stage)
    await stage.keyboard.press('m')
    await stage.locator('dialog.map .wide a[href]').first().focus()
    await stage.keyboard.press('Enter')
    await expectAt('hall-1/0', stage, presenter)
    await stage.keyboard.press('o')
    await stage.keyboard.press('ArrowRight')
    await stage.keyboard.press('Enter')
    await expectAt('input-ladder/0', stage, presenter)
  })

  test('windows of another cut are seen and not followed', async ({ context }) => {
    const presenter = await openPresenter(context)
    const stage = await openStage(context, '&cut=short')
    await presenter.keyboard.press('ArrowRight')
    await expectAt('floor-plan/0', presenter)
    await expect(presenter.locator('.c-audience')).toHaveText('Open the audience window')
    await expectAt('cover/0', stage)
    await expect(stage.locator('html')).not.toHaveAttribute('data-led')
  })

  test('decks in other folders of a site are not met', async ({ context }) => {
    await context.route('**/talks/other/**', async (route) =>
      route.fulfill({ response: await route.fetch({ url: route.request().url().replace('/other/', '/deck/') }) }),
    )
    const other = await context.newPage()
    await open(other, '/talks/other/?view=stage')
    const stage = await openStage(context)
    const presenter = await openPresenter(context)
    await led(stage)
    await presenter.keyboard.press('ArrowRight')
    await expectAt('floor-plan/0', presenter, stage)
    await expectAt('cover/0', other)
  })
})

test.describe('a window that goes', () => {
  for (const [name, disturb] of Object.entries(disturbances))
    // Without storage nothing survives that no window remembers.
    for (const refused of name.startsWith('both') ? (['nothing', 'channel'] as const) : ways)
      test(`${name}: same slide, step and clock, with ${refused} refused`, async ({ context }) => {
        await refuse(context, refused)
        await cannotBeLost(context, disturb)
      })

  test('where channel and storage are refused, a presenter opened by S still leads', async ({ context }) => {
    await refuse(context, 'channel')
    await refuse(context, 'storage')
    const stage = await openStage(context, `#${manySteps}`)
    const [presenter] = await Promise.all([context.waitForEvent('page'), stage.keyboard.press('s')])
    await leads(presenter)
    await led(stage)
    await presenter.keyboard.press('ArrowRight')
    await expectAt(`${manySteps}/1`, stage, presenter)
    await presenter.reload()
    await leads(presenter)
    await expectAt(`${manySteps}/1`, stage, presenter)
    await stage.reload()
    await led(stage)
    await presenter.keyboard.press('ArrowRight')
    await expectAt(`${manySteps}/2`, stage, presenter)
    await stage.keyboard.press('ArrowLeft')
    await expectAt(`${manySteps}/1`, stage, presenter)
  })

  test('a presenter that nobody can reach says so', async ({ context }) => {
    await refuse(context, 'channel')
    await refuse(context, 'storage')
    const presenter = await openPresenter(context)
    await expect(presenter.getByRole('status')).toContainText('keeps windows apart')
  })

  test('an audience is alone again when its presenter went without a word', async ({ context }) => {
    await context.clock.install()
    const stage = await openStage(context)
    const presenter = await context.newPage()
    // As a crash does.
    await presenter.addInitScript(() => {
      addEventListener('pagehide', (event) => event.stopImmediatePropagation(), { capture: true })
    })
    await open(presenter, '?view=presenter')
    await leads(presenter)
    await led(stage)
    await presenter.close()
    await context.clock.runFor(1000)
    await expect(stage.locator('html')).toHaveAttribute('data-led')
    await context.clock.runFor(9000)
    await expect(stage.locator('html')).not.toHaveAttribute('data-led')
    await stage.keyboard.press('ArrowRight')
    await expectAt('floor-plan/0', stage)
  })

  test('a talk left a while ago goes on where it was, and can be started afresh', async ({ context }) => {
    await context.clock.install({ time: new Date('2024-09-20T10:00:00') })
    const first = await openPresenter(context)
    await first.keyboard.press('ArrowRight')
    await goTo(first, manySteps, 1)
    await expectAt(`${manySteps}/1`, first)
    await first.close()
    await context.clock.fastForward('40:00')
    const presenter = await openPresenter(context)
    await expectAt(`${manySteps}/1`, presenter)
    const left = presenter.getByRole('region', { name: 'A talk was left' })
    await expect(left).toContainText('left at 10:00')
    expect(await clockOf(presenter)).toBeGreaterThanOrEqual(40 * 60)
    await left.getByRole('button', { name: 'Start afresh' }).click()
    await expectAt('cover/0', presenter)
    await expect(left).toBeHidden()
    expect(await clockOf(presenter)).toBe(0)
    // That was a reset, too.
    await presenter.getByRole('button', { name: 'Undo reset' }).click()
    expect(await clockOf(presenter)).toBeGreaterThanOrEqual(40 * 60)
  })

  test('a talk of this morning is not offered in the afternoon', async ({ context }) => {
    await context.clock.install({ time: new Date('2024-09-20T10:00:00') })
    const first = await openPresenter(context)
    await first.keyboard.press('ArrowRight')
    await first.close()
    await context.clock.fastForward('05:00:00')
    const presenter = await openPresenter(context)
    await expectAt('cover/0', presenter)
    expect(await clockOf(presenter)).toBe(0)
  })
})
