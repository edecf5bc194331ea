import { z } from 'zod'

/** Ids of everything that has one. */
export const word = z
  .string()
  .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'words in lower case joined by hyphens, such as "asr-latency"')

const date = z
  .string()
  .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, 'a date as 2024, 2024-10 or 2024-10-05')
  .describe('When the figure was true, not when it was read.')

const sourceRef = z
  .string()
  .min(1)
  .describe('The id of a source in "sources", or a line of the article: "L72", "L46-51". "illustrative" for none.')

const origin = z
  .enum(['article', 'public', 'derived', 'illustrative'])
  .describe(
    'article: the author says so. public: a named public source. derived: our arithmetic. illustrative: no data.',
  )

const unit = z
  .string()
  .describe('As printed after the number: "ms", "hours", "USD per million tokens"; empty for a bare number.')

/** A number as exactly as it is known: a point, a range, or a bound on one side. */
const value = z
  .union([
    z.number(),
    z.tuple([z.number(), z.number()]),
    z.strictObject({ atLeast: z.number() }),
    z.strictObject({ atMost: z.number() }),
    z.strictObject({ about: z.number() }),
    z.strictObject({ nearly: z.number() }),
  ])
  .describe('A number, a range [low, high], {"atLeast": n}, {"atMost": n}, {"about": n} or {"nearly": n}.')

const cellRef = z
  .string()
  .regex(/^[a-z0-9-]+\.[a-z0-9-]+\.[a-z0-9-]+$/, 'dataset.row.series, such as "list-prices.gpt-4.input"')

const fact = z.strictObject({
  value,
  unit,
  asOf: date,
  source: sourceRef,
  origin,
  note: z.string().optional().describe('What a careful reader should know about this figure.'),
  cell: cellRef.optional().describe('The dataset cell whose value this fact repeats in prose; both must agree.'),
  formula: z
    .strictObject({
      kind: z
        .enum(['ratio', 'percent', 'difference'])
        .describe('ratio: a / b. percent: 100 × a / b. difference: a − b.'),
      inputs: z.tuple([cellRef, cellRef]).describe('The cells a and b.'),
    })
    .optional()
    .describe('How a derived value comes about; recomputed at every check.'),
})

const row = z.strictObject({
  id: word,
  label: z.string().min(1),
  values: z.record(z.string(), value).describe('One value for each series of the dataset, by series id.'),
  unit: unit.optional().describe('Where it differs from that of the dataset.'),
  asOf: date.optional(),
  source: sourceRef.optional(),
  origin: origin.optional(),
  note: z.string().optional(),
})

const dataset = z.strictObject({
  title: z.string().min(1).describe('What the table shows; the caption of the data table behind the chart.'),
  unit,
  asOf: date.describe('For every row that has no date of its own.'),
  source: sourceRef.describe('For every row that has no source of its own.'),
  origin,
  series: z
    .array(
      z.strictObject({
        id: word,
        label: z.string().min(1),
        unit: unit.optional().describe('Where it differs from that of the dataset.'),
      }),
    )
    .min(1)
    .describe('The columns.'),
  rows: z.array(row).min(1),
})

const source = z.strictObject({
  title: z.string().min(1),
  publisher: z.string().min(1),
  url: z.url({ protocol: /^https?$/ }),
  read: date.describe('When the page was read.'),
})

/** The data file of a talk: every number on a slide, with unit, date, source and origin. */
export const dataSchema = z.strictObject({
  $schema: z.string().optional(),
  article: source.describe('The article that line references such as "L72" point into.'),
  sources: z.record(word, source),
  facts: z.record(word, fact),
  datasets: z.record(word, dataset),
})

export type Data = z.infer<typeof dataSchema>
export type Value = z.infer<typeof value>
export type FactRecord = z.infer<typeof fact>
export type Dataset = z.infer<typeof dataset>
export type Row = z.infer<typeof row>
export type Series = Dataset['series'][number]
export type Source = z.infer<typeof source>
