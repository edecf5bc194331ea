import type { RevealDeck } from './stage.ts'
import { stepsShown } from './step.ts'

/** The names of charts' metrics on stage, kept true to their slide's step. */
export function setUpMetrics(deck: RevealDeck): void {
  const updates = deck.getSlides().map((slide) => {
    const show = wireMetrics(slide, (step) => deck.slide(deck.getIndices(slide).h, 0, step - 1))
    return () => show(stepsShown(slide))
  })
  const update = (): void => updates.forEach((one) => one())
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) deck.on(event, update)
  update()
}

/**
 * The names of a slide's metrics become buttons: one shows its metric alone, and pressed again all of them. Each metric
 * is a step of its slide, the first the slide without any; the step after the last shows them all. Returns what to call
 * with each step.
 */
export function wireMetrics(slide: Element, go: (step: number) => void): (step: number) => void {
  let shown = 0
  const buttons = [...slide.querySelectorAll('.metric-name')].map((name, step, { length }) => {
    const button = buttonOf(name)
    button.addEventListener('click', () => go(shown === step ? length : step))
    return button
  })
  return (now) => {
    shown = now
    for (const [step, button] of buttons.entries()) button.ariaPressed = String(step === now)
  }
}

/** Only where slides are shown as slides: elsewhere a button would do nothing. */
function buttonOf(name: Element): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.append(...name.childNodes)
  name.append(button)
  return button
}
