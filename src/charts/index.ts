import type { DatasetId } from '../data/model.ts'
import type { Text } from '../html/text.tsx'
import type { ChartDrawing, ChartInput } from './chart.ts'
import type { BillsOptions } from './bill-input.ts'
import { bills } from './bills.ts'
import { pairs, type PairsOptions } from './pairs.ts'
import { prices, type PricesOptions } from './prices.ts'
import { ranges, type RangesOptions } from './ranges.ts'
import { shares, type SharesOptions } from './shares.ts'
import { stack, type StackOptions } from './stack.ts'
import { crossing, type CrossingOptions } from './crossing.ts'
import { load } from './load.ts'
import type { LoadOptions } from './load-marks.ts'
import { ratio, type RatioOptions } from './ratio.ts'
import { chips, type ChipsOptions } from './chips.ts'
import { clusters, type ClustersOptions } from './clusters.ts'
import { waffle, type WaffleOptions } from './waffle.ts'

/** Every kind of chart by its name. */
export const kinds = { stack, ranges, prices, pairs, shares, bills, chips, clusters, crossing, load, ratio, waffle }

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
  | (ChartBase & { kind: 'pairs' } & PairsOptions)
  | (ChartBase & { kind: 'shares' } & SharesOptions)
  | (ChartBase & { kind: 'bills' } & BillsOptions)
  | (ChartBase & { kind: 'chips' } & ChipsOptions)
  | (ChartBase & { kind: 'clusters' } & ClustersOptions)
  | (ChartBase & { kind: 'crossing' } & CrossingOptions)
  | (ChartBase & { kind: 'load' } & LoadOptions)
  | (ChartBase & { kind: 'ratio' } & RatioOptions)
  | (ChartBase & { kind: 'waffle' } & WaffleOptions)

export function drawingOf(spec: ChartSpec, input: ChartInput): ChartDrawing {
  const kind = kinds[spec.kind] as (input: ChartInput, options: ChartSpec) => ChartDrawing
  return kind(input, spec)
}
