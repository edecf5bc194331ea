import { nextTime, wallTime } from '../clock.ts'
import { dialogIsOpen } from '../keys.ts'

const fiveMinutes = 300_000

interface Ending {
  ends: () => number | null
  /** When it would end if it went by the plan. */
  planned: () => number
  set: (at: number | null) => void
}

/** Asks for the hour at which the talk has to be over. Returns how to ask. */
export function setUpEnding(dialog: HTMLDialogElement, { ends, planned, set }: Ending): () => void {
  const input = dialog.querySelector('input')!
  for (const button of dialog.querySelectorAll<HTMLElement>('[data-by]'))
    button.addEventListener('click', () => {
      const at = nextTime(input.value, Date.now()) ?? planned()
      input.value = wallTime(at + Number(button.dataset['by']) * 60_000)
    })
  dialog.addEventListener('close', () => {
    if (dialog.returnValue === 'none') set(null)
    if (dialog.returnValue === 'set') set(nextTime(input.value, Date.now()))
  })
  return (): void => {
    if (dialogIsOpen()) return
    dialog.returnValue = ''
    input.value = wallTime(ends() ?? Math.ceil(planned() / fiveMinutes) * fiveMinutes)
    dialog.showModal()
    input.select()
  }
}
