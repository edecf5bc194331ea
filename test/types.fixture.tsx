// Compiled, never run: each line marked must not compile, or `tsc` fails on the unused mark.
import type { SectionSpec, SlideSpec } from '../src/deck/model.ts'
import { Fact } from '../src/html/fact.tsx'

const base = { id: 'x', title: 'X', notes: ['x'], seconds: { full: 1 } }
const timeline = { ...base, layout: 'timeline', figure: <p />, takeaway: 'x' } as const
const stack = { kind: 'stack', part: 'a', whole: 'b', rest: 'c', alt: 'x' } as const
const chart = { ...base, layout: 'chart-takeaway', takeaway: 'x', sources: [] } satisfies Partial<SlideSpec>

export const right: SlideSpec[] = [
  { ...timeline, takeaway: <Fact id="asr-newer" as="number" />, sources: ['L72', 'L1-2', 'keynote', 'illustrative'] },
  { ...chart, chart: { ...stack, dataset: 'writing-hours' } },
]

// @ts-expect-error an unknown fact
export const fact = <Fact id="asr-newest" />

// @ts-expect-error an unknown way to print it
export const style = <Fact id="asr-newer" as="roman" />

// @ts-expect-error an unknown source
export const source: SlideSpec = { ...timeline, sources: ['hearsay'] }

// @ts-expect-error an unknown layout
export const layout: SlideSpec = { ...base, layout: 'collage', sources: ['L1'] }

// @ts-expect-error a field that the layout lacks
export const extra: SlideSpec = { ...timeline, sources: ['L1'], number: '9' }

// @ts-expect-error a field that is missing
export const missing: SlideSpec = { ...base, layout: 'timeline', takeaway: 'x', sources: ['L1'] }

// @ts-expect-error an unknown dataset
export const dataset: SlideSpec = { ...chart, chart: { ...stack, dataset: 'hours' } }

// @ts-expect-error a chart without its words
export const words: SlideSpec = { ...chart, chart: { kind: 'stack', dataset: 'writing-hours' } }

// @ts-expect-error a hall that does not exist
export const hall: SectionSpec = { id: 'x', title: 'X', hall: 4, slides: [] }
