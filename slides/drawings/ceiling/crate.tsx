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
  const handles = `M${x} ${y + 60}a16 16 0 0 0 0 32M${x + w} ${y + 60}a16 16 0 0 1 0 32`
  return (
    <>
      <path d={lid} fill={hatch(2)} stroke="var(--ink2)" stroke-width={LINE} />
      <path d={sides} fill="var(--bg)" />
      <path d={sides} fill={hatch(2)} stroke="var(--ink)" stroke-width={LINE} />
      <path d={handles} fill="none" stroke="var(--ink)" stroke-width={LINE} />
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

/** Small models of all shapes, side by side without a gap but for the seams. */
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
            <Icon svg={svg} x={x - 18} y={y - 58} size={36} tone="bg" />
            <Label x={x} y={y} weight={760} tone="bg" anchor="middle">
              {name}
            </Label>
          </>
        )
      })}
    </>
  )
}
