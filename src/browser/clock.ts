/** The talk's clock: what had been counted when it was last started, and when that was. Sleep and reloads can't stop it. */
export interface Clock {
  /** Milliseconds counted before `since`. */
  before: number
  /** When it was started (epoch milliseconds), or `null` while it stands. */
  since: number | null
  /** What a reset threw away. */
  undo: { before: number; since: number | null } | null
  /** When the talk has to be over (epoch milliseconds), where the speaker gave an hour. */
  ends: number | null
}

export const stoppedClock: Clock = { before: 0, since: null, undo: null, ends: null }

/** Milliseconds of talk. A system clock that was set back does not count backwards. */
export const elapsed = ({ before, since }: Clock, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since))

export const untouched = ({ before, since }: Clock): boolean => before === 0 && since === null

export const started = (clock: Clock, now: number): Clock => (clock.since === null ? { ...clock, since: now } : clock)

/** Starts it where it stands, pauses it where it runs. */
export const startedOrPaused = (clock: Clock, now: number): Clock =>
  clock.since === null ? started(clock, now) : { ...clock, before: elapsed(clock, now), since: null }

/** Back to nothing; what was there can be had back. A clock at nothing has nothing to lose. */
export const reset = (clock: Clock): Clock =>
  untouched(clock) ? clock : { ...clock, before: 0, since: null, undo: { before: clock.before, since: clock.since } }

/** As if it had never been reset: a clock that ran has gone on running. */
export const restored = (clock: Clock): Clock => (clock.undo ? { ...clock, ...clock.undo, undo: null } : clock)

/** The next time that a wall clock shows `hour:minute`. */
export function nextTime(text: string, now: number): number | null {
  const [, hour, minute] = /^(\d{1,2})[:.]?(\d{2})$/.exec(text) ?? []
  if (!hour || Number(hour) > 23 || Number(minute) > 59) return null
  const date = new Date(now)
  date.setHours(Number(hour), Number(minute), 0, 0)
  // Tomorrow's only around midnight: whoever set an end a while ago is late, not early.
  if (now - date.getTime() > 12 * 3_600_000) date.setDate(date.getDate() + 1)
  return date.getTime()
}

const two = (value: number): string => String(value).padStart(2, '0')

/** `10:45`. */
export function wallTime(at: number): string {
  const date = new Date(at)
  return `${two(date.getHours())}:${two(date.getMinutes())}`
}

/** `0:00`, `12:34`, `1:02:03`; whole seconds that have passed. */
export function stopwatch(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return `${hours ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`
}
