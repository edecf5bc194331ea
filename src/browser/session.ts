import type { Address } from './address.ts'
import { type Clock, reset, restored, started, startedOrPaused, stoppedClock, untouched } from './clock.ts'
import { paceOf, placeAfterSkip, toSkip } from './pace.ts'
import type { Plan } from './plan.ts'
import type { Theme } from './theme.ts'
import { firstPlace, knownPlace, lastPlace, placeAfter, placeBefore, samePlace } from './walk.ts'

/** What all windows of a talk agree on. */
interface Parts {
  /** Where the speaker is. */
  place: Address
  /** Where the audience was left while the speaker looks ahead. */
  held: Address | null
  blank: 'black' | 'white' | null
  clock: Clock
  /** The audience's theme; `null` until somebody switches it. */
  theme: Theme | null
  /** The room's numbers, by the guess they answer. */
  guesses: Record<string, string>
}

interface Stamped<T> {
  value: T
  /** When it was said (epoch milliseconds, never less than what it replaces); 0 for what nobody said. */
  at: number
  /** The window that said it. */
  by: string
}

/** Each part is written by whoever acts last, so that windows can meet in any order and agree. */
export type Session = { [Part in keyof Parts]: Stamped<Parts[Part]> }

/** What a key, a button or a clicker asks for. */
export type Command =
  | { does: 'next' | 'previous' | 'first' | 'last' | 'skip' | 'black' | 'white' | 'freeze' }
  | { does: 'clock' | 'reset' | 'undo' | 'afresh' }
  | { does: 'go'; to: Address }
  | { does: 'end'; at: number | null }
  | { does: 'theme'; theme: Theme }
  | { does: 'guess'; id: string; value: string }

export interface Situation {
  plan: Plan
  now: number
  /** Whether a presenter leads; a window alone has no clock to start and no audience to hold. */
  led: boolean
}

const unsaid = <T>(value: T): Stamped<T> => ({ value, at: 0, by: '' })

/** Nothing has happened yet. */
export const freshSession = (place: Address): Session => ({
  place: unsaid(place),
  held: unsaid(null),
  blank: unsaid(null),
  clock: unsaid(stoppedClock),
  theme: unsaid(null),
  guesses: unsaid({}),
})

/** What the audience sees. */
export const shownPlace = ({ held, place }: Session): Address => held.value ?? place.value

/** The later word on each part; of two at the same time, every window takes the same. */
export function merged(one: Session, other: Session): Session {
  const later = <T>(a: Stamped<T>, b: Stamped<T>): Stamped<T> => (b.at > a.at || (b.at === a.at && b.by > a.by) ? b : a)
  return {
    place: later(one.place, other.place),
    held: later(one.held, other.held),
    blank: later(one.blank, other.blank),
    clock: later(one.clock, other.clock),
    theme: later(one.theme, other.theme),
    guesses: later(one.guesses, other.guesses),
  }
}

/** The session after a command of this window, or the same if that changes nothing. */
export function after(session: Session, command: Command, situation: Situation, by: string): Session {
  return said(session, changesOf(session, command, situation), situation.now, by)
}

/** These parts said anew by this window, now. */
export function said(session: Session, changes: Partial<Parts>, now: number, by: string): Session {
  const stamped = Object.entries(changes).map(([part, value]) => {
    const at = Math.max(now, session[part as keyof Parts].at + 1)
    return [part, { value, at, by }]
  })
  return stamped.length ? { ...session, ...(Object.fromEntries(stamped) as Partial<Session>) } : session
}

const presenterOnly = new Set<Command['does']>(['freeze', 'skip', 'clock', 'reset', 'undo', 'end', 'afresh'])

function changesOf(session: Session, command: Command, situation: Situation): Partial<Parts> {
  const { plan, now, led } = situation
  const { blank, held, place, clock, guesses } = session
  if (!led && presenterOnly.has(command.does)) return {}
  switch (command.does) {
    case 'next':
    case 'previous':
      // The first key only brings the slide back.
      if (blank.value) return { blank: null }
      return move(session, command.does === 'next' ? placeAfter : placeBefore, situation)
    case 'first':
      return move(session, firstPlace, situation)
    case 'last':
      return move(session, lastPlace, situation)
    case 'go':
      return move(session, () => command.to, situation)
    case 'skip': {
      const { state, by } = paceOf(plan, place.value.id, clock.value, now)
      const to = state === 'behind' && placeAfterSkip(plan, place.value.id, toSkip(plan, place.value.id, by))
      return to ? move(session, () => ({ id: to.id, step: 0 }), situation) : {}
    }
    case 'black':
    case 'white':
      return { blank: blank.value === command.does ? null : command.does }
    case 'freeze':
      return { held: held.value ? null : place.value }
    case 'clock':
      return { clock: startedOrPaused(clock.value, now) }
    case 'reset':
      return { clock: reset(clock.value) }
    case 'undo':
      return { clock: restored(clock.value) }
    case 'afresh':
      return { place: firstPlace(plan), held: null, blank: null, clock: reset(clock.value) }
    case 'end':
      return { clock: { ...clock.value, ends: command.at } }
    case 'theme':
      return { theme: command.theme }
    default:
      return { guesses: { ...guesses.value, [command.id]: command.value } }
  }
}

/** To another place; the first step forward of the talk starts the clock. */
function move(
  session: Session,
  to: (plan: Plan, from: Address) => Address,
  { plan, now, led }: Situation,
): Partial<Parts> {
  // Who steers a window that was left frozen steers what it shows.
  const from = led ? session.place.value : shownPlace(session)
  const place = knownPlace(plan, to(plan, from)) ?? from
  if (!led && session.held.value) return { place, held: null }
  if (samePlace(place, from)) return {}
  const starts = led && from.id === plan[0]!.id && samePlace(place, placeAfter(plan, from))
  const clock = session.clock.value
  return { place, ...(starts && untouched(clock) ? { clock: started(clock, now) } : {}) }
}

/** Kept or received text that is a session of this deck; anything else is none. */
export function readSession(value: unknown, plan: Plan): Session | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const session = value as Session
  const parts = Object.keys(freshSession(firstPlace(plan))) as (keyof Session)[]
  if (!parts.every((part) => typeof session[part]?.at === 'number')) return undefined
  const place = knownPlace(plan, session.place.value)
  if (!place) return undefined
  const held = knownPlace(plan, session.held.value ?? undefined) ?? null
  return { ...session, place: { ...session.place, value: place }, held: { ...session.held, value: held } }
}
