import { showChart } from './charts.ts'
import { guessOf } from './guess.ts'
import type { RevealDeck } from './stage.ts'
import { stepsShown } from './step.ts'
import { whenIdle } from './warm.ts'

/** Charts of this slide and the next are live; they follow steps, guesses, theme and size. */
export function setUpStageCharts(deck: RevealDeck): void {
  const draw = (slide: Element | undefined, shown: number, animate: boolean): void => {
    for (const figure of slide?.querySelectorAll<HTMLElement>('figure.chart') ?? []) {
      const id = figure.dataset['guess']
      const pixelRatio = Math.min(8, devicePixelRatio * deck.getScale())
      void showChart(figure, { shape: 'wide', pixelRatio, shown, guess: id ? guessOf(id) : undefined }, animate)
    }
  }
  const current = (animate: boolean): void => draw(deck.getCurrentSlide(), stepsShown(deck.getCurrentSlide()), animate)
  const ahead = (): void => draw(deck.getCurrentSlide().nextElementSibling ?? undefined, 0, false)
  const settle = (): void => {
    current(false)
    whenIdle(ahead)
  }
  deck.on('slidechanged', settle)
  deck.on('resize', settle)
  addEventListener('themechange', settle)
  addEventListener('guess', () => current(true))
  for (const event of ['fragmentshown', 'fragmenthidden']) deck.on(event, () => current(true))
  settle()
}
