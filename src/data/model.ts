import type { Register } from '../register.ts'
import type { Dataset, Row, Series } from './schema.ts'
export type { Data, Dataset, FactRecord, Row, Series, Source, Value } from './schema.ts'

type Keys<Name extends 'facts' | 'datasets' | 'sources'> = Register extends { data: Record<Name, infer Table> }
  ? keyof Table & string
  : string

/** Ids of the talk's own data file: an unknown one does not compile. */
export type FactId = Keys<'facts'>
export type DatasetId = Keys<'datasets'>
export type SourceId = Keys<'sources'>

/** No source: a shape without data, the speaker’s own reading, or talk retold in other words. */
export type Reading = 'illustrative' | 'our-reading' | 'paraphrased'

/** Where a claim comes from: lines of the article (`L72`, `L46-51`), a source id, or nowhere. */
export type SourceRef = `L${number}` | `L${number}-${number}` | SourceId | Reading

/** The unit of one cell: the row's own, else that of its column, else that of the dataset. */
export const unitOf = ({ unit }: Dataset, row: Row, series: Series): string => row.unit ?? series.unit ?? unit
