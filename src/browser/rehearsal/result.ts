import { type Run, totalsOf } from '../../rehearsal/run.ts'
import { formatTime } from '../../rehearsal/time.ts'
import { verdictOf } from '../../rehearsal/verdict.ts'
import { dateOf } from './date.ts'
import { download } from './download.ts'
import { DriftFigure } from './drift-figure.ts'
import { part, type TalkPlan } from './page.ts'
import type { Runs } from './runs.ts'
import { fillSlides } from './slides-table.ts'

/** Plan against run: the runs of this cut that the browser keeps, and of the chosen one a sentence, a chart and a table. */
export class Result {
  private readonly dialog: HTMLDialogElement
  private readonly plan: TalkPlan
  private readonly runs: Runs
  private readonly figure: DriftFigure
  private shown: Run | undefined
  private deleted: Run | undefined

  constructor(plan: TalkPlan, runs: Runs) {
    this.plan = plan
    this.runs = runs
    this.dialog = plan.copy('dialog.rehearsal-result') as HTMLDialogElement
    this.figure = new DriftFigure(this.dialog.querySelector('figure')!, plan)
    this.listen()
    document.body.append(this.dialog)
  }

  /** Shows this run, or else the latest; `closed` hears whether the speaker wants to rehearse again, or just go on. */
  open(run: Run | undefined, closed: (again: boolean) => void): void {
    this.deleted = undefined
    this.dialog.returnValue = ''
    this.dialog.showModal()
    this.show(run ?? this.list()[0])
    this.dialog.scrollTop = 0
    this.dialog.addEventListener('close', () => closed(this.dialog.returnValue === 'again'), { once: true })
  }

  private listen(): void {
    const { dialog, runs } = this
    const does: Record<string, () => void> = {
      close: () => dialog.close(),
      again: () => dialog.close('again'),
      export: () => download(runs.file()),
      delete: () => {
        this.deleted = this.shown
        runs.remove(this.shown!)
        this.show(this.list()[0])
        this.button('undo').focus()
      },
      undo: () => {
        runs.restore(this.deleted!)
        this.show(this.deleted)
        this.button('delete').focus()
      },
    }
    for (const [name, act] of Object.entries(does)) this.button(name).addEventListener('click', act)
    // A run of another window may come while one looks.
    addEventListener('storage', () => this.fillRuns())
    dialog.addEventListener('keydown', (event) => {
      if (event.key.toLowerCase() === 'y' && !event.ctrlKey && !event.metaKey && !event.altKey) dialog.close()
    })
  }

  /** The slides of other cuts are not on this page. */
  private list(): Run[] {
    return this.runs.list(this.plan.cut)
  }

  private button(name: string): HTMLElement {
    return part(this.dialog, 'does', name)
  }

  private show(run: Run | undefined): void {
    this.shown = run
    if (run) this.deleted = this.deleted?.started === run.started ? undefined : this.deleted
    this.button('undo').hidden = !this.deleted
    this.dialog.toggleAttribute('data-empty', !run)
    this.fillRuns()
    if (!run) {
      this.write('sentence', 'No run is kept in this browser')
      return this.write('sums', '')
    }
    const { sentence, sums } = verdictOf(run)
    this.write('sentence', sentence)
    this.write('sums', sums)
    fillSlides(this.dialog.querySelector('table')!, run, this.plan)
    const earlier = this.list().filter(({ started }) => started < run.started)
    // Without Chart.js the table still has it all.
    this.figure.show(run, earlier, sentence).catch((error: unknown) => console.error('The chart of the run:', error))
  }

  private write(name: string, text: string): void {
    part(this.dialog, 'of', name).textContent = text
  }

  private fillRuns(): void {
    const list = this.dialog.querySelector('nav')!
    const hadFocus = list.contains(document.activeElement)
    list.replaceChildren(...this.list().map((run) => this.runButton(run)))
    if (hadFocus) list.querySelector<HTMLElement>('[aria-current]')?.focus()
  }

  private runButton(run: Run): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    const took = document.createElement('b')
    took.textContent = `${formatTime(totalsOf(run).spoken)} of ${run.minutes} min`
    button.append(dateOf(run), took)
    if (run.started === this.shown?.started) button.setAttribute('aria-current', 'true')
    button.addEventListener('click', () => this.show(run))
    return button
  }
}
