import type { Address } from './address.ts'
import type { Plan } from './plan.ts'

/** Where a slide stands in the plan; an unknown one counts as the first. */
export function indexOf(plan: Plan, id: string): number {
  return Math.max(
    0,
    plan.findIndex((slide) => slide.id === id),
  )
}

/** The place after this one: the next step, or the next slide before its first. The last place stays. */
export function placeAfter(plan: Plan, { id, step }: Address): Address {
  const index = indexOf(plan, id)
  if (step < plan[index]!.steps) return { id, step: step + 1 }
  return index + 1 < plan.length ? { id: plan[index + 1]!.id, step: 0 } : { id, step }
}

/** The place before this one: the step before, or the slide before in its last state. The first place stays. */
export function placeBefore(plan: Plan, { id, step }: Address): Address {
  const index = indexOf(plan, id)
  if (step > 0) return { id, step: step - 1 }
  const before = plan[index - 1]
  return before ? { id: before.id, step: before.steps } : { id, step }
}

export const firstPlace = (plan: Plan): Address => ({ id: plan[0]!.id, step: 0 })
export const lastPlace = (plan: Plan): Address => ({ id: plan.at(-1)!.id, step: 0 })

/** The place if this cut has its slide, its step no further than the slide's last. */
export function knownPlace(plan: Plan, place: Address | undefined): Address | undefined {
  const slide = plan.find(({ id }) => id === place?.id)
  return slide && { id: slide.id, step: Math.min(place!.step, slide.steps) }
}

export const samePlace = (one: Address, other: Address): boolean => one.id === other.id && one.step === other.step
