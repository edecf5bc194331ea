import { z } from 'zod'
import { Stepper } from '../html/guess.tsx'
import { defineLayout, drawing, text } from './layout.ts'

const option = z.strictObject({
  /** A word; the guess is kept under it. */
  id: z.string(),
  label: text,
  figure: drawing,
})

/** The room guesses a number for each option; the answer comes on a later slide. */
export const predict = defineLayout({
  problems: ({ options }) =>
    options
      .filter(({ id }, index) => options.findIndex((one) => one.id === id) < index)
      .map(({ id }) => `options: found id "${id}" twice, expected an id of its own`),
  words: 40,
  shape: { prompt: text, options: z.array(option).min(1).max(3), answer: text },
  body: ({ id, prompt, options, answer }) => (
    <>
      <p class="prompt">{prompt}</p>
      <div class="options">
        {options.map((option) => (
          <div class="option">
            {option.figure}
            <p class="option-label" id={`${id}-${option.id}`}>
              {option.label}
            </p>
            <Stepper id={`${id}.${option.id}`} labelledby={`${id}-${option.id}`} max={9} />
          </div>
        ))}
      </div>
      <p class="answer">{answer}</p>
    </>
  ),
})
