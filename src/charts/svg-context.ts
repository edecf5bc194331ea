/** Width of a text in px for a CSS font, as a browser would lay it out. */
export type Measure = (font: string, text: string) => number

type Matrix = [number, number, number, number, number, number]
type Style = Record<'fillStyle' | 'strokeStyle' | 'font', string> & {
  lineWidth: number
  dash: number[]
  textAlign: string
  textBaseline: string
  globalAlpha: number
  matrix: Matrix
}

const r = (value: number): number => Math.round(value * 10) / 10
const escape = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const initial = (): Style => ({
  fillStyle: '#000',
  strokeStyle: '#000',
  font: "500 24px 'Archivo Label'",
  lineWidth: 1,
  dash: [],
  textAlign: 'left',
  textBaseline: 'alphabetic',
  globalAlpha: 1,
  matrix: [1, 0, 0, 1, 0, 0],
})

/**
 * As much of a 2D canvas context as Chart.js needs here, written out as SVG: text stays text, colours are passed
 * through (so `var(--ink)` works), and parts of a step stand in a fragment group. Images and shadows are not written;
 * our charts use none.
 */
export class SvgContext implements Style {
  fillStyle!: string
  strokeStyle!: string
  font!: string
  lineWidth!: number
  dash!: number[]
  textAlign!: string
  textBaseline!: string
  globalAlpha!: number
  matrix!: Matrix
  readonly canvas: object
  private readonly measure: Measure
  private readonly stack: Style[] = []
  private path = ''
  /** Where the last line ended; unknown after an arc, a rectangle or a closed path. */
  private pen: [number, number] | undefined
  private body = ''

  constructor(width: number, height: number, measure: Measure) {
    Object.assign(this, initial())
    this.measure = measure
    this.canvas = { width, height, style: {}, getContext: () => this, getAttribute: () => null, setAttribute() {} }
  }

  /** The drawing so far, without the `<svg>` around it. */
  toString(): string {
    return this.body
  }

  openGroup(step: number): void {
    this.body += `<g class="fragment" data-fragment-index="${step}">`
  }
  closeGroup(): void {
    this.body += '</g>'
  }

  save(): void {
    const style = Object.fromEntries(Object.keys(initial()).map((key) => [key, this[key as keyof Style]]))
    this.stack.push(structuredClone(style) as unknown as Style)
  }
  restore(): void {
    Object.assign(this, this.stack.pop() ?? initial())
  }
  resetTransform(): void {
    this.matrix = [1, 0, 0, 1, 0, 0]
  }
  setTransform(...matrix: Matrix): void {
    this.matrix = matrix
  }
  translate(x: number, y: number): void {
    const [a, b, c, d, e, f] = this.matrix
    this.matrix = [a, b, c, d, a * x + c * y + e, b * x + d * y + f]
  }
  scale(x: number, y: number): void {
    const [a, b, c, d, e, f] = this.matrix
    this.matrix = [a * x, b * x, c * y, d * y, e, f]
  }
  rotate(angle: number): void {
    if (angle !== 0) throw new Error('Rotated text is banned from our charts.')
  }
  /** Left out: with `clip: false` Chart.js only clips a bar's border to the bar, which it does not leave anyway. */
  clip(): void {}

  beginPath(): void {
    this.path = ''
    this.pen = undefined
  }
  closePath(): void {
    this.path += 'Z'
    this.pen = undefined
  }
  moveTo(x: number, y: number): void {
    this.path += `M${this.at(x, y)}`
    this.pen = this.place(x, y)
  }
  /** From where the pen is, which takes fewer bytes; the pen is where the rounded numbers have brought it. */
  lineTo(x: number, y: number): void {
    if (!this.pen) {
      this.path += `L${this.at(x, y)}`
      return
    }
    const [toX, toY] = this.place(x, y)
    const [dx, dy] = [r(toX - this.pen[0]), r(toY - this.pen[1])]
    this.path += dy === 0 ? `h${dx}` : dx === 0 ? `v${dy}` : `l${dx}${dy < 0 ? '' : ' '}${dy}`
    this.pen = [r(this.pen[0] + dx), r(this.pen[1] + dy)]
  }
  bezierCurveTo(x1: number, y1: number, x2: number, y2: number, x: number, y: number): void {
    this.pen = this.place(x, y)
    this.path += `C${this.at(x1, y1)} ${this.at(x2, y2)} ${this.at(x, y)}`
  }
  rect(x: number, y: number, width: number, height: number): void {
    this.path += `M${this.at(x, y)}h${r(width)}v${r(height)}h${r(-width)}Z`
    this.pen = undefined
  }
  arc(x: number, y: number, radius: number, start: number, end: number): void {
    const sweep = end - start
    const point = (angle: number) => this.at(x + radius * Math.cos(angle), y + radius * Math.sin(angle))
    const half = `A${r(radius)} ${r(radius)} 0 0 1 `
    this.path += `${this.path ? 'L' : 'M'}${point(start)}${half}${point(start + sweep / 2)}${half}${point(end)}`
    this.pen = undefined
  }

  fill(rule?: string): void {
    this.draw(
      `<path d="${this.path}"${rule === 'evenodd' ? ' fill-rule="evenodd"' : ''}${this.fillOf()}/>`,
      this.fillStyle,
    )
  }
  stroke(): void {
    const dash = this.dash.length ? ` stroke-dasharray="${this.dash.join(' ')}"` : ''
    this.draw(
      `<path d="${this.path}" fill="none" stroke="${this.strokeStyle}" stroke-width="${r(this.lineWidth)}"${dash}/>`,
      this.strokeStyle,
    )
  }
  fillRect(x: number, y: number, width: number, height: number): void {
    this.beginPath()
    this.rect(x, y, width, height)
    this.fill()
  }
  strokeRect(x: number, y: number, width: number, height: number): void {
    this.beginPath()
    this.rect(x, y, width, height)
    this.stroke()
  }
  clearRect(): void {}
  setLineDash(dash: number[]): void {
    this.dash = dash
  }

  measureText(text: string): { width: number } {
    return { width: this.measure(this.font, text) }
  }
  fillText(text: string, x: number, y: number): void {
    const size = Number(/([\d.]+)px/.exec(this.font)?.[1])
    const anchor = { center: ' text-anchor="middle"', right: ' text-anchor="end"' }[this.textAlign] ?? ''
    // Canvas centres on the em box; 0.35 em below the middle is where the baseline of Archivo's figures comes to lie.
    const [left, base] = this.at(x, y + (this.textBaseline === 'middle' ? 0.35 * size : 0)).split(' ')
    const strong = this.font.startsWith('760') ? ' strong' : ''
    this.draw(
      `<text class="label${strong}" x="${left}" y="${base}" font-size="${size}"${anchor}${this.fillOf()}>${escape(text)}</text>`,
      this.fillStyle,
    )
  }

  private at(x: number, y: number): string {
    return this.place(x, y).join(' ')
  }
  private place(x: number, y: number): [number, number] {
    const [a, b, c, d, e, f] = this.matrix
    return [r(a * x + c * y + e), r(b * x + d * y + f)]
  }
  private fillOf(): string {
    return ` fill="${this.fillStyle}"`
  }
  /** What has no ink is left out. */
  private draw(element: string, colour: string): void {
    if (colour !== 'transparent' && !colour.startsWith('rgba(0,0,0,0')) this.body += element
  }
}
