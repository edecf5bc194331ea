import { keyOf, lettersOn, switchLetters } from './keys.ts'

const dialog = (): HTMLDialogElement => document.querySelector<HTMLDialogElement>('dialog.help')!

/** `?`, or F1 where single keys are off, opens the list of keys; the same, Escape or its button closes it. */
export function setUpHelp(): void {
  const letters = dialog().querySelector<HTMLInputElement>('.letter-keys input')!
  letters.checked = lettersOn()
  letters.addEventListener('change', () => switchLetters(letters.checked))
  addEventListener('keydown', (event) => {
    if (keyOf(event) !== '?' && event.key !== 'F1') return
    event.preventDefault()
    if (dialog().open) dialog().close()
    else openHelp()
  })
}

export function openHelp(): void {
  // One dialog at a time: the list may be asked for over another.
  document.querySelector<HTMLDialogElement>('dialog[open]')?.close()
  dialog().showModal()
}
