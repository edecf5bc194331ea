import type { DatasetId } from '../data/model.ts'
import type { Text } from '../html/text.tsx'
import type { ChartDrawing, ChartInput } from './chart.ts'
import { prices, type PricesOptions } from './prices.ts'
import { ranges, type RangesOptions } from './ranges.ts'
import { stack, type StackOptions } from './stack.ts'

/** Every kind of chart by its name. */
export const kinds = { stack, ranges, prices }

interface ChartBase {
  dataset: DatasetId
  /** The rows to draw, in this order; all of the dataset if not given. */
  rows?: string[]
  /** What the chart says, for whoever can't see it. */
  alt: Text
}

/** A chart on a slide: its kind, the dataset it draws, and the options of that kind. */
export type ChartSpec =
  | (ChartBase & { kind: 'stack' } & StackOptions)
  | (ChartBase & { kind: 'ranges' } & RangesOptions)
  | (ChartBase & { kind: 'prices' } & PricesOptions)

export function drawingOf(spec: ChartSpec, input: ChartInput): ChartDrawing {
  const kind = kinds[spec.kind] as (input: ChartInput, options: ChartSpec) => ChartDrawing
  return kind(input, spec)
}
