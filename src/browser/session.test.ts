import { describe, expect, it } from 'vitest'
import { elapsed } from './clock.ts'
import type { Plan } from './plan.ts'
import { after, type Command, freshSession, merged, readSession, type Session, shownPlace } from './session.ts'

const slide = (id: string, steps: number, seconds: number, skip?: number): Plan[number] => ({
  id,
  title: id,
  section: 'All',
  steps,
  seconds,
  skip,
})
const plan: Plan = [slide('a', 1, 30), slide('b', 0, 60), slide('c', 2, 40, 1), slide('d', 0, 20)]
const start = freshSession({ id: 'a', step: 0 })

/** The session after these commands, a second apart, with a presenter or without. */
function run(commands: (Command | Command['does'])[], led = true, from = start): Session {
  return commands.reduce<Session>((session, one, index) => {
    const command = (typeof one === 'string' ? { does: one } : one) as Command
    return after(session, command, { plan, now: (index + 1) * 1000, led }, 'me')
  }, from)
}
const place = ({ place: { value } }: Session): string => `${value.id}/${value.step}`
const shown = (session: Session): string => `${shownPlace(session).id}/${shownPlace(session).step}`
const go = (id: string, step = 0): Command => ({ does: 'go', to: { id, step } })

describe('steering', () => {
  it('walks steps and slides, there and back, and stays at both ends', () => {
    expect(place(run(['next']))).toBe('a/1')
    expect(place(run(['next', 'next', 'next', 'next']))).toBe('c/1')
    expect(place(run([go('d'), 'next']))).toBe('d/0')
    expect(place(run([go('d'), 'previous']))).toBe('c/2')
    expect(place(run(['previous']))).toBe('a/0')
    expect(place(run(['last', 'first']))).toBe('a/0')
  })

  it('goes to no further step than a slide has, and nowhere unknown', () => {
    expect(place(run([go('c', 9)]))).toBe('c/2')
    expect(place(run([go('z')]))).toBe('a/0')
  })

  it('lifts black and white by the next key, which does nothing else', () => {
    expect(run(['black']).blank.value).toBe('black')
    expect(run(['black', 'white']).blank.value).toBe('white')
    expect(run(['black', 'black']).blank.value).toBeNull()
    for (const key of ['next', 'previous'] as const) {
      const lifted = run([go('b'), 'black', key])
      expect(lifted.blank.value).toBeNull()
      expect(place(lifted)).toBe('b/0')
    }
    expect(run(['black', go('b')]).blank.value).toBe('black')
  })

  it('leaves the audience where it is while frozen, and brings it along afterwards', () => {
    const frozen = run([go('b'), 'freeze', 'next', 'next'])
    expect([place(frozen), shown(frozen)]).toEqual(['c/1', 'b/0'])
    expect(shown(run(['freeze'], true, frozen))).toBe('c/1')
  })

  it('steers what is shown where the presenter has gone for good', () => {
    const frozen = run([go('b'), 'freeze', go('d')])
    expect(shown(run(['next'], false, frozen))).toBe('c/0')
    expect(shown(run([go('b')], false, frozen))).toBe('b/0')
  })

  it('has no clock and nothing to freeze without a presenter', () => {
    for (const command of ['freeze', 'clock', 'reset'] as const) expect(run([command], false)).toBe(start)
    expect(run(['next'], false).clock.value.since).toBeNull()
  })
})

describe('the clock of the session', () => {
  it('starts with the first step forward from the first slide, and with no other', () => {
    expect(run(['next']).clock.value.since).toBe(1000)
    for (const steps of [[go('d')], ['last'], [go('b'), 'next'], ['black']] as const)
      expect(run([...steps]).clock.value.since).toBeNull()
  })

  it('is not started anew by going back to the first slide', () => {
    expect(run(['next', 'previous', 'next']).clock.value.since).toBe(1000)
    expect(run(['clock', 'clock', 'next']).clock.value.since).toBeNull()
  })

  it('skips the next slide if that makes up for a delay', () => {
    const late = run([go('b'), 'clock'])
    const skipped = after(late, { does: 'skip' }, { plan, now: 120_000, led: true }, 'me')
    expect(place(skipped)).toBe('d/0')
    expect(after(late, { does: 'skip' }, { plan, now: 3000, led: true }, 'me')).toBe(late)
  })
})

describe('windows that meet', () => {
  const one = after(start, go('b'), { plan, now: 1000, led: true }, 'one')
  const other = after(
    after(start, { does: 'clock' }, { plan, now: 500, led: true }, 'other'),
    { does: 'black' },
    { plan, now: 2000, led: true },
    'other',
  )

  it('agree, in whatever order they meet', () => {
    const both = merged(one, other)
    expect(merged(other, one)).toEqual(both)
    expect(merged(both, one)).toEqual(both)
    expect([place(both), both.blank.value, elapsed(both.clock.value, 5500)]).toEqual(['b/0', 'black', 5000])
  })

  it('agree even if both spoke at once', () => {
    const left = after(start, go('c'), { plan, now: 1000, led: true }, 'left')
    const right = after(start, go('d'), { plan, now: 1000, led: true }, 'right')
    expect(merged(left, right)).toEqual(merged(right, left))
  })

  it('take the later word even where a clock was set back', () => {
    const later = after(one, go('d'), { plan, now: 10, led: true }, 'me')
    expect(place(merged(one, later))).toBe('d/0')
  })

  it('believe only what is a session of this deck', () => {
    expect(readSession(JSON.parse(JSON.stringify(one)), plan)).toEqual(one)
    for (const wrong of [undefined, null, 'x', {}, { place: { value: { id: 'b' } } }])
      expect(readSession(wrong, plan)).toBeUndefined()
    expect(readSession(freshSession({ id: 'gone', step: 0 }), plan)).toBeUndefined()
  })
})
