import type { Palette } from './chart.ts'

/** Chart.js fonts by role; the families are those of the stylesheet. */
export const font = (size: number, strong = false): string => `${strong ? 760 : 500} ${size}px 'Archivo Label'`

interface Writing {
  size: number
  strong?: boolean
  /** A colour token. */
  tone?: string
  align?: CanvasTextAlign
  /** Ground behind the text, where it stands on a line. */
  ground?: boolean
}

/** Text on a chart, its baseline at y. */
export function write(
  ctx: CanvasRenderingContext2D,
  palette: Palette,
  text: string,
  x: number,
  y: number,
  { size, strong = false, tone = 'ink', align = 'left', ground = false }: Writing,
): void {
  ctx.font = font(size, strong)
  if (ground) {
    const width = ctx.measureText(text).width
    const left = { left: 0, start: 0, center: width / 2, right: width, end: width }[align]
    ctx.fillStyle = palette.colour('bg')
    ctx.fillRect(x - left - 4, y - size * 0.8, width + 8, size)
  }
  ctx.fillStyle = palette.colour(tone)
  ctx.textAlign = align
  ctx.textBaseline = 'alphabetic'
  ctx.fillText(text, x, y)
}

/** Words in as few lines as they fit in. */
export function wrap(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word
    if (lines.length && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** An end that nobody measured: the bar goes on in stripes that get thinner. */
export function openEnd(ctx: CanvasRenderingContext2D, fill: string, x: number, y: number, height: number): void {
  ctx.fillStyle = fill
  let at = x + 4
  for (const width of [10, 8, 6, 4]) {
    ctx.fillRect(at, y, width, height)
    at += width + 6
  }
}

/** A straight line, dashed on request. */
export function rule(
  ctx: CanvasRenderingContext2D,
  colour: string,
  [x1, y1, x2, y2]: [number, number, number, number],
  width = 4,
  dash: number[] = [],
): void {
  ctx.strokeStyle = colour
  ctx.lineWidth = width
  ctx.setLineDash(dash)
  ctx.beginPath()
  ctx.moveTo(x1, y1)
  ctx.lineTo(x2, y2)
  ctx.stroke()
}
