import { mkdir, mkdtemp, readdir, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { writeWhole } from './whole-file.ts'

const folder = await mkdtemp(join(tmpdir(), 'whole-'))

it('writes over what was there, and leaves nothing else', async () => {
  const path = join(folder, 'talk.pdf')
  writeWhole(path, 'old')
  writeWhole(path, Buffer.from('new'))
  expect(await readFile(path, 'utf8')).toBe('new')
  expect(await readdir(folder)).toEqual(['talk.pdf'])
})

it('leaves nothing where it can not write', async () => {
  const taken = join(folder, 'taken')
  await mkdir(join(taken, 'full'), { recursive: true })
  expect(() => writeWhole(taken, 'new')).toThrow()
  expect((await readdir(folder)).filter((name) => name.startsWith('.'))).toEqual([])
})
