import type { JSX } from 'preact'
import type { Place } from '../../../src/deck/model.ts'

/** The halls as they stand, top to bottom. */
const floors = [3, 1, 2] as const

/** From the turn on: three floors instead of three squares, each a link to its hall. */
export function Stack({ place: { sections } }: { place: Place }): JSX.Element {
  return (
    <svg viewBox="0 0 140 40" width="140" height="40" role="group" aria-label="Halls as they stand on each other">
      {floors.map((hall, index) => {
        const target = sections.find((one) => one.hall === hall)?.slides[0]?.id
        const bar = (
          <>
            <rect y={index * 15 - 2} width="140" height="14" fill="none" pointer-events="all" />
            <rect y={index * 15} width="140" height="10" fill={`var(--hall-${hall})`} />
          </>
        )
        return target ? (
          <a href={`#${target}`} aria-label={`Hall ${hall}`}>
            {bar}
          </a>
        ) : (
          <g role="img" aria-label={`Hall ${hall}`}>
            {bar}
          </g>
        )
      })}
    </svg>
  )
}
