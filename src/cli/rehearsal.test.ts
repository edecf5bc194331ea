import { execFile } from 'node:child_process'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Deck } from '../deck/model.ts'
import type { Run } from '../rehearsal/run.ts'
import { checkTalk } from '../talk.ts'
import { run } from './rehearsal.ts'

const checked = checkTalk()
const deck = (checked as { value: { deck: Deck } }).value.deck
const folder = await mkdtemp(join(tmpdir(), 'rehearsal-'))

/** A run of the short cut in which every slide took a number of seconds more than planned. */
const spoken = (started: string, more: number): Run => ({
  started,
  cut: 'short',
  minutes: deck.cuts.short,
  stopped: 'nowhere',
  slides: deck.slides.flatMap(({ id, seconds: { short } }) =>
    short ? [{ id, plan: short, seconds: short + more }] : [],
  ),
})
const [first, second, third] = [
  spoken('2026-11-22T10:00:00Z', 3),
  spoken('2026-11-23T10:00:00Z', 4),
  spoken('2026-11-24T10:00:00Z', 99),
]

async function file(name: string, runs: Run[]): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, JSON.stringify({ format: 'rehearsal', version: 1, deck: deck.title, runs }))
  return path
}

let printed: string[] = []
beforeEach(() => {
  printed = []
  vi.spyOn(console, 'log').mockImplementation((text: string) => printed.push(text))
})
afterEach(() => vi.restoreAllMocks())

it('proposes seconds for every slide of the cut that was rehearsed, and counts a run in two files once', async () => {
  await run([await file('one.json', [first, second]), await file('two.json', [second, third])])
  expect(printed).toHaveLength(1)
  const lines = printed[0]!.split('\n')
  expect(lines[0]).toBe(`short: ${deck.cuts.short} minutes, 3 runs`)
  for (const { id, plan } of first.slides)
    expect(lines.find((line) => line.startsWith(`${id} `))).toMatch(
      new RegExp(`^${id} +${plan} +3 +${(plan + 4).toFixed(1)} +\\d+`),
    )
  const long = deck.slides.find(({ seconds }) => !seconds.short)
  if (long) expect(lines.some((line) => line.startsWith(`${long.id} `))).toBe(false)
})

it('shares out what the cut allows, and says how much there is to cut', async () => {
  await run([await file('long.json', [third])])
  const allowed = deck.cuts.short * 60
  const total = /^total .*? (\d+)(?: +[+−]\d+)?$/m.exec(printed[0]!)![1]
  expect(Number(total)).toBe(Math.floor(allowed / 5) * 5)
  expect(printed[0]).toMatch(/It takes \d+:\d\d, and .* is allowed: .* so there is \d+:\d\d to cut\./)
})

it('names slides that the cut has no more', async () => {
  const old = { ...first, slides: [...first.slides, { id: 'long-gone', plan: 10, seconds: 12 }] }
  await run([await file('old.json', [old])])
  expect(printed[0]).toContain('Not in this cut any more: long-gone.')
})

it('says in one line what is wrong, and fails', { timeout: 60_000 }, async () => {
  await expect(run([])).rejects.toThrow('found no file, expected one or more')
  await expect(run([join(folder, 'none.json')])).rejects.toThrow(
    'none.json: found ENOENT, expected a file that the rehearsal exported.',
  )
  await writeFile(join(folder, 'text.json'), '# no\n\nJSON\n')
  await expect(run([join(folder, 'text.json')])).rejects.toThrow(/text\.json: found text that is no JSON: [^\n]+$/)
  await writeFile(join(folder, 'other.json'), '{"name": "x"}')
  const shell = promisify(execFile)('node', ['src/cli/run.js', 'rehearsal', join(folder, 'other.json')])
  const { code, stderr } = (await shell.catch((error: unknown) => error)) as { code: number; stderr: string }
  expect(code).toBe(1)
  expect(stderr.trim()).toMatch(/^rehearsal: .*other\.json: format: found nothing, .* And \d more\.$/)
})

it('helps', async () => {
  await run(['--help'])
  expect(printed[0]).toContain('npm run rehearsal -- FILE [FILE…]')
})
