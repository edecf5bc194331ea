import { z } from 'zod'
import { defineLayout, drawing, text } from './layout.ts'

/** What to take home: the figure on the left, questions to ask on the right. */
export const recap = defineLayout({
  words: 50,
  shape: { figure: drawing, statement: text, questions: z.array(text).min(1).max(2) },
  body: ({ figure, statement, questions }) => (
    <>
      <div class="figure">{figure}</div>
      <div class="aside">
        <p class="statement">{statement}</p>
        <ul class="questions">
          {questions.map((question) => (
            <li>{question}</li>
          ))}
        </ul>
      </div>
    </>
  ),
})
