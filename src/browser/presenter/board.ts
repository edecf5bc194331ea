import type { Plan, PlannedSlide } from '../plan.ts'
import { dialogIsOpen, keyOf } from '../keys.ts'
import { copyOf } from './pane.ts'

/** All slides at once, in this window only; arrows and Enter, or a click, choose one. Returns how to open it. */
export function setUpBoard(dialog: HTMLDialogElement, plan: Plan, here: () => string, go: (id: string) => void) {
  const grid = dialog.querySelector<HTMLElement>('.c-grid')!
  new ResizeObserver(() => {
    const card = grid.firstElementChild
    if (card) grid.style.setProperty('--fit', String(card.clientWidth / 1280))
  }).observe(grid)
  const cards = (): HTMLElement[] => [...grid.querySelectorAll<HTMLElement>('button[data-to]')]
  const columns = (): number => getComputedStyle(grid).gridTemplateColumns.split(' ').length
  dialog.addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns(), ArrowUp: -columns() }[event.key]
    if (keyOf(event) === 'o') {
      // Whoever listens behind it would open it again.
      event.stopPropagation()
      dialog.close()
    }
    if (!by) return
    event.preventDefault()
    const at = cards().indexOf(document.activeElement as HTMLElement)
    cards()[Math.min(plan.length - 1, Math.max(0, at + by))]!.focus()
  })
  grid.addEventListener('click', ({ target }) => {
    const id = (target as Element).closest<HTMLElement>('[data-to]')?.dataset['to']
    dialog.close()
    if (id) go(id)
  })
  return (): void => {
    if (dialogIsOpen()) return
    if (!grid.firstElementChild) grid.append(...plan.map(cardOf))
    dialog.showModal()
    for (const card of cards()) card.toggleAttribute('aria-current', card.dataset['to'] === here())
    cards()
      .find((card) => card.dataset['to'] === here())!
      .focus()
  }
}

/** A slide in its last state, and over it the button that goes there. */
function cardOf({ id, title }: PlannedSlide, index: number): HTMLElement {
  const card = document.createElement('div')
  const copy = copyOf(id)
  copy.inert = true
  for (const step of copy.querySelectorAll('.fragment')) step.classList.add('visible')
  const button = document.createElement('button')
  button.type = 'button'
  button.dataset['to'] = id
  const [number, name] = [document.createElement('b'), document.createElement('span')]
  number.textContent = String(index + 1)
  name.textContent = title
  button.append(number, ' ', name)
  card.append(copy, button)
  return card
}
