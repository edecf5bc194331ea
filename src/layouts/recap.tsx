import { z } from 'zod'
import { defineLayout, drawing, text } from './layout.ts'

/** After a turn of thought: the figure on the left, what it comes to on the right. */
export const recap = defineLayout({
  words: 50,
  shape: { figure: drawing, statement: text, questions: z.array(text).max(2).optional() },
  body: ({ figure, statement, questions }) => (
    <>
      <div class="figure">{figure}</div>
      <div class="aside">
        <p class="statement">{statement}</p>
        {questions && (
          <ul class="questions">
            {questions.map((question) => (
              <li>{question}</li>
            ))}
          </ul>
        )}
      </div>
    </>
  ),
})
