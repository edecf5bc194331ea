import { isWhole, type Run, totalsOf, wasShown } from './run.ts'
import { formatTime } from './time.ts'

/** What a run comes to, in one sentence, and its sums. */
export interface Verdict {
  sentence: string
  sums: string
}

/** A whole run is measured by what the cut allows, a part of one by the plan of that part. */
export function verdictOf(run: Run): Verdict {
  const { spoken, planned, allowed } = totalsOf(run)
  const sums = `${formatTime(spoken)} spoken, ${formatTime(planned)} planned`
  if (isWhole(run)) return { sentence: fit(allowed - spoken), sums: `${sums}, ${formatTime(allowed)} allowed` }
  const shown = run.slides.filter(wasShown).length
  return { sentence: `${pace(spoken - planned)} after ${shown} of ${run.slides.length} slides`, sums }
}

function fit(spare: number): string {
  const time = formatTime(spare)
  if (time === '0:00') return 'It fits to the second'
  return spare > 0 ? `It fits, with ${time} to spare` : `It is ${time} too long`
}

/** `0:30 behind`, `0:10 ahead` or `On plan`. */
export function pace(behind: number): string {
  const time = formatTime(behind)
  if (time === '0:00') return 'On plan'
  return `${time} ${behind > 0 ? 'behind' : 'ahead'}`
}
