import { part, type TalkPlan } from './page.ts'

const starts = new Set(['ArrowRight', 'PageDown'])

/** Asks to begin; a clicker's Next is enough. `start` runs when the speaker does, `look` for the earlier runs. */
export function startDialog(plan: TalkPlan, start: () => void, look: () => void): HTMLDialogElement {
  const dialog = plan.copy('dialog.rehearsal-start') as HTMLDialogElement
  part(dialog, 'of', 'plan').textContent = `${plan.slides.length} slides in ${plan.minutes} minutes.`
  const begin = (): void => {
    dialog.close()
    start()
  }
  part(dialog, 'does', 'start').addEventListener('click', begin)
  part(dialog, 'does', 'result').addEventListener('click', () => {
    dialog.close()
    look()
  })
  dialog.addEventListener('keydown', (event) => {
    if (!starts.has(event.key)) return
    event.preventDefault()
    // Or it would turn the first slide, too.
    event.stopPropagation()
    begin()
  })
  document.body.append(dialog)
  return dialog
}
