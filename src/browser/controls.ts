import { openHelp } from './help.ts'
import { readOn } from './stage-keys.ts'
import type { Steering } from './steering.ts'
import { switchTheme } from './theme.ts'

const root = document.documentElement
const idleAfter = 3000

/**
 * Buttons at the foot of the stage, for those who come without knowing the keys: there at first and while the pointer
 * moves, gone with the first key. The pointer itself goes when it rests.
 */
export function setUpControls({ act, openPresenter }: Steering): void {
  const does: Record<string, () => void> = {
    prev: () => act({ does: 'previous' }),
    next: () => act({ does: 'next' }),
    presenter: openPresenter,
    read: readOn,
    theme: switchTheme,
    help: openHelp,
  }
  document.querySelector('.stage-controls')!.addEventListener('click', ({ target }) => {
    does[(target as HTMLElement).dataset['does'] ?? '']?.()
  })
  let rest: ReturnType<typeof setTimeout> | undefined
  const show = (): void => {
    root.dataset['pointer'] = ''
    clearTimeout(rest)
    rest = setTimeout(hide, idleAfter)
  }
  const hide = (): void => {
    delete root.dataset['pointer']
  }
  root.dataset['pointer'] = ''
  addEventListener('pointermove', show)
  addEventListener('pointerdown', show)
  addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') hide()
  })
}
