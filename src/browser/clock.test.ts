import { describe, expect, it } from 'vitest'
import { elapsed, nextTime, reset, restored, started, startedOrPaused, stoppedClock, stopwatch } from './clock.ts'

const at = (minutes: number): number => Date.UTC(2024, 8, 20, 2) + minutes * 60_000

describe('the clock', () => {
  const running = started(stoppedClock, at(0))

  it('counts from its start, whatever the page does meanwhile', () => {
    expect(elapsed(running, at(12))).toBe(12 * 60_000)
    expect(elapsed(started(running, at(5)), at(12))).toBe(12 * 60_000)
    expect(elapsed(JSON.parse(JSON.stringify(running)), at(12))).toBe(12 * 60_000)
  })

  it('stands while it is paused, and goes on where it stood', () => {
    const paused = startedOrPaused(running, at(10))
    expect(elapsed(paused, at(30))).toBe(10 * 60_000)
    expect(elapsed(startedOrPaused(paused, at(30)), at(31))).toBe(11 * 60_000)
  })

  it('never counts backwards where the system clock was set back', () => {
    expect(elapsed(running, at(-60))).toBe(0)
  })

  it('gives back what a reset threw away, with the time that has passed since', () => {
    const back = restored(reset(running))
    expect(elapsed(reset(running), at(20))).toBe(0)
    expect(elapsed(back, at(20))).toBe(20 * 60_000)
    expect(back.undo).toBeNull()
    // Also after it has been started anew.
    expect(elapsed(restored(startedOrPaused(reset(running), at(15))), at(20))).toBe(20 * 60_000)
  })

  it('does not lose the first reset’s time by a second one', () => {
    expect(elapsed(restored(reset(reset(running))), at(20))).toBe(20 * 60_000)
  })

  it('keeps the hour to end at through a reset', () => {
    expect(reset({ ...running, ends: at(45) }).ends).toBe(at(45))
  })
})

describe('times', () => {
  it('finds the next time that a wall clock shows', () => {
    const now = new Date(2024, 8, 20, 10, 21).getTime()
    expect(nextTime('10:45', now)).toBe(new Date(2024, 8, 20, 10, 45).getTime())
    for (const text of ['1045', '10.45']) expect(nextTime(text, now)).toBe(nextTime('10:45', now))
    expect(nextTime('10:15', now)).toBe(new Date(2024, 8, 20, 10, 15).getTime())
    const late = new Date(2024, 8, 20, 23, 50).getTime()
    expect(nextTime('00:20', late)).toBe(new Date(2024, 8, 21, 0, 20).getTime())
    for (const wrong of ['', '24:00', '10:60', 'soon']) expect(nextTime(wrong, now)).toBeNull()
  })

  it('writes stopwatches', () => {
    expect([0, 999, 61_000, 754_000, 3_723_000].map(stopwatch)).toEqual(['0:00', '0:00', '1:01', '12:34', '1:02:03'])
  })
})
