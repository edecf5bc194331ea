import { z } from 'zod'
import { type Checked, describeIssues } from '../problem.ts'
import { formatValue } from './format.ts'
import type { Data, FactRecord } from './model.ts'
import { dataSchema } from './schema.ts'
import { isLineRef, isReading } from './sources.ts'
import { cell, derive, point } from './value.ts'

/** The only door for the data file. Problems name the entry, the field, what was found and what is accepted. */
export function checkData(input: unknown): Checked<Data> {
  const parsed = dataSchema.safeParse(input, { reportInput: true })
  if (!parsed.success) return { ok: false, problems: describeIssues('data', parsed.error.issues) }
  const data = parsed.data
  const problems = [...refProblems(data), ...rowProblems(data), ...factProblems(data)]
  return problems.length ? { ok: false, problems } : { ok: true, value: data }
}

function* refProblems(data: Data): Generator<string> {
  const accepted = `a line such as "L72", "illustrative", "our-reading", or one of ${Object.keys(data.sources).join(', ')}`
  for (const [place, ref] of allRefs(data)) {
    if (isReading(ref) || isLineRef(ref) || ref in data.sources) continue
    yield `data: ${place}: source: found "${ref}", expected ${accepted}.`
  }
}

function* allRefs(data: Data): Generator<[place: string, ref: string]> {
  for (const [id, { source }] of Object.entries(data.facts)) yield [`fact "${id}"`, source]
  for (const [id, dataset] of Object.entries(data.datasets)) {
    yield [`dataset "${id}"`, dataset.source]
    for (const row of dataset.rows) if (row.source) yield [`dataset "${id}", row "${row.id}"`, row.source]
  }
}

function* rowProblems(data: Data): Generator<string> {
  for (const [id, { rows, series }] of Object.entries(data.datasets)) {
    const expected = series.map((one) => one.id)
    const seen = new Set<string>()
    for (const row of rows) {
      const place = `data: dataset "${id}", row "${row.id}"`
      const found = Object.keys(row.values)
      if (found.length !== expected.length || expected.some((name) => !found.includes(name)))
        yield `${place}: values: found ${list(found)}, expected one value for each series: ${list(expected)}.`
      if (seen.has(row.id)) yield `${place}: id: found twice, expected an id of its own.`
      seen.add(row.id)
    }
  }
}

function* factProblems(data: Data): Generator<string> {
  for (const [id, fact] of Object.entries(data.facts)) {
    const place = `data: fact "${id}"`
    const paths = [fact.cell, ...(fact.formula?.inputs ?? [])].filter((path) => path !== undefined)
    const missing = paths.filter((path) => cell(data, path) === undefined)
    for (const path of missing) yield `${place}: found no cell "${path}", expected dataset.row.series of this file.`
    if (fact.origin === 'derived' && !fact.formula)
      yield `${place}: formula: found none, expected one, because its origin is "derived".`
    if (missing.length === 0) yield* valueProblems(data, place, fact)
  }
}

function* valueProblems(data: Data, place: string, fact: FactRecord): Generator<string> {
  const found = formatValue(fact.value, fact.unit)
  if (fact.cell) {
    const expected = formatValue(cell(data, fact.cell)!, fact.unit)
    if (found !== expected) yield `${place}: value: found ${found}, expected ${expected} as in cell "${fact.cell}".`
  }
  if (fact.formula) {
    const { kind, inputs } = fact.formula
    const expected = derive(kind, cell(data, inputs[0])!, cell(data, inputs[1])!)
    const printed = rounded(expected, point(fact.value))
    if (printed !== point(fact.value))
      yield `${place}: value: found ${found}, expected ${formatValue(printed, fact.unit)} by its formula.`
  }
}

/** To as many decimals as the fact is printed with. */
const rounded = (exact: number, printed: number): number =>
  Number(exact.toFixed(String(printed).split('.')[1]?.length ?? 0))

const list = (names: string[]): string => (names.length ? names.map((name) => `"${name}"`).join(', ') : 'none')

/** The JSON Schema that gives editors completion and help in the data file. */
export const dataJsonSchema = (): unknown => z.toJSONSchema(dataSchema, { io: 'input' })
