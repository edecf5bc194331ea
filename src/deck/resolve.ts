import type { Data } from '../data/model.ts'
import { type Text, toPlainText } from '../html/text.tsx'
import type { Deck, DeckSpec, Slide } from './model.ts'

/** Gives every slide its place, its heading level and its title as plain text. */
export function resolveDeck(spec: DeckSpec, data: Data): Deck {
  const total = spec.sections.reduce((sum, { slides }) => sum + slides.length, 0)
  let number = 0
  const sections = spec.sections.map((section, sectionIndex) => ({
    ...section,
    slides: section.slides.map((slide, index): Slide => {
      number++
      return {
        ...slide,
        place: { section, sections: spec.sections, number, total, index },
        level: number === 1 ? 1 : sectionIndex === 0 || index === 0 ? 2 : 3,
        plainTitle: plainTitle(slide.title, data),
      }
    }),
  }))
  return { ...spec, sections, slides: sections.flatMap(({ slides }) => slides) }
}

/** Empty where the title can't be rendered: the check of the content says so, with the slide's id. */
function plainTitle(title: Text, data: Data): string {
  try {
    return toPlainText(title, { data, report: () => {}, drawChart: () => ({ width: 0, height: 0, svg: '' }) })
  } catch {
    return ''
  }
}
