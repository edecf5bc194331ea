import { wallTime } from '../clock.ts'
import type { Plan } from '../plan.ts'
import { type Session, shownPlace } from '../session.ts'
import { indexOf, placeAfter, samePlace } from '../walk.ts'
import { audienceTheme } from './audience-theme.ts'
import { type Cockpit, setAnEnd, write } from './cockpit.ts'
import type { Lead } from './lead.ts'
import type { Notes } from './notes.ts'
import { type Pane, paneIn } from './pane.ts'
import { readoutOf } from './readout.ts'
import { setUpRoute } from './route.ts'

/** Draws what the session says; `tick` what only time changes. */
export function setUpView(
  cockpit: Cockpit,
  plan: Plan,
  lead: Lead,
  notes: Notes,
): { update: () => void; tick: () => void } {
  const { root, find } = cockpit
  const now = paneIn(find('.c-now .c-pane'), (to) => lead.act({ does: 'go', to }))
  const next = paneIn(find('.c-next .c-pane'))
  const route = setUpRoute(cockpit, plan)
  const tick = (): void => {
    const session = lead.session
    const readout = readoutOf(plan, session, Date.now())
    for (const name of ['elapsed', 'planned', 'hour', 'verdict', 'advice'] as const)
      write(find(`.c-${name}`), readout[name])
    if (readout.end) write(find('.c-end'), `Ends at ${readout.end}`)
    else if (!find('.c-end').firstElementChild) find('.c-end').innerHTML = setAnEnd
    root.dataset['clock'] = readout.clock
    root.dataset['pace'] = readout.state
    find('.c-remaining i').style.scale = `${readout.remaining} 1`
    write(find('[data-does="clock"]'), readout.clock === 'runs' ? 'Pause' : 'Start')
    showReset(find('.c-clocks button:last-child'), readout.undoable)
    const skip = find('[data-does="skip"]')
    skip.hidden = !readout.skipsNext
    if (readout.skipsNext) write(skip, `Skip slide ${indexOf(plan, session.place.value.id) + 2}`)
    route(session.place.value.id, readout)
  }
  const update = (): void => {
    const session = lead.session
    document.documentElement.dataset['standing'] = lead.standing
    for (const pane of root.querySelectorAll<HTMLElement>('.c-pane')) pane.dataset['theme'] = audienceTheme(session)
    showPlace(cockpit, plan, session, now, next)
    notes.show(session.place.value.id)
    showScreen(cockpit, plan, session)
    showCompany(cockpit, lead)
    tick()
  }
  return { update, tick }
}

function showPlace({ find }: Cockpit, plan: Plan, { place: { value: place } }: Session, now: Pane, next: Pane): void {
  const index = indexOf(plan, place.id)
  const slide = plan[index]!
  now.show(place)
  write(find('.c-number'), `${index + 1} of ${plan.length}`)
  write(find('.c-clicks'), clicksLeft(slide.steps, place.step))
  write(find('.c-part'), slide.section)
  find('.c-part').className = `c-part${slide.hall ? ` hall-${slide.hall}` : ''}`
  const after = placeAfter(plan, place)
  const ends = samePlace(after, place)
  next.show(ends ? undefined : after)
  const following = plan[index + 1]
  const turns = `slide ${index + 2}`
  const kind = after.id === place.id ? `Next: step ${after.step} of ${slide.steps}` : ''
  write(
    find('.c-kind'),
    ends
      ? 'End of the talk'
      : [kind, following && (kind ? `then ${turns}` : `Next: ${turns}`)].filter(Boolean).join(', '),
  )
  write(find('.c-ahead'), following?.title ?? '')
}

function clicksLeft(steps: number, step: number): string {
  if (!steps) return ''
  if (step === steps) return 'last step'
  return steps - step === 1 ? '1 more step' : `${steps - step} more steps`
}

/** What the audience sees instead of the current slide, said loudly. */
function showScreen({ root, find }: Cockpit, plan: Plan, session: Session): void {
  const { blank, held } = session
  const shown = shownPlace(session)
  const words = blank.value
    ? {
        word: blank.value === 'black' ? 'BLACK' : 'WHITE',
        says: 'The next step, or the same key, brings the slide back.',
      }
    : held.value && {
        word: 'FROZEN',
        says: `The audience stays at ${indexOf(plan, shown.id) + 1}. Z brings it here.`,
      }
  const veil = find('.c-veil')
  veil.hidden = !words
  veil.replaceChildren(
    ...(words ? [Object.assign(document.createElement('strong'), { textContent: words.word }), ` ${words.says}`] : []),
  )
  root.dataset['screen'] = blank.value ?? (held.value ? 'frozen' : '')
  for (const does of ['black', 'white', 'freeze'])
    find(`.c-screens [data-does="${does}"]`).ariaPressed = String(
      does === 'freeze' ? held.value !== null : blank.value === does,
    )
}

/** Who else is there: the audience's windows, another presenter, or nobody that this browser lets us reach. */
function showCompany({ root, find }: Cockpit, lead: Lead): void {
  const audience = lead.others('stage').length
  const others = audience === 1 ? '1 audience window' : `${audience} audience windows`
  write(find('.c-audience'), audience ? others : 'Open the audience window')
  find('.c-audience').toggleAttribute('data-none', audience === 0)
  const left = lead.leftAt
  find('.c-left').hidden = left === undefined
  if (left) write(find('.c-left p'), `Back where the talk was left at ${wallTime(left)}.`)
  const standing = lead.standing
  const aside = find('.c-aside')
  aside.hidden = standing !== 'second' && standing !== 'ousted'
  for (const part of root.children) if (part !== aside) (part as HTMLElement).inert = !aside.hidden
  if (aside.hidden) return
  const gone = lead.others('presenter').length === 0
  const title = standing === 'second' ? 'Another presenter window is open' : 'Another presenter window took over'
  write(find('.c-aside h2'), gone ? 'The other presenter window is gone' : title)
  write(find('.c-aside p'), gone ? 'Nobody leads the talk.' : 'It leads the talk. This one only waits.')
}

/** The same button takes back what it did. */
function showReset(lever: HTMLElement, undoable: boolean): void {
  lever.dataset['does'] = undoable ? 'undo' : 'reset'
  write(lever, undoable ? 'Undo reset' : 'armed' in lever.dataset ? 'Reset now?' : 'Reset')
}
