import type { JSX } from 'preact'
import type { SourceRef } from '../data/model.ts'
import type { Text } from '../html/text.tsx'
import type { SlideSpec } from '../layouts/index.ts'

export type { SlideSpec }

/** The lengths in which the talk can be given; order and ids of the slides are the same in each. */
export type CutName = 'full' | 'short' | 'lightning'

/** What every slide has, whatever its layout. */
export interface SlideBase {
  /** Words joined by hyphens, unique in the deck and stable for ever: it is the slide's address. */
  id: string
  /** A claim: a full sentence of at most 14 words. */
  title: Text
  /** The title gives an answer away: on stage it shows with this step, 0 for the first. */
  titleStep?: number
  /** What the speaker says, in paragraphs; the last one leads on to the next slide. */
  notes: Text[]
  /** What is said instead in a shorter cut. Without notes of its own a cut takes those of the next longer one. */
  notesIn?: { short?: Text[]; lightning?: Text[] }
  /** Planned seconds in each cut; a slide without a number is not in that cut. */
  seconds: { full: number } & Partial<Record<CutName, number>>
  /** Where the slide's claims come from; printed as its last line. */
  sources: SourceRef[]
  /** The article's own text on this topic is lost: the tag on the slide says so, and what it was built from. */
  lost?: Text
  /** Where public data disagree with the article: the checked figure, beside the article's claim. */
  checked?: Text
  /** What there was no time to say; for readers and the handout. */
  more?: Text[]
}

export interface SectionSpec {
  id: string
  title: string
  /** The hall whose colour and hatch the section wears. */
  hall?: 1 | 2 | 3
  slides: SlideSpec[]
}

export interface DeckSpec {
  title: string
  subtitle: string
  /** Who wrote and gives the talk. */
  speaker: string
  event: string
  /** BCP 47, such as `en`. */
  language: string
  /** One or two sentences for search engines and link previews. */
  description: string
  /** Minutes of each cut. */
  cuts: Record<CutName, number>
  /** Ids of slides that can be left out when time runs short, in the order in which they go. */
  skip?: string[]
  sections: SectionSpec[]
  /** Shown on every slide in place of a progress bar; it gets the slide's place in the talk. */
  wayfinder?: (place: Place) => JSX.Element | null
  /** A picture of the whole talk with links into it; key M opens it anywhere. */
  map?: () => JSX.Element
}

/** Where a slide stands in the deck. */
export interface Place {
  section: SectionSpec
  sections: SectionSpec[]
  /** 1 for the first slide. */
  number: number
  total: number
  /** 0 for the first slide of its section. */
  index: number
}

export type Slide = SlideSpec & {
  place: Place
  /** Heading level: 1 for the first slide, 2 for the first of a section, 3 for the others of a hall. */
  level: 1 | 2 | 3
  plainTitle: string
}

/** A deck that has passed `checkDeck`: every id is known and unique, every slide knows its place. */
export interface Deck extends Omit<DeckSpec, 'sections'> {
  sections: (Omit<SectionSpec, 'slides'> & { slides: Slide[] })[]
  slides: Slide[]
}

export const defineSection = (section: SectionSpec): SectionSpec => section
export const defineDeck = (deck: DeckSpec): DeckSpec => deck
