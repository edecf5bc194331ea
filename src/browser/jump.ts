import { findSlides } from './find.ts'
import { dialogIsOpen } from './keys.ts'
import type { Plan } from './plan.ts'

const markup = `
<form method="dialog">
  <label>Go to <input type="text" placeholder="number, id or word" autocomplete="off" spellcheck="false" role="combobox"
    aria-expanded="true" aria-controls="jump-list"></label>
  <ol id="jump-list" role="listbox" aria-label="Slides"></ol>
</form>`

const most = 6

/** Jump by number, id or word: what is meant shows while one types; arrows choose, Enter goes. Returns how to open it. */
export function setUpJump(plan: Plan, go: (id: string) => void): () => void {
  const dialog = document.createElement('dialog')
  dialog.className = 'jump'
  dialog.ariaLabel = 'Jump to a slide'
  dialog.innerHTML = markup
  document.body.append(dialog)
  const input = dialog.querySelector('input')!
  const list = dialog.querySelector('ol')!
  let chosen = 0

  const show = (): void => {
    const found = findSlides(plan, input.value).slice(0, most)
    chosen = Math.min(Math.max(0, chosen), Math.max(0, found.length - 1))
    list.replaceChildren(
      ...found.map(({ id, title }, index) => {
        const item = document.createElement('li')
        item.role = 'option'
        item.id = `jump-${index}`
        item.dataset['to'] = id
        item.ariaSelected = String(index === chosen)
        const number = document.createElement('span')
        number.textContent = String(plan.findIndex((slide) => slide.id === id) + 1)
        item.append(number, title)
        return item
      }),
    )
    input.setAttribute('aria-activedescendant', found.length ? `jump-${chosen}` : '')
  }
  const leave = (item: Element | null | undefined): void => {
    const to = (item as HTMLElement | null | undefined)?.dataset['to']
    if (!to && input.value) return
    dialog.close()
    if (to) go(to)
  }
  input.addEventListener('input', () => {
    chosen = 0
    show()
  })
  input.addEventListener('keydown', (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!by) return
    event.preventDefault()
    chosen += by
    show()
  })
  dialog.querySelector('form')!.addEventListener('submit', (event) => {
    event.preventDefault()
    leave(list.children[chosen])
  })
  list.addEventListener('click', ({ target }) => leave((target as Element).closest('li')))
  return () => {
    if (dialogIsOpen()) return
    input.value = ''
    show()
    dialog.showModal()
  }
}
