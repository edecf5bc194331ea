import type { JSX } from 'preact'

/** The three halls' hatches, once per document: a second coding beside colour.
    Dots for a crowd, rules for racks, 45° lines for streets, each in its hall's colour. */
export function Hatches(): JSX.Element {
  return (
    <svg class="defs" width="0" height="0" aria-hidden="true">
      <defs>
        <pattern id="hatch-1" width="14" height="14" patternUnits="userSpaceOnUse">
          <circle cx="7" cy="7" r="2.4" fill="var(--hall-1)" />
        </pattern>
        <pattern id="hatch-2" width="12" height="12" patternUnits="userSpaceOnUse">
          <path d="M0 6H12" stroke="var(--hall-2)" stroke-width="2" />
        </pattern>
        <pattern id="hatch-3" width="14" height="14" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 7H14" stroke="var(--hall-3)" stroke-width="2" />
        </pattern>
      </defs>
    </svg>
  )
}
