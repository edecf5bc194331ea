import { talkName } from './company.ts'
import type { Plan } from './plan.ts'
import { readSession, type Session } from './session.ts'
import { settings } from './storage.ts'

const tooOld = 4 * 3_600_000

interface Kept {
  session: Session
  /** When it was last known to be so (epoch milliseconds). */
  at: number
}

/** One for each cut: their slides and clocks are not the same. */
const key = (cut: string): string => `${talkName()}:${cut}`

export function keepSession(cut: string, session: Session): void {
  settings.set(key(cut), JSON.stringify({ session, at: Date.now() } satisfies Kept))
}

/** What the last presenter of this cut left behind, if that was today. */
export function keptSession(cut: string, plan: Plan): Kept | undefined {
  try {
    const { session, at } = JSON.parse(settings.get(key(cut)) ?? '{}') as Partial<Kept>
    const read = readSession(session, plan)
    return read && at && Date.now() - at < tooOld ? { session: read, at } : undefined
  } catch {
    return undefined
  }
}
