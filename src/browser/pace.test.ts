import { describe, expect, it } from 'vitest'
import { started, stoppedClock } from './clock.ts'
import { duration, paceOf, placeAfterSkip, toSkip } from './pace.ts'
import type { Plan } from './plan.ts'

const slide = (id: string, seconds: number, skip?: number): Plan[number] => ({
  id,
  title: id,
  section: 'All',
  steps: 0,
  seconds,
  skip,
})
const plan: Plan = [slide('a', 30), slide('b', 60, 2), slide('c', 40, 1), slide('d', 20, 3), slide('e', 50)]

describe('pace', () => {
  const clock = started(stoppedClock, 0)
  const pace = (id: string, seconds: number) => {
    const { state, by } = paceOf(plan, id, clock, seconds * 1000)
    return `${state} ${by}`
  }

  it('is on time while the plan is on this slide', () => {
    expect(pace('a', 0)).toBe('on time 0')
    expect(pace('b', 30)).toBe('on time 0')
    expect(pace('b', 90)).toBe('on time 0')
    expect(pace('e', 200)).toBe('on time 0')
  })

  it('is ahead before and behind after', () => {
    expect(pace('b', 10)).toBe('ahead 20')
    expect(pace('b', 130)).toBe('behind 40')
    expect(pace('e', 260)).toBe('behind 60')
  })

  it('says where the slide lies on the plan', () => {
    expect(paceOf(plan, 'c', clock, 100_000)).toMatchObject({ from: 90, to: 130, at: 100, total: 200 })
  })

  it('holds what is left to speak against what is left on the clock', () => {
    const until = (ends: number) => ({ ...stoppedClock, ends: ends * 1000 })
    // The plan of 200 s has to begin at 800 to end at 1000.
    expect(paceOf(plan, 'b', until(1000), 850_000)).toMatchObject({ state: 'on time', at: 50 })
    expect(paceOf(plan, 'b', until(1000), 910_000)).toMatchObject({ state: 'behind', by: 20 })
    expect(paceOf(plan, 'b', until(1000), 700_000)).toMatchObject({ state: 'ahead', by: 130 })
  })
})

describe('skipping', () => {
  const ids = (id: string, behind: number) => toSkip(plan, id, behind).map((one) => one.id)

  it('takes the fewest slides in the deck’s order that make up for the delay', () => {
    expect(ids('a', 0)).toEqual([])
    expect(ids('a', 40)).toEqual(['c'])
    expect(ids('a', 41)).toEqual(['c', 'b'])
    expect(ids('a', 110)).toEqual(['c', 'b', 'd'])
  })

  it('takes all there are where that is not enough, and none that is past', () => {
    expect(ids('a', 500)).toEqual(['c', 'b', 'd'])
    expect(ids('c', 30)).toEqual(['d'])
    expect(ids('e', 30)).toEqual([])
  })

  it('jumps over the next slide only if it is on the list, and over those after it that are', () => {
    expect(placeAfterSkip(plan, 'b', toSkip(plan, 'b', 5))?.id).toBe('d')
    expect(placeAfterSkip(plan, 'a', toSkip(plan, 'a', 5))).toBeUndefined()
    expect(placeAfterSkip(plan, 'a', toSkip(plan, 'a', 500))?.id).toBe('e')
  })
})

it('writes durations that don’t flicker', () => {
  expect([0.4, 4, 44, 60, 119, 120, 135, 754].map(duration)).toEqual([
    '5 s',
    '5 s',
    '40 s',
    '1 min',
    '1 min 55 s',
    '2 min',
    '2 min 10 s',
    '12 min',
  ])
})
