import { visit } from './storage.ts'

/** The room's number for a guess, or `undefined` while there is none. */
export function guessOf(id: string): number | undefined {
  const kept = visit.get(`guess:${id}`)
  return kept === null || kept === '' ? undefined : Number(kept)
}

/** What if is asked anew each time a slide is shown. */
export function forgetWhatIfs(): void {
  for (const box of document.querySelectorAll<HTMLElement>('.what-if')) {
    visit.set(`guess:${box.dataset['guess']!}`, '')
    box.querySelector('input')!.value = '0'
  }
}

/** Sends `guess` on `window` after each change. */
export function setUpGuesses(): void {
  for (const box of document.querySelectorAll<HTMLElement>('.guess[data-guess]')) setUpGuess(box, box.dataset['guess']!)
  showGhosts()
  addEventListener('guess', showGhosts)
}

/** Drawings that answer a guess show it as so many ghosts beside the answer. */
function showGhosts(): void {
  for (const ghosts of document.querySelectorAll<SVGElement>('[data-guess-of]')) {
    const guess = guessOf(ghosts.dataset['guessOf']!)
    if (guess === undefined) delete ghosts.dataset['guessed']
    else ghosts.dataset['guessed'] = String(guess)
  }
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
    const whole = input.type === 'number' ? Math.round(value) : value
    const within = Math.min(Number(input.max), Math.max(Number(input.min), whole))
    visit.set(`guess:${id}`, Number.isNaN(within) ? '' : String(within))
    show()
    dispatchEvent(new Event('guess'))
  }
  input.addEventListener('input', () => set(input.valueAsNumber))
  for (const button of box.querySelectorAll('button'))
    button.addEventListener('click', () => set((guessOf(id) ?? 0) + Number(button.dataset['by'])))
  show()
}
