import { z } from 'zod'
import { defineLayout, drawing, text } from './layout.ts'

/** A process whose order matters; `steps` are its stages in words, under the drawing from left to right. */
export const flow = defineLayout({
  words: 50,
  shape: { figure: drawing, steps: z.array(text).max(5).optional(), takeaway: text.optional() },
  body: ({ figure, steps, takeaway }) => (
    <>
      <div class="figure">{figure}</div>
      {steps && (
        <ol class="steps">
          {steps.map((step) => (
            <li>{step}</li>
          ))}
        </ol>
      )}
      {takeaway && <p class="takeaway">{takeaway}</p>}
    </>
  ),
})
