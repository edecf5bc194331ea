import { describe, expect, it } from 'vitest'
import { stoppedClock } from '../clock.ts'
import type { Plan } from '../plan.ts'
import { freshSession, said, type Session } from '../session.ts'
import { readoutOf } from './readout.ts'

const slide = (id: string, seconds: number, skip?: number): Plan[number] => ({
  id,
  title: id,
  section: 'All',
  steps: 0,
  seconds,
  skip,
})
const plan: Plan = [slide('a', 30), slide('b', 60), slide('c', 40, 2), slide('d', 20, 1), slide('e', 50)]
const morning = new Date(2024, 8, 20, 10, 0).getTime()

function at(id: string, seconds: number, clock: Partial<Session['clock']['value']> = {}) {
  const session = said(
    freshSession({ id, step: 0 }),
    { clock: { ...stoppedClock, since: morning, ...clock } },
    morning,
    'me',
  )
  return readoutOf(plan, session, morning + seconds * 1000)
}

describe('the readout', () => {
  it('says how the talk stands', () => {
    expect(at('a', 10)).toMatchObject({ verdict: 'On time', advice: '20 s left for this slide.', elapsed: '0:10' })
    expect(at('c', 20)).toMatchObject({ verdict: '1 min 10 s ahead', advice: 'The plan comes here at 1:30.' })
    expect(at('b', 110)).toMatchObject({
      verdict: '20 s behind',
      advice: 'Skip this slide to be on time.',
      skipsNext: false,
    })
    expect(at('b', 130)).toMatchObject({
      verdict: '40 s behind',
      advice: 'Skip these slides to be on time.',
      skipsNext: true,
    })
    expect(at('b', 300)).toMatchObject({
      verdict: '3 min 30 s behind',
      advice: 'Skipping these slides makes up 1 min.',
    })
    expect(at('e', 300)).toMatchObject({ verdict: '1 min 40 s behind', advice: 'Nothing is left to skip.' })
  })

  it('waits for the first step', () => {
    const waiting = { since: null }
    expect(at('a', 500, waiting)).toMatchObject({ clock: 'waits', state: 'waits', verdict: 'Ready', remaining: 1 })
    expect(at('b', 500, waiting)).toMatchObject({ verdict: 'Clock not started', skips: [] })
  })

  it('says that it stands', () => {
    expect(at('a', 500, { since: null, before: 20_000 })).toMatchObject({
      clock: 'stands',
      planned: 'paused',
      elapsed: '0:20',
      verdict: 'On time',
    })
  })

  it('counts down to an hour', () => {
    const ends = morning + 600_000
    expect(at('a', 0, { since: null, ends })).toMatchObject({ verdict: 'Start by 10:06', end: '10:10, 10:00 left' })
    expect(at('b', 0, { ends })).toMatchObject({ verdict: '7 min 10 s ahead' })
    expect(at('b', 480, { ends })).toMatchObject({ verdict: 'On time', end: '10:10, 2:00 left' })
    expect(at('e', 630, { ends })).toMatchObject({ verdict: '30 s behind', end: '10:10, 0:30 over' })
  })

  it('gives a reset a minute to be taken back', () => {
    const undo = { before: 0, since: morning }
    expect(at('b', 59, { undo }).undoable).toBe(true)
    expect(at('b', 61, { undo }).undoable).toBe(false)
    expect(at('b', 999, { undo, since: null }).undoable).toBe(true)
  })

  it('shows what is left of the slide’s own time', () => {
    expect(at('b', 45).remaining).toBe(0.75)
    expect(at('b', 200).remaining).toBe(0)
    expect(at('b', 10).remaining).toBe(1)
    expect(at('b', 50).at).toBe(0.25)
  })
})
