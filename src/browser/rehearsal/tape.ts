import type { CutName } from '../../deck/model.ts'
import { type Happening, record, type Recording } from '../../rehearsal/recording.ts'
import { visit } from '../storage.ts'

/** After so many ms away from the page a rehearsal is over. */
const longest = 600_000

interface Kept {
  cut: CutName
  happened: Happening[]
  /** When the page was left. */
  left?: number
}

/** What happens in the rehearsal of one window; a reload in the middle of it loses nothing. */
export class Tape {
  private readonly cut: CutName
  private happened: Happening[] = []

  constructor(cut: CutName) {
    this.cut = cut
    this.happened = this.restored()
    addEventListener('pagehide', () => this.store(Date.now()))
  }

  /** Epoch ms; `undefined` before the start. */
  get started(): number | undefined {
    return this.happened[0]?.at
  }

  get recording(): Recording {
    return record(this.happened, Date.now())
  }

  show(id: string): void {
    this.add({ at: Date.now(), did: 'show', id })
  }

  pause(): void {
    this.add({ at: Date.now(), did: 'pause' })
  }

  resume(): void {
    this.add({ at: Date.now(), did: 'resume' })
  }

  clear(): void {
    this.happened = []
    this.store()
  }

  private add(one: Happening): void {
    this.happened.push(one)
    this.store()
  }

  private store(left?: number): void {
    visit.set('rehearsal', JSON.stringify({ cut: this.cut, happened: this.happened, left } satisfies Kept))
  }

  private restored(): Happening[] {
    const kept = JSON.parse(visit.get('rehearsal') ?? 'null') as Kept | null
    if (kept?.cut !== this.cut) return []
    const seen = Math.max(kept.left ?? 0, kept.happened.at(-1)?.at ?? 0)
    return Date.now() - seen > longest ? [] : kept.happened
  }
}
