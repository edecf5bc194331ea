import { dialogIsOpen, keyOf } from './keys.ts'
import type { Command } from './session.ts'

/** Keys that mean the same in every window of the talk; clickers send the Page keys and the full stop. */
export const commandKeys: Record<string, Command> = {
  ArrowRight: { does: 'next' },
  PageDown: { does: 'next' },
  ' ': { does: 'next' },
  n: { does: 'next' },
  l: { does: 'next' },
  ArrowLeft: { does: 'previous' },
  PageUp: { does: 'previous' },
  p: { does: 'previous' },
  h: { does: 'previous' },
  Home: { does: 'first' },
  End: { does: 'last' },
  b: { does: 'black' },
  '.': { does: 'black' },
  w: { does: 'white' },
  z: { does: 'freeze' },
  c: { does: 'clock' },
  k: { does: 'skip' },
}

/** These keys, and the window's own, unless a dialog or something else of the window has them. */
export function onKeys(
  act: (command: Command) => void,
  own: Record<string, () => void>,
  taken: () => boolean = () => false,
): void {
  addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && event.target instanceof HTMLInputElement) event.target.blur()
    if (dialogIsOpen() || taken()) return
    const key = keyOf(event)
    const command = commandKeys[key]
    if (!command && !own[key]) return
    event.preventDefault()
    if (command) act(command)
    else own[key]!()
  })
}
