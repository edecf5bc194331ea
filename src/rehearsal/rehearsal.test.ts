import { describe, expect, it } from 'vitest'
import { checkRuns } from './check.ts'
import { paceOf } from './pace.ts'
import { propose } from './proposal.ts'
import { type Happening, record } from './recording.ts'
import { legsOf, type Run, runOf, totalsOf } from './run.ts'
import { formatDifference, formatTime } from './time.ts'
import { verdictOf } from './verdict.ts'

const show = (at: number, id: string): Happening => ({ at, did: 'show', id })

describe('a recording', () => {
  it('stands at nothing before the start', () => {
    expect(record([], 5000)).toEqual({ total: 0, slides: new Map(), running: false })
  })

  it('adds up each slide over its visits, the one on screen until now', () => {
    const { total, slides, id } = record([show(1000, 'a'), show(4000, 'b'), show(5000, 'a')], 7000)
    expect([total, id]).toEqual([6000, 'a'])
    expect([...slides]).toEqual([
      ['a', 5000],
      ['b', 1000],
    ])
  })

  it('stops in a pause, and leafing in it takes no time', () => {
    const happened: Happening[] = [
      show(0, 'a'),
      { at: 2000, did: 'pause' },
      show(9000, 'b'),
      { at: 10_000, did: 'resume' },
    ]
    expect(record(happened.slice(0, 3), 9500)).toMatchObject({ total: 2000, running: false })
    const { total, slides } = record(happened, 11_000)
    expect(total).toBe(3000)
    expect(Object.fromEntries(slides)).toEqual({ a: 2000, b: 1000 })
  })

  it('counts nothing twice or backwards when the computer’s clock is set back', () => {
    expect(record([show(10_000, 'a'), show(4000, 'b')], 5000).total).toBe(1000)
  })
})

const run = (seconds: number[], more: Partial<Run> = {}): Run => ({
  started: '2026-11-24T10:15:00.000Z',
  cut: 'short',
  minutes: 1,
  stopped: 'd',
  slides: ['a', 'b', 'c', 'd'].map((id, index) => ({ id, plan: 10, seconds: seconds[index]! })),
  ...more,
})

describe('the pace', () => {
  const slides = ['a', 'b', 'c'].map((id) => ({ id, plan: 10 }))
  const behind = (happened: Happening[], seconds: number) => paceOf(slides, record(happened, seconds * 1000)).behind

  it('is even as long as the slide on screen is due', () => {
    expect([0, 10, 13].map((seconds) => behind([show(0, 'a')], seconds))).toEqual([0, 0, 3])
    const early = [show(0, 'a'), show(4000, 'b')]
    expect([4, 9, 10, 20, 25].map((seconds) => behind(early, seconds))).toEqual([-6, -1, 0, 0, 5])
  })

  it('counts from the slide with which the rehearsal began', () => {
    expect(behind([show(0, 'b'), show(12_000, 'c')], 13)).toBe(0)
    expect(behind([show(0, 'b'), show(7000, 'c')], 8)).toBe(-2)
  })

  it('gives the time of the slide over all its visits', () => {
    const visits = [show(0, 'a'), show(4000, 'b'), show(5000, 'a')]
    expect(paceOf(slides, record(visits, 7000))).toEqual({ total: 7, slide: 6, plan: 10, behind: 0 })
    expect(paceOf(slides, record([], 7000))).toEqual({ total: 0, slide: 0, plan: 0, behind: 0 })
  })
})

describe('a run', () => {
  it('has every slide of the plan, in tenths of a second', () => {
    const plan = { cut: 'short' as const, minutes: 1, slides: ['a', 'b', 'c'].map((id) => ({ id, plan: 10 })) }
    const made = runOf(plan, record([show(0, 'b'), show(1234, 'a')], 2300), Date.UTC(2026, 10, 24))
    expect(made).toEqual({
      started: '2026-11-24T00:00:00.000Z',
      cut: 'short',
      minutes: 1,
      stopped: 'a',
      slides: [
        { id: 'a', plan: 10, seconds: 1.1 },
        { id: 'b', plan: 10, seconds: 1.2 },
        { id: 'c', plan: 10, seconds: 0 },
      ],
    })
  })

  it('is followed from its first slide to its last; what was left out between is won', () => {
    const legs = legsOf(run([0, 15, 1, 12]))
    expect(legs.map(({ id, from, until, behind }) => [id, from, until, behind])).toEqual([
      ['b', 10, 20, 5],
      ['c', 20, 30, -4],
      ['d', 30, 40, -2],
    ])
    expect(legsOf(run([0, 0, 0, 0]))).toEqual([])
  })

  it('is not ahead because of a slide on which it broke off', () => {
    expect(legsOf(run([10, 4, 0, 0], { stopped: 'b' })).at(-1)).toMatchObject({ id: 'b', until: 14, behind: 0 })
    expect(legsOf(run([10, 14, 0, 0], { stopped: 'b' })).at(-1)).toMatchObject({ id: 'b', until: 20, behind: 4 })
    expect(verdictOf(run([10, 4, 0, 0], { stopped: 'b' })).sums).toBe('0:14 spoken, 0:14 planned')
  })

  it('is measured whole by what is allowed, in part by its plan', () => {
    expect(totalsOf(run([10, 20, 10, 30]))).toEqual({ spoken: 70, planned: 40, allowed: 60 })
    expect(verdictOf(run([10, 20, 10, 30]))).toEqual({
      sentence: 'It is 0:10 too long',
      sums: '1:10 spoken, 0:40 planned, 1:00 allowed',
    })
    expect(verdictOf(run([10, 20, 10, 10])).sentence).toBe('It fits, with 0:10 to spare')
    expect(verdictOf(run([10, 20, 10, 20])).sentence).toBe('It fits to the second')
    expect(verdictOf(run([10, 25, 0, 0]))).toEqual({
      sentence: '0:15 behind after 2 of 4 slides',
      sums: '0:35 spoken, 0:20 planned',
    })
    expect(verdictOf(run([4, 0, 0, 0])).sentence).toBe('0:06 ahead after 1 of 4 slides')
    expect(verdictOf(run([10, 0, 0, 0])).sentence).toBe('On plan after 1 of 4 slides')
  })
})

it('writes times and differences', () => {
  expect([0, 9.6, 59.6, 3605].map(formatTime)).toEqual(['0:00', '0:10', '1:00', '60:05'])
  expect([45, -70, 0.4, -0.4].map(formatDifference)).toEqual(['+0:45', '−1:10', '0:00', '0:00'])
})

describe('a proposal', () => {
  const plan = ['a', 'b', 'c', 'd'].map((id) => ({ id, plan: 10 }))
  const seconds = (...args: Parameters<typeof propose>) => propose(...args).slides.map((slide) => slide.seconds)

  it('is the median of the runs, in fives; the plan where nobody measured', () => {
    const runs = [run([12, 31, 0, 9]), run([14, 33, 1.9, 9]), run([50, 30, 0, 9])]
    const { slides, spoken, total } = propose(plan, runs, 100)
    expect(slides.map(({ runs: count, median }) => [count, median])).toEqual([
      [3, 14],
      [3, 31],
      [0, 10],
      [3, 9],
    ])
    expect(slides.map((slide) => slide.seconds)).toEqual([15, 30, 10, 10])
    expect([spoken, total]).toEqual([64, 65])
    expect(seconds(plan, [run([12, 31, 10, 9]), run([19, 31, 10, 9])], 100)[0]).toBe(15)
  })

  it('does not count the slide on which a run broke off', () => {
    const broken = run([10, 4, 0, 0], { stopped: 'b' })
    expect(propose(plan, [broken], 60).slides[1]).toMatchObject({ runs: 0, median: 10 })
    expect(propose(plan, [run([10, 10, 10, 4])], 60).slides[3]).toMatchObject({ runs: 1, seconds: 5 })
  })

  it('stays within what is allowed, in proportion, and never below five', () => {
    const long = propose(plan, [run([40, 80, 20, 60])], 100)
    expect(long.slides.map((slide) => slide.seconds)).toEqual([20, 40, 10, 30])
    expect([long.spoken, long.total]).toEqual([200, 100])
    expect(seconds(plan, [run([400, 2, 2, 2])], 30)).toEqual([15, 5, 5, 5])
    expect(seconds(plan, [run([13, 13, 13, 13])], 54)).toEqual([15, 15, 10, 10])
    expect(() => propose(plan, [], 19)).toThrow('found 4 slides in 19 seconds, expected at most one in 5 seconds.')
  })
})

describe('an exported file', () => {
  const file = (more: object = {}) =>
    JSON.stringify({ format: 'rehearsal', version: 1, deck: 'Talk', runs: [run([1, 2, 3, 4])], ...more })
  const problems = (text: string) => {
    const checked = checkRuns(text, 'runs.json', 'Talk')
    return checked.ok ? [] : checked.problems
  }

  it('comes back as it was written', () => {
    expect(checkRuns(file(), 'runs.json', 'Talk')).toEqual({ ok: true, value: JSON.parse(file()) })
  })

  it('says what is wrong: field, found, accepted', () => {
    expect(problems('{"format"')[0]).toMatch(/^runs\.json: found text that is no JSON: .+\.$/)
    expect(problems(file({ version: 2 }))).toEqual(['runs.json: version: found 2, expected one of "1".'])
    expect(problems('[]')).toEqual(['runs.json: found [], expected an object.'])
    expect(problems(file({ runs: [] }))).toEqual(['runs.json: runs: found [], expected at least 1 entry.'])
    expect(problems(file({ deck: 'Other' }))).toEqual([
      'runs.json: deck: found "Other", expected "Talk", the talk in slides/.',
    ])
    expect(problems(file({ runs: [{ ...run([1, 2, 3, 4]), cut: 'long' }] }))).toEqual([
      'runs.json: runs.0.cut: found "long", expected one of "full", "short", "lightning".',
    ])
    expect(problems(file({ runs: [{ ...run([1, 2, 3, 4]), started: 'today' }] }))).toEqual([
      'runs.json: runs.0.started: found "today", expected a time such as "2026-11-24T10:15:00.000Z".',
    ])
    expect(problems(file({ runs: [run([1, 2, 3, -4])] }))).toEqual([
      'runs.json: runs.0.slides.3.seconds: found -4, expected at least 0.',
    ])
  })
})
