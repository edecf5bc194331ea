import type { JSX } from 'preact'
import { citeAll } from '../data/sources.ts'
import type { DeckSpec, Slide } from '../deck/model.ts'
import { layouts } from '../layouts/index.ts'
import type { AnyLayout } from '../layouts/layout.ts'
import { type Text, useRendering } from './text.tsx'

type Frame = Pick<DeckSpec, 'wayfinder' | 'lostNotice'>

/** One slide as a section of the document: title, body, tag, sources, notes. */
export function SlideSection({ slide, deck }: { slide: Slide; deck: Frame }): JSX.Element {
  const { id, layout, place, lost } = slide
  const hall = place.section.hall ? ` hall-${place.section.hall}` : ''
  return (
    <section id={id} class={`slide ${layout}${hall}${lost ? ' lost' : ''}`} data-section={place.section.id}>
      <div class="page">
        <Heading level={slide.level}>{slide.title}</Heading>
        <div class="body">{bodyOf(slide)}</div>
        {lost && <p class="lost-notice">{deck.lostNotice}</p>}
        <Provenance slide={slide} />
        <div class="wayfinder">{deck.wayfinder?.(place)}</div>
      </div>
      <details class="notes" open>
        <summary>What I say here</summary>
        {slide.notes.map((paragraph) => (
          <p>{paragraph}</p>
        ))}
      </details>
    </section>
  )
}

/** The part of a slide that its layout arranges. */
export function bodyOf(slide: Slide): JSX.Element {
  const layout: AnyLayout = layouts[slide.layout]
  return layout.body(slide as never)
}

function Heading({ level, children }: { level: 1 | 2 | 3; children: Text }): JSX.Element {
  const Tag = `h${level}` as const
  return (
    <Tag class="title" tabIndex={-1}>
      {children}
    </Tag>
  )
}

function Provenance({ slide }: { slide: Slide }): JSX.Element {
  const { data } = useRendering()
  return (
    <p class="provenance">
      {citeAll(slide.sources, data).map(({ text, url }, index) => (
        <>
          {index > 0 && <span class="dot"> · </span>}
          {url ? <a href={url}>{text}</a> : text}
        </>
      ))}
    </p>
  )
}
