import type { JSX } from 'preact'
import { z } from 'zod'
import { Zh } from '../html/text.tsx'
import { defineLayout, text } from './layout.ts'

const side = z.strictObject({ who: text, says: text })

/** A view against the crowd: what is said in front of the wall, and what was seen behind it. Numbered in the talk. */
export const nonConsensus = defineLayout({
  words: 60,
  shape: { number: z.number().int().positive(), crowd: side, view: side },
  body: ({ number, crowd, view }) => (
    <>
      <p class="stamp">
        <span>Non-consensus {number}</span> <Zh>非共识</Zh>
      </p>
      <div class="crowd">
        <p class="who">{crowd.who}</p>
        <p class="says">{crowd.says}</p>
      </div>
      <Gap />
      <div class="view">
        <p class="who">{view.who}</p>
        <p class="says">{view.says}</p>
      </div>
    </>
  ),
})

/** The wall between the two, an arrow through its one opening. */
function Gap(): JSX.Element {
  return (
    <svg class="gap" viewBox="0 0 132 300" aria-hidden="true">
      <path d="M48 0V112M48 188V300" fill="none" stroke="currentColor" stroke-width="12" />
      <path d="M0 150H88" fill="none" stroke="currentColor" stroke-width="8" />
      <path d="M120 150L84 126V174Z" fill="currentColor" />
    </svg>
  )
}
