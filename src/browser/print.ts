import type { RevealDeck } from './stage.ts'

/** On paper every slide counts, with tags and bookmarks, under the talk's own title; afterwards the stage goes on. */
export function setUpPrint(deck: RevealDeck): void {
  const talkTitle = document.title
  let slideTitle: string | undefined
  addEventListener('beforeprint', () => {
    slideTitle ??= document.title
    document.title = talkTitle
    showAllToAssistants()
  })
  addEventListener('afterprint', () => {
    document.title = slideTitle ?? document.title
    slideTitle = undefined
    deck.sync()
  })
}

/** reveal hides all but the current slide from pointers and from the accessibility tree, and so from a PDF's tags. */
export function showAllToAssistants(): void {
  for (const slide of document.querySelectorAll('section.slide'))
    for (const name of ['hidden', 'inert', 'aria-hidden']) slide.removeAttribute(name)
}
