import { defineLayout, drawing, text } from './layout.ts'

/** What comes before what, with dimension lines; the takeaway says what to read off. */
export const timeline = defineLayout({
  words: 40,
  shape: { figure: drawing, takeaway: text },
  body: ({ figure, takeaway }) => (
    <>
      <div class="figure">{figure}</div>
      <p class="takeaway">{takeaway}</p>
    </>
  ),
})
