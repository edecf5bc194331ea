import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { chartsLive, expect, goTo, open, slideIds, test } from './deck.ts'

test('works from a sub-path, and asks nobody else for anything', async ({ page }) => {
  const requests: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  await open(page, '')
  for (const id of await slideIds(page)) await goTo(page, id)
  await chartsLive(page, 'crossing')
  expect(requests.length).toBeGreaterThan(5)
  expect(requests.filter((url) => !url.startsWith('http://localhost:4188/talks/deck/'))).toEqual([])
})

test('has no address that starts at the root of the site, and no inline style', async () => {
  const html = await readFile('dist/index.html', 'utf8')
  expect(html.match(/(?:href|src)="\/[^"]*"/g) ?? []).toEqual([])
  expect(html.match(/\sstyle="[^"]*"/g) ?? []).toEqual([])
  expect(html.match(/<script(?![^>]*(?:src=|application\/json))[^>]*>/g)).toHaveLength(1)
})

test('is light: what a first paint needs, and the document', async () => {
  const files = await readdir('dist/assets')
  const weigh = async (name: string): Promise<number> =>
    brotliCompressSync(await readFile(join('dist', name))).length / 1024
  const html = await readFile('dist/index.html', 'utf8')
  const packed = (text: string): number => brotliCompressSync(text).length / 1024
  // The aim for 55 slides is 70 KiB; each figure drawn for stage and phone, and words for three lengths, take more.
  expect(packed(html)).toBeLessThan(87)
  // It comes in a stream: a first paint needs it as far as the first slide.
  const first = packed(html.slice(0, html.indexOf('</section>')))
  const css = await weigh(
    join(
      'assets',
      files.find((name) => /^index-.*css$/.test(name))!,
    ),
  )
  const js = await weigh(
    join(
      'assets',
      files.find((name) => /^index-.*js$/.test(name))!,
    ),
  )
  const fonts = await Promise.all(
    files
      .filter((name) => /^archivo-(400|640)-/.test(name))
      .map(async (name) => (await stat(join('dist/assets', name))).size / 1024),
  )
  expect(fonts).toHaveLength(2)
  expect(first + css + js + fonts[0]! + fonts[1]!).toBeLessThan(40)
  expect(
    await weigh(
      join(
        'assets',
        files.find((name) => /^stage-.*js$/.test(name))!,
      ),
    ),
  ).toBeLessThan(40)
  expect(
    await weigh(
      join(
        'assets',
        files.find((name) => /^live-chart-.*js$/.test(name))!,
      ),
    ),
  ).toBeLessThan(60)
})

test('asks for the fonts of the first paint in the head', async ({ page, request }) => {
  await page.goto('')
  const links = await page
    .locator('link[rel=preload][as=font]')
    .evaluateAll((all: HTMLLinkElement[]) => all.map(({ href }) => href))
  expect(links).toHaveLength(2)
  for (const link of links) expect((await request.get(link)).headers()['content-type']).toBe('font/woff2')
})
