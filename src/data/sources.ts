import type { Data, SourceRef } from './model.ts'

/** A source as it is printed under a slide. */
export interface Citation {
  text: string
  url?: string
}

const lines = /^L(\d+)(?:-(\d+))?$/

export const isLineRef = (ref: string): boolean => lines.test(ref)

/** Lines of the article, a public source by name, or the word that there is none. */
export function cite(ref: SourceRef | (string & {}), data: Data): Citation {
  if (ref === 'illustrative') return { text: 'Illustrative, no data' }
  if (isLineRef(ref)) return { text: `Article ${ref.replace('-', '–')}`, url: data.article.url }
  const source = data.sources[ref]
  if (!source) throw new Error(`No source "${ref}" in the data file.`)
  return { text: `Public: ${source.publisher}, ${source.title}`, url: source.url }
}

/** Several refs in print; the article's lines come together, once named. */
export function citeAll(refs: readonly (SourceRef | (string & {}))[], data: Data): Citation[] {
  const inArticle = refs.filter(isLineRef)
  const others = refs.filter((ref) => !isLineRef(ref))
  const article = inArticle.length
    ? [{ text: `Article ${inArticle.join(', ').replaceAll('-', '–')}`, url: data.article.url }]
    : []
  return [...article, ...others.map((ref) => cite(ref, data))]
}
