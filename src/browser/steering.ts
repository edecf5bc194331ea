import { type Address, formatAddress, inView, parseAddress } from './address.ts'
import { keepAwake } from './awake.ts'
import { type Company, joinCompany, type Presence } from './company.ts'
import { setUpDot } from './dot.ts'
import { guesses, newGuesses, takeGuesses } from './guess.ts'
import { notice } from './notice.ts'
import { readPlan } from './plan.ts'
import { after, type Command, freshSession, merged, said, type Session, shownPlace } from './session.ts'
import type { RevealDeck } from './stage.ts'
import { stepsShown } from './step.ts'
import { setTheme, theme } from './theme.ts'
import { samePlace } from './walk.ts'
import { windowName } from './window-name.ts'

const root = document.documentElement
const cut = (): string => root.dataset['cut']!

/**
 * How everything on a stage moves. Alone it steers itself; while a presenter lives, the session is the presenter's, and
 * whatever is done here is done there.
 */
export class Steering {
  private readonly deck: RevealDeck
  private readonly plan = readPlan()
  private readonly name = windowName()
  private readonly company: Company
  private readonly awake = keepAwake(() => this.led || document.fullscreenElement !== null)
  private session: Session
  private led = false
  /** Since this window was loaded; until then a living presenter knows better. */
  private steered = false
  private showing = false
  private opened: Window | null = null

  constructor(deck: RevealDeck) {
    this.deck = deck
    this.session = firstWord(this.here(), this.name)
    this.company = joinCompany({
      plan: this.plan,
      name: this.name,
      presence: () => ({ role: 'stage', cut: cut(), reign: 0, since: 0, steered: this.steered }),
      session: () => this.session,
      heard: (theirs, from) => this.heard(theirs, from),
      changed: () => this.companyChanged(),
      pointed: setUpDot(() => this.here().id),
    })
    this.followPage()
    this.company.ask()
  }

  readonly act = (command: Command): void => {
    const { plan, led, name, session } = this
    this.steered = true
    this.session = after(session, command, { plan, now: Date.now(), led }, name)
    if (this.session === session) return
    this.show()
    if (led) this.company.say()
  }

  readonly openPresenter = (): void => {
    if (this.opened && !this.opened.closed) return this.opened.focus()
    // This is the place, whatever an earlier talk has left behind.
    this.steered = true
    if (!this.led)
      this.session = said(this.session, { place: shownPlace(this.session), held: null }, Date.now(), this.name)
    const address = inView('presenter', formatAddress(this.here()).slice(1))
    this.opened = open(address, '', 'popup,width=1280,height=800')
    if (this.opened) this.company.know(this.opened)
    else notice('The browser held the window back: allow pop-ups here, or open this address with ?view=presenter.')
  }

  private here(): Address {
    const slide = this.deck.getCurrentSlide()
    return { id: slide.id, step: stepsShown(slide) }
  }

  private show(): void {
    if (this.showing) return
    this.showing = true
    goTo(this.deck, this.here(), shownPlace(this.session))
    const { blank, theme: wanted, guesses: said } = this.session
    if (blank.value) root.dataset['blank'] = blank.value
    else delete root.dataset['blank']
    if (wanted.value && wanted.value !== theme()) setTheme(wanted.value)
    takeGuesses(said.value)
    this.showing = false
  }

  private heard(theirs: Session, from: Presence): void {
    if (from.role === 'waiting' || (from.role === 'stage' && !(this.led && from.steered))) return
    const { place, held, blank } = theirs
    const knowsBetter = !this.steered && from.role === 'presenter'
    this.session = { ...merged(this.session, theirs), ...(knowsBetter && { place, held, blank }) }
    this.steered = true
    this.show()
  }

  private companyChanged(): void {
    const others = [...this.company.others().values()]
    this.led = others.some((one) => one.role === 'presenter' && one.cut === cut())
    root.toggleAttribute('data-led', this.led)
    this.awake()
  }

  /** Links, the overview and a chart's own buttons move reveal, the theme and guesses their own way: the session follows. */
  private followPage(): void {
    const followPlace = (): void => {
      if (!this.showing && !samePlace(this.here(), shownPlace(this.session))) this.act({ does: 'go', to: this.here() })
    }
    for (const event of ['slidechanged', 'fragmentshown', 'fragmenthidden']) this.deck.on(event, followPlace)
    addEventListener('themechange', () => {
      if (this.session.theme.value !== theme()) this.act({ does: 'theme', theme: theme() })
    })
    addEventListener('guess', () => {
      // What is forgotten with a slide is forgotten before we hear of the next.
      followPlace()
      for (const [id, value] of newGuesses(this.session.guesses.value)) this.act({ does: 'guess', id, value })
    })
  }
}

/** What a window that was just loaded knows: the address it was opened with, and what its room has guessed. */
function firstWord(place: Address, name: string): Session {
  const asked = parseAddress(location.hash) !== undefined && place.id !== document.querySelector('section.slide')!.id
  const known = { ...(asked ? { place } : {}), ...(Object.keys(guesses()).length ? { guesses: guesses() } : {}) }
  return said(freshSession(place), known, Date.now(), name)
}

/** A step is cheaper than a slide. */
function goTo(deck: RevealDeck, from: Address, to: Address): void {
  if (samePlace(from, to)) return
  if (from.id === to.id) deck.navigateFragment(to.step - 1)
  else deck.slide(deck.getIndices(document.getElementById(to.id)!).h, 0, to.step - 1)
}
