import type { JSX } from 'preact'
import { z } from 'zod'
import { Chart } from '../html/chart.tsx'
import { Slider, WhatIf } from '../html/guess.tsx'
import { Metrics } from '../html/metrics.tsx'
import type { Text } from '../html/text.tsx'
import { chart, defineLayout, text } from './layout.ts'

const guess = z.strictObject({
  prompt: text,
  max: z.number(),
  step: z.number().positive(),
  unit: z.string(),
})

const whatIf = z.strictObject({ label: text, max: z.number().positive(), step: z.number().positive() })

const metric = z.strictObject({ name: text, says: text })

/**
 * A chart and the sentence it proves. With `guess`, the room places a bar before the chart answers; with `whatIf`, a
 * slider draws the chart as far as it is moved; with `metrics`, each series of the chart has a step of its own.
 */
export const chartTakeaway = defineLayout({
  words: 50,
  shape: {
    chart,
    takeaway: text,
    guess: guess.optional(),
    whatIf: whatIf.optional(),
    metrics: z.array(metric).min(2).max(4).optional(),
  },
  body: ({ id, chart: spec, takeaway, guess, whatIf, metrics }) => (
    <>
      <Chart spec={spec} guess={(guess ?? whatIf) && id} />
      {guess && <Slider id={id} {...guess} />}
      {metrics && <Metrics chart={spec} metrics={metrics} />}
      {whatIf && <WhatIf id={id} {...whatIf} />}
      {guess || metrics ? <LastStep>{takeaway}</LastStep> : <p class="takeaway">{takeaway}</p>}
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
