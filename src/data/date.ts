import type { Data } from './model.ts'

/** The newest date in the data: when a source was read, or a figure was true. */
export function newestDate({ article, sources, facts, datasets }: Data): string {
  const read = [article, ...Object.values(sources)].map((source) => source.read)
  const rows = Object.values(datasets).flatMap(({ rows, asOf }) => [asOf, ...rows.map((row) => row.asOf ?? asOf)])
  return [...read, ...rows, ...Object.values(facts).map(({ asOf }) => asOf)].sort().at(-1)!
}
