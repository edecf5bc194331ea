import type { Plan, PlannedSlide } from '../plan.ts'
import type { Cockpit } from './cockpit.ts'
import type { Readout } from './readout.ts'

/** The whole talk as a line, each slide as long as its seconds: where the speaker is, and where the clock is. */
export function setUpRoute({ find }: Cockpit, plan: Plan): (id: string, readout: Readout) => void {
  const track = find('.c-track')
  const segments = new Map<string, HTMLElement>()
  for (const stretch of stretches(plan)) {
    const part = document.createElement('div')
    part.className = `c-stretch${stretch[0]!.hall ? ` hall-${stretch[0]!.hall}` : ''}`
    part.style.flexGrow = String(stretch.reduce((sum, { seconds }) => sum + seconds, 0))
    for (const slide of stretch) {
      const segment = document.createElement('i')
      segment.style.flexGrow = String(slide.seconds)
      part.append(segment)
      segments.set(slide.id, segment)
    }
    const name = document.createElement('span')
    name.textContent = stretch[0]!.section
    part.append(name)
    track.append(part)
  }
  const hand = track.appendChild(document.createElement('b'))
  const list = find('.c-skips')
  // Half a name says less than none.
  new ResizeObserver(() => {
    for (const name of track.querySelectorAll('span'))
      name.style.visibility = name.scrollWidth > name.clientWidth ? 'hidden' : ''
  }).observe(track)

  return (id, { at, skips, clock, end }) => {
    const index = plan.findIndex((slide) => slide.id === id)
    for (const [at, slide] of plan.entries())
      segments.get(slide.id)!.className = [
        at < index && 'past',
        at === index && 'here',
        skips.includes(slide) && 'skipped',
      ]
        .filter(Boolean)
        .join(' ')
    hand.style.left = `${at * 100}%`
    hand.hidden = clock === 'waits' && !end
    showSkips(list, plan, skips)
  }
}

/** Slides by section, in the order of the talk. */
function stretches(plan: Plan): PlannedSlide[][] {
  const found: PlannedSlide[][] = []
  for (const slide of plan) {
    if (found.at(-1)?.[0]!.section === slide.section) found.at(-1)!.push(slide)
    else found.push([slide])
  }
  return found
}

function showSkips(list: HTMLElement, plan: Plan, skips: PlannedSlide[]): void {
  const wanted = skips.map(({ id }) => id).join(' ')
  if (list.dataset['skips'] === wanted) return
  list.dataset['skips'] = wanted
  list.replaceChildren(
    ...skips.map((slide) => {
      const item = document.createElement('li')
      const cells = [String(plan.indexOf(slide) + 1), slide.title, `${slide.seconds} s`]
      item.append(...cells.map((text) => Object.assign(document.createElement('span'), { textContent: text })))
      return item
    }),
  )
}
