import { z } from 'zod'
import { defineLayout, drawing, text } from './layout.ts'

const turn = z.strictObject({
  speaker: text,
  words: text,
  /** The author's own turn: its bar is ink, that of the others wears the hall's colour. */
  own: z.boolean().optional(),
})

/** An anecdote told in turns beside a figure; always paraphrased. */
export const dialogue = defineLayout({
  words: 60,
  shape: { figure: drawing, turns: z.array(turn).min(2).max(4) },
  body: ({ figure, turns }) => (
    <>
      <div class="figure">{figure}</div>
      <dl class="turns">
        {turns.map(({ speaker, words, own }) => (
          <div class={own ? 'own' : undefined}>
            <dt>{speaker}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </>
  ),
})
