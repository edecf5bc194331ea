import { defineDeck } from '../src/deck/model.ts'
import { Wayfinder } from './drawings/plan/wayfinder.tsx'
import { FloorPlan } from './drawings/plan/floor-plan.tsx'
import { Stack } from './drawings/section/stack.tsx'
import { conclusion } from './conclusion.tsx'
import { hall1 } from './hall-1.tsx'
import { hall2 } from './hall-2.tsx'
import { hall3 } from './hall-3.tsx'
import { opening, rooms } from './opening.tsx'

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
  skip: [
    'nine-hours',
    'design-tools',
    'speech-and-music',
    'dense-servers',
    'motion-transfer',
    'any-container',
    'self-driving',
    'tutors',
  ],
  wayfinder: (place) => {
    // The cover has the whole plan; from the turn on the halls stand on each other. The turn itself has both.
    if (place.number === 1) return null
    const afterTurn = place.section.id === conclusion.id ? place.index - 1 : -1
    return (
      <>
        {afterTurn <= 0 && <Wayfinder place={place} />}
        {afterTurn >= 0 && <Stack place={place} />}
      </>
    )
  },
  map: () => <FloorPlan links={rooms} />,
  sections: [opening, hall1, hall3, hall2, conclusion],
})
