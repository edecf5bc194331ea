import type { Address } from '../address.ts'
import { showGuesses } from '../guess.ts'
import { stepGroups } from '../step.ts'

/** A place where a slide is seen as the audience sees it: a copy from the same document, scaled to fit. */
export interface Pane {
  show: (place: Address | undefined) => void
}

export function paneIn(box: HTMLElement, live: boolean): Pane {
  let shown: { id: string; copy: HTMLElement; groups: Element[][] } | undefined
  new ResizeObserver(([entry]) => {
    box.style.setProperty('--fit', String(entry!.contentRect.width / 1280))
  }).observe(box)
  if (!live) box.inert = true
  return {
    show(place) {
      box.dataset['place'] = place ? `${place.id}/${place.step}` : ''
      if (!place) {
        shown = undefined
        return box.replaceChildren()
      }
      if (shown?.id !== place.id) {
        const copy = copyOf(place.id)
        box.replaceChildren(copy)
        shown = { id: place.id, copy, groups: stepGroups(copy) }
        if (live) showGuesses()
      }
      for (const [step, group] of shown.groups.entries())
        for (const one of group) one.classList.toggle('visible', step < place.step)
    },
  }
}

/** A slide without ids, data and tables; patterns and shared parts stay those of the document. */
export function copyOf(id: string): HTMLElement {
  const slide = document.getElementById(id)!
  const copy = document.createElement('div')
  copy.className = slide.className
  copy.append(slide.querySelector('.page')!.cloneNode(true))
  for (const gone of copy.querySelectorAll('script, details')) gone.remove()
  for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id')
  for (const link of copy.querySelectorAll('a')) link.setAttribute('tabindex', '-1')
  return copy
}
