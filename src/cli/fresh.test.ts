import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { isFresh } from './fresh.ts'

const home = process.cwd()
const built = 'dist/index.html'
const age = (path: string, year: string): Promise<void> => utimes(path, new Date(year), new Date(year))

beforeAll(async () => {
  process.chdir(await mkdtemp(join(tmpdir(), 'fresh-')))
  for (const folder of ['slides/drawings', 'src', 'assets', 'dist']) await mkdir(folder, { recursive: true })
  await writeFile('slides/drawings/one.tsx', '')
  await writeFile('slides/drawings/two.tsx', '')
  await writeFile('index.html', '')
  for (const input of [
    'slides/drawings/one.tsx',
    'slides/drawings/two.tsx',
    'slides/drawings',
    'slides',
    'src',
    'assets',
    'index.html',
  ])
    await age(input, '2001')
})

afterAll(() => process.chdir(home))

it('is not without a built page', async () => expect(await isFresh(built)).toBe(false))

it('is while the page is younger than all that it is made from', async () => {
  await writeFile(built, '')
  await age(built, '2002')
  expect(await isFresh(built)).toBe(true)
})

it.each([
  ['an edited file deep in a folder', () => age('slides/drawings/one.tsx', '2003')],
  ['a deleted file', async () => rm('slides/drawings/two.tsx')],
])('is not after %s', async (_, change) => {
  await age('slides/drawings/one.tsx', '2001')
  await age('slides/drawings', '2001')
  await change()
  expect(await isFresh(built)).toBe(false)
})
