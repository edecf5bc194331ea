import { z } from 'zod'
import { Chart } from '../html/chart.tsx'
import { Slider } from '../html/guess.tsx'
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
      <p class="takeaway">{takeaway}</p>
    </>
  ),
})
