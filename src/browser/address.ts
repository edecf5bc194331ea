/** A place in the talk as the address names it: `#asr-latency`, or `#asr-latency/2` after its second step. */
export interface Address {
  id: string
  /** Steps shown; 0 before the first click. */
  step: number
}

/** The address after `#`, or `undefined` without one. A step that is no number counts as none. */
export function parseAddress(hash: string): Address | undefined {
  const [id, step] = decoded(hash.replace(/^#\/?/, '')).split('/')
  return id ? { id, step: Math.max(0, Math.trunc(Number(step)) || 0) } : undefined
}

/** As it is where it is no encoding, such as a lone `%`. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** This page in another view; what else the address asks for stays. */
export function inView(view: 'read' | 'stage' | 'presenter', place: string): string {
  const url = new URL(location.href)
  url.searchParams.set('view', view)
  url.hash = place
  return url.href
}

export const formatAddress = ({ id, step }: Address): string => `#${id}${step > 0 ? `/${step}` : ''}`
