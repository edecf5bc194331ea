import type { JSX } from 'preact'
import { z } from 'zod'
import { Chart } from '../html/chart.tsx'
import { Slider } from '../html/guess.tsx'
import type { Text } from '../html/text.tsx'
import { chart, defineLayout, text } from './layout.ts'

const guess = z.strictObject({
  prompt: text,
  max: z.number(),
  step: z.number().positive(),
  unit: z.string(),
})

/** A chart and the sentence it proves. With `guess`, the room places a bar before the chart answers. */
export const chartTakeaway = defineLayout({
  words: 50,
  shape: { chart, takeaway: text, guess: guess.optional() },
  body: ({ id, chart: spec, takeaway, guess }) => (
    <>
      <Chart spec={spec} guess={guess && id} />
      {guess && <Slider id={id} {...guess} />}
      {guess ? <LastStep>{takeaway}</LastStep> : <p class="takeaway">{takeaway}</p>}
    </>
  ),
})

/** The answer in words, after the last step of the chart; on stage it takes the place of the slider. */
function LastStep({ children }: { children: Text }): JSX.Element {
  return (
    <p class="takeaway fragment" data-fragment-index={99}>
      {children}
    </p>
  )
}
