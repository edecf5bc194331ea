import type { BrowserContext, Page } from '@playwright/test'
import { axeFaults } from './axe.ts'
import { open, slideIds } from './deck.ts'
import { clockOf, expect, expectAt, goTo, leads, led, openPresenter, openStage, planOf, test } from './windows.ts'

const sum = (numbers: number[]): number => numbers.reduce((total, one) => total + one, 0)
const verdict = (page: Page) => page.locator('.c-verdict')
const morning = new Date('2024-09-20T10:00:00')

/** A presenter on a fake clock that only the test moves. */
async function timed(context: BrowserContext, rest = ''): Promise<Page> {
  await context.clock.install({ time: morning })
  const presenter = await openPresenter(context, rest)
  await context.clock.pauseAt(new Date(morning.getTime() + 60_000))
  return presenter
}

test.describe('the clock', () => {
  test('starts with the first step, pauses and goes on by C', async ({ context }) => {
    const presenter = await timed(context)
    await expect(verdict(presenter)).toHaveText('Ready')
    await expect(presenter.locator('.c-planned')).toHaveText(/^of \d+:\d\d planned$/)
    await context.clock.runFor(5000)
    expect(await clockOf(presenter)).toBe(0)
    await presenter.keyboard.press('PageDown')
    await context.clock.runFor(90_000)
    expect(await clockOf(presenter)).toBe(90)
    await presenter.keyboard.press('c')
    await context.clock.runFor(30_000)
    expect(await clockOf(presenter)).toBe(90)
    await expect(presenter.locator('.c-planned')).toHaveText('paused')
    await presenter.getByRole('button', { name: 'Start' }).click()
    await context.clock.runFor(10_000)
    expect(await clockOf(presenter)).toBe(100)
    // A laptop that slept has not stopped the talk.
    await context.clock.fastForward('30:00')
    expect(await clockOf(presenter)).toBe(1900)
  })

  test('does not start by a look at another slide', async ({ context }) => {
    const presenter = await timed(context)
    await goTo(presenter, 'two-clocks')
    await expectAt('two-clocks/0', presenter)
    await presenter.keyboard.press('PageDown')
    await expectAt('two-clocks/1', presenter)
    await context.clock.runFor(5000)
    expect(await clockOf(presenter)).toBe(0)
    await expect(verdict(presenter)).toHaveText('Clock not started')
  })

  test('loses nothing by one click, and gives back what two took away, even after a reload', async ({ context }) => {
    const presenter = await timed(context)
    await presenter.keyboard.press('PageDown')
    await context.clock.runFor(100_000)
    const reset = presenter.getByRole('button', { name: /^Reset/ })
    await reset.click()
    await context.clock.runFor(500)
    await expect(reset).toHaveText('Reset now?')
    expect(await clockOf(presenter)).toBe(100)
    // Asked too late, it asks again.
    await context.clock.runFor(5000)
    await expect(reset).toHaveText('Reset')
    await reset.click()
    await context.clock.runFor(500)
    expect(await clockOf(presenter)).toBe(106)
    await reset.click()
    expect(await clockOf(presenter)).toBe(0)
    await context.clock.runFor(3500)
    await presenter.reload()
    // Its timers have to be there before the clock moves them.
    await presenter.locator('html[data-ready]').waitFor()
    await context.clock.runFor(500)
    await leads(presenter)
    await presenter.getByRole('button', { name: 'Undo reset' }).click()
    // As if nothing had been: the time since counts as well.
    expect(await clockOf(presenter)).toBe(110)
  })

  test('no other key or button resets it', async ({ context }) => {
    const presenter = await timed(context)
    await presenter.keyboard.press('PageDown')
    await context.clock.runFor(60_000)
    for (const key of 'abcdefhijklmnpqrtuvwxyz0123456789'.split('')) {
      await presenter.keyboard.press(key)
      await presenter.keyboard.press('Escape')
    }
    await presenter.locator('.c-elapsed').dblclick()
    expect(await clockOf(presenter)).toBe(60)
  })

  test('ends at an hour: what is left to speak against what is left on the clock', async ({ context }) => {
    const presenter = await timed(context)
    const total = sum((await planOf(presenter)).map(({ seconds }) => seconds))
    await presenter.keyboard.press('e')
    const dialog = presenter.getByRole('dialog', { name: 'When the talk has to end' })
    await dialog.getByRole('textbox').fill('10:45')
    await presenter.keyboard.press('Enter')
    await expect(presenter.locator('.c-end')).toHaveText('Ends at 10:45, 44:00 left')
    await expect(verdict(presenter)).toHaveText('Start by 10:03')
    await presenter.keyboard.press('PageDown')
    // Half a minute after the plan would have left this slide.
    const [first, second] = await planOf(presenter)
    await context.clock.pauseAt(
      new Date(morning.getTime() + (45 * 60 - total + first!.seconds + second!.seconds + 40) * 1000),
    )
    await context.clock.runFor(300)
    await expect(verdict(presenter)).toHaveText('40 s behind')
    await presenter.reload()
    // Its timers have to be there before the clock moves them.
    await presenter.locator('html[data-ready]').waitFor()
    await context.clock.runFor(500)
    await expect(verdict(presenter)).toHaveText('40 s behind')
    await presenter.locator('.c-end').click()
    await dialog.getByRole('button', { name: '5 minutes later' }).click()
    await expect(dialog.getByRole('textbox')).toHaveValue('10:50')
    await dialog.getByRole('button', { name: 'Set' }).click()
    await expect(verdict(presenter)).toHaveText(/ahead$/)
    await presenter.keyboard.press('e')
    await dialog.getByRole('button', { name: 'No end' }).click()
    await expect(presenter.locator('.c-end')).toHaveText('Set an end')
  })
})

for (const cut of ['full', 'short', 'lightning'] as const)
  test(`pace in the ${cut} cut: ahead, on time, behind, and what to skip`, async ({ context }) => {
    const presenter = await timed(context, cut === 'full' ? '' : `&cut=${cut}`)
    const plan = await planOf(presenter)
    const index = 3
    const slide = plan[index]!
    const from = sum(plan.slice(0, index).map(({ seconds }) => seconds))
    await presenter.keyboard.press('PageDown')
    await goTo(presenter, slide.id)
    await expectAt(`${slide.id}/0`, presenter)
    await context.clock.runFor(1000 * (from - 20))
    await expect(verdict(presenter)).toHaveText('20 s ahead')
    await context.clock.runFor(20_000 + 1000 * Math.floor(slide.seconds / 2))
    await expect(verdict(presenter)).toHaveText('On time')
    const remaining = await presenter
      .locator('.c-remaining i')
      .evaluate((bar) => Number(getComputedStyle(bar).scale.split(' ')[0]))
    expect(Math.abs(remaining - 0.5)).toBeLessThan(0.05)
    await context.clock.runFor(1000 * (Math.ceil(slide.seconds / 2) + 40))
    await expect(verdict(presenter)).toHaveText('40 s behind')
    // The fewest that make up for it, in the deck's order, and none that is past or not in this cut.
    const left = plan.slice(index + 1).filter(({ skip }) => skip > 0)
    left.sort((a, b) => a.skip - b.skip)
    const wanted: string[] = []
    for (let saved = 0; saved < 40 && left.length;) {
      const { id, seconds } = left.shift()!
      wanted.push(String(plan.findIndex((one) => one.id === id) + 1))
      saved += seconds
    }
    const listed = presenter.locator('.c-skips li span:first-child')
    expect(await listed.allTextContents()).toEqual(wanted)
    await expect(presenter.locator('.c-advice')).toHaveText(wanted.length ? /^Skip th/ : 'Nothing is left to skip.')
    expect(wanted.length > 0).toBe(cut === 'full')
  })

test('K jumps over the next slide only if it is on the list', async ({ context }) => {
  const presenter = await timed(context)
  const plan = await planOf(presenter)
  const skipped = plan.findIndex(({ skip }) => skip === 1)
  const before = plan[skipped - 1]!
  const button = presenter.getByRole('button', { name: `Skip slide ${skipped + 1}` })
  await presenter.keyboard.press('PageDown')
  await goTo(presenter, before.id)
  await expectAt(`${before.id}/0`, presenter)
  await presenter.keyboard.press('k')
  await expectAt(`${before.id}/0`, presenter)
  await expect(button).toBeHidden()
  await context.clock.runFor(1000 * (sum(plan.slice(0, skipped).map(({ seconds }) => seconds)) + 10))
  await expect(verdict(presenter)).toHaveText('10 s behind')
  await expect(button).toBeVisible()
  await presenter.keyboard.press('k')
  await expectAt(`${plan[skipped + 1]!.id}/0`, presenter)
  await expect(verdict(presenter)).toHaveText(/ahead$/)
  await goTo(presenter, before.id)
  await expectAt(`${before.id}/0`, presenter)
  await context.clock.runFor(300)
  await button.click()
  await expectAt(`${plan[skipped + 1]!.id}/0`, presenter)
})

interface Text {
  text: string
  x: number
  y: number
}

/** Every visible text of a slide with its place, in px of 1280 × 720. */
const textsOf = (page: Page, selector: string): Promise<Text[]> =>
  page.locator(selector).evaluate((slide) => {
    const box = slide.getBoundingClientRect()
    const scale = box.width / 1280
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT)
    const found: Text[] = []
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent!.trim()
      const parent = node.parentElement!
      if (!text || parent.closest('details, script')) continue
      if (!parent.checkVisibility({ visibilityProperty: true })) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const { left, top } = range.getBoundingClientRect()
      found.push({ text, x: (left - box.left) / scale, y: (top - box.top) / scale })
    }
    return found
  })

/** What is not in both pictures of a slide, or stands elsewhere by more than hinting explains. */
function differences(seen: Text[], shown: Text[]): string[] {
  if (seen.map(({ text }) => text).join('|') !== shown.map(({ text }) => text).join('|'))
    return [`${seen.map(({ text }) => text).join('|')} is shown as ${shown.map(({ text }) => text).join('|')}`]
  const moved = seen.filter(({ x, y }, at) => Math.hypot(shown[at]!.x - x, shown[at]!.y - y) > 4)
  return moved.map(({ text }) => `${text} stands elsewhere`)
}

test('the panes show each slide as the audience sees it, at its first and its last step', async ({ context }) => {
  test.slow()
  const stage = await openStage(context)
  const presenter = await openPresenter(context)
  await led(stage)
  for (const { id, steps } of await planOf(stage)) {
    for (const step of new Set([0, steps])) {
      await goTo(presenter, id, step)
      await expectAt(`${id}/${step}`, stage, presenter)
      const seen = await textsOf(stage, `#${id} .page`)
      const shown = await textsOf(presenter, '.c-now .c-pane .page')
      expect.soft(differences(seen, shown), `${id}/${step}`).toEqual([])
    }
    // What was announced is what comes.
    const next = await presenter.locator('.c-next .c-pane').getAttribute('data-place')
    await presenter.keyboard.press('PageDown')
    if (next) await expectAt(next, presenter)
  }
})

test('names what comes: the next step, the next slide, the end', async ({ context }) => {
  const presenter = await openPresenter(context, '#two-clocks')
  const kind = presenter.locator('.c-kind')
  const ids = await slideIds(presenter)
  await expect(presenter.locator('.c-number')).toHaveText(`${ids.indexOf('two-clocks') + 1} of ${ids.length}`)
  await expect(presenter.locator('.c-part')).toHaveText('Hall 1: Models')
  await expect(kind).toHaveText(`Next: step 1 of 2, then slide ${ids.indexOf('two-clocks') + 2}`)
  await expect(presenter.locator('.c-clicks')).toHaveText('2 more steps')
  await presenter.keyboard.press('PageDown')
  await presenter.keyboard.press('PageDown')
  await expect(presenter.locator('.c-clicks')).toHaveText('last step')
  await expect(kind).toHaveText(`Next: slide ${ids.indexOf('two-clocks') + 2}`)
  await expect(presenter.locator('.c-ahead')).toHaveText(/^Newer speech recognisers/)
  await presenter.keyboard.press('End')
  await expect(kind).toHaveText('End of the talk')
  await expect(presenter.locator('.c-next .c-pane')).toBeEmpty()
})

test('the notes are this slide’s, scroll by keys, and keep the size that was chosen', async ({ context }) => {
  const presenter = await openPresenter(context, '#two-clocks')
  const notes = presenter.getByRole('region', { name: 'Notes' })
  const spoken = await presenter.locator('#two-clocks > .notes > p').allTextContents()
  expect(await notes.locator('p').allTextContents()).toEqual(spoken)
  const size = (): Promise<number> => notes.evaluate((one) => Number.parseFloat(getComputedStyle(one).fontSize))
  expect(await size()).toBe(28)
  for (const _ of Array(9)) await presenter.keyboard.press('+')
  expect(await size()).toBe(48)
  await expect(notes).toHaveAttribute('data-more')
  await presenter.keyboard.press('ArrowDown')
  await expect.poll(() => notes.evaluate((one) => one.scrollTop)).toBeGreaterThan(100)
  await expectAt('two-clocks/0', presenter)
  await presenter.keyboard.press('PageDown')
  await expect.poll(() => notes.evaluate((one) => one.scrollTop)).toBeGreaterThan(100)
  await presenter.keyboard.press('End')
  expect(await notes.evaluate((one) => one.scrollTop)).toBe(0)
  await presenter.reload()
  await leads(presenter)
  expect(await size()).toBe(48)
  for (const _ of Array(9)) await presenter.getByRole('button', { name: 'Smaller notes' }).click()
  expect(await size()).toBe(20)
})

for (const [width, height] of [
  [1280, 720],
  [1280, 800],
  [1024, 768],
  [1920, 1080],
  [768, 1024],
  [1180, 820],
] as const)
  test.describe(`a lectern of ${width} × ${height}`, () => {
    test.use({ viewport: { width, height } })

    test('holds everything, large enough to read and to touch', async ({ context }) => {
      const presenter = await timed(context)
      await presenter.keyboard.press('PageDown')
      // Everything at once: long behind, frozen, a slide with steps.
      await presenter.keyboard.press('z')
      await goTo(presenter, 'two-clocks')
      await context.clock.runFor(3_000_000)
      await expect(verdict(presenter)).toHaveText(/behind$/)
      const faults = await presenter.evaluate(() => {
        const found: string[] = []
        const { scrollWidth, scrollHeight } = document.documentElement
        if (scrollWidth > innerWidth || scrollHeight > innerHeight)
          found.push(`page of ${scrollWidth} × ${scrollHeight}`)
        const boxes: { name: string; box: DOMRect }[] = []
        for (const one of document.querySelectorAll<HTMLElement>(
          '.cockpit > *, .cockpit button, .c-times > *, .c-where > *',
        )) {
          if (!one.checkVisibility() || one.closest('.page, dialog')) continue
          const box = one.getBoundingClientRect()
          const name = one.className || one.dataset['does'] || one.tagName
          if (box.left < 0 || box.top < 0 || box.right > innerWidth + 1 || box.bottom > innerHeight + 1)
            found.push(`${name} leaves the window`)
          if (one.matches('.c-levers button') && Math.min(box.width, box.height) < 56)
            found.push(`${name} is too small`)
          if (one.scrollWidth > one.clientWidth + 1 && one.matches('button, .c-times > p'))
            found.push(`${name} is cut off`)
          if (one.matches('.c-times > *, .c-where > *, .c-now, .c-next, .c-spoken, .c-route, .c-levers'))
            boxes.push({ name, box })
          if (Number.parseFloat(getComputedStyle(one).fontSize) < 16) found.push(`${name} is set too small`)
        }
        for (const [index, one] of boxes.entries())
          for (const other of boxes.slice(index + 1)) {
            const across = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left)
            const down = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top)
            const inside =
              [one, other].some(({ name }) => name === 'c-now') && [one, other].some(({ name }) => name !== 'c-next')
            // A line is higher than its ink.
            if (across > 1 && down > 12 && !inside) found.push(`${one.name} and ${other.name} overlap`)
          }
        const pane = document.querySelector('.c-now .c-pane')!.getBoundingClientRect()
        if (pane.width < innerWidth * 0.45) found.push(`the current slide has ${pane.width} px`)
        const notes = document.querySelector('.c-spoken')!
        if (Number.parseFloat(getComputedStyle(notes).fontSize) < 28) found.push('notes under 28 px')
        if (notes.clientHeight < 250) found.push(`notes of ${notes.clientHeight} px`)
        return found
      })
      expect(faults).toEqual([])
    })
  })

test('axe finds nothing in the cockpit', async ({ context }) => {
  const presenter = await openPresenter(context, '#nvidia-guess')
  expect(await axeFaults(presenter)).toEqual([])
  await presenter.keyboard.press('o')
  expect(await axeFaults(presenter)).toEqual([])
  await presenter.keyboard.press('Escape')
  await presenter.keyboard.press('e')
  expect(await axeFaults(presenter)).toEqual([])
  const second = await context.newPage()
  await open(second, '?view=presenter')
  await expect(second.locator('.c-aside')).toBeVisible()
  expect(await axeFaults(second)).toEqual([])
})

test('paper from the presenter’s window has the slides, and nothing of the cockpit', async ({ context }) => {
  const presenter = await openPresenter(context)
  await presenter.emulateMedia({ media: 'print' })
  await expect(presenter.locator('.cockpit')).toBeHidden()
  await expect(presenter.locator('main #two-clocks .page')).toBeVisible()
})
