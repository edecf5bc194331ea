import { Chart } from '../html/chart.tsx'
import { chart, defineLayout, drawing, text } from './layout.ts'

/** One figure is the point: it fills half the slide, a sentence and a proof bar carry it; what came of it stands on the bar's end. */
export const bigNumber = defineLayout({
  words: 45,
  shape: { bound: text.optional(), number: text, unit: text, sentence: text, figure: drawing.optional(), chart },
  body: ({ bound, number, unit, sentence, figure, chart: spec }) => (
    <>
      <p class="big">
        {bound && <span class="unit">{bound} </span>}
        <span class="number">{number}</span> <span class="unit">{unit}</span>
      </p>
      <p class="sentence">{sentence}</p>
      {figure && <div class="figure">{figure}</div>}
      <Chart spec={spec} />
    </>
  ),
})
