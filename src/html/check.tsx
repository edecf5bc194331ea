import type { JSX } from 'preact'

/** The mark of a checked figure: public data disagree with the article, and the slide shows both. */
export function Check(): JSX.Element {
  return (
    <svg class="check" viewBox="0 0 32 32" role="img" aria-label="Checked:">
      <path d="M0 0H32V32H0Z" fill="var(--ink)" />
      <path d="M7 16L14 23L26 9" fill="none" stroke="var(--bg)" stroke-width="4" />
    </svg>
  )
}
