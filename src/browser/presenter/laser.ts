import type { Dot } from '../company.ts'

/** Who only crosses the slide on the way to a button does not point. */
const crossing = 200
const restsAfter = 1000

/** Over the current slide the pointer, or a finger, is the audience's dot; it goes when it leaves or rests. */
export function setUpLaser(pane: HTMLElement, id: () => string, point: (dot: Dot | null) => void): void {
  let entered = 0
  let rest: ReturnType<typeof setTimeout> | undefined
  let frame = 0
  const show = ({ clientX, clientY }: PointerEvent): void => {
    clearTimeout(rest)
    rest = setTimeout(() => point(null), restsAfter)
    cancelAnimationFrame(frame)
    frame = requestAnimationFrame(() => {
      const { left, top, width, height } = pane.getBoundingClientRect()
      point({ id: id(), x: (clientX - left) / width, y: (clientY - top) / height })
    })
  }
  pane.addEventListener('pointerenter', () => {
    entered = Date.now()
  })
  pane.addEventListener('pointerdown', show)
  pane.addEventListener('pointermove', (event) => {
    if (event.buttons || Date.now() - entered > crossing) show(event)
  })
}
