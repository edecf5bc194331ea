import type { Clock } from './clock.ts'
import { elapsed } from './clock.ts'
import type { Plan, PlannedSlide } from './plan.ts'
import { indexOf } from './walk.ts'

/** Where the speaker stands against the plan, in seconds. */
export interface Pace {
  state: 'ahead' | 'on time' | 'behind'
  /** How far outside the slide's own time; 0 on time. */
  by: number
  /** When the plan begins and ends with this slide. */
  from: number
  to: number
  /** Where the clock is on the plan; below 0 before its start. */
  at: number
  /** Planned for the whole cut. */
  total: number
}

export const plannedSeconds = (slides: readonly PlannedSlide[]): number =>
  slides.reduce((sum, { seconds }) => sum + seconds, 0)

/**
 * Ahead while the plan has not come to this slide, behind when it has left it. With an hour to end at, what is left on
 * the clock is held against what is left to speak: the plan then begins as late as it still ends in time.
 */
export function paceOf(plan: Plan, id: string, clock: Clock, now: number): Pace {
  const index = indexOf(plan, id)
  const total = plannedSeconds(plan)
  const at = clock.ends === null ? elapsed(clock, now) / 1000 : total - (clock.ends - now) / 1000
  const from = plannedSeconds(plan.slice(0, index))
  const to = from + plan[index]!.seconds
  const ahead = { state: 'ahead', by: from - at } as const
  const behind = { state: 'behind', by: at - to } as const
  const standing = at < from ? ahead : at > to ? behind : ({ state: 'on time', by: 0 } as const)
  return { ...standing, from, to, at, total }
}

/** What to leave out to be on time again: the fewest slides still to come, in the deck's own order of skipping. */
export function toSkip(plan: Plan, id: string, behind: number): PlannedSlide[] {
  const left = plan.slice(indexOf(plan, id) + 1).filter(({ skip }) => skip !== undefined)
  left.sort((a, b) => a.skip! - b.skip!)
  const enough = left.findIndex((_, index) => plannedSeconds(left.slice(0, index + 1)) >= behind)
  return behind <= 0 ? [] : left.slice(0, enough < 0 ? left.length : enough + 1)
}

/** The first slide after this one that is not to be left out, if the very next one is. */
export function placeAfterSkip(plan: Plan, id: string, skipping: readonly PlannedSlide[]): PlannedSlide | undefined {
  const [next, ...rest] = plan.slice(indexOf(plan, id) + 1)
  return next && skipping.includes(next) ? rest.find((slide) => !skipping.includes(slide)) : undefined
}

/** `40 s`, `2 min 30 s`, `12 min`: the longer, the rougher, so that it doesn't flicker. */
export function duration(seconds: number): string {
  const step = seconds < 120 ? 5 : seconds < 600 ? 10 : 60
  const whole = Math.max(step, Math.floor(seconds / step) * step)
  const [minutes, rest] = [Math.floor(whole / 60), whole % 60]
  return [minutes && `${minutes} min`, rest && `${rest} s`].filter(Boolean).join(' ')
}
