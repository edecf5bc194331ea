import { Chart } from '../html/chart.tsx'
import { chart, defineLayout, text } from './layout.ts'

/** One figure is the point: it fills half the slide, a sentence and a proof bar carry it. */
export const bigNumber = defineLayout({
  words: 45,
  shape: { bound: text.optional(), number: text, unit: text, sentence: text, chart },
  body: ({ bound, number, unit, sentence, chart: spec }) => (
    <>
      <p class="big">
        {bound && <span class="bound">{bound} </span>}
        <span class="number">{number}</span> <span class="unit">{unit}</span>
      </p>
      <p class="sentence">{sentence}</p>
      <Chart spec={spec} />
    </>
  ),
})
