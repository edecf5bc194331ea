import type { Plan } from './plan.ts'
import { openLink, type Way } from './link.ts'
import { readSession, type Session } from './session.ts'

/** What a window says of itself. */
export interface Presence {
  role: 'stage' | 'presenter' | 'waiting'
  /** Windows of another cut show other slides: they are seen, but not followed. */
  cut: string
  /** How often the lead was taken over before this presenter had it; the highest leads. */
  reign: number
  /** Since when it presents; of two the older leads. */
  since: number
  /** Somebody has steered it since it was loaded; before that it only knows what its address said. */
  steered: boolean
}

/** Where the speaker points: the slide, and the part of its width and height. Without it the dot goes. */
export interface Dot {
  id: string
  x: number
  y: number
}

type Message =
  | { kind: 'word'; asks: boolean; presence: Presence; session: Session }
  | { kind: 'bye' }
  | { kind: 'dot'; dot: Dot | null }

interface Member {
  presence: Presence
  /** Questions since its last word. */
  unanswered: number
}

export interface Company {
  /** All other windows of the talk that live, by name. */
  others: () => ReadonlyMap<string, Presence>
  /** Tells all windows what this one knows. */
  say: () => void
  /** The same, and each answers. */
  ask: () => void
  point: (dot: Dot | null) => void
  know: (window: Window) => void
  ways: readonly Way[]
}

interface Me {
  plan: Plan
  name: string
  presence: () => Presence
  session: () => Session
  /** Another window of this cut has spoken. */
  heard: (session: Session, from: Presence) => void
  /** Somebody came, went or changed. */
  changed: () => void
  pointed?: (dot: Dot | null) => void
}

const askEvery = 2000
/** A window that is hidden is slow, but answers; one that does not is gone. */
const patience = 3

/** This talk, and no other of the same site: decks lie in folders of their own. */
export const talkName = (): string => `talk:${location.pathname.replace(/index\.html$/, '')}`

/**
 * Keeps windows of a talk informed of each other. Whoever comes asks, whoever goes says so, and whoever is silent when
 * asked is taken for gone: asking wakes a hidden window, where a timer of its own would sleep.
 */
export function joinCompany(me: Me): Company {
  const members = new Map<string, Member>()
  const link = openLink(talkName(), me.name, (body, from) => receive(body as Message, from))
  const send = (message: Message): void => link.send(message)
  const word = (asks: boolean): void => send({ kind: 'word', asks, presence: me.presence(), session: me.session() })

  const receive = (message: Message, from: string): void => {
    if (message.kind === 'bye') {
      if (members.delete(from)) me.changed()
    } else if (message.kind === 'dot') me.pointed?.(message.dot)
    else {
      const { presence, asks } = message
      const before = members.get(from)?.presence
      members.set(from, { presence, unanswered: 0 })
      const session = presence.cut === me.presence().cut ? readSession(message.session, me.plan) : undefined
      if (session) me.heard(session, presence)
      if (JSON.stringify(before) !== JSON.stringify(presence)) me.changed()
      if (asks) word(false)
    }
  }
  const ask = (): void => word(true)
  setInterval(() => {
    const gone = [...members].filter(([, member]) => ++member.unanswered > patience)
    for (const [name] of gone) members.delete(name)
    if (gone.length) me.changed()
    if (members.size) ask()
  }, askEvery)
  addEventListener('pagehide', () => send({ kind: 'bye' }))
  // Back out of the browser's memory.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) ask()
  })
  return {
    others: () => new Map([...members].map(([name, { presence }]) => [name, presence])),
    say: () => word(false),
    ask,
    point: (dot) => send({ kind: 'dot', dot }),
    know: link.know,
    ways: link.ways,
  }
}
