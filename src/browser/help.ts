/** `?` opens the list of keys; Escape or its button closes it. */
export function setUpHelp(): void {
  const dialog = document.querySelector<HTMLDialogElement>('dialog.help')!
  addEventListener('keydown', (event) => {
    if (event.key !== '?' || event.target instanceof HTMLInputElement) return
    if (dialog.open) dialog.close()
    else dialog.showModal()
  })
}

export const openHelp = (): void => document.querySelector<HTMLDialogElement>('dialog.help')!.showModal()
