import { dialogIsOpen, keyOf } from './keys.ts'

/** Key M, or the wayfinder's own button, opens the map of the talk; M and Escape close it, a room goes there. */
export function setUpMap(current: () => string): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.map')
  if (!dialog) return
  const links = [...dialog.querySelectorAll('a[href]')]
  const sectionOf = (id: string): string | undefined => document.getElementById(id)?.dataset['section']
  const open = (): void => {
    const section = sectionOf(current())
    for (const link of links)
      link.toggleAttribute('aria-current', sectionOf(link.getAttribute('href')!.slice(1)) === section)
    dialog.showModal()
  }
  addEventListener('keydown', (event) => {
    if (keyOf(event) !== 'm') return
    if (dialog.open) dialog.close()
    else if (!dialogIsOpen()) open()
  })
  // The address changes after the click, and the stage follows the address.
  for (const link of links) link.addEventListener('click', () => dialog.close())
}
