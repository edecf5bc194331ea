import { formatAddress, inView, parseAddress } from '../address.ts'
import { type Company, joinCompany, type Presence } from '../company.ts'
import { keepSession, keptSession } from '../kept-session.ts'
import type { Plan } from '../plan.ts'
import { after, type Command, freshSession, merged, said, type Session, shownPlace } from '../session.ts'
import { firstPlace, knownPlace } from '../walk.ts'
import { windowName } from '../window-name.ts'

/** Whether this window leads: not yet, yes, another does, or another has taken it from this one. */
export type Standing = 'joining' | 'presenting' | 'second' | 'ousted'

/** Living windows answer at once; longer than this nobody waits on stage. */
const patience = 250
const aWhile = 120_000

/** Takes the lead of the talk where it stands, or waits beside the window that has it. */
export class Lead {
  session: Session
  standing: Standing = 'joining'
  readonly company: Company
  private readonly plan: Plan
  private readonly changed: () => void
  private readonly cut = document.documentElement.dataset['cut']!
  private readonly name = windowName()
  private readonly kept: { at: number } | undefined
  private reign = 0
  private since = Date.now()
  private stagesAnswered = false
  private acted = false

  constructor(plan: Plan, changed: () => void) {
    this.plan = plan
    this.changed = changed
    const kept = keptSession(this.cut, plan)
    const asked = knownPlace(plan, parseAddress(location.hash))
    this.kept = kept
    this.session = kept?.session ?? freshSession(asked ?? firstPlace(plan))
    this.company = joinCompany({
      plan,
      name: this.name,
      presence: () => this.presence(),
      session: () => this.session,
      heard: (theirs, from) => this.heard(theirs, from),
      changed: () => this.companyChanged(),
    })
    this.company.ask()
    setTimeout(() => {
      if (this.standing !== 'joining') return
      // Nobody knows better than the address; yet who has steered meanwhile has.
      if (asked && !this.stagesAnswered && !this.acted)
        this.session = said(this.session, { place: asked }, Date.now(), this.name)
      this.present()
    }, patience)
    setInterval(() => this.keep(), 5000)
    addEventListener('pagehide', () => this.keep())
  }

  readonly act = (command: Command): void => {
    if (this.standing === 'second' || this.standing === 'ousted') return
    this.acted = true
    const before = this.session
    this.session = after(before, command, { plan: this.plan, now: Date.now(), led: true }, this.name)
    if (this.session === before) return
    this.company.say()
    this.keep()
    this.changed()
  }

  /** Goes on with the talk that was left. */
  readonly stay = (): void => {
    this.acted = true
    this.changed()
  }

  readonly takeOver = (): void => {
    this.reign = Math.max(this.reign, ...this.others('presenter').map(([, { reign }]) => reign)) + 1
    this.present()
  }

  readonly openStage = (): void => {
    const address = inView('stage', formatAddress(shownPlace(this.session)).slice(1))
    const opened = open(address, '', 'popup,width=1280,height=720')
    if (opened) this.company.know(opened)
  }

  /** Living windows of this cut. */
  others(role: Presence['role']): [name: string, Presence][] {
    return [...this.company.others()].filter(([, one]) => one.role === role && one.cut === this.cut)
  }

  /** When the talk was left that goes on here, if that was a while ago (epoch milliseconds). */
  get leftAt(): number | undefined {
    const { kept, stagesAnswered, since, acted } = this
    return kept && !stagesAnswered && !acted && since - kept.at > aWhile ? kept.at : undefined
  }

  /** It leads, or it led a moment ago: both windows were loaded again. */
  private get knowsBetter(): boolean {
    const { standing, kept, since } = this
    return standing === 'presenting' || (kept !== undefined && since - kept.at < aWhile)
  }

  private presence(): Presence {
    const { standing, cut, reign, since } = this
    return { role: standing === 'presenting' ? 'presenter' : 'waiting', cut, reign, since, steered: true }
  }

  private present(): void {
    this.standing = 'presenting'
    this.since = Date.now()
    this.company.ask()
    this.keep()
    this.changed()
  }

  private keep(): void {
    if (this.standing === 'presenting') keepSession(this.cut, this.session)
  }

  private heard(theirs: Session, from: Presence): void {
    // A window just loaded only knows its address; that helps whoever knows nothing better.
    if (!from.steered && this.knowsBetter) return
    this.stagesAnswered ||= from.role === 'stage'
    const joins = this.standing === 'joining' && from.role === 'presenter'
    this.session = joins ? theirs : merged(this.session, theirs)
    this.changed()
  }

  private companyChanged(): void {
    const mine = { reign: this.reign, since: this.since, name: this.name }
    const stronger = this.others('presenter').find(([name, one]) => leads({ ...one, name }, mine))
    if (this.standing === 'presenting' && stronger) this.standing = stronger[1].reign > this.reign ? 'ousted' : 'second'
    else if (this.standing === 'joining' && this.others('presenter').length) this.standing = 'second'
    this.changed()
  }
}

interface Rank {
  reign: number
  since: number
  name: string
}

/** Who has taken over leads, else who was there first. */
function leads(one: Rank, other: Rank): boolean {
  if (one.reign !== other.reign) return one.reign > other.reign
  return one.since === other.since ? one.name < other.name : one.since < other.since
}
