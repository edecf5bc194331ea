/** What travels between windows, and from which: numbered, because it may come on two ways. */
interface Envelope {
  talk: string
  from: string
  number: number
  body: unknown
}

type Hear = (envelope: unknown) => void
type Send = (envelope: Envelope) => void

/** How windows can reach each other; none where the browser refuses all of it. */
export type Way = 'channel' | 'storage' | 'windows'

export interface Link {
  send: (body: unknown) => void
  ways: readonly Way[]
  /** A window that this one opened: the last way where there is no other. */
  know: (window: Window) => void
}

/**
 * Carries messages between the windows of one talk in one browser. Over files a channel may be silent without an error,
 * so there they go through storage as well; where both are refused, the window that opened another can still talk to it.
 */
export function openLink(talk: string, from: string, receive: (body: unknown, from: string) => void): Link {
  const last = new Map<string, number>()
  const hear: Hear = (value) => {
    const envelope = value as Partial<Envelope> | null
    if (envelope?.talk !== talk || envelope.from === from || typeof envelope.number !== 'number') return
    const sender = String(envelope.from)
    if (envelope.number <= (last.get(sender) ?? 0)) return
    last.set(sender, envelope.number)
    receive(envelope.body, sender)
  }
  const ways = new Map<Way, Send>()
  const open = (way: Way, send: Send | undefined): void => {
    if (send) ways.set(way, send)
  }
  open('channel', overChannel(talk, hear))
  if (!ways.size || location.protocol === 'file:') open('storage', overStorage(`${talk}:message`, hear))
  const known = new Set<Window>()
  if (!ways.size) open('windows', overWindows(known, hear))
  let number = 0
  return {
    send(body) {
      const envelope = { talk, from, number: ++number, body }
      for (const send of ways.values()) send(envelope)
    },
    ways: [...ways.keys()],
    know: (window) => known.add(window),
  }
}

function overChannel(talk: string, hear: Hear): Send | undefined {
  try {
    const channel = new BroadcastChannel(talk)
    channel.addEventListener('message', ({ data }) => hear(data))
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has no other origin
    return (envelope) => channel.postMessage(envelope)
  } catch {
    return undefined
  }
}

function overStorage(key: string, hear: Hear): Send | undefined {
  try {
    localStorage.setItem(key, '')
  } catch {
    return undefined
  }
  addEventListener('storage', (event) => {
    if (event.key === key && event.newValue) hear(JSON.parse(event.newValue))
  })
  return (envelope) => {
    try {
      localStorage.setItem(key, JSON.stringify(envelope))
    } catch {
      // Full: the next one may get through.
    }
  }
}

/** Only where an opener, or a window opened, is there; any page of this origin may speak, and no other. */
function overWindows(known: Set<Window>, hear: Hear): Send {
  if (window.opener) known.add(window.opener as Window)
  addEventListener('message', ({ origin, source, data }) => {
    if (origin !== self.origin || !source) return
    known.add(source as Window)
    hear(data)
  })
  return (envelope) => {
    for (const window of known)
      if (!window.closed) window.postMessage(envelope, { targetOrigin: self.origin === 'null' ? '*' : self.origin })
  }
}
