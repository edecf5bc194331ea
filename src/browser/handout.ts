/** Enough ruled lines for an empty sheet; those without room are cut off with it. */
const ruledLines = 28

/** From this many characters on, what is said would leave hardly a line for own notes, so it is set smaller. */
const long = 1150

/**
 * A sheet for each slide: below it what is said, its sources with their addresses, and lines for own notes; the first
 * sheet has the contents. Only the slide's title is a heading. Gives back how to undo it.
 */
export function layOutHandout(): () => void {
  const added = [...document.querySelectorAll<HTMLElement>('section.slide')].flatMap(addSheet)
  return () => {
    for (const element of added) element.remove()
  }
}

function addSheet(slide: HTMLElement, index: number): HTMLElement[] {
  const strip = element('p', 'strip', sectionOf(slide))
  strip.setAttribute('aria-hidden', 'true')
  const spoken = spokenOf(slide)
  const sheet = element('div', 'sheet', spoken, sourcesOf(slide))
  sheet.classList.toggle('long', spoken.textContent.length > long)
  const rest = index === 0 ? contents() : ownNotes()
  slide.prepend(strip)
  slide.append(sheet, rest)
  return [strip, sheet, rest]
}

function element(tag: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag)
  made.className = className
  made.append(...children)
  return made
}

const head = (text: string): HTMLElement => element('p', 'sheet-head', text)

/** The section's title, as the contents have it, and the talk's. */
function sectionOf(slide: HTMLElement): DocumentFragment {
  const entry = document.querySelector(`.contents a[href="#${slide.id}"]`)?.closest('li')?.parentElement?.closest('li')
  const strip = new DocumentFragment()
  strip.append(element('span', '', entry?.firstChild?.textContent ?? ''), element('span', '', talkTitle()))
  return strip
}

const talkTitle = (): string => document.querySelector<HTMLMetaElement>('meta[property="og:title"]')!.content

/** Notes and further reading as they stand in the read view, without what opens and closes them. */
function spokenOf(slide: HTMLElement): HTMLElement {
  const spoken = element('div', 'spoken')
  for (const details of slide.querySelectorAll<HTMLElement>(':scope > :is(.notes, .more)')) {
    const [summary, ...paragraphs] = details.children
    const part = element('div', details.classList.contains('more') ? 'also' : '', head(summary!.textContent))
    part.append(...paragraphs.map((one) => one.cloneNode(true)))
    spoken.append(part)
  }
  return spoken
}

/** The slide's last line as a list, each source with its address written out. */
function sourcesOf(slide: HTMLElement): HTMLElement {
  const list = element('ul', '')
  let kind = ''
  for (const node of slide.querySelector('.provenance')!.childNodes) {
    if (node instanceof HTMLAnchorElement) list.append(element('li', '', kind, linkOf(node)))
    // Kinds stand before their links, and alone where there is nothing to link to.
    else
      for (const word of wordsOf(node)) {
        kind = word.endsWith(':') ? '' : `${word} `
        if (!(node.nextSibling instanceof HTMLAnchorElement && word === wordsOf(node).at(-1)))
          list.append(element('li', '', word))
      }
  }
  return element('div', 'sheet-sources', head('Sources'), list)
}

const wordsOf = (node: Node): string[] =>
  node
    .textContent!.split('·')
    .map((word) => word.replace(/^[\s,]+|\s+$/g, ''))
    .filter(Boolean)

function linkOf(source: HTMLAnchorElement): HTMLAnchorElement {
  const link = source.cloneNode(true) as HTMLAnchorElement
  link.append(element('br', ''), element('span', 'url', link.href))
  return link
}

/** The slides by number, which is also that of their sheets while each takes one. */
function contents(): HTMLElement {
  const list = document.querySelector('.contents nav > ol')!.cloneNode(true)
  return element('div', 'sheet-contents', head('Contents'), list)
}

function ownNotes(): HTMLElement {
  const line = (): HTMLElement => element('i', '')
  const lines = Array.from({ length: ruledLines }, line)
  // The first element always finds room, so it is an empty one; a heading is worth it from two lines on.
  const first = element('div', '', head('Own notes'), line(), line())
  const notes = element('div', 'own-notes', element('div', ''), first, ...lines)
  notes.setAttribute('aria-hidden', 'true')
  return notes
}
