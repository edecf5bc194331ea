import { type Leg, legsOf, type Run, type RunSlide, wasShown } from '../../rehearsal/run.ts'
import { formatDifference, formatTime } from '../../rehearsal/time.ts'
import type { TalkPlan } from './page.ts'

/** A body for each section: its sums, and its slides with bars. */
export function fillSlides(table: HTMLTableElement, run: Run, { slides, sections }: TalkPlan): void {
  const legs = new Map(legsOf(run).map((leg) => [leg.id, leg]))
  const widest = Math.max(1, ...[...legs.values()].map((leg) => Math.abs(off(leg))))
  const known = new Map(slides.map((slide) => [slide.id, slide]))
  for (const body of table.querySelectorAll('tbody')) body.remove()
  for (const { id: section, title, hall } of sections) {
    const own = run.slides.filter(({ id }) => known.get(id)?.section === section)
    if (own.length === 0) continue
    const body = table.createTBody()
    if (hall) body.dataset['hall'] = String(hall)
    fillSums(body.insertRow(), title, own, legs)
    for (const slide of own) {
      const number = run.slides.indexOf(slide) + 1
      fillSlide(body.insertRow(), `${number}`, known.get(slide.id)!.title, slide, legs.get(slide.id), widest)
    }
  }
}

const off = ({ seconds, plan }: Leg): number => seconds - plan
const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0)

function fillSums(row: HTMLTableRowElement, title: string, own: RunSlide[], legs: Map<string, Leg>): void {
  const reached = own.flatMap(({ id }) => legs.get(id) ?? [])
  fill(row, 'rowgroup', title, [
    formatTime(sum(own.map(({ plan }) => plan))),
    reached.length ? formatTime(sum(reached.map(({ seconds }) => seconds))) : '',
    reached.length ? formatDifference(sum(reached.map(off))) : '',
  ])
}

function fillSlide(
  row: HTMLTableRowElement,
  number: string,
  title: string,
  { plan }: RunSlide,
  leg: Leg | undefined,
  widest: number,
): void {
  const took = !leg ? '' : wasShown(leg) ? formatTime(leg.seconds) : 'left out'
  fill(row, 'row', title, [formatTime(plan), took, leg ? formatDifference(off(leg)) : ''])
  const before = document.createElement('span')
  before.textContent = `${number} `
  row.cells[0]!.prepend(before)
  if (leg) row.cells[3]!.append(barOf(off(leg) / widest))
}

function fill(row: HTMLTableRowElement, scope: string, name: string, texts: string[]): void {
  const head = document.createElement('th')
  head.scope = scope
  head.textContent = name
  row.append(head)
  for (const text of texts) row.insertCell().textContent = text
}

/** From the middle to the right what took longer, to the left what took less; 1 is the largest of the run. */
function barOf(by: number): HTMLElement {
  const bar = document.createElement('i')
  bar.className = by > 0 ? 'longer' : 'shorter'
  bar.style.setProperty('--by', String(Math.abs(by)))
  return bar
}
