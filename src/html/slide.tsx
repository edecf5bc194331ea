import type { JSX } from 'preact'
import { cite } from '../data/sources.ts'
import type { DeckSpec, Slide } from '../deck/model.ts'
import { Check } from './check.tsx'
import { layouts } from '../layouts/index.ts'
import type { AnyLayout } from '../layouts/layout.ts'
import { type Text, useRendering } from './text.tsx'

type Frame = Pick<DeckSpec, 'wayfinder' | 'skip'>

/** One slide as a section of the document: title, body, tag, sources, notes. */
export function SlideSection({ slide, deck }: { slide: Slide; deck: Frame }): JSX.Element {
  const { id, layout, place, lost, checked, seconds } = slide
  const skip = deck.skip?.indexOf(id) ?? -1
  const kind = [place.section.hall && `hall-${place.section.hall}`, lost && 'lost', checked && 'checked']
  return (
    <section
      id={id}
      class={['slide', layout, ...kind].filter(Boolean).join(' ')}
      data-section={place.section.id}
      data-full={seconds.full}
      data-short={seconds.short}
      data-lightning={seconds.lightning}
      data-skip={skip < 0 ? undefined : skip + 1}
    >
      <div class="page">
        <Heading level={slide.level} step={slide.titleStep}>
          {slide.title}
        </Heading>
        <div class="body">{bodyOf(slide)}</div>
        {lost && <p class="lost-notice">{lost}</p>}
        {checked && (
          <p class="checked-notice">
            <Check />
            <span>{checked}</span>
          </p>
        )}
        <Provenance slide={slide} />
        <p class="place">
          {place.number} / {place.total}
        </p>
        <div class="wayfinder">{deck.wayfinder?.(place)}</div>
      </div>
      <details class="notes" open>
        <summary>What I say here</summary>
        <Paragraphs of={slide.notes} />
      </details>
      {Object.entries(slide.notesIn ?? {}).map(([cut, notes]) => (
        <template class="cut-notes" data-cut={cut}>
          <Paragraphs of={notes} />
        </template>
      ))}
      {slide.more && (
        <details class="more" open>
          <summary>Also in the report</summary>
          <Paragraphs of={slide.more} />
        </details>
      )}
    </section>
  )
}

const Paragraphs = ({ of }: { of: Text[] }): JSX.Element => (
  <>
    {of.map((paragraph) => (
      <p>{paragraph}</p>
    ))}
  </>
)

/** The part of a slide that its layout arranges. */
function bodyOf(slide: Slide): JSX.Element {
  const layout: AnyLayout = layouts[slide.layout]
  return layout.body(slide as never)
}

interface HeadingProps {
  level: 1 | 2 | 3
  step?: number
  children: Text
}

function Heading({ level, step, children }: HeadingProps): JSX.Element {
  const Tag = `h${level}` as const
  return (
    <Tag class={step === undefined ? 'title' : 'title fragment'} data-fragment-index={step} tabIndex={-1}>
      {children}
    </Tag>
  )
}

/** Where the slide's claims come from; a reader gets the titles and links, the stage the names. */
function Provenance({ slide }: { slide: Slide }): JSX.Element {
  const { data } = useRendering()
  return (
    <p class="provenance">
      {cite(slide.sources, data).map(({ kind, links }, index) => (
        <>
          {index > 0 && ' · '}
          {kind}
          {links.map(({ name, title, url }, at) => (
            <>
              {at > 0 ? ', ' : ' '}
              <a href={url}>
                {name}
                {title && <span class="source-title">, {title}</span>}
              </a>
            </>
          ))}
        </>
      ))}
    </p>
  )
}
