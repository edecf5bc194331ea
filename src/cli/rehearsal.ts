import { readFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import type { CutName, Deck } from '../deck/model.ts'
import { checkRuns } from '../rehearsal/check.ts'
import { propose, type Proposal } from '../rehearsal/proposal.ts'
import type { Run } from '../rehearsal/run.ts'
import { formatTime } from '../rehearsal/time.ts'
import { checkTalk } from '../talk.ts'

const help = `npm run rehearsal -- FILE [FILE…]
Proposes the seconds of each slide from runs that the page with ?rehearse exported: the median of the runs, in fives,
and together at most the minutes of the cut. It only prints; the numbers stand in slides/*.tsx as "seconds".
  --help         this text`

/** The `rehearsal` command. */
export async function run(args: string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args, options: { help: { type: 'boolean' } }, allowPositionals: true })
  if (values.help) return console.log(help)
  if (positionals.length === 0) throw new Error('found no file, expected one or more: npm run rehearsal -- FILE.')
  const talk = checkTalk()
  if (!talk.ok) throw new Error(talk.problems[0])
  const { deck } = talk.value
  const runs = await readRuns(positionals, deck.title)
  for (const cut of Object.keys(deck.cuts) as CutName[]) {
    const ofCut = runs.filter((one) => one.cut === cut)
    if (ofCut.length) console.log(proposalText(deck, cut, ofCut))
  }
}

/** The runs of all files; one that was exported twice counts once. */
async function readRuns(files: string[], title: string): Promise<Run[]> {
  const runs = new Map<string, Run>()
  for (const file of files) {
    const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      throw new Error(`${file}: found ${error.code}, expected a file that the rehearsal exported.`)
    })
    const checked = checkRuns(text, file, title)
    if (!checked.ok) {
      const more = checked.problems.length - 1
      throw new Error(checked.problems[0] + (more ? ` And ${more} more.` : ''))
    }
    for (const one of checked.value.runs) runs.set(one.started, one)
  }
  return [...runs.values()]
}

function proposalText({ cuts, slides }: Deck, cut: CutName, runs: Run[]): string {
  const plan = slides.flatMap(({ id, seconds }) => (seconds[cut] ? [{ id, plan: seconds[cut] }] : []))
  const proposal = propose(plan, runs, cuts[cut] * 60)
  const known = new Set(plan.map(({ id }) => id))
  const gone = [...new Set(runs.flatMap((one) => one.slides.map(({ id }) => id)))].filter((id) => !known.has(id))
  return [
    `${cut}: ${cuts[cut]} minutes, ${runs.length} ${runs.length === 1 ? 'run' : 'runs'}`,
    '',
    ...table(proposal),
    '',
    verdict(proposal, cuts[cut] * 60),
    ...(gone.length ? [`Not in this cut any more: ${gone.join(', ')}.`] : []),
    '',
  ].join('\n')
}

function table({ slides, spoken, total }: Proposal): string[] {
  const planned = slides.reduce((sum, { plan }) => sum + plan, 0)
  const rows = slides.map(({ id, plan, runs, median, seconds }) => [
    id,
    String(plan),
    String(runs),
    runs ? median.toFixed(1) : '–',
    String(seconds),
    change(seconds - plan),
  ])
  const last = ['total', String(planned), '', spoken.toFixed(1), String(total), change(total - planned)]
  const all = [['slide', 'plan', 'runs', 'median', 'proposed', 'change'], ...rows, last]
  const widths = last.map((_, column) => Math.max(...all.map((row) => row[column]!.length)))
  const lines = all.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column]!, column))
      .join('  ')
      .trimEnd(),
  )
  return [lines[0]!, ...lines.slice(1, -1), '', lines.at(-1)!]
}

const pad = (cell: string, width: number, column: number): string =>
  column === 0 ? cell.padEnd(width) : cell.padStart(width)

const change = (by: number): string => (by === 0 ? '' : by > 0 ? `+${by}` : `−${-by}`)

function verdict({ spoken, total }: Proposal, allowed: number): string {
  const [takes, fits, limit] = [spoken, total, allowed].map(formatTime)
  if (spoken <= allowed) return `It takes ${takes}; ${fits} is proposed, and ${limit} allowed.`
  const left = formatTime(spoken - allowed)
  return `It takes ${takes}, and ${limit} is allowed: the proposal shares out ${fits}, so there is ${left} to cut.`
}
