import { visit } from './storage.ts'

/** The room's number for a guess, or `undefined` while there is none. */
export function guessOf(id: string): number | undefined {
  const kept = visit.get(`guess:${id}`)
  return kept === null || kept === '' ? undefined : Number(kept)
}

/** Sends `guess` on `window` after each change. */
export function setUpGuesses(): void {
  for (const box of document.querySelectorAll<HTMLElement>('.guess')) setUpGuess(box, box.dataset['guess']!)
}

function setUpGuess(box: HTMLElement, id: string): void {
  const input = box.querySelector('input')!
  const output = box.querySelector('output')
  const show = (): void => {
    const guess = guessOf(id)
    input.value = String(guess ?? (input.type === 'range' ? 0 : ''))
    if (output) output.textContent = guess === undefined ? 'no guess yet' : `${guess} ${box.dataset['unit']}`
  }
  const set = (value: number): void => {
    const within = Math.min(Number(input.max), Math.max(Number(input.min), Math.round(value)))
    visit.set(`guess:${id}`, Number.isNaN(within) ? '' : String(within))
    show()
    dispatchEvent(new Event('guess'))
  }
  input.addEventListener('input', () => set(input.valueAsNumber))
  for (const button of box.querySelectorAll('button'))
    button.addEventListener('click', () => set((guessOf(id) ?? 0) + Number(button.dataset['by'])))
  show()
}
