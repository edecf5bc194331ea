import type { JSX } from 'preact'

/** The counterpart of the ticked box on a checked line: we looked for a figure and found none. */
export function Unconfirmed(): JSX.Element {
  return (
    <svg class="check" viewBox="0 0 32 32" role="img" aria-label="Not confirmed:">
      <path d="M2 2H30V30H2Z" fill="none" stroke="var(--ink)" stroke-width="4" stroke-dasharray="7 4.2" />
    </svg>
  )
}
