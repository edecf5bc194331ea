import { defineLayout, drawing, text } from './layout.ts'

/** Opens a hall: the plan with the hall lit on the left, what to listen for, and a sketch of it, on the right. */
export const hallOpener = defineLayout({
  words: 45,
  shape: { figure: drawing, kicker: text, claim: text, sketch: drawing.optional() },
  body: ({ figure, kicker, claim, sketch }) => (
    <>
      <div class="figure">{figure}</div>
      <div class="aside">
        <p class="kicker">{kicker}</p>
        <p class="statement">{claim}</p>
        {sketch && <div class="sketch">{sketch}</div>}
      </div>
    </>
  ),
})
