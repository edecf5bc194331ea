import type { RevealDeck } from './stage.ts'

/** On paper every slide counts: reveal hides all but the current one from the accessibility tree, and so from PDF tags. */
export function setUpPrint(deck: RevealDeck): void {
  addEventListener('beforeprint', () => {
    for (const slide of document.querySelectorAll('.slide')) {
      slide.removeAttribute('hidden')
      slide.removeAttribute('aria-hidden')
    }
  })
  addEventListener('afterprint', () => deck.sync())
}
