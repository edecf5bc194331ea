// The one place where the engine meets the talk.
import data from '../slides/data.json'
import { deck } from '../slides/deck.tsx'
import { registerFaces, writeFonts } from './build/fonts.ts'
import { drawChart } from './build/chart-svg.ts'
import { checkData } from './data/check.ts'
import type { Data } from './data/model.ts'
import { checkDeck } from './deck/check.ts'
import type { Deck } from './deck/model.ts'
import { renderBody, renderHead } from './html/document.tsx'
import type { Checked } from './problem.ts'

export interface Talk {
  deck: Deck
  data: Data
}

/** Data and deck through their doors: the talk, or every problem of the data, and once there is none, of the deck. */
export function checkTalk(): Checked<Talk> {
  const checked = checkData(data)
  if (!checked.ok) return checked
  const resolved = checkDeck(deck, checked.value)
  return resolved.ok ? { ok: true, value: { deck: resolved.value, data: checked.value } } : resolved
}

export interface Rendered {
  head: string
  body: string
  language: string
}

/** The talk as HTML for the page shell; its fonts are written to `fonts`. Throws one error that lists all problems. */
export async function renderTalk(fonts: string): Promise<Rendered> {
  const talk = checkTalk()
  if (!talk.ok) throw new Error(problemList(talk.problems))
  const { deck: checked, data: figures } = talk.value
  await registerFaces(fonts)
  const [head, body] = [renderHead(checked, figures), renderBody(checked, figures, drawChart)]
  await writeFonts(head + body, fonts)
  return { head, body, language: checked.language }
}

const problemList = (problems: string[]): string =>
  `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in the talk:\n${problems.map((one) => `- ${one}`).join('\n')}`
