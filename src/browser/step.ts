/**
 * How many steps of a slide are shown. Asked of the page, because reveal counts elements where a step has several
 * and one came back to the slide from behind.
 */
export function stepsShown(slide: Element): number {
  const visible = [...slide.querySelectorAll('.fragment.visible')]
  return Math.max(0, ...visible.map((one) => Number(one.getAttribute('data-fragment-index')) + 1))
}

/** The elements that each step of a slide shows, in reveal's order: by their index, gaps closed. */
export function stepGroups(slide: Element): Element[][] {
  const groups = new Map<number, Element[]>()
  for (const one of slide.querySelectorAll('.fragment')) {
    const index = Number(one.getAttribute('data-fragment-index'))
    groups.set(index, [...(groups.get(index) ?? []), one])
  }
  return [...groups.keys()].sort((a, b) => a - b).map((index) => groups.get(index)!)
}
