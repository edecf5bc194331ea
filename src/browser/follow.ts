import { formatAddress, parseAddress } from './address.ts'
import { notice } from './notice.ts'
import { stepsShown } from './step.ts'
import type { RevealDeck } from './stage.ts'

/** Address, page title and focus follow the slide; a changed address moves the slide. */
export function followAddress(deck: RevealDeck): void {
  const talkTitle = document.title
  const update = (): void => {
    const slide = deck.getCurrentSlide()
    const address = formatAddress({ id: slide.id, step: stepsShown(slide) })
    if (address !== location.hash) history.replaceState(history.state, '', address)
    const heading = slide.querySelector<HTMLElement>('.title')!
    document.title = `${heading.textContent} · ${talkTitle}`
  }
  const focusHeading = (): void => {
    // Who is typing where to jump keeps the field.
    if (document.activeElement instanceof HTMLInputElement) return
    deck.getCurrentSlide().querySelector<HTMLElement>('.title')!.focus({ preventScroll: true })
  }
  goTo(deck, location.hash)
  update()
  for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) deck.on(event, update)
  deck.on('slidechanged', focusHeading)
  addEventListener('hashchange', () => {
    goTo(deck, location.hash)
    // Where nobody went, the address names where we still are.
    update()
  })
}

function goTo(deck: RevealDeck, hash: string): void {
  const address = parseAddress(hash)
  if (!address) return
  const slide = document.getElementById(address.id)
  if (!slide?.matches('.slide')) return notice(`There is no slide “${address.id}” in this talk.`)
  const { h } = deck.getIndices(slide)
  deck.slide(h, 0, address.step - 1)
}
