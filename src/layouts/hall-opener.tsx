import { z } from 'zod'
import { defineLayout, drawing, text } from './layout.ts'

/** Opens a hall: the plan with the hall lit on the left, what to listen for and what comes on the right. */
export const hallOpener = defineLayout({
  words: 45,
  shape: { figure: drawing, kicker: text, claim: text, ahead: z.array(text).max(5) },
  body: ({ figure, kicker, claim, ahead }) => (
    <>
      <div class="figure">{figure}</div>
      <div class="aside">
        <p class="kicker">{kicker}</p>
        <p class="statement">{claim}</p>
        <ul class="ahead">
          {ahead.map((topic) => (
            <li>{topic}</li>
          ))}
        </ul>
      </div>
    </>
  ),
})
