import type { JSX } from 'preact'
import { z } from 'zod'
import { useRendering } from '../html/text.tsx'
import { defineLayout, text } from './layout.ts'

/** All sources of the data file, and what is still unproven; to be left standing, not spoken. The only dense slide. */
export const sources = defineLayout({
  words: 400,
  shape: { unproven: z.array(text).min(1) },
  body: ({ unproven }) => (
    <div class="source-columns">
      <div>
        <FromTheArticle />
        <p class="source-head">Not proven yet</p>
        <ul>
          {unproven.map((claim) => (
            <li>{claim}</li>
          ))}
        </ul>
      </div>
      <div class="public">
        <PublicSources />
      </div>
    </div>
  ),
})

function FromTheArticle(): JSX.Element {
  const { data } = useRendering()
  const { title, publisher, url } = data.article
  // Each value once: a fact that repeats a cell of a dataset is not another figure.
  const values = [
    ...Object.values(data.facts)
      .filter(({ cell }) => !cell)
      .map(({ origin }) => origin),
    ...Object.values(data.datasets).flatMap((dataset) =>
      dataset.rows.flatMap((row) => Object.keys(row.values).map(() => row.origin ?? dataset.origin)),
    ),
  ]
  const count = (origin: string): JSX.Element => {
    const found = values.filter((one) => one === origin).length
    return (
      <data value={found} data-fact={origin}>
        {found}
      </data>
    )
  }
  return (
    <>
      <p class="source-head">The article</p>
      <p>
        <a href={url}>
          {publisher}, {title}
        </a>
      </p>
      <p>
        {count('article')} figures are from it, {count('public')} are public, {count('derived')} we worked out.
      </p>
    </>
  )
}

function PublicSources(): JSX.Element {
  const { data } = useRendering()
  return (
    <>
      <p class="source-head">Public sources</p>
      <ul>
        {Object.values(data.sources).map(({ publisher, title, url }) => (
          <li>
            <a href={url}>
              <strong>{publisher}</strong> {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
