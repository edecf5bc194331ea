const svg = 'http://www.w3.org/2000/svg'

/** As the patterns of the document have them: the tile's edge, how far it is turned, and what repeats in it. */
const hatches = {
  1: { size: 14, turn: 0, width: 4.8, dots: true },
  2: { size: 12, turn: 0, width: 2, dots: false },
  3: { size: 14, turn: 45, width: 2, dots: false },
} as const

type Hall = keyof typeof hatches

/**
 * Chromium prints a pattern as a coarse bitmap. For paper every hatched shape gets its dots or lines drawn one by one
 * and clipped to it. Gives back how to undo it.
 */
export function drawHatches(): () => void {
  const shapes = [...document.querySelectorAll<SVGGraphicsElement>('.slide svg:not(.tall) [fill^="url(#hatch-"]')]
  const boxes = boxesOf(shapes)
  const undo = shapes.map((shape, index) => drawHatch(shape, boxes[index]!, `hatched-${index}`))
  return () => undo.forEach((one) => one())
}

/** What the shapes enclose, in their own units; asked of copies, because on stage most of them are not rendered. */
function boxesOf(shapes: SVGGraphicsElement[]): DOMRect[] {
  const bench = document.body.appendChild(document.createElementNS(svg, 'svg'))
  bench.setAttribute('class', 'defs')
  const copies = shapes.map((shape) => bench.appendChild(shape.cloneNode(true) as SVGGraphicsElement))
  // A box as SVG gives it has no edges.
  const boxes = copies.map((copy) => DOMRect.fromRect(copy.getBBox()))
  bench.remove()
  return boxes
}

function drawHatch(shape: SVGGraphicsElement, box: DOMRect, id: string): () => void {
  const fill = shape.getAttribute('fill')!
  const hall = Number(/\d/.exec(fill)![0]) as Hall
  const outline = shape.cloneNode() as SVGElement
  for (const name of ['class', 'transform']) outline.removeAttribute(name)
  const clip = element('clipPath', { id })
  clip.append(outline)
  const clipped = element('g', { 'clip-path': `url(#${id})` })
  clipped.append(strokes(hall, box))
  // Like the fill, below the shape's own outline and moved with it.
  const drawn = element('g', { transform: shape.getAttribute('transform') ?? '' })
  drawn.append(clip, clipped)
  shape.before(drawn)
  shape.setAttribute('fill', 'none')
  return () => {
    drawn.remove()
    shape.setAttribute('fill', fill)
  }
}

/** All dots or lines of a hatch that touch the box, on the pattern's own grid. */
function strokes(hall: Hall, box: DOMRect): SVGElement {
  const { size, turn, width, dots } = hatches[hall]
  const { left, right, top, bottom } = turned(box, -turn)
  const grid = (from: number, to: number): number[] => {
    const first = Math.floor(from / size)
    return Array.from({ length: Math.ceil(to / size) - first }, (_, index) => (first + index + 0.5) * size)
  }
  const rows = grid(top, bottom)
  const d = dots
    ? rows.flatMap((y) => grid(left, right).map((x) => `M${x} ${y}h0`))
    : rows.map((y) => `M${Math.floor(left)} ${y}H${Math.ceil(right)}`)
  return element('path', {
    d: d.join(''),
    stroke: `var(--hall-${hall})`,
    'stroke-width': width,
    'stroke-linecap': dots ? 'round' : 'butt',
    transform: `rotate(${turn})`,
  })
}

/** The box around a box that has been turned about the origin. */
function turned(
  { left, right, top, bottom }: DOMRect,
  degrees: number,
): Record<'left' | 'right' | 'top' | 'bottom', number> {
  const matrix = new DOMMatrix().rotate(degrees)
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => matrix.transformPoint({ x, y })))
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)]
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) }
}

function element(tag: string, attributes: Record<string, string | number>): SVGElement {
  const made = document.createElementNS(svg, tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value))
  return made
}
