import type { Plan } from '../plan.ts'
import { dialogIsOpen, keyOf } from '../keys.ts'
import { copyOf } from './pane.ts'

/** All slides at once, in this window only; arrows and Enter, or a click, choose one. Returns how to open it. */
export function setUpBoard(dialog: HTMLDialogElement, plan: Plan, here: () => string, go: (id: string) => void) {
  const grid = dialog.querySelector<HTMLElement>('.c-grid')!
  new ResizeObserver(() => {
    const card = grid.firstElementChild
    if (card) grid.style.setProperty('--fit', String(card.clientWidth / 1280))
  }).observe(grid)
  const fill = (): void => {
    grid.append(
      ...plan.map(({ id, title }, index) => {
        const card = document.createElement('button')
        card.type = 'button'
        card.dataset['to'] = id
        card.ariaLabel = `${index + 1}: ${title}`
        const copy = copyOf(id)
        copy.inert = true
        for (const step of copy.querySelectorAll('.fragment')) step.classList.add('visible')
        card.append(copy, Object.assign(document.createElement('span'), { textContent: String(index + 1) }))
        return card
      }),
    )
  }
  const cards = (): HTMLElement[] => [...grid.children] as HTMLElement[]
  const columns = (): number => getComputedStyle(grid).gridTemplateColumns.split(' ').length
  dialog.addEventListener('keydown', (event) => {
    const by = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: columns(), ArrowUp: -columns() }[event.key]
    if (keyOf(event) === 'o') dialog.close()
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
    if (!grid.firstElementChild) fill()
    dialog.showModal()
    for (const card of cards()) card.toggleAttribute('aria-current', card.dataset['to'] === here())
    cards()
      .find((card) => card.dataset['to'] === here())!
      .focus()
  }
}
