import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { test as base, type Page } from '@playwright/test'
import { chartsLive, expect, goTo, open, slideIds } from './deck.ts'
import project from '../../package.json' with { type: 'json' }

const path = resolve('dist', `${project.name}.html`)
const address = pathToFileURL(path).href

/** As from a memory stick in a hall without network: errors, and requests for anything but the file, fail the test. */
const test = base.extend<{ alone: void }>({
  alone: [
    async ({ page, context }, use) => {
      const faults: string[] = []
      page.on('pageerror', (error) => faults.push(error.message))
      page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
      page.on('request', (request) => {
        const known = request.isNavigationRequest() && request.url().startsWith('file:')
        if (!known && !request.url().startsWith('data:')) faults.push(request.url())
      })
      await context.setOffline(true)
      await use()
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})

/** The first slide that has such a thing on it. */
const slideWith = (page: Page, selector: string): Promise<string> =>
  page
    .locator(`section.slide:has(${selector})`)
    .first()
    .evaluate(({ id }) => id)

test('is light, as new as the build beside it, and asks for no other file', async () => {
  const [single, build] = [await stat(path), await stat('dist/index.html')]
  expect(single.size).toBeLessThan(1.5 * 1024 * 1024)
  expect(single.mtimeMs).toBeGreaterThan(build.mtimeMs)
  const html = await readFile(path, 'utf8')
  const loaded = [...html.matchAll(/<(?:script|link|img|image|source|iframe)\b[^>]*\s(?:src|href)="([^"]*)"/g)]
  expect(loaded.map(([, from]) => from!).filter((from) => !/^(?:data:|#)/.test(from))).toEqual([])
  expect(html).toContain('url(data:font/woff2')
  expect(html.match(/url\(["']?(?:\.|\/|https?:)[^)]*\)/g)).toBeNull()
})

test('presents: steps, live charts, guesses, theme, overview', async ({ page }) => {
  await open(page, `${address}?view=stage`)
  const ids = await slideIds(page)
  await expect(page.locator(`#${ids[0]}`)).toHaveClass(/present/)
  await page.keyboard.press('End')
  await expect(page).toHaveURL(new RegExp(`#${ids.at(-1)}`))
  const charted = await slideWith(page, 'figure.chart')
  await goTo(page, charted)
  await chartsLive(page, charted)
  const inked = await page
    .locator(`#${charted} canvas`)
    .first()
    .evaluate((canvas: HTMLCanvasElement) =>
      canvas
        .getContext('2d')!
        .getImageData(0, 0, canvas.width, canvas.height)
        .data.some((value, at) => at % 4 === 3 && value > 0),
    )
  expect(inked).toBe(true)
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
  const dark = await ground()
  await page.keyboard.press('t')
  expect(await ground()).not.toBe(dark)
  await page.keyboard.press('o')
  await expect(page.locator('html')).toHaveAttribute('data-overview', '')
  await page.locator(`#${ids[1]}`).click()
  await expect(page.locator(`#${ids[1]}`)).toHaveClass(/present/)
  await expect(page.locator('html')).not.toHaveAttribute('data-overview')
})

test('keeps a guess', async ({ page }) => {
  await open(page, `${address}?view=stage`)
  const guessed = await slideWith(page, '.guess input[type=number]')
  await goTo(page, guessed)
  const field = page.locator(`#${guessed} .guess input[type=number]`).first()
  await field.fill('3')
  await page.reload()
  await page.locator('html[data-ready]').waitFor()
  await expect(field).toHaveValue('3')
})

test('reads, with every slide in sight, presents from there and comes back', async ({ page }) => {
  await open(page, `${address}?view=read`)
  const slides = page.locator('section.slide')
  const heights = await slides.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
  expect(heights.length).toBeGreaterThan(1)
  expect(Math.min(...heights)).toBeGreaterThan(100)
  expect(await page.evaluate(() => document.fonts.check("400 20px 'Archivo'"))).toBe(true)
  const ids = await slideIds(page)
  await page.getByRole('link', { name: 'Present' }).click()
  await expect(page.locator(`#${ids[0]}`)).toHaveClass(/present/)
  await page.keyboard.press('r')
  await expect(page.locator('html')).toHaveAttribute('data-view', 'read')
  await expect(page.locator(`#${ids[0]} .title`)).toBeInViewport()
})

test('takes a cut from the address, and its links keep to the file', async ({ page }) => {
  await open(page, `${address}?view=read`)
  const whole = (await slideIds(page)).length
  await page.locator('.contents > summary').click()
  await page.locator('.contents .cuts a[data-cut=lightning]').click()
  await expect(page).toHaveURL(/cut=lightning/)
  await page.locator('html[data-ready]').waitFor()
  expect((await slideIds(page)).length).toBeLessThan(whole)
})

test('rehearses, and keeps the run', async ({ page }) => {
  await page.clock.install()
  await open(page, `${address}?view=stage&rehearse`)
  await page.keyboard.press('PageDown')
  await page.clock.runFor(5000)
  await page.keyboard.press('y')
  await page.locator('.rehearsal-result canvas[aria-label]').waitFor()
  await page.goto(`${address}?view=stage&rehearse`)
  await page.locator('html[data-ready]').waitFor()
  await page.keyboard.press('y')
  await expect(page.locator('.rehearsal-result nav button')).toHaveCount(1)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Export all runs' }).click(),
  ])
  expect(await readFile(await download.path(), 'utf8')).toContain('"format": "rehearsal"')
})

for (const view of ['stage', 'read'])
  test(`prints a page for each slide from the ${view}`, async ({ page }) => {
    await open(page, `${address}?view=${view}`)
    const pdf = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1')
    expect([...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)]).toHaveLength((await slideIds(page)).length)
    await page.emulateMedia({ media: 'print' })
    const grounds = await page
      .locator('.slide .page')
      .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).colorScheme))])
    expect(grounds).toEqual(['light'])
  })

test('runs under a policy that forbids all loading and text as code', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'single-'))
  const policy =
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; font-src data:; img-src data:"
  const html = await readFile(path, 'utf8')
  const copy = join(folder, 'copy.html')
  await writeFile(
    copy,
    html.replace('<head>', () => `<head><meta http-equiv="Content-Security-Policy" content="${policy}">`),
  )
  await open(page, `${pathToFileURL(copy).href}?view=stage`)
  const charted = await slideWith(page, 'figure.chart')
  await goTo(page, charted)
  await chartsLive(page, charted)
})
