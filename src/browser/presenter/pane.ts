import type { Address } from '../address.ts'
import { showChart } from '../charts.ts'
import { guessOf, showGuesses } from '../guess.ts'
import { wireMetrics } from '../metrics.ts'
import { stepGroups } from '../step.ts'

/** A place where a slide is seen as the audience sees it: a copy from the same document, scaled to fit. */
export interface Pane {
  show: (place: Address | undefined) => void
}

interface Copy {
  id: string
  slide: HTMLElement
  groups: Element[][]
  showMetrics: (step: number) => void
}

/** With `go` the copy answers to a pointer, and says where its buttons lead; without, it is a picture. */
export function paneIn(box: HTMLElement, go?: (to: Address) => void): Pane {
  let copy: Copy | undefined
  let fit = 1
  let step = 0
  new ResizeObserver(([entry]) => {
    fit = entry!.contentRect.width / 1280
    box.style.setProperty('--fit', String(fit))
    if (copy) showCharts(copy.slide, step, fit)
  }).observe(box)
  if (!go) box.inert = true
  const take = (id: string): Copy => {
    const slide = copyOf(id)
    const showMetrics = wireMetrics(slide, (to) => go?.({ id, step: to }))
    box.replaceChildren(slide)
    return { id, slide, groups: stepGroups(slide), showMetrics }
  }
  return {
    show(place) {
      box.dataset['place'] = place ? `${place.id}/${place.step}` : ''
      if (!place) {
        copy = undefined
        return box.replaceChildren()
      }
      if (copy?.id !== place.id) copy = take(place.id)
      step = place.step
      for (const [at, group] of copy.groups.entries())
        for (const one of group) one.classList.toggle('visible', at < step)
      copy.showMetrics(step)
      if (go) showGuesses()
      showCharts(copy.slide, step, fit)
    },
  }
}

/** Alive, as on stage: a step may change what a chart shows, and the room may have guessed. */
function showCharts(slide: HTMLElement, shown: number, fit: number): void {
  for (const figure of slide.querySelectorAll<HTMLElement>('figure.chart')) {
    const guess = figure.dataset['guess']
    const pixelRatio = Math.min(8, devicePixelRatio * fit)
    void showChart(figure, { shape: 'wide', pixelRatio, shown, guess: guess ? guessOf(guess) : undefined })
  }
}

/** A slide without ids and tables; patterns and shared parts stay those of the document. */
export function copyOf(id: string): HTMLElement {
  const slide = document.getElementById(id)!
  const copy = document.createElement('div')
  copy.className = slide.className
  copy.append(slide.querySelector('.page')!.cloneNode(true))
  for (const gone of copy.querySelectorAll('details')) gone.remove()
  for (const one of copy.querySelectorAll('[id]')) one.removeAttribute('id')
  for (const link of copy.querySelectorAll('a')) link.setAttribute('tabindex', '-1')
  return copy
}
