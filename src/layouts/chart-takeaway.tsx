import type { JSX } from 'preact'
import { z } from 'zod'
import { stopsOf } from '../charts/crossing.ts'
import type { ChartSpec } from '../charts/index.ts'
import type { FactId } from '../data/model.ts'
import { Calculator } from '../html/calculator.tsx'
import { Chart } from '../html/chart.tsx'
import { Slider, WhatIf } from '../html/guess.tsx'
import { Metrics } from '../html/metrics.tsx'
import { type Text, useRendering } from '../html/text.tsx'
import { chart, defineLayout, text } from './layout.ts'

const guess = z.strictObject({
  prompt: text,
  max: z.number(),
  step: z.number().positive(),
  unit: z.string(),
})

const whatIf = z.strictObject({ label: text, max: z.number().positive(), step: z.number().positive() })

const metric = z.strictObject({ name: text, says: text })

const isWord = (value: unknown): boolean => typeof value === 'string' && value !== ''

const calculator = z.strictObject({
  per: z.string().min(1),
  amounts: z
    .array(
      z.strictObject({
        series: z.string(),
        start: z.custom<FactId>(isWord, 'the id of a fact'),
        word: z.string().min(1),
        max: z.number().positive(),
        step: z.number().positive(),
      }),
    )
    .min(1)
    .max(2),
})

/**
 * A chart and the sentence it proves. With `guess`, the room places a bar before the chart answers; with `whatIf`, a
 * slider draws the chart as far as it is moved; with `metrics`, each series of the chart has a step of its own;
 * with `calculator`, amounts by sliders give a bill for each of its rows.
 */
export const chartTakeaway = defineLayout({
  problems: (slide) => {
    const lines = Number(Boolean(slide.takeaway)) + Number('checked' in slide)
    if (lines === 0) return ['takeaway: found nothing, expected text, or the checked figure in its place']
    if (lines === 1 || !slide.calculator) return []
    return ['calculator: found takeaway and checked, expected one of them, because there is room for one line']
  },
  words: 50,
  shape: {
    chart,
    takeaway: text.optional(),
    guess: guess.optional(),
    whatIf: whatIf.optional(),
    metrics: z.array(metric).min(2).max(4).optional(),
    calculator: calculator.optional(),
  },
  body: ({ id, chart: spec, takeaway, guess, whatIf, metrics, calculator }) => (
    <>
      <Chart spec={spec} guess={(guess ?? whatIf) && id} />
      {guess && <Slider id={id} {...guess} />}
      {metrics && <Metrics chart={spec} metrics={metrics} />}
      {calculator && <Calculator id={id} chart={spec} {...calculator} />}
      {whatIf && <WhatIf id={id} {...whatIf} stops={useStops(spec)} />}
      {takeaway && (guess || metrics ? <LastStep>{takeaway}</LastStep> : <p class="takeaway">{takeaway}</p>)}
    </>
  ),
})

/** Only a chart of two curves has places to stop at. */
function useStops(spec: ChartSpec): number[] {
  const dataset = useRendering().data.datasets[spec.dataset]
  return dataset && spec.kind === 'crossing' ? stopsOf(dataset, spec) : []
}

/** The answer in words, after the last step of the chart; on stage it takes the place of the slider. */
function LastStep({ children }: { children: Text }): JSX.Element {
  return (
    <p class="takeaway fragment" data-fragment-index={99}>
      {children}
    </p>
  )
}
