import { z } from 'zod'
import { defineLayout, drawing, text } from './layout.ts'

const turn = z.strictObject({
  speaker: text,
  words: text,
  /** The author's own turn: its bar is ink, that of the others wears the hall's colour. */
  own: z.boolean().optional(),
})

/**
 * An anecdote told in turns beside a figure; always paraphrased. With `turnsAfter` the turns come one by one, after so
 * many steps of the figure.
 */
export const dialogue = defineLayout({
  words: 60,
  shape: {
    figure: drawing,
    turns: z.array(turn).min(2).max(4),
    turnsAfter: z.number().int().nonnegative().optional(),
  },
  body: ({ figure, turns, turnsAfter }) => (
    <>
      <div class="figure">{figure}</div>
      <dl class="turns">
        {turns.map(({ speaker, words, own }, index) => (
          <div
            class={[own && 'own', turnsAfter !== undefined && 'fragment'].filter(Boolean).join(' ') || undefined}
            data-fragment-index={turnsAfter === undefined ? undefined : turnsAfter + index}
          >
            <dt>{speaker}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </>
  ),
})
