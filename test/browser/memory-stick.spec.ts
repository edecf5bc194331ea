import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import project from '../../package.json' with { type: 'json' }
import { cannotBeLost, disturbances, manySteps, refuse } from './disturbance.ts'
import { expect, expectAt, leads, led, openPresenter, openStage, test } from './windows.ts'

// Every window of the talk, opened from the one file, in a hall without network.
test.use({ baseURL: pathToFileURL(resolve('dist', `${project.name}.html`)).href, offline: true })

test('S opens the presenter, and either window moves both', async ({ context }) => {
  const stage = await openStage(context, `#${manySteps}`)
  const [presenter] = await Promise.all([context.waitForEvent('page'), stage.keyboard.press('s')])
  await leads(presenter)
  await led(stage)
  await presenter.keyboard.press('PageDown')
  await expectAt(`${manySteps}/1`, stage, presenter)
  await stage.keyboard.press('PageDown')
  await expectAt(`${manySteps}/2`, stage, presenter)
})

for (const [name, disturb] of Object.entries(disturbances))
  test(`${name}: same slide, step and clock`, ({ context }) => cannotBeLost(context, disturb))

test('a second presenter says so', async ({ context }) => {
  await openPresenter(context)
  const second = await context.newPage()
  await second.goto('?view=presenter')
  await expect(second.getByRole('heading', { name: 'Another presenter window is open' })).toBeVisible()
})

test('freezes and points', async ({ context }) => {
  const stage = await openStage(context, `#${manySteps}`)
  const presenter = await openPresenter(context)
  await led(stage)
  const pane = (await presenter.locator('.c-now .c-pane').boundingBox())!
  await presenter.mouse.move(pane.x + pane.width / 2, pane.y + pane.height / 2)
  await presenter.mouse.down()
  await expect(stage.locator('.dot')).toBeVisible()
  await presenter.mouse.up()
  await presenter.keyboard.press('z')
  await presenter.keyboard.press('PageDown')
  await expectAt(`${manySteps}/1`, presenter)
  await expectAt(`${manySteps}/0`, stage)
})

test('where the browser keeps files apart, a presenter opened by S still leads', async ({ context }) => {
  await refuse(context, 'channel')
  await refuse(context, 'storage')
  const stage = await openStage(context, `#${manySteps}`)
  const [presenter] = await Promise.all([context.waitForEvent('page'), stage.keyboard.press('s')])
  await leads(presenter)
  await led(stage)
  await presenter.keyboard.press('PageDown')
  await expectAt(`${manySteps}/1`, stage, presenter)
})
