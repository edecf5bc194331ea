import '../../styles/presenter/presenter.css'
import { formatAddress, parseAddress } from '../address.ts'
import { keepAwake } from '../awake.ts'
import { dropFocusOfClicks } from '../clicked.ts'
import { onKeys } from '../command-keys.ts'
import { forgetWhatIfs, newGuesses, setUpGuesses, takeGuesses } from '../guess.ts'
import { setUpHelp } from '../help.ts'
import { setUpMap } from '../map.ts'
import { notice } from '../notice.ts'
import { readPlan } from '../plan.ts'
import { onSwipe } from '../swipe.ts'
import { actionsOf, ownKeys } from './actions.ts'
import { buildCockpit } from './cockpit.ts'
import { setUpLaser } from './laser.ts'
import { Lead } from './lead.ts'
import { setUpLevers } from './levers.ts'
import { setUpNotes } from './notes.ts'
import { setUpView } from './view.ts'

/** The presenter's window: what the audience sees and will see, the notes, the clock, and everything that steers. */
export function startPresenter(): void {
  const plan = readPlan()
  const cockpit = buildCockpit()
  const { root, find } = cockpit
  const lead = new Lead(plan, () => update())
  const here = (): string => lead.session.place.value.id
  const notes = setUpNotes(find('.c-spoken'))
  const actions = actionsOf(cockpit, plan, lead, notes)
  const view = setUpView(cockpit, plan, lead, notes)
  const awake = keepAwake(() => lead.standing === 'presenting')
  let shown = here()
  let written = ''
  const update = (): void => {
    takeGuesses(lead.session.guesses.value)
    if (here() !== shown) forgetWhatIfs()
    shown = here()
    const address = formatAddress(lead.session.place.value)
    // An address that somebody typed meanwhile is still on its way to us.
    if (address !== written) history.replaceState(history.state, '', address)
    written = address
    view.update()
    awake()
  }

  setUpLevers(root, actions)
  onKeys(lead.act, Object.fromEntries(Object.entries(ownKeys).map(([key, name]) => [key, actions[name]!])))
  dropFocusOfClicks()
  setUpHelp()
  setUpMap(here)
  setUpGuesses()
  onSwipe(find('.c-spoken'), (to) => lead.act({ does: to }))
  setUpLaser(find('.c-now .c-pane'), here, lead.company.point)
  followLinks(root, lead)
  addEventListener('guess', () => {
    for (const [id, value] of newGuesses(lead.session.guesses.value)) lead.act({ does: 'guess', id, value })
  })
  if (lead.company.ways[0] === 'windows' && !window.opener)
    notice('This browser keeps windows apart: open the audience window from here, or this one by S from there.')
  update()
  setInterval(view.tick, 250)
  document.documentElement.dataset['ready'] = ''
}

/** Links on the slide's copy, on the map, and a changed address go there; links out of the talk stay closed. */
function followLinks(root: HTMLElement, lead: Lead): void {
  const go = (hash: string): void => {
    const to = parseAddress(hash)
    if (to) lead.act({ does: 'go', to })
  }
  root.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    if (!link) return
    event.preventDefault()
    // Of drawings, too, whose links know no hash of their own.
    const address = link.getAttribute('href') ?? ''
    if (address.startsWith('#')) go(address)
  })
  addEventListener('hashchange', () => go(location.hash))
}
