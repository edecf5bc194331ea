/**
 * How many steps of a slide are shown. Asked of the page, because reveal counts elements where a step has several
 * and one came back to the slide from behind.
 */
export function stepsShown(slide: Element): number {
  const visible = [...slide.querySelectorAll('.fragment.visible')]
  return Math.max(0, ...visible.map((one) => Number(one.getAttribute('data-fragment-index')) + 1))
}
