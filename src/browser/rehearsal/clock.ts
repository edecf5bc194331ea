import { paceOf } from '../../rehearsal/pace.ts'
import type { Recording } from '../../rehearsal/recording.ts'
import { formatTime } from '../../rehearsal/time.ts'
import { pace } from '../../rehearsal/verdict.ts'
import { part, type TalkPlan } from './page.ts'

/** A line at the foot of the stage: how long so far, how long on this slide, how far from the plan. */
export class Clock {
  private readonly plan: TalkPlan
  private readonly line: HTMLElement

  constructor(plan: TalkPlan) {
    this.plan = plan
    this.line = plan.copy('.rehearsal-clock')
    document.body.append(this.line)
  }

  show(recording: Recording): void {
    const { total, slide, plan, behind } = paceOf(this.plan.slides, recording)
    const state = recording.running ? 'running' : recording.id === undefined ? 'waiting' : 'stopped'
    this.line.dataset['state'] = state
    this.line.toggleAttribute('data-over', slide > plan)
    this.write('total', formatTime(total))
    this.write('slide', recording.id === undefined ? '' : `this slide ${formatTime(slide)} of ${formatTime(plan)}`)
    this.write('pace', { waiting: 'X starts the clock', stopped: 'stopped, X goes on', running: pace(behind) }[state])
  }

  private write(name: string, text: string): void {
    const place = part(this.line, 'of', name)
    if (place.textContent !== text) place.textContent = text
  }
}
