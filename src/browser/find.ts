import type { Plan, PlannedSlide } from './plan.ts'

/**
 * The slides that a few typed characters mean, the likeliest first: the one of that number, an id or a word of a title
 * that begins so, then whatever contains it.
 */
export function findSlides(plan: Plan, text: string): PlannedSlide[] {
  const wanted = text.trim().toLowerCase()
  if (!wanted) return []
  const rank = (slide: PlannedSlide, index: number): number => {
    if (String(index + 1) === wanted) return 0
    const title = slide.title.toLowerCase()
    if (slide.id === wanted) return 1
    if (slide.id.startsWith(wanted) || ` ${title}`.includes(` ${wanted}`)) return 2
    return slide.id.includes(wanted) || title.includes(wanted) || slide.section.toLowerCase() === wanted ? 3 : 4
  }
  return plan
    .map((slide, index) => ({ slide, rank: rank(slide, index) }))
    .filter((one) => one.rank < 4)
    .sort((a, b) => a.rank - b.rank)
    .map(({ slide }) => slide)
}
