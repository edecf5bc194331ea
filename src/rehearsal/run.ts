import type { CutName } from '../deck/model.ts'
import type { Recording } from './recording.ts'

/** Planned against spoken seconds of a slide. */
export interface RunSlide {
  id: string
  plan: number
  seconds: number
}

/** One rehearsal of one cut of the talk. */
export interface Run {
  /** When, in UTC; no two runs start at once, so this is the run's name, too. */
  started: string
  cut: CutName
  /** What the cut allows. */
  minutes: number
  /** The slide on screen when the clock was stopped. */
  stopped: string
  /** Every slide of the cut, in order. */
  slides: RunSlide[]
}

/** What the rehearsal exports. */
export interface RunsFile {
  format: 'rehearsal'
  version: 1
  /** The title of the talk. */
  deck: string
  runs: Run[]
}

/** Less than this many seconds is leafing, not speaking. */
const spokenFrom = 2

export const wasShown = ({ seconds }: RunSlide): boolean => seconds >= spokenFrom

export type Plan = Pick<Run, 'cut' | 'minutes'> & { slides: Pick<RunSlide, 'id' | 'plan'>[] }

/** A recording as a run of a plan, in tenths of a second. */
export function runOf({ cut, minutes, slides }: Plan, { slides: took, id: stopped }: Recording, started: number): Run {
  return {
    started: new Date(started).toISOString(),
    cut,
    minutes,
    stopped: stopped!,
    slides: slides.map(({ id, plan }) => ({ id, plan, seconds: Math.round((took.get(id) ?? 0) / 100) / 10 })),
  }
}

/** A slide on the way through a run: where it stands in the plan, and how far behind the talk is after it. */
export interface Leg extends RunSlide {
  /** Planned seconds from the start of the talk to this slide, and to its end. */
  from: number
  until: number
  /** Seconds behind the plan after this slide; ahead of it if negative. */
  behind: number
}

/** Where the run ended in the middle of a slide: it was not spoken to its end. */
export const brokeOffAt = ({ stopped, slides }: Run, id: string): boolean => id === stopped && id !== slides.at(-1)!.id

/** From the first slide shown to the last one; what was left out between them counts as time won. */
export function legsOf(run: Run): Leg[] {
  const [first, last] = [run.slides.findIndex(wasShown), run.slides.findLastIndex(wasShown)]
  const legs: Leg[] = []
  let [from, behind] = [0, 0]
  for (const [index, slide] of run.slides.slice(0, last + 1).entries()) {
    // Nobody is ahead of the plan because of a slide that goes on.
    const plan = brokeOffAt(run, slide.id) ? Math.min(slide.plan, slide.seconds) : slide.plan
    const until = from + plan
    if (index >= first) legs.push({ ...slide, plan, from, until, behind: (behind += slide.seconds - plan) })
    from = until
  }
  return legs
}

/** From the first slide to the last. */
export const isWhole = ({ slides }: Run): boolean => wasShown(slides[0]!) && wasShown(slides.at(-1)!)

export interface Totals {
  spoken: number
  planned: number
  /** What the cut allows. */
  allowed: number
}

/** The run in seconds, as far as it went. */
export function totalsOf(run: Run): Totals {
  return {
    spoken: run.slides.reduce((sum, { seconds }) => sum + seconds, 0),
    planned: legsOf(run).reduce((sum, { plan }) => sum + plan, 0),
    allowed: run.minutes * 60,
  }
}
