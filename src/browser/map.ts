import type { RevealDeck } from './stage.ts'

/** Key M, or the wayfinder's own button, opens the map of the talk; M and Escape close it, a room goes there. */
export function setUpMap(deck: RevealDeck): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.map')
  if (!dialog) return
  const links = [...dialog.querySelectorAll<HTMLAnchorElement>('a[href]')]
  const open = (): void => {
    const { section } = deck.getCurrentSlide().dataset
    for (const link of links) {
      const here = document.querySelector<HTMLElement>(link.hash)?.dataset['section'] === section
      link.toggleAttribute('aria-current', here)
    }
    dialog.showModal()
  }
  addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'm' || event.target instanceof HTMLInputElement) return
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (dialog.open) dialog.close()
    else if (!document.querySelector('dialog[open]')) open()
  })
  // The address changes after the click, and the stage follows the address.
  for (const link of links) link.addEventListener('click', () => dialog.close())
}
