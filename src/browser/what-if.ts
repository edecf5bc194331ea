import { showGuesses, stepReached } from './guess.ts'
import type { RevealDeck } from './stage.ts'
import type { Steering } from './steering.ts'

/** Slider and steps of a slide tell the same: a step moves the slider, and a slider past a step takes it. */
export function setUpWhatIfs(deck: RevealDeck, { act }: Steering): void {
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) deck.on(event, showGuesses)
  addEventListener('guess', () => {
    // Other windows' guesses come while this one is still on its way to their place.
    queueMicrotask(() => {
      const { id } = deck.getCurrentSlide()
      const step = stepReached(deck.getCurrentSlide())
      if (step !== undefined) act({ does: 'go', to: { id, step } })
    })
  })
}
