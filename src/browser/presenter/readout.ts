import { elapsed, stopwatch, untouched, wallTime } from '../clock.ts'
import { duration, type Pace, paceOf, placeAfterSkip, plannedSeconds, toSkip } from '../pace.ts'
import type { Plan, PlannedSlide } from '../plan.ts'
import type { Session } from '../session.ts'

/** What the cockpit says at this moment. */
export interface Readout {
  /** Not started yet, running, or paused. */
  clock: 'waits' | 'runs' | 'stands'
  elapsed: string
  planned: string
  hour: string
  end: string
  state: Pace['state'] | 'waits'
  verdict: string
  advice: string
  skips: PlannedSlide[]
  /** The next slide is one of them. */
  skipsNext: boolean
  /** Parts of 1: of the slide's own time, and of the whole plan. */
  remaining: number
  at: number
  /** What was thrown away by a reset can still be had back. */
  undoable: boolean
}

const undoFor = 60_000

export function readoutOf(plan: Plan, session: Session, now: number): Readout {
  const [{ id }, clock] = [session.place.value, session.clock.value]
  const pace = paceOf(plan, id, clock, now)
  const waits = untouched(clock) && clock.ends === null
  const skips = waits ? [] : toSkip(plan, id, pace.state === 'behind' ? pace.by : 0)
  const runs = clock.since !== null
  return {
    clock: runs ? 'runs' : untouched(clock) ? 'waits' : 'stands',
    elapsed: stopwatch(elapsed(clock, now)),
    planned: runs || untouched(clock) ? `of ${stopwatch(pace.total * 1000)} planned` : 'paused',
    hour: wallTime(now),
    end: endOf(clock.ends, now),
    state: waits ? 'waits' : pace.state,
    ...(waits ? waiting(plan, id) : sentences(pace, skips, now, id === plan[0]!.id)),
    skips,
    skipsNext: placeAfterSkip(plan, id, skips) !== undefined,
    remaining: waits ? 1 : Math.min(1, Math.max(0, (pace.to - pace.at) / (pace.to - pace.from))),
    at: Math.min(1, Math.max(0, pace.at / pace.total)),
    undoable: clock.undo !== null && elapsed(clock, now) < undoFor,
  }
}

function endOf(ends: number | null, now: number): string {
  if (ends === null) return ''
  const left = ends - now
  return `${wallTime(ends)}, ${left < 0 ? `${stopwatch(-left)} over` : `${stopwatch(left)} left`}`
}

type Sentences = Pick<Readout, 'verdict' | 'advice'>

function waiting(plan: Plan, id: string): Sentences {
  return id === plan[0]!.id
    ? { verdict: 'Ready', advice: 'The clock starts with your first step.' }
    : { verdict: 'Clock not started', advice: 'C starts it.' }
}

function sentences(pace: Pace, skips: PlannedSlide[], now: number, first: boolean): Sentences {
  if (first && pace.at < 0)
    return {
      verdict: `Start by ${wallTime(now - pace.at * 1000)}`,
      advice: `Then ${duration(pace.total)} end in time.`,
    }
  if (pace.state === 'ahead')
    return { verdict: `${duration(pace.by)} ahead`, advice: `The plan comes here at ${stopwatch(pace.from * 1000)}.` }
  if (pace.state === 'behind') return { verdict: `${duration(pace.by)} behind`, advice: skipping(pace, skips) }
  return { verdict: 'On time', advice: `${duration(pace.to - pace.at)} left for this slide.` }
}

function skipping({ by }: Pace, skips: PlannedSlide[]): string {
  if (!skips.length) return 'Nothing is left to skip.'
  const saved = plannedSeconds(skips)
  const these = skips.length === 1 ? 'this slide' : 'these slides'
  return saved >= by ? `Skip ${these} to be on time.` : `Skipping ${these} makes up ${duration(saved)}.`
}
