import { inView } from './address.ts'
import { overviewIsOpen } from './overview.ts'
import type { RevealDeck } from './stage.ts'
import { switchTheme } from './theme.ts'

/** Enter and Space belong to the button or link that has the focus. */
export function stageMayUseKey(event: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]') || overviewIsOpen()) return false
  const onControl = event.target instanceof Element && event.target.closest('button, a, summary, input')
  return !(onControl && (event.key === ' ' || event.key === 'Enter'))
}

/** The same slide in the reading view. */
export function readOn(): void {
  location.assign(inView('read', document.querySelector('section.present')?.id ?? ''))
}

/** Our keys besides reveal's, and the clicker's keys where a field would swallow them. */
export function setUpKeys(deck: RevealDeck): void {
  deck.addKeyBinding({ keyCode: 84, key: 'T', description: 'Light or dark theme' }, switchTheme)
  deck.addKeyBinding({ keyCode: 82, key: 'R', description: 'Read as a page' }, readOn)
  addEventListener(
    'keydown',
    (event) => {
      if (!(event.target instanceof HTMLInputElement) || event.target.matches('.jump-to-slide-input')) return
      if (event.key === 'PageDown') deck.next()
      else if (event.key === 'PageUp') deck.prev()
      else if (event.key === 'Escape') event.target.blur()
      else return
      event.preventDefault()
      event.stopPropagation()
    },
    { capture: true },
  )
}
