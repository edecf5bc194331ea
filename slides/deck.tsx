import { defineDeck } from '../src/deck/model.ts'
import { Wayfinder } from './drawings/plan/wayfinder.tsx'
import { hall1 } from './hall-1.tsx'
import { opening } from './opening.tsx'

/** The talk: who, where, how long, and the sections in order. */
export const deck = defineDeck({
  title: 'Two Bitter Lessons',
  subtitle: 'three halls of the 2024 Yunqi Conference',
  speaker: 'Retold from the article at 01.me',
  event: '2024 Yunqi Conference, Hangzhou',
  language: 'en',
  description:
    'A walk through models, applications and compute at the 2024 Yunqi Conference, and what each sets a ceiling for. ' +
    'An interactive talk to present, to print and to read.',
  cuts: { full: 42, short: 20, lightning: 5 },
  // The cover has the whole plan.
  wayfinder: (place) => (place.number === 1 ? null : <Wayfinder place={place} />),
  sections: [opening, hall1],
})
