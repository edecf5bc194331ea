import type { JSX } from 'preact'
import type { Deck } from '../deck/model.ts'

/** How to get the talk on paper. The links are hidden until `npm run pdf -- --all` has put the files beside the page. */
export function Downloads({ deck }: { deck: Deck }): JSX.Element {
  const { full, short, lightning } = deck.cuts
  const name = fileNameOf(deck.title)
  const files = [
    { id: 'full', file: `${name}.pdf`, label: `Slides, ${full} minutes` },
    { id: 'short', file: `${name}-short.pdf`, label: `Slides, ${short} minutes` },
    { id: 'lightning', file: `${name}-lightning.pdf`, label: `Slides, ${lightning} minutes` },
    { id: 'handout', file: `${name}-handout.pdf`, label: 'Handout with notes and sources, A4' },
  ]
  return (
    <div class="downloads">
      <p>Ctrl+P prints the same pages.</p>
      <ul>
        {files.map(({ id, file, label }) => (
          <li hidden>
            <a href={file} data-pdf={id}>
              {label} (PDF)
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** Words of the title joined by hyphens: `two-bitter-lessons`. */
const fileNameOf = (title: string): string =>
  title
    .toLowerCase()
    .match(/[\p{Letter}\p{Number}]+/gu)!
    .join('-')
