import { renameTag } from './rename-tag.ts'

/**
 * A page for each click: the slide itself as it stands before the first, then a copy for each step. Only the slide is a
 * heading, has an address and so a bookmark. Gives back how to undo it.
 */
export function layOutSteps(): () => void {
  const copies = [...document.querySelectorAll<HTMLElement>('section.slide')].flatMap(unfold)
  return () => {
    for (const copy of copies) copy.remove()
    for (const part of document.querySelectorAll('[data-later]')) part.removeAttribute('data-later')
    for (const slide of document.querySelectorAll('[data-step]')) slide.removeAttribute('data-step')
  }
}

function unfold(slide: HTMLElement): HTMLElement[] {
  const steps = stepsOf(slide)
  const copies = steps.map(() => copyOf(slide))
  slide.after(...copies)
  for (const [shown, page] of [slide, ...copies].entries()) showSteps(page, steps, shown)
  return copies
}

/** The clicks of a slide, as far as they change the wide drawing: that is what paper shows. */
function stepsOf(slide: HTMLElement): number[] {
  const parts = [...slide.querySelectorAll('.page .fragment')].filter((part) => !part.closest('.tall'))
  return [...new Set(parts.map(indexOf))].sort((a, b) => a - b)
}

const indexOf = (part: Element): number => Number(part.getAttribute('data-fragment-index'))

/** What comes later keeps its place, and leaves the page blank there. A title names its page, whenever it comes. */
function showSteps(page: HTMLElement, steps: number[], shown: number): void {
  page.dataset['step'] = String(shown)
  for (const part of page.querySelectorAll('.fragment:not(.title)'))
    part.toggleAttribute('data-later', steps.indexOf(indexOf(part)) >= shown)
}

/** What stands on the slide, without anything that may be in a document only once. */
function copyOf(slide: HTMLElement): HTMLElement {
  const copy = slide.cloneNode() as HTMLElement
  copy.append(slide.querySelector('.page')!.cloneNode(true))
  copy.removeAttribute('id')
  for (const part of copy.querySelectorAll('[id]')) part.removeAttribute('id')
  for (const unseen of copy.querySelectorAll('canvas, script, .tall, .guess')) unseen.remove()
  renameTag(copy.querySelector('.title')!, 'p')
  return copy
}
