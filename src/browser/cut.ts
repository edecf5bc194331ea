import { notice } from './notice.ts'
import { renameTag } from './rename-tag.ts'

const names = ['full', 'short', 'lightning'] as const

/**
 * Keeps the slides of the cut that the address asks for (`?cut=short`), before a view starts: order and ids stay,
 * numbers are counted again, and what would lead to a slide that is gone is no link any more.
 */
export function takeCut(): void {
  const asked = new URLSearchParams(location.search).get('cut') ?? 'full'
  const cut = names.find((name) => name === asked) ?? 'full'
  document.documentElement.dataset['cut'] = cut
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.cuts a')) {
    link.search = searchWith(link.dataset['cut']!)
    if (link.dataset['cut'] === cut) link.setAttribute('aria-current', 'true')
  }
  if (cut !== asked) notice(`There is no cut “${asked}”, so this is the full talk. Cuts: ${names.join(', ')}.`)
  if (cut === 'full') return
  for (const slide of document.querySelectorAll<HTMLElement>('section.slide')) if (!slide.dataset[cut]) slide.remove()
  takeNotes(cut)
  renumber()
  raiseHeadings()
  unlink()
}

/** This page's query with another cut; what else it asks for stays. */
function searchWith(cut: string): string {
  const query = new URLSearchParams(location.search)
  if (cut === 'full') query.delete('cut')
  else query.set('cut', cut)
  return query.size ? `?${query}` : ''
}

/** What is said in this cut, else what is said in the next longer one. */
function takeNotes(cut: (typeof names)[number]): void {
  const longer = names.slice(1, names.indexOf(cut) + 1).toReversed()
  for (const slide of document.querySelectorAll('section.slide')) {
    const own = longer
      .map((name) => slide.querySelector<HTMLTemplateElement>(`:scope > .cut-notes[data-cut="${name}"]`))
      .find(Boolean)
    if (!own) continue
    for (const paragraph of slide.querySelectorAll(':scope > .notes > p')) paragraph.remove()
    slide.querySelector(':scope > .notes')!.append(own.content.cloneNode(true))
  }
}

function renumber(): void {
  const places = [...document.querySelectorAll('.slide .place')]
  for (const [index, place] of places.entries()) place.textContent = `${index + 1} / ${places.length}`
}

/** Where a section has lost its first slide, the next one heads it, so that no slide hangs under another section. */
function raiseHeadings(): void {
  const slides = [...document.querySelectorAll<HTMLElement>('section.slide')]
  for (const [index, slide] of slides.entries()) {
    const heads = slide.dataset['section'] !== slides[index - 1]?.dataset['section']
    const heading = slide.querySelector('.title')!
    if (index === 0) renameTag(heading, 'h1')
    else if (heads && heading.matches('h3')) renameTag(heading, 'h2')
  }
}

function unlink(): void {
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    if (document.getElementById(link.getAttribute('href')!.slice(1))) continue
    const entry = link.closest('.contents li')
    if (entry) entry.remove()
    else link.removeAttribute('href')
  }
  for (const section of document.querySelectorAll('.contents li:has(> ol:empty)')) section.remove()
}
