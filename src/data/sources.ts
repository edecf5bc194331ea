import type { Data, Reading, SourceRef } from './model.ts'

/** Sources as they are printed under a slide: `Article L72`, `Public: tokencost`. */
export interface Citation {
  /** Before the first of its kind: `Article`, `Public:`. */
  kind: string
  links: { name: string; title?: string; url: string }[]
}

const lines = /^L(\d+)(?:-(\d+))?$/

const readings = { illustrative: 'Illustrative, no data', 'our-reading': 'Our reading', paraphrased: 'Paraphrased' }

export const isReading = (ref: string): ref is Reading => ref in readings
export const isLineRef = (ref: string): boolean => lines.test(ref)

/** Line references of the article come together, then public sources, then the words for what has none. */
export function cite(refs: readonly (SourceRef | (string & {}))[], data: Data): Citation[] {
  const article = refs.filter(isLineRef).join(', ').replaceAll('-', '–')
  const sources = refs.filter((ref) => ref in data.sources).map((ref) => data.sources[ref]!)
  const links = sources.map(({ publisher, title, url }) => ({ name: publisher, title, url }))
  return [
    ...(article ? [{ kind: 'Article', links: [{ name: article, url: data.article.url }] }] : []),
    ...(links.length ? [{ kind: 'Public:', links }] : []),
    ...refs.filter(isReading).map((ref) => ({ kind: readings[ref], links: [] })),
  ]
}
