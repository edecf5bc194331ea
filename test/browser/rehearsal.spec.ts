import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import type { RunsFile } from '../../src/rehearsal/run.ts'
import { checkRuns } from '../../src/rehearsal/check.ts'
import { axeFaults } from './axe.ts'
import { expect, open, slideIds, stepsOf, test } from './deck.ts'

const start = new Date('2026-11-24T10:15:00')

/** On stage in a rehearsal, with a clock that only the test moves: it stands at 10:16. */
async function rehearse(page: Page, query = ''): Promise<void> {
  await page.clock.install({ time: start })
  await open(page, `?view=stage&rehearse${query}`)
  await standAt(page, 60)
}

/** Loading needs timers; then the clock stands again, so many seconds after the start. */
const standAt = (page: Page, seconds: number) => page.clock.pauseAt(start.getTime() + seconds * 1000)

const clock = (page: Page) => page.getByRole('timer')
const result = (page: Page) => page.locator('.rehearsal-result')
const heading = (page: Page) => page.locator('#rehearsal-result')
const speak = (page: Page, seconds: number) => page.clock.runFor(seconds * 1000)

/** Past the steps of the slide on screen, to the next one. */
async function nextSlide(page: Page): Promise<void> {
  const id = await page.locator('section.present').getAttribute('id')
  for (let step = await stepsOf(page, id!); step >= 0; step--) await page.keyboard.press('PageDown')
  await expect(page.locator('section.present')).not.toHaveAttribute('id', id!)
}

/** Planned seconds of the first slides, as the page has them. */
const plans = (page: Page, cut = 'full'): Promise<number[]> =>
  page
    .locator('section.slide')
    .evaluateAll((all, key) => all.map((one) => Number((one as HTMLElement).dataset[key])), cut)

/** `1:05` for 65. */
const time = (seconds: number): string => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`

test('without the word in the address there is no rehearsal', async ({ page }) => {
  await open(page, '?view=stage')
  await expect(clock(page)).toHaveCount(0)
  await page.keyboard.press('y')
  await expect(page.getByRole('dialog')).toHaveCount(0)
})

test('a clicker’s Next starts the clock and stays on the slide; the clock compares with the plan', async ({ page }) => {
  await rehearse(page)
  const [first, second] = await plans(page)
  await speak(page, 100)
  await expect(clock(page)).toContainText('0:00')
  await page.keyboard.press('PageDown')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await speak(page, 5)
  await expect(clock(page)).toHaveText(`0:05this slide 0:05 of ${time(first!)}On plan`)
  await expect(page.locator('section.slide').first()).toHaveClass(/present/)
  await speak(page, first! + 5)
  await expect(clock(page)).toHaveText(
    `${time(first! + 10)}this slide ${time(first! + 10)} of ${time(first!)}0:10 behind`,
  )
  await expect(clock(page)).toHaveAttribute('data-over')
  await nextSlide(page)
  await speak(page, 2)
  await expect(clock(page)).toHaveText(`${time(first! + 12)}this slide 0:02 of ${time(second!)}On plan`)
  await expect(clock(page)).not.toHaveAttribute('data-over')
  await nextSlide(page)
  await expect(clock(page)).toContainText(`${time(second! - 12)} ahead`)
})

test('X stops the clock and lets it run; leafing meanwhile takes no time', async ({ page }) => {
  await rehearse(page)
  await page.getByRole('button', { name: 'Start the clock' }).click()
  await speak(page, 4)
  await page.keyboard.press('x')
  await speak(page, 50)
  await expect(clock(page)).toContainText('0:04')
  await expect(clock(page)).toContainText('stopped, X goes on')
  await nextSlide(page)
  await speak(page, 50)
  await page.keyboard.press('x')
  await speak(page, 3)
  await expect(clock(page)).toContainText('0:07this slide 0:03')
})

test('Y shows the run so far and stops the clock meanwhile', async ({ page }) => {
  await rehearse(page)
  const [first] = await plans(page)
  const count = (await slideIds(page)).length
  await page.keyboard.press('ArrowRight')
  await speak(page, first! + 7)
  await nextSlide(page)
  await speak(page, 3)
  await page.keyboard.press('y')
  await expect(heading(page)).toHaveText(`0:07 behind after 2 of ${count} slides`)
  await expect(result(page)).toContainText(`${time(first! + 10)} spoken, ${time(first! + 3)} planned`)
  const cells = (row: number) => result(page).locator('tbody tr').nth(row).locator('td').allTextContents()
  expect(await cells(1)).toEqual([time(first!), time(first! + 7), '+0:07'])
  expect((await cells(2)).slice(1)).toEqual(['0:03', '0:00'])
  expect((await cells(3)).slice(1)).toEqual(['', ''])
  await speak(page, 60)
  await page.keyboard.press('Escape')
  await expect(result(page)).toBeHidden()
  await speak(page, 1)
  await expect(clock(page)).toContainText(time(first! + 11))
  await expect(clock(page)).toHaveAttribute('data-state', 'running')
})

test('Next after the last step ends the talk and shows what it comes to', async ({ page }) => {
  await rehearse(page, '&cut=lightning')
  const planned = await plans(page, 'lightning')
  await page.keyboard.press('PageDown')
  for (const [index, plan] of planned.entries()) {
    // Ten seconds more on the second slide, the others as planned.
    await speak(page, plan + (index === 1 ? 10 : 0))
    if (index < planned.length - 1) await nextSlide(page)
  }
  const last = (await slideIds(page)).at(-1)!
  for (let step = await stepsOf(page, last); step > 0; step--) await page.keyboard.press('PageDown')
  await page.keyboard.press('b')
  await page.keyboard.press('PageDown')
  await expect(result(page)).toBeHidden()
  await page.keyboard.press('PageDown')
  const [spoken, allowed] = [planned.reduce((sum, plan) => sum + plan, 10), 300]
  const spare = time(Math.abs(allowed - spoken))
  await expect(heading(page)).toHaveText(
    spoken === allowed
      ? 'It fits to the second'
      : spoken < allowed
        ? `It fits, with ${spare} to spare`
        : `It is ${spare} too long`,
  )
  await expect(result(page).locator('tbody tr').nth(2)).toContainText('+0:10')
  await expect(result(page).locator('i.longer')).toHaveCount(1)
  await page.keyboard.press('Escape')
  await speak(page, 30)
  await expect(clock(page)).toContainText(time(spoken))
  await page.keyboard.press('x')
  await page.keyboard.press('Escape')
  await expect(result(page)).toBeVisible()
})

test('the chart draws the run, in both themes', async ({ page }) => {
  await rehearse(page)
  await page.keyboard.press('PageDown')
  await speak(page, 90)
  await nextSlide(page)
  await speak(page, 20)
  await page.keyboard.press('y')
  const canvas = result(page).locator('canvas')
  await expect(canvas).toHaveAttribute('aria-label', /^How far behind the plan .* behind after 2 of \d+ slides\./)
  const inked = (colour: [number, number, number]) =>
    canvas.evaluate((one: HTMLCanvasElement, rgb) => {
      const { data } = one.getContext('2d')!.getImageData(0, 0, one.width, one.height)
      let count = 0
      for (let at = 0; at < data.length; at += 4)
        if (rgb.every((value, channel) => data[at + channel] === value)) count++
      return count
    }, colour)
  const [onDark, onLight] = [[243, 240, 233] as const, [28, 25, 20] as const].map((rgb) => () => inked([...rgb]))
  await expect.poll(onDark!).toBeGreaterThan(200)
  await page.emulateMedia({ colorScheme: 'light' })
  await expect.poll(onLight!).toBeGreaterThan(200)
})

test('a reload in the middle loses nothing; an hour away ends the run', async ({ page }) => {
  await rehearse(page)
  await page.keyboard.press('PageDown')
  await speak(page, 12)
  await nextSlide(page)
  await speak(page, 3)
  await page.clock.resume()
  await page.reload()
  await page.locator('html[data-ready]').waitFor()
  // A talk goes on meanwhile.
  await standAt(page, 60 + 12 + 45)
  await expect(page.getByText('The rehearsal goes on.')).toBeVisible()
  await expect(clock(page)).toContainText('0:57this slide 0:45')
  await page.clock.resume()
  await page.goto('about:blank')
  await page.clock.fastForward('01:00:00')
  await page.goBack()
  await page.locator('html[data-ready]').waitFor()
  await expect(page.getByRole('button', { name: 'Start the clock' })).toBeVisible()
  await page.getByRole('button', { name: 'Earlier runs' }).click()
  await expect(heading(page)).toContainText('after 2 of')
})

test('runs are kept, compared, exported, deleted and brought back', async ({ page }) => {
  await rehearse(page)
  for (const seconds of [31, 47]) {
    await page.keyboard.press('PageDown')
    await speak(page, seconds)
    await page.keyboard.press('y')
    await result(page).getByRole('button', { name: 'Rehearse again' }).click()
    await speak(page, 60)
  }
  await page.getByRole('button', { name: 'Earlier runs' }).click()
  const runs = result(page).getByRole('navigation').getByRole('button')
  await expect(runs).toHaveCount(2)
  await expect(runs.first()).toHaveText('24 Nov, 10:170:47 of 42 min')
  await expect(runs.first()).toHaveAttribute('aria-current', 'true')
  await runs.last().click()
  await expect(runs.last()).toBeFocused()
  await expect(result(page)).toContainText('0:31 spoken')

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    result(page).getByRole('button', { name: 'Export all runs' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('rehearsal-2026-11-24.json')
  const text = await readFile(await download.path(), 'utf8')
  const checked = checkRuns(text, 'export', (JSON.parse(text) as RunsFile).deck)
  expect(checked.ok ? [] : checked.problems).toEqual([])
  expect(checked.ok && checked.value.runs.map(({ slides }) => slides[0]!.seconds)).toEqual([47, 31])

  await result(page).getByRole('button', { name: 'Delete this run' }).click()
  await expect(runs).toHaveCount(1)
  await expect(result(page)).toContainText('0:47 spoken')
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(runs).toHaveCount(2)
  await expect(result(page)).toContainText('0:31 spoken')
  for (let left = 2; left > 0; left--) await result(page).getByRole('button', { name: 'Delete this run' }).click()
  await expect(heading(page)).toHaveText('No run is kept in this browser')
  await page.clock.resume()
  await page.reload()
  await page.locator('html[data-ready]').waitFor()
  await expect(page.getByRole('button', { name: 'Start the clock' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Earlier runs' })).toBeHidden()
})

test('a run of another window is kept beside this one’s', async ({ page, context }) => {
  await rehearse(page)
  await page.keyboard.press('PageDown')
  await speak(page, 11)
  const other = await context.newPage()
  await page.clock.resume()
  await open(other, '?view=stage&rehearse')
  await standAt(other, 120)
  await other.keyboard.press('PageDown')
  await speak(other, 22)
  await other.keyboard.press('y')
  await expect(result(other)).toContainText('0:22 spoken')
  await page.keyboard.press('y')
  await expect(result(page).getByRole('navigation').getByRole('button')).toHaveText([/0:22/, /1:22/])
})

test('where storage is refused the runs last as long as the page', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['localStorage', 'sessionStorage'])
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('refused', 'SecurityError')
        },
      })
  })
  await rehearse(page)
  await page.keyboard.press('PageDown')
  await speak(page, 11)
  await page.keyboard.press('y')
  await expect(result(page)).toContainText('0:11 spoken')
  await result(page).getByRole('button', { name: 'Rehearse again' }).click()
  await page.getByRole('button', { name: 'Earlier runs' }).click()
  await expect(result(page)).toContainText('0:11 spoken')
})

test('who has only a pointer finds buttons, and the help knows the keys', async ({ page }) => {
  await rehearse(page)
  await page.getByRole('button', { name: 'Start the clock' }).click()
  await speak(page, 5)
  await page.mouse.move(300, 300)
  const controls = page.getByRole('navigation', { name: 'Talk' })
  await controls.getByRole('button', { name: 'Clock' }).click()
  await expect(clock(page)).toHaveAttribute('data-state', 'stopped')
  await controls.getByRole('button', { name: 'Result' }).click()
  await expect(heading(page)).toContainText('after 1 of')
  await page.keyboard.press('y')
  await page.keyboard.press('?')
  await expect(page.locator('.help')).toContainText('Result of the rehearsal')
})

test('the result is accessible in both themes, and the clock stays off paper', async ({ page }) => {
  await rehearse(page)
  await page.keyboard.press('PageDown')
  await speak(page, 40)
  await nextSlide(page)
  await speak(page, 5)
  await page.keyboard.press('y')
  await expect(result(page).locator('canvas')).toHaveAttribute('aria-label', /./)
  await page.clock.resume()
  expect(await axeFaults(page)).toEqual([])
  await page.emulateMedia({ colorScheme: 'light' })
  expect(await axeFaults(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(clock(page)).toBeVisible()
  await page.emulateMedia({ media: 'print' })
  await expect(clock(page)).toBeHidden()
})

test('each cut has runs of its own; the export has all', async ({ page }) => {
  await rehearse(page)
  await page.keyboard.press('PageDown')
  await speak(page, 33)
  await page.clock.resume()
  await page.goto(page.url().replace('rehearse', 'rehearse&cut=lightning'))
  await page.locator('html[data-ready]').waitFor()
  await expect(page.getByRole('button', { name: 'Earlier runs' })).toBeHidden()
  await page.keyboard.press('PageDown')
  await standAt(page, 300)
  await page.keyboard.press('y')
  await expect(result(page).getByRole('navigation').getByRole('button')).toHaveText(/of 5 min$/)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    result(page).getByRole('button', { name: 'Export all runs' }).click(),
  ])
  const { runs } = JSON.parse(await readFile(await download.path(), 'utf8')) as RunsFile
  expect(runs.map(({ cut }) => cut)).toEqual(['lightning', 'full'])
})
