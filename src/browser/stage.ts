import Reveal from 'reveal.js'
import '../styles/stage.css'
import { setUpCalculators } from './calculator.ts'
import { setUpControls } from './controls.ts'
import { followAddress } from './follow.ts'
import { forgetWhatIfs, setUpGuesses } from './guess.ts'
import { setUpHelp } from './help.ts'
import { setUpJump } from './jump.ts'
import { setUpMap } from './map.ts'
import { setUpMetrics } from './metrics.ts'
import { setUpOverview } from './overview.ts'
import { readPlan } from './plan.ts'
import { setUpPrint } from './print.ts'
import { setUpStageCharts } from './stage-charts.ts'
import { setUpKeys } from './stage-keys.ts'
import { Steering } from './steering.ts'
import { warmUp } from './warm.ts'
import { setUpWhatIfs } from './what-if.ts'

export type RevealDeck = InstanceType<typeof Reveal>

/** reveal.js as we want it; what is not named here stays at its default. */
const options = {
  width: 1280,
  height: 720,
  margin: 0,
  center: false,
  // A 4K projector shows the slide three times as large.
  maxScale: 6,
  minScale: 0.1,
  controls: false,
  progress: false,
  transition: 'none',
  backgroundTransition: 'none',
  autoAnimate: false,
  // Our own addresses: the same `#id` in every view.
  hash: false,
  history: false,
  respondToHashChanges: false,
  // All windows of a talk have the same keys, swipes and blackout: ours. Its overview is one thin row.
  keyboard: false,
  touch: false,
  pause: false,
  jumpToSlide: false,
  help: false,
  overview: false,
  // Any page that frames the deck could drive it.
  postMessage: false,
  focusBodyOnPageVisibilityChange: false,
  // Its scroll view is a shrunken slide and tears the slides out of the document; we have a reading view. The type knows no null.
  scrollActivationWidth: null as unknown as number,
} as const satisfies ConstructorParameters<typeof Reveal>[1]

/** Puts the document on the stage. */
export async function startStage(): Promise<void> {
  const wrapper = document.querySelector<HTMLElement>('.reveal')!
  const deck = new Reveal(wrapper, options)
  await withoutQuery(() => deck.initialize())
  // It forces screen readers out of reading mode.
  wrapper.removeAttribute('role')
  setUpHelp()
  setUpMap(() => deck.getCurrentSlide().id)
  setUpOverview(deck)
  setUpGuesses()
  setUpCalculators()
  deck.on('slidechanged', forgetWhatIfs)
  setUpMetrics(deck)
  setUpPrint(deck)
  followAddress(deck)
  const steering = new Steering(deck)
  setUpKeys(
    steering,
    setUpJump(readPlan(), (id) => steering.act({ does: 'go', to: { id, step: 0 } })),
  )
  setUpControls(steering)
  setUpWhatIfs(deck, steering)
  setUpStageCharts(deck)
  if (new URLSearchParams(location.search).has('rehearse'))
    (await import('./rehearsal/rehearsal.ts')).startRehearsal(deck)
  document.documentElement.dataset['ready'] = ''
  warmUp()
}

/** reveal reads any option from the query at the start; nobody but us sets options. */
function withoutQuery<T>(work: () => T): T {
  const { search, hash, pathname } = location
  history.replaceState(history.state, '', pathname + hash)
  const result = work()
  history.replaceState(history.state, '', pathname + search + hash)
  return result
}
