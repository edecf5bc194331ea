import { settings } from '../storage.ts'

const [smallest, usual, largest, step] = [20, 28, 48, 4]

export interface Notes {
  show: (id: string) => void
  /** Larger by 1, smaller by −1; kept for the next talk. */
  resize: (by: 1 | -1) => void
  scroll: (by: 1 | -1) => void
}

/** What the speaker says on this slide, in letters as large as wanted. */
export function setUpNotes(box: HTMLElement): Notes {
  let shown = ''
  const size = (): number => Math.min(largest, Math.max(smallest, Number(settings.get('notes-size') ?? usual) || usual))
  /** Says below the last line that there is more. */
  const mark = (): void => {
    box.toggleAttribute('data-more', box.scrollTop + box.clientHeight < box.scrollHeight - 8)
  }
  const fit = (): void => {
    box.style.setProperty('--notes', String(size() / 16))
    mark()
  }
  box.addEventListener('scroll', mark)
  new ResizeObserver(mark).observe(box)
  fit()
  return {
    show(id) {
      if (id === shown) return
      shown = id
      box.replaceChildren(
        ...[...document.querySelectorAll(`#${id} > .notes > p`)].map((paragraph) => paragraph.cloneNode(true)),
      )
      box.scrollTop = 0
      mark()
    },
    resize(by) {
      settings.set('notes-size', String(size() + by * step))
      fit()
    },
    scroll: (by) => box.scrollBy({ top: by * box.clientHeight * 0.6 }),
  }
}
