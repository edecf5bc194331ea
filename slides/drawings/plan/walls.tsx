import type { JSX } from 'preact'

export interface Box {
  x: number
  y: number
  w: number
  h: number
}

export type Point = [x: number, y: number]

/** Corners of a route from text: `44,384 44,338`. */
export const corners = (text: string): Point[] =>
  text.split(' ').map((corner) => corner.split(',').map(Number) as Point)

export type HallNumber = 1 | 2 | 3

export interface Hall extends Box {
  number: HallNumber
  name: string
}

export const names: Record<HallNumber, string> = { 1: 'Models', 2: 'Compute', 3: 'Applications' }

const numbers: HallNumber[] = [1, 2, 3]

/** The halls, from their boxes in number order. */
export const inBoxes = (places: Box[]): Hall[] =>
  numbers.map((number, index) => ({ ...places[index]!, number, name: names[number] }))

/** The halls of the wide plan, outer edges of their walls, in a drawing 1128 px wide. */
export const halls: Hall[] = inBoxes([0, 400, 800].map((x) => ({ x, y: 0, w: 328, h: 288 })))

/** On a phone the halls stand below each other, the concourse to their left. */
export const tallHalls: Hall[] = inBoxes([44, 190, 336].map((y) => ({ x: 116, y, w: 244, h: 130 })))

/** The wall a hall's door is in: the one towards the concourse. */
export type Side = 'bottom' | 'left'

/** A room's walls, `width` px thick inside its edges, with a gap of `door` px in the middle of one side. */
export function walls({ x, y, w, h }: Box, side: Side, door: number, width: number): string {
  const half = width / 2
  const [left, top, right, bottom] = [x + half, y + half, x + w - half, y + h - half]
  const [cx, cy] = [x + w / 2, y + h / 2]
  return side === 'bottom'
    ? `M${cx - door / 2} ${bottom}H${left}V${top}H${right}V${bottom}H${cx + door / 2}`
    : `M${left} ${cy - door / 2}V${top}H${right}V${bottom}H${left}V${cy + door / 2}`
}

interface WallProps {
  d: string
  tone?: string
  width?: number
}

/** A plain line of the plan: a wall or a leg of the route. */
export function Wall({ d, tone = 'ink', width = 4 }: WallProps): JSX.Element {
  return <path d={d} fill="none" stroke={`var(--${tone})`} stroke-width={width} />
}

/** Open double doors as plans draw them: both leaves, and the quarter circles they swing through. */
export function Doors({ rooms, side, width }: { rooms: Box[]; side: Side; width: number }): JSX.Element {
  const r = width / 2
  const arc = `a${r} ${r} 0 0 1 `
  const d = rooms.map(({ x, y, w, h }) =>
    side === 'bottom'
      ? `M${x + w / 2 - r} ${y + h - 4}v-${r}${arc}${r} ${r}${arc}${r}-${r}v${r}`
      : `M${x + 3} ${y + h / 2 - r}h${r}${arc}-${r} ${r}${arc}${r} ${r}h-${r}`,
  )
  return <path d={d.join('')} fill="var(--bg)" stroke="var(--ink3)" stroke-width="2" />
}

/** Boxes as one path. */
export const boxes = (list: Box[]): string => list.map(({ x, y, w, h }) => `M${x} ${y}h${w}v${h}h-${w}z`).join('')
