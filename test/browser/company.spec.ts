import type { Page } from '@playwright/test'
import { open } from './deck.ts'
import { cover, expect, expectAt, goTo, leads, led, openPresenter, openStage, test } from './windows.ts'

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
