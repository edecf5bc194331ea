import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { type Browser, chromium, type Page } from '@playwright/test'
import { build, preview } from 'vite'
import { launchOptions } from '../build/browser-path.ts'

const help = `npm run sheet -- [options]
Takes a picture of every slide in every view, and one contact sheet for each view, under out/.
  --slide ID     only this slide
  --view NAME    only this view: dark, light, print or phone
  --steps        on stage, one picture for each fragment step
  --help         this text`

/** How a slide is seen: on stage dark and light, on paper, on a phone. */
const views = {
  dark: { query: '?view=stage', width: 1280, height: 720, scheme: 'dark', across: 4 },
  light: { query: '?view=stage', width: 1280, height: 720, scheme: 'light', across: 4 },
  print: { query: '?view=read', width: 1280, height: 720, scheme: 'light', across: 4 },
  phone: { query: '?view=read', width: 390, height: 844, scheme: 'dark', across: 8 },
} as const

type View = keyof typeof views

interface Shot {
  name: string
  path: string
}

/** The `sheet` command. */
export async function run(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      slide: { type: 'string' },
      view: { type: 'string' },
      steps: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(help)
  if (values.view && !Object.hasOwn(views, values.view))
    throw new Error(`--view: found "${values.view}", expected one of ${Object.keys(views).join(', ')}.`)
  await build({ logLevel: 'error' })
  const browser = await chromium.launch(launchOptions())
  const server = await preview({ preview: { port: 0, open: false }, logLevel: 'error' })
  try {
    const chosen = (values.view ? [values.view] : Object.keys(views)) as View[]
    for (const view of chosen) {
      const shots = await photograph(browser, server.resolvedUrls!.local[0]!, view, values.slide, values.steps ?? false)
      await contactSheet(browser, view, shots)
      console.log(`${view}: ${shots.length} pictures, out/${view}.png`)
    }
  } finally {
    await browser.close()
    await server.close()
  }
}

async function photograph(
  browser: Browser,
  url: string,
  view: View,
  only: string | undefined,
  steps: boolean,
): Promise<Shot[]> {
  const { query, width, height, scheme } = views[view]
  const page = await browser.newPage({
    viewport: { width, height },
    colorScheme: scheme,
    reducedMotion: 'reduce',
    deviceScaleFactor: view === 'phone' ? 2 : 1,
  })
  await page.goto(`${url}${query}`)
  await page.waitForSelector('html[data-ready]')
  await page.evaluate(() => document.fonts.ready)
  const all = await page.$$eval('section.slide', (slides) => slides.map(({ id }) => id))
  const ids = all.filter((id) => !only || id === only)
  if (ids.length === 0) throw new Error(`--slide: found "${only}", expected one of ${all.join(', ')}.`)
  const folder = join('out', view)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const onStage = view === 'dark' || view === 'light'
  const shots: Shot[] = []
  for (const id of ids) {
    const name = `${String(all.indexOf(id) + 1).padStart(2, '0')}-${id}`
    shots.push(
      ...(onStage
        ? await onStageShots(page, id, join(folder, name), steps)
        : [await elementShot(page, id, join(folder, name), view)]),
    )
  }
  await page.close()
  return shots
}

/** The slide after its last step, or at each of its steps. */
async function onStageShots(page: Page, id: string, path: string, steps: boolean): Promise<Shot[]> {
  const count = await page.$$eval(
    `#${id} .fragment`,
    (all) => new Set(all.map((one) => one.getAttribute('data-fragment-index'))).size,
  )
  const shown = steps ? Array.from({ length: count + 1 }, (_, step) => step) : [count]
  const shots: Shot[] = []
  for (const step of shown) {
    await page.evaluate((hash) => location.assign(hash), `#${id}${step ? `/${step}` : ''}`)
    await page.waitForSelector(`#${id}.present`)
    await page.waitForFunction(
      ([slide, shown]) => {
        const visible = [...document.querySelectorAll(`#${slide} .fragment.visible`)]
        const steps = new Set(visible.map((one) => one.getAttribute('data-fragment-index'))).size
        const charts = [...document.querySelectorAll(`#${slide} figure.chart`)]
        return steps === shown && charts.every((one) => one.classList.contains('live'))
      },
      [id, step] as const,
    )
    const file = `${path}${steps ? `-${step}` : ''}.png`
    await page.screenshot({ path: file, style: '.stage-controls { display: none !important }' })
    shots.push({ name: file, path: file })
  }
  return shots
}

async function elementShot(page: Page, id: string, path: string, view: View): Promise<Shot> {
  if (view === 'print') await page.emulateMedia({ media: 'print' })
  const file = `${path}.png`
  await page.locator(`#${id}`).screenshot({ path: file, style: '.bar { display: none !important }' })
  return { name: file, path: file }
}

/** All pictures of a view on one sheet. */
async function contactSheet(browser: Browser, view: View, shots: Shot[]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1920, height: 1080 } })
  const pictures = await Promise.all(
    shots.map(async ({ name, path }) => {
      return `<figure><img src="data:image/png;base64,${(await readFile(path)).toString('base64')}"><figcaption>${name}</figcaption></figure>`
    }),
  )
  await page.setContent(`<style>
    body { margin: 16px; background: #888; font: 12px sans-serif; display: grid; gap: 12px;
      grid-template-columns: repeat(${views[view].across}, 1fr); align-items: start }
    figure { margin: 0 } img { width: 100%; display: block }
  </style>${pictures.join('')}`)
  await page.screenshot({ path: join('out', `${view}.png`), fullPage: true })
  await page.close()
}
