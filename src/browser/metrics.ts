import type { RevealDeck } from './stage.ts'
import { stepsShown } from './step.ts'

/** The names of a chart's metrics become buttons: one shows its metric alone, and pressed again all of them. */
export function setUpMetrics(deck: RevealDeck): void {
  const all = [...document.querySelectorAll<HTMLElement>('.metrics')].map((metrics) => wire(deck, metrics))
  const update = (): void => all.forEach((show) => show())
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) deck.on(event, update)
  update()
}

/** Each metric is a step of its slide, the first the slide without any; the step after the last shows them all. */
function wire(deck: RevealDeck, metrics: HTMLElement): () => void {
  const slide = metrics.closest<HTMLElement>('section')!
  const buttons = [...metrics.querySelectorAll('.metric-name')].map((name, step, { length }) => {
    const button = buttonOf(name)
    button.addEventListener('click', () => {
      const to = stepsShown(slide) === step ? length : step
      deck.slide(deck.getIndices(slide).h, 0, to - 1)
    })
    return button
  })
  return () => {
    for (const [step, button] of buttons.entries()) button.ariaPressed = String(stepsShown(slide) === step)
  }
}

/** Only on stage: elsewhere a button would do nothing. */
function buttonOf(name: Element): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.append(...name.childNodes)
  name.append(button)
  return button
}
