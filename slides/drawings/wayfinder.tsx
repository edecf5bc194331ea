import type { JSX } from 'preact'
import type { Place } from '../../src/deck/model.ts'

/** The halls in the order of the visit, which is not the order of their numbers. */
const visit = [1, 3, 2] as const

/** Three squares, one for each hall: visited ones outlined in their colour, the current one filled. */
export function Wayfinder({ place: { section, sections } }: { place: Place }): JSX.Element {
  const at = section.hall ? visit.indexOf(section.hall) : -1
  return (
    <nav class="wayfinder-row" aria-label="Halls">
      {visit.map((hall, index) => {
        const state = index === at ? 'current' : index < at ? 'visited' : 'ahead'
        const target = sections.find((one) => one.hall === hall)?.slides[0]?.id
        const name = `Hall ${hall}${state === 'current' ? ', we are here' : ''}`
        const square = (
          <svg viewBox="0 0 40 40" width="40" height="40" aria-hidden="true">
            <rect x="2" y="2" width="36" height="36" class={state} style={{ '--hall': `var(--hall-${hall})` }} />
            <text class="label strong" x="20" y="28.5" text-anchor="middle" font-size="24">
              {hall}
            </text>
          </svg>
        )
        return target ? (
          <a href={`#${target}`} class={state} aria-label={name}>
            {square}
          </a>
        ) : (
          <span class={state} role="img" aria-label={name}>
            {square}
          </span>
        )
      })}
    </nav>
  )
}
