import type { Recording } from './recording.ts'
import type { Plan } from './run.ts'

/** Where a rehearsal stands while it goes on, in seconds. */
export interface Pace {
  total: number
  /** What the slide on screen took so far, over all its visits, and what is planned for it. */
  slide: number
  plan: number
  /** Behind the plan by so much; ahead of it if negative. 0 as long as the slide on screen is due. */
  behind: number
}

/** The plan counts from the slide with which the rehearsal began. */
export function paceOf(slides: Plan['slides'], { total, slides: took, id }: Recording): Pace {
  const [first] = took.keys()
  const begun = slides.findIndex((slide) => slide.id === first)
  const at = slides.findIndex((slide) => slide.id === id)
  const due = slides.slice(begun, at).reduce((sum, { plan }) => sum + plan, 0)
  const plan = slides[at]?.plan ?? 0
  const seconds = total / 1000
  const late = seconds - due - plan
  const early = due - seconds
  return {
    total: seconds,
    slide: (took.get(id ?? '') ?? 0) / 1000,
    plan,
    behind: late > 0 ? late : early > 0 ? -early : 0,
  }
}
