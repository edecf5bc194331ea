import { AudioLines, Bot, GraduationCap, HeartPulse, Music, Video } from 'lucide-static'
import type { JSX } from 'preact'
import { hatch, Icon, Label } from '../../../src/html/drawing.tsx'
import type { Box, Point } from '../plan/walls.tsx'

const LINE = 4

/** Thickness of walls and floor. */
const WALL = 24

/** An open case cut through, in the hatch of compute, with room for what fits. The box is its outer edge, the top one
    open. */
export function Crate({ x, y, w, h }: Box): JSX.Element {
  const room = w - 2 * WALL
  const sides = `M${x} ${y}h${WALL}v${h - WALL}h${room}v${WALL - h}h${WALL}v${h}h-${w}z`
  return (
    <>
      <path d={sides} fill={hatch(2)} stroke="var(--ink)" stroke-width={LINE} />
    </>
  )
}

const models: [name: string, icon: string][] = [
  ['video', Video],
  ['speech', AudioLines],
  ['music', Music],
  ['healthcare', HeartPulse],
  ['education', GraduationCap],
  ['agents', Bot],
]

/** The outline of a piece, and where its name stands. */
export interface Piece {
  outline: string
  name: Point
}

/** Small models of all shapes, side by side: what the figure is about, so the only filled things in it. */
export function Packed({ pieces }: { pieces: Piece[] }): JSX.Element {
  return (
    <>
      <path
        d={pieces.map(({ outline }) => outline).join('')}
        fill="var(--hall-1)"
        stroke="var(--bg)"
        stroke-width={LINE}
      />
      {models.map(([name, svg], index) => {
        const [x, y] = pieces[index]!.name
        return (
          <>
            <Icon svg={svg} x={x - 18} y={y - 60} size={36} tone="bg" />
            <Label x={x} y={y} size={26} weight={760} tone="bg" anchor="middle">
              {name}
            </Label>
          </>
        )
      })}
    </>
  )
}
