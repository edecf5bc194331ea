import type { Data, Value } from './model.ts'

/** Lower and upper end of a value; an open end is `undefined`. */
export function ends(value: Value): [number | undefined, number | undefined] {
  if (typeof value === 'number') return [value, value]
  if (Array.isArray(value)) return [value[0], value[1]]
  if ('atLeast' in value) return [value.atLeast, undefined]
  if ('atMost' in value) return [undefined, value.atMost]
  const number = 'about' in value ? value.about : value.nearly
  return [number, number]
}

/** The one number that stands for a value: itself, or its known end. Ranges have none. */
export function point(value: Value): number {
  const [low, high] = ends(value)
  if (low !== undefined && high !== undefined && low !== high)
    throw new Error(`A range has no single number: ${low}–${high}`)
  return (low ?? high)!
}

/** The value at `dataset.row.series`, or `undefined` if there is none. */
export function cell(data: Data, path: string): Value | undefined {
  const [dataset, row, series] = path.split('.')
  return data.datasets[dataset!]?.rows.find(({ id }) => id === row)?.values[series!]
}

const formulas = {
  ratio: (a: number, b: number) => a / b,
  percent: (a: number, b: number) => (100 * a) / b,
  difference: (a: number, b: number) => a - b,
}

/** A derived value computed again from its inputs. */
export function derive(kind: keyof typeof formulas, a: Value, b: Value): number {
  return formulas[kind](point(a), point(b))
}
