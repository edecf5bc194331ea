import type { CutName } from '../../deck/model.ts'
import type { Run, RunsFile } from '../../rehearsal/run.ts'
import { settings } from '../storage.ts'

/** Runs of one talk, kept in the browser: each under a key of its own, so that two windows never overwrite each other's. */
export class Runs {
  private readonly deck: string
  /** A run that was thrown away in the middle of it does not come back by itself. */
  private readonly removed = new Set<string>()

  constructor(deck: string) {
    this.deck = deck
  }

  /** Latest first: all, or those of one cut. */
  list(cut?: CutName): Run[] {
    return settings
      .keys(this.key(''))
      .flatMap((key) => read(settings.get(key)))
      .filter((run) => !cut || run.cut === cut)
      .sort((a, b) => b.started.localeCompare(a.started))
  }

  /** Keeps a run, in the place of an earlier state of it. */
  keep(run: Run): void {
    if (!this.removed.has(run.started)) settings.set(this.key(run.started), JSON.stringify(run))
  }

  remove({ started }: Run): void {
    this.removed.add(started)
    settings.remove(this.key(started))
  }

  restore(run: Run): void {
    this.removed.delete(run.started)
    this.keep(run)
  }

  file(): RunsFile {
    return { format: 'rehearsal', version: 1, deck: this.deck, runs: this.list() }
  }

  private key(started: string): string {
    return `rehearsal 1: ${this.deck}: ${started}`
  }
}

/** What is no JSON was not written by us. */
function read(text: string | null): Run[] {
  try {
    return [JSON.parse(text ?? '') as Run]
  } catch {
    return []
  }
}
