import type { RevealDeck } from './stage.ts'
import { dialogIsOpen, keyOf } from './keys.ts'
import { showAllToAssistants } from './print.ts'

const root = document.documentElement
const columns = (): number => (innerWidth < innerHeight ? 3 : 5)

export const overviewIsOpen = (): boolean => 'overview' in root.dataset

/** All slides as a grid: arrows and Enter, or a click, choose one; O or Escape closes it. reveal's own is one thin row. */
export function setUpOverview(deck: RevealDeck): void {
  const slides = document.querySelector<HTMLElement>('.slides')!
  const scale = (): void => {
    const gap = 24
    root.style.setProperty('--columns', String(columns()))
    root.style.setProperty('--thumb', String((innerWidth - gap * (columns() + 1)) / columns() / 1280))
  }
  const mark = (): void => deck.getCurrentSlide().scrollIntoView({ block: 'nearest' })
  const open = (): void => {
    scale()
    root.dataset['overview'] = ''
    showAllToAssistants()
    mark()
  }
  const close = (): void => {
    delete root.dataset['overview']
    slides.scrollTop = 0
    deck.sync()
    deck.layout()
  }
  const move = (by: number): void => {
    const last = deck.getTotalSlides() - 1
    deck.slide(Math.min(last, Math.max(0, deck.getIndices().h + by)))
    showAllToAssistants()
    mark()
  }
  const keys: Record<string, () => void> = {
    ArrowRight: () => move(1),
    ArrowLeft: () => move(-1),
    ArrowDown: () => move(columns()),
    ArrowUp: () => move(-columns()),
    Enter: close,
    Escape: close,
    o: close,
  }
  addEventListener('keydown', (event) => {
    if (dialogIsOpen()) return
    const key = keyOf(event)
    if (overviewIsOpen()) keys[key]?.()
    else if (key === 'o') open()
  })
  slides.addEventListener(
    'click',
    (event) => {
      if (!overviewIsOpen()) return
      event.preventDefault()
      event.stopPropagation()
      const slide = (event.target as Element).closest<HTMLElement>('section.slide')
      if (slide) deck.slide(deck.getIndices(slide).h)
      close()
    },
    { capture: true },
  )
  addEventListener('resize', scale)
}
