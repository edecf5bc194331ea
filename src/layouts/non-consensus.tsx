import type { JSX } from 'preact'
import { z } from 'zod'
import { Zh } from '../html/text.tsx'
import { defineLayout, drawing, text } from './layout.ts'

const side = { who: text, says: text }

/** A view against the crowd: what is said and drawn in front of the wall, what was seen behind it. Numbered in the talk. */
export const nonConsensus = defineLayout({
  words: 60,
  shape: {
    number: z.number().int().positive(),
    crowd: z.strictObject({ ...side, figure: drawing }),
    view: z.strictObject(side),
  },
  body: ({ number, crowd, view }) => (
    <>
      <p class="stamp">
        <span>Non-consensus {number}</span> <Zh>非共识</Zh>
      </p>
      <div class="crowd">
        <p class="who">{crowd.who}</p>
        <div class="figure">{crowd.figure}</div>
        <p class="says">{crowd.says}</p>
      </div>
      <Wall />
      <div class="view">
        <p class="who">{view.who}</p>
        <p class="says">{view.says}</p>
      </div>
    </>
  ),
})

/** Hatched as a cut wall is in a section: each line crosses its 32 px. */
const hatch = [34, 50, 66, 82, 98, 114, 130, 146, 162, 178, 194, 306, 322, 338].map((y) => `M60 ${y}l32-32`).join('')

/** The wall between the two, its door open, and a way through it. */
function Wall(): JSX.Element {
  return (
    <svg class="wall" viewBox="0 0 168 352" aria-hidden="true">
      <g fill="none" stroke="currentColor" stroke-width="4">
        <path d="M60 2H92V194H60ZM60 274H92V350H60Z" />
        <path d={hatch} stroke-width="3" />
        <path d="M92 194H164V186H92M164 194A80 80 0 0 1 92 274" stroke-width="3" />
        <path d="M8 235H132" stroke-width="8" />
      </g>
      <path d="M160 235L128 213V257Z" fill="currentColor" />
    </svg>
  )
}
