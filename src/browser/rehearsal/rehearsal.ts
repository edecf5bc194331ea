import '../../styles/rehearsal.css'
import { type Run, runOf, wasShown } from '../../rehearsal/run.ts'
import { dialogIsOpen, keyOf } from '../keys.ts'
import { notice } from '../notice.ts'
import { overviewIsOpen } from '../overview.ts'
import type { RevealDeck } from '../stage.ts'
import { Clock } from './clock.ts'
import { part, readPlan } from './page.ts'
import { Result } from './result.ts'
import { Runs } from './runs.ts'
import { startDialog } from './start.ts'
import { Tape } from './tape.ts'

const forward = new Set(['ArrowRight', 'ArrowDown', 'PageDown', ' ', 'n', 'l'])

/** `?rehearse`: a clock on the stage, and how the run went against the plan. */
export const startRehearsal = (deck: RevealDeck): void => new Rehearsal(deck).start()

class Rehearsal {
  private readonly deck: RevealDeck
  private readonly plan = readPlan()
  private readonly runs = new Runs(this.plan.deck)
  private readonly tape = new Tape(this.plan.cut)
  private readonly clock = new Clock(this.plan)
  private readonly result = new Result(this.plan, this.runs)
  private readonly dialog: HTMLDialogElement

  constructor(deck: RevealDeck) {
    this.deck = deck
    this.dialog = startDialog(
      this.plan,
      () => this.tape.show(this.slide),
      () => this.open(),
    )
  }

  /** Asks to begin, or goes on after a reload. */
  start(): void {
    this.listen()
    if (this.tape.started === undefined) this.begin()
    else {
      this.show()
      notice('The rehearsal goes on.')
    }
    setInterval(() => this.tick(), 250)
    this.tick()
  }

  private get slide(): string {
    return this.deck.getCurrentSlide().id
  }

  private listen(): void {
    const { deck } = this
    deck.on('slidechanged', () => this.show())
    document.querySelector('.help dl')!.append(...this.plan.copy('.rehearsal-keys').children)
    const buttons = this.plan.copy('.rehearsal-controls')
    part(buttons, 'does', 'clock').addEventListener('click', () => this.toggle())
    part(buttons, 'does', 'result').addEventListener('click', () => this.open())
    document.querySelector('.stage-controls')!.append(...buttons.children)
    addEventListener('keydown', (event) => this.press(event), { capture: true })
    document.querySelector('.stage-controls [data-does="next"]')!.addEventListener('click', () => this.endIfLast(), {
      capture: true,
    })
    addEventListener('pagehide', () => this.keep())
  }

  private begin(): void {
    part(this.dialog, 'does', 'result').hidden = this.runs.list(this.plan.cut).length === 0
    this.dialog.showModal()
  }

  /** Only what comes after the start counts. */
  private show(): void {
    const { id } = this.tape.recording
    if (id !== undefined && id !== this.slide) this.tape.show(this.slide)
    this.tick()
  }

  private tick(): void {
    this.clock.show(this.tape.recording)
  }

  private toggle(): void {
    if (this.tape.started === undefined) this.tape.show(this.slide)
    else if (this.tape.recording.running) this.tape.pause()
    else this.tape.resume()
    this.tick()
  }

  /** X and Y; and the next after the last step, or Escape there, ends the talk. */
  private press(event: KeyboardEvent): void {
    if (event.repeat || dialogIsOpen() || overviewIsOpen()) return
    const key = keyOf(event)
    if (key === 'x') this.toggle()
    else if (key === 'y') this.open()
    // The same Escape would close the result again.
    else if ((forward.has(key) || key === 'Escape') && this.endIfLast()) event.preventDefault()
  }

  private endIfLast(): boolean {
    const { deck, plan } = this
    const last = this.slide === plan.slides.at(-1)!.id && !deck.availableFragments().next
    // On a blank screen Next only brings the slide back.
    const blank = 'blank' in document.documentElement.dataset
    if (!last || blank || !this.tape.recording.running) return false
    this.tape.pause()
    this.open()
    return true
  }

  /** The clock stands while one looks; if it ran before, it goes on afterwards. */
  private open(): void {
    const { running } = this.tape.recording
    if (running) this.tape.pause()
    this.tick()
    this.result.open(this.keep(), (again) => {
      if (again) this.again()
      else if (running) this.tape.resume()
      this.tick()
    })
  }

  /** The run so far, kept if anything was spoken in it. */
  private keep(): Run | undefined {
    const { started } = this.tape
    if (started === undefined) return undefined
    const run = runOf(this.plan, this.tape.recording, started)
    if (!run.slides.some(wasShown)) return undefined
    this.runs.keep(run)
    return run
  }

  private again(): void {
    this.tape.clear()
    this.deck.slide(0, 0, -1)
    this.begin()
  }
}
