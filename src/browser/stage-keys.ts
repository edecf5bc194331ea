import { inView } from './address.ts'
import { dropFocusOfClicks } from './clicked.ts'
import { onKeys } from './command-keys.ts'
import { switchFullScreen } from './full-screen.ts'
import { dialogIsOpen } from './keys.ts'
import { overviewIsOpen } from './overview.ts'
import type { Steering } from './steering.ts'
import { onSwipe } from './swipe.ts'
import { switchTheme } from './theme.ts'

/** The same slide in the reading view. */
export function readOn(): void {
  location.assign(inView('read', document.querySelector('section.present')?.id ?? ''))
}

/** Keys, swipes, and the click that brings a black stage back. */
export function setUpKeys({ act, openPresenter }: Steering, jump: () => void): void {
  const own = {
    ArrowDown: () => act({ does: 'next' }),
    ArrowUp: () => act({ does: 'previous' }),
    s: openPresenter,
    g: jump,
    t: switchTheme,
    f: switchFullScreen,
    r: readOn,
  }
  onKeys(act, own, overviewIsOpen)
  dropFocusOfClicks()
  onSwipe(document.querySelector<HTMLElement>('.reveal')!, (to) => {
    if (!overviewIsOpen()) act({ does: to })
  })
  addEventListener(
    'click',
    (event) => {
      if (!('blank' in document.documentElement.dataset) || dialogIsOpen()) return
      event.preventDefault()
      event.stopPropagation()
      act({ does: 'next' })
    },
    { capture: true },
  )
}
