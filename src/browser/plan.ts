import { stepGroups } from './step.ts'

/** One slide of this cut, as much of it as steering and timing need. */
export interface PlannedSlide {
  id: string
  title: string
  /** The section's title. */
  section: string
  /** The hall whose colour the section wears. */
  hall?: string
  /** Clicks before the next slide comes. */
  steps: number
  /** Planned for this cut. */
  seconds: number
  /** Its turn when slides have to be left out: 1 goes first. */
  skip?: number
}

/** The slides of this cut in order; at least one. */
export type Plan = readonly PlannedSlide[]

/** The plan as the document has it, after the cut was taken. */
export function readPlan(): Plan {
  const cut = document.documentElement.dataset['cut']!
  const sections = new Map(
    [...document.querySelectorAll<HTMLElement>('.contents li[data-section]')].map((entry) => [
      entry.dataset['section'],
      entry.firstChild!.textContent,
    ]),
  )
  return [...document.querySelectorAll<HTMLElement>('section.slide')].map((slide) => ({
    id: slide.id,
    title: slide.querySelector('.title')!.textContent,
    section: sections.get(slide.dataset['section']) ?? '',
    hall: /\bhall-(\d)\b/.exec(slide.className)?.[1],
    steps: stepGroups(slide).length,
    seconds: Number(slide.dataset[cut]),
    skip: slide.dataset['skip'] ? Number(slide.dataset['skip']) : undefined,
  }))
}
