import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build, createServer, type Rolldown, type ViteDevServer } from 'vite'
import { expect, test } from '@playwright/test'
import { copyProject } from './project.ts'

async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(file, 'utf8')
  expect(text).toContain(from)
  await writeFile(
    file,
    text.replace(from, () => to),
  )
}

let root: string
let server: ViteDevServer
let address: string

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  root = await copyProject()
  // The copy's packages are a link to ours, outside of its root.
  const config = { root, configFile: join(root, 'vite.config.ts'), logLevel: 'silent' as const }
  server = await createServer({ ...config, server: { port: 0, open: false, fs: { strict: false } } })
  await server.listen()
  address = server.resolvedUrls!.local[0]!
})

test.afterAll(async () => {
  await server.close()
  await rm(root, { recursive: true })
})

test('an edited slide reloads the page on the same slide', async ({ page }) => {
  await page.goto(`${address}?view=stage#two-clocks`)
  await expect(page.locator('#two-clocks')).toHaveClass(/present/)
  await edit(join(root, 'slides/hall-1.tsx'), 'Ask for both figures', 'Always ask for both figures')
  await expect(page.locator('#two-clocks .takeaway')).toHaveText(/^Always ask for both figures/)
  await expect(page.locator('#two-clocks')).toHaveClass(/present/)
  await expect(page).toHaveURL(/#two-clocks$/)
})

test('an edited number does, too', async ({ page }) => {
  await page.goto(`${address}?view=stage#talking-heads`)
  await expect(page.locator('#talking-heads .notes')).toContainText('20 minutes')
  await edit(
    join(root, 'slides/data.json'),
    '"value": 20,\n      "unit": "minutes"',
    '"value": 25,\n      "unit": "minutes"',
  )
  await expect(page.locator('#talking-heads .notes')).toContainText('25 minutes')
  await expect(page.locator('#talking-heads')).toHaveClass(/present/)
})

test('a problem shows in the overlay, in the words of the check, and goes when it is mended', async ({ page }) => {
  await page.goto(`${address}?view=stage#two-clocks`)
  await expect(page.locator('#two-clocks')).toHaveClass(/present/)
  const slides = join(root, 'slides/hall-1.tsx')
  await edit(slides, "id: 'two-clocks'", "id: 'hall-1'")
  await expect(page.locator('vite-error-overlay')).toContainText(
    'slide "hall-1": id: found twice, expected an id of its own.',
  )
  await edit(slides, "id: 'hall-1',\n      layout: 'timeline'", "id: 'two-clocks',\n      layout: 'timeline'")
  await expect(page.locator('#two-clocks')).toHaveClass(/present/)
  await expect(page.locator('vite-error-overlay')).toHaveCount(0)
})

test('a data file that is no JSON shows where it breaks', async ({ page }) => {
  await page.goto(`${address}?view=stage#two-clocks`)
  await expect(page.locator('#two-clocks')).toHaveClass(/present/)
  const data = join(root, 'slides/data.json')
  await edit(data, '"facts": {', '"facts": ,')
  await expect(page.locator('vite-error-overlay')).toContainText('data: found text that is no JSON: expected')
  await edit(data, '"facts": ,', '"facts": {')
  await expect(page.locator('#two-clocks')).toHaveClass(/present/)
})

test('vite build --watch sees an edited slide, and says what is wrong with one', async () => {
  const outDir = join(root, 'watched')
  const events: string[] = []
  const config = { root, configFile: join(root, 'vite.config.ts'), logLevel: 'silent' as const }
  const watcher = (await build({ ...config, build: { outDir, watch: {} } })) as Rolldown.RolldownWatcher
  watcher.on('event', (event) => {
    events.push(event.code === 'ERROR' ? event.error.message : event.code)
  })
  const built = async (text: string) =>
    (await readFile(join(outDir, 'index.html'), 'utf8').catch(() => '')).includes(text)
  await expect.poll(() => built('Two days in Hangzhou, at the'), { timeout: 20_000 }).toBe(true)
  const slides = join(root, 'slides/opening.tsx')
  await edit(slides, 'Two days in Hangzhou, at the', 'Two warm days in Hangzhou, at the')
  await expect.poll(() => built('Two warm days in Hangzhou, at the'), { timeout: 20_000 }).toBe(true)
  await edit(slides, "id: 'nine-hours'", "id: 'cover'")
  await expect.poll(() => events.join('\n'), { timeout: 20_000 }).toContain('slide "cover": id: found twice')
  await watcher.close()
})
