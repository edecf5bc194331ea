import { defineLayout, drawing, text } from './layout.ts'

/** A claim and its visual evidence; the default for a concept. */
export const assertionFigure = defineLayout({
  words: 40,
  shape: { figure: drawing, note: text.optional() },
  body: ({ figure, note }) => (
    <>
      <div class="figure">{figure}</div>
      {note && <p class="takeaway">{note}</p>}
    </>
  ),
})
