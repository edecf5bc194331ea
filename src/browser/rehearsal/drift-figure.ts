import { drift } from '../../charts/drift.ts'
import type { DriftInput } from '../../charts/drift-input.ts'
import { legsOf, type Run } from '../../rehearsal/run.ts'
import { dayOf } from './date.ts'
import type { TalkPlan } from './page.ts'

/** More lines than these would hide each other. */
const earlierShown = 3

/** The canvas of the result, always of the run that was shown last. */
export class DriftFigure {
  private readonly figure: HTMLElement
  private readonly plan: TalkPlan
  private chart: { destroy(): void } | undefined
  private shown: [run: Run, earlier: Run[], sentence: string] | undefined

  constructor(figure: HTMLElement, plan: TalkPlan) {
    this.figure = figure
    this.plan = plan
    const redraw = (): void => {
      if (this.shown) void this.show(...this.shown)
    }
    addEventListener('themechange', redraw)
    addEventListener('resize', redraw)
  }

  /** `sentence` says what the chart comes to. */
  async show(run: Run, earlier: Run[], sentence: string): Promise<void> {
    this.shown = [run, earlier, sentence]
    const fonts = ['500', '760'].map((weight) => document.fonts.load(`${weight} 16px 'Archivo Label'`))
    const [{ Chart, paletteOf }] = await Promise.all([import('../live-chart.ts'), ...fonts])
    // Another one may have been asked for meanwhile.
    if (this.shown[0] !== run) return
    this.chart?.destroy()
    const canvas = this.figure.querySelector('canvas')!
    const { width, height } = this.figure.getBoundingClientRect()
    canvas.width = width
    canvas.height = height
    const config = drift({ ...this.input(run, earlier), palette: paletteOf(this.figure, devicePixelRatio) })
    this.chart = new Chart(canvas, config)
    canvas.setAttribute(
      'aria-label',
      `How far behind the plan the run was along the talk. ${sentence}. The table has the numbers.`,
    )
  }

  private input(run: Run, earlier: Run[]): Omit<DriftInput, 'palette'> {
    const { slides, sections } = this.plan
    const halls = new Map(slides.map(({ id, section }) => [id, sections.find((one) => one.id === section)!.hall]))
    return {
      legs: legsOf(run).map((leg) => ({ ...leg, hall: halls.get(leg.id) })),
      earlier: earlier.slice(0, earlierShown).map((one) => ({ date: dayOf(one), legs: legsOf(one) })),
      sections: spans(run, this.plan),
    }
  }
}

/** Where each section of the talk stands in the run's plan. */
function spans(run: Run, { slides, sections }: TalkPlan): DriftInput['sections'] {
  const of = new Map(slides.map(({ id, section }) => [id, section]))
  let from = 0
  return sections.flatMap(({ id, title, hall }) => {
    const planned = run.slides.filter((slide) => of.get(slide.id) === id).reduce((sum, { plan }) => sum + plan, 0)
    if (planned === 0) return []
    const span = { title, hall, from, until: from + planned }
    from += planned
    return [span]
  })
}
