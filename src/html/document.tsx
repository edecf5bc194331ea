import { newestDate } from '../data/date.ts'
import type { Data } from '../data/model.ts'
import type { Deck } from '../deck/model.ts'
import { Page } from './page.tsx'
import { type Rendering, toHtml } from './text.tsx'

/** The whole body of the page, for a checked deck. */
export function renderBody(deck: Deck, data: Data, drawChart: Rendering['drawChart']): string {
  const report = (problem: string): void => {
    throw new Error(problem)
  }
  return toHtml(<Page deck={deck} />, { data, report, drawChart })
}

/** What the deck says about itself in the head. */
export function renderHead({ title, subtitle, speaker, event, description }: Deck, data: Data): string {
  return toHtml(
    <>
      <title>{`${title}: ${subtitle}`}</title>
      <meta name="description" content={description} />
      <meta name="author" content={speaker} />
      <meta name="date" content={newestDate(data)} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:site_name" content={event} />
      <meta property="og:type" content="article" />
    </>,
    { data, report: () => {}, drawChart: undefined as never },
  )
}
