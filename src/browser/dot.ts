import type { Dot } from './company.ts'

/** The speaker's pointer on the stage: a dot over the slide it was meant for, without a trail. */
export function setUpDot(shownId: () => string): (dot: Dot | null) => void {
  const mark = document.createElement('i')
  mark.className = 'dot'
  mark.hidden = true
  // In the slides' own box, which reveal scales: as large on every projector.
  document.querySelector('.slides')!.append(mark)
  return (dot) => {
    mark.hidden = dot?.id !== shownId()
    if (dot) mark.style.translate = `${dot.x * 1280}px ${dot.y * 720}px`
  }
}
