import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { help, readOptions } from './pdf-options.ts'

const folder = await mkdtemp(join(tmpdir(), 'pdf-'))

it.each([
  ['', { prints: [{ cut: 'full', paper: 'slides', theme: 'light' }] }],
  ['--cut short --steps --theme dark', { prints: [{ cut: 'short', paper: 'steps', theme: 'dark' }] }],
  ['--handout --theme light', { prints: [{ cut: 'full', paper: 'handout', theme: 'light' }] }],
  [`--out ${folder}/a.pdf`, { prints: [{ cut: 'full', paper: 'slides', theme: 'light' }], out: `${folder}/a.pdf` }],
  ['--help', 'help'],
])('reads "%s"', async (line, expected) => {
  const options = await readOptions(line.split(' ').filter(Boolean))
  expect(options).toEqual(expected)
})

it('with --all prints each of the offered once', async () => {
  const { prints } = (await readOptions(['--all'])) as { prints: object[] }
  expect(new Set(prints.map((print) => JSON.stringify(print))).size).toBe(prints.length)
  expect(prints).toContainEqual({ cut: 'full', paper: 'handout', theme: 'light' })
})

const all = '--cut, --steps, --handout, --theme, --out, --all, --help'

it.each([
  ['--cut long', '--cut: found "long", expected one of short, lightning.'],
  ['--cut', "Option '--cut <value>' argument missing."],
  ['--theme blue', '--theme: found "blue", expected one of dark, light.'],
  ['--paper a4', `Unknown option '--paper', expected one of ${all}.`],
  ['short', `Unexpected argument 'short', expected one of ${all}.`],
  ['--steps --handout', 'found --steps and --handout, expected one of them.'],
  ['--handout --theme dark', '--theme: found "dark", expected "light" with --handout: it is paper.'],
  ['--steps --all', '--all: found with --steps, expected alone.'],
  [`--out ${folder}`, `--out: found "${folder}", expected a file name.`],
  ['--out=', '--out: found "", expected a file name.'],
  [`--out ${folder}/no/a.pdf`, `--out: found no folder "${folder}/no", expected one that exists.`],
])('says what is wrong with "%s"', async (line, message) => {
  await expect(readOptions(line.split(' '))).rejects.toThrow(new Error(message))
})

it('explains every option it knows', () => {
  for (const option of all.split(', ')) expect(help).toContain(`\n  ${option} `)
})
