import { z } from 'zod'
import { type Checked, describeIssues } from '../problem.ts'
import type { RunsFile } from './run.ts'

const seconds = z.number().nonnegative()

const run = z.strictObject({
  started: z.iso.datetime('a time such as "2026-11-24T10:15:00.000Z"'),
  cut: z.enum(['full', 'short', 'lightning']),
  minutes: z.number().positive(),
  stopped: z.string(),
  slides: z.array(z.strictObject({ id: z.string(), plan: seconds, seconds })).min(1),
})

const file = z.strictObject({
  format: z.literal('rehearsal'),
  version: z.literal(1),
  deck: z.string(),
  runs: z.array(run).min(1),
})

/** The door for exported runs: text of a file by its name, for a talk by its title. */
export function checkRuns(text: string, name: string, deck: string): Checked<RunsFile> {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    // The message quotes the text, with its line breaks.
    const why = (error as Error).message.replace(/\s+/g, ' ')
    return { ok: false, problems: [`${name}: found text that is no JSON: ${why}.`] }
  }
  const { data, error } = file.safeParse(json, { reportInput: true })
  if (error) return { ok: false, problems: describeIssues(name, error.issues) }
  if (data.deck !== deck)
    return { ok: false, problems: [`${name}: deck: found "${data.deck}", expected "${deck}", the talk in slides/.`] }
  return { ok: true, value: data }
}
