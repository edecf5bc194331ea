import { AudioLines, Bot, GraduationCap, HeartPulse, Music, Video } from 'lucide-static'
import type { JSX } from 'preact'
import { hatch, Icon, Label } from '../../../src/html/drawing.tsx'
import type { Box, Point } from '../plan/walls.tsx'

const LINE = 4

/** Thickness of walls and floor, and height of the lid. */
const WALL = 24
const LID = 150

/** An open case cut through, its lid upright behind it: both in the hatch of compute, with room for what fits.
    The box is its outer edge, the top one open. */
export function Crate({ x, y, w, h }: Box): JSX.Element {
  const room = w - 2 * WALL
  const sides = `M${x} ${y}h${WALL}v${h - WALL}h${room}v${WALL - h}h${WALL}v${h}h-${w}z`
  const lid = `M${x + WALL / 2} ${y}v${8 - LID}q0-8 8-8h${room + WALL - 16}q8 0 8 8v${LID - 8}`
  return (
    <>
      <path d={lid} fill={hatch(2)} stroke="var(--ink2)" stroke-width={LINE} />
      <path d={sides} fill="var(--bg)" />
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

/** Small models of all shapes, side by side: a tint, so that ink reads on it in both themes. */
export function Packed({ pieces }: { pieces: Piece[] }): JSX.Element {
  return (
    <>
      <path
        d={pieces.map(({ outline }) => outline).join('')}
        fill="var(--hall-1)"
        fill-opacity=".36"
        stroke="var(--hall-1)"
        stroke-width={LINE}
      />
      {models.map(([name, svg], index) => {
        const [x, y] = pieces[index]!.name
        return (
          <>
            <Icon svg={svg} x={x - 18} y={y - 60} size={36} />
            <Label x={x} y={y} size={26} weight={760} anchor="middle">
              {name}
            </Label>
          </>
        )
      })}
    </>
  )
}
