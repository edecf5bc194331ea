import { mkdtemp, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { renderToString } from 'preact-render-to-string'
import { expect, it } from 'vitest'
import type { Deck } from '../deck/model.ts'
import { Downloads } from '../html/downloads.tsx'
import { offeredFiles, offerFiles } from './downloads.ts'

const folder = await mkdtemp(join(tmpdir(), 'downloads-'))
const page = join(folder, 'index.html')
const deck = { title: 'One Talk: part 2', cuts: { full: 40, short: 20, lightning: 5 } } as Deck
const built = renderToString(Downloads({ deck }))
await writeFile(page, built)

const shown = async (): Promise<string[]> =>
  Array.from((await readFile(page, 'utf8')).matchAll(/<li><a [^>]*>([^<]*)/g), ([, label]) => label!)

it('finds the names of the files in the page as it is built', async () => {
  expect(await offeredFiles(page)).toEqual({
    full: 'one-talk-part-2.pdf',
    short: 'one-talk-part-2-short.pdf',
    lightning: 'one-talk-part-2-lightning.pdf',
    handout: 'one-talk-part-2-handout.pdf',
  })
})

it('shows the links to those that exist, with their sizes, and hides them when they are gone', async () => {
  const { short, handout } = await offeredFiles(page)
  await writeFile(join(folder, short!), Buffer.alloc(430_000))
  await writeFile(join(folder, handout!), Buffer.alloc(7))
  const built2000 = new Date('2000-01-01')
  await utimes(page, built2000, built2000)
  await offerFiles(page)
  expect(await shown()).toEqual([
    'Slides, 20 minutes (PDF, 0.4 MB)',
    'Handout with notes and sources, A4 (PDF, 0.1 MB)',
  ])
  // Or the page would seem younger than what it was made from.
  expect((await stat(page)).mtime).toEqual(built2000)
  await rm(join(folder, short!))
  await rm(join(folder, handout!))
  await offerFiles(page)
  expect(await readFile(page, 'utf8')).toBe(built)
})
