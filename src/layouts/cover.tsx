import { defineLayout, drawing, text } from './layout.ts'

/** The title slide: the title large, who and where below it, one drawing as a poster. */
export const cover = defineLayout({
  words: 40,
  shape: { subtitle: text, byline: text, figure: drawing },
  body: ({ subtitle, byline, figure }) => (
    <>
      <p class="subtitle">{subtitle}</p>
      <p class="byline">{byline}</p>
      <div class="figure">{figure}</div>
    </>
  ),
})
