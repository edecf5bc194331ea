/** What happened in a rehearsal, at a time in ms. The first thing shown starts the clock. */
export type Happening = { at: number } & ({ did: 'show'; id: string } | { did: 'pause' } | { did: 'resume' })

/** How long a rehearsal took until now, in ms, without pauses. */
export interface Recording {
  total: number
  /** By slide, over all its visits. */
  slides: Map<string, number>
  /** On screen now; none before the start. */
  id?: string
  running: boolean
}

/** Adds up what happened. A slide that one leafs to while the clock stands takes no time. */
export function record(happened: Happening[], now: number): Recording {
  const recording: Recording = { total: 0, slides: new Map(), running: false }
  let since = 0
  const addUntil = (at: number): void => {
    // A computer's clock may be set back while one speaks.
    const took = recording.running ? Math.max(0, at - since) : 0
    const { id, slides } = recording
    if (id !== undefined) slides.set(id, (slides.get(id) ?? 0) + took)
    recording.total += took
    since = at
  }
  for (const one of happened) {
    addUntil(one.at)
    if (one.did === 'show') {
      recording.running ||= recording.id === undefined
      recording.id = one.id
    } else recording.running = one.did === 'resume'
  }
  addUntil(now)
  return recording
}
