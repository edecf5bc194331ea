import { stepsShown } from './step.ts'
import { visit } from './storage.ts'

/** The room's number for a guess, or `undefined` while there is none. */
export function guessOf(id: string): number | undefined {
  const kept = visit.get(`guess:${id}`)
  return kept === null || kept === '' ? undefined : Number(kept)
}

const boxes = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.guess[data-guess]')]
const keep = (id: string, value: string): void => visit.set(`guess:${id}`, value)
const kept = (id: string): string => visit.get(`guess:${id}`) ?? ''

/** All that is guessed, for other windows. */
export const guesses = (): Record<string, string> =>
  Object.fromEntries(boxes().flatMap(({ dataset: { guess: id } }) => (kept(id!) ? [[id!, kept(id!)]] : [])))

/** What differs here from what another window knows: the guess and its value, empty for none. */
export function newGuesses(known: Record<string, string>): [id: string, value: string][] {
  const ids = new Set(boxes().map(({ dataset }) => dataset['guess']!))
  return [...ids].filter((id) => kept(id) !== (known[id] ?? '')).map((id) => [id, kept(id)])
}

/** What another window's room has guessed counts here, too. */
export function takeGuesses(others: Record<string, string>): void {
  const changed = boxes().filter(({ dataset: { guess: id } }) => kept(id!) !== (others[id!] ?? ''))
  for (const { dataset } of changed) keep(dataset['guess']!, others[dataset['guess']!] ?? '')
  if (changed.length) dispatchEvent(new Event('guess'))
}

/** What if is asked anew each time a slide is shown. */
export function forgetWhatIfs(): void {
  const asked = boxes().filter((box) => box.matches('.what-if') && kept(box.dataset['guess']!))
  for (const box of asked) keep(box.dataset['guess']!, '')
  if (asked.length) dispatchEvent(new Event('guess'))
}

/** Sends `guess` on `window` after each change. */
export function setUpGuesses(): void {
  // On the document, because a presenter's copies of a slide come and go.
  document.addEventListener('input', ({ target }) => {
    const box = boxOf(target)
    if (box) guess(box, (target as HTMLInputElement).valueAsNumber)
  })
  document.addEventListener('click', ({ target }) => {
    const by = (target as Element).closest<HTMLElement>('.guess button')?.dataset['by']
    const box = boxOf(target)
    if (box && by) guess(box, (guessOf(box.dataset['guess']!) ?? 0) + Number(by))
  })
  showGuesses()
  addEventListener('guess', showGuesses)
}

const boxOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.guess[data-guess]') : null

function guess(box: HTMLElement, value: number): void {
  const input = box.querySelector('input')!
  const whole = input.type === 'number' ? Math.round(value) : value
  const within = Math.min(Number(input.max), Math.max(Number(input.min), whole))
  keep(box.dataset['guess']!, Number.isNaN(within) ? '' : String(within))
  dispatchEvent(new Event('guess'))
}

/** Where the slider of a slide stands: as far as it was moved, or as its steps have taken it. */
function comeTo(box: HTMLElement, guess = 0): number {
  const steps = stepsShown(box.closest('.page')!)
  return Math.max(guess, ...stopsOf(box).slice(0, steps))
}

const stopsOf = ({ dataset }: HTMLElement): number[] => (dataset['stops'] ?? '').split(' ').filter(Boolean).map(Number)

/** The step that a slide's slider has come to by hand, if that is further than its steps. */
export function stepReached(slide: Element): number | undefined {
  const box = slide.querySelector<HTMLElement>('.what-if')
  if (!box) return undefined
  const by = guessOf(box.dataset['guess']!) ?? 0
  const reached = stopsOf(box).filter((stop) => by >= stop).length
  return reached > stepsShown(slide) ? reached : undefined
}

/** Every control shows its guess, and drawings that answer one show it as so many ghosts beside the answer. */
export function showGuesses(): void {
  for (const box of boxes()) {
    const guess = guessOf(box.dataset['guess']!)
    const input = box.querySelector('input')!
    const output = box.querySelector('output')
    input.value = String(box.matches('.what-if') ? comeTo(box, guess) : (guess ?? (input.type === 'range' ? 0 : '')))
    if (output) output.textContent = guess === undefined ? 'no guess yet' : `${guess} ${box.dataset['unit']}`
  }
  for (const ghosts of document.querySelectorAll<SVGElement>('[data-guess-of]')) {
    const guess = guessOf(ghosts.dataset['guessOf']!)
    if (guess === undefined) delete ghosts.dataset['guessed']
    else ghosts.dataset['guessed'] = String(guess)
  }
}
