import type { JSX } from 'preact'
import type { Place } from '../../../src/deck/model.ts'

/** The halls in the order of the report, which is not the order of their numbers. */
const visit = [1, 3, 2] as const

type State = 'visited' | 'current' | 'ahead'

/** Three squares, one for each hall: the current one filled, those behind us outlined in their colour. */
export function Wayfinder({ place: { section, sections } }: { place: Place }): JSX.Element {
  const lastHall = sections.findLastIndex((one) => one.hall)
  const before = sections.indexOf(section) < lastHall ? -1 : visit.length
  const at = section.hall ? visit.indexOf(section.hall) : before
  return (
    <svg viewBox="0 0 140 40" width="140" height="40" role="group" aria-label="Halls in the order of the report">
      {visit.map((hall, index) => {
        const state = index === at ? 'current' : index < at ? 'visited' : 'ahead'
        const target = sections.find((one) => one.hall === hall)?.slides[0]?.id
        const name = `Hall ${hall}${state === 'current' ? ', we are here' : ''}`
        const square = <Square hall={hall} x={index * 50} state={state} />
        return target ? (
          <a href={`#${target}`} aria-label={name}>
            {square}
          </a>
        ) : (
          <g role="img" aria-label={name}>
            {square}
          </g>
        )
      })}
    </svg>
  )
}

function Square({ hall, x, state }: { hall: number; x: number; state: State }): JSX.Element {
  const mark = state === 'ahead' ? 'var(--line)' : `var(--hall-${hall})`
  return (
    <>
      <rect
        x={x + 2}
        y="2"
        width="36"
        height="36"
        fill={state === 'current' ? mark : 'var(--bg)'}
        stroke={mark}
        stroke-width="4"
      />
      <text
        class="label strong"
        x={x + 20}
        y="28.5"
        text-anchor="middle"
        font-size="24"
        fill={state === 'current' ? 'var(--bg)' : 'var(--ink2)'}
      >
        {hall}
      </text>
    </>
  )
}
