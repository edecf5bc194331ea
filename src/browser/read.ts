import { inView, parseAddress } from './address.ts'
import { setUpCalculators } from './calculator.ts'
import { showChart } from './charts.ts'
import { setUpGuesses } from './guess.ts'
import { notice } from './notice.ts'

/** The page as a read: the address finds its slide, the header knows the hall, charts come to life when reached. */
export function startReading(): void {
  goToAddress()
  setUpGuesses()
  setUpCalculators()
  if (new URLSearchParams(location.search).has('failed'))
    notice('The stage could not start, so here is the talk to read.')
  addEventListener('hashchange', goToAddress)
  whenVisible('.slide', '-45% 0px -45% 0px', markPlace)
  whenVisible('figure.chart', '0px', drawChart)
  const redraw = (): void => document.querySelectorAll<HTMLElement>('figure.live').forEach(drawChart)
  addEventListener('themechange', redraw)
  // A phone that is turned needs the other drawing.
  addEventListener('resize', redraw)
  document.documentElement.dataset['ready'] = ''
}

/** `#id/2` is a place on stage too; the browser itself only finds `#id`. */
function goToAddress(): void {
  const address = parseAddress(location.hash)
  if (!address) return
  const slide = document.getElementById(address.id)
  if (!slide) return notice(`There is no slide “${address.id}” in this talk.`)
  if (address.step > 0) slide.scrollIntoView()
}

function whenVisible(selector: string, rootMargin: string, enter: (element: HTMLElement) => void): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) enter(target as HTMLElement)
    },
    { rootMargin },
  )
  for (const element of document.querySelectorAll(selector)) observer.observe(element)
}

/** The header shows the hall of the slide being read, and presents from this slide on. */
function markPlace(slide: HTMLElement): void {
  const { section } = slide.dataset
  for (const one of document.querySelectorAll<HTMLElement>('.wayfinders > *'))
    one.hidden = one.dataset['section'] !== section
  document.querySelector<HTMLAnchorElement>('.to-stage')!.href = inView('stage', slide.id)
}

function drawChart(figure: HTMLElement): void {
  const svg = [...figure.querySelectorAll('svg')].find((one) => one.getBoundingClientRect().width > 0)
  if (!svg) return
  const pixelRatio = (devicePixelRatio * svg.getBoundingClientRect().width) / svg.viewBox.baseVal.width
  const shape = svg.classList.contains('tall') ? 'tall' : 'wide'
  void showChart(figure, { shape, pixelRatio, shown: Infinity })
}
