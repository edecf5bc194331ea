import type { JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'
import { Crowd, Person } from './cast.tsx'
import { Shared, StickFigure, polyline } from './pose.tsx'
import { GUIDED, HEROINE, STILL } from './takes.ts'

/** Words, with the cursor still waiting. */
export function Prompt(): JSX.Element {
  return (
    <>
      <g stroke="var(--ink3)" stroke-width="8" stroke-dasharray="26 7 14 7 38 8">
        <path d="M0 30H92M0 56H84M0 82H46" />
      </g>
      <path d="M58 68V96" stroke="var(--ink)" stroke-width="4" />
    </>
  )
}

export function Portrait(): JSX.Element {
  return (
    <>
      <path d="M4 2h84v106H4zM10 8v82h72v-82z" fill="var(--paper)" stroke="var(--ink)" stroke-width="4" />
      <Crowd wear="ink3">
        <g transform="translate(46 84)scale(.47)">
          <Person pose={STILL} look={HEROINE} limbs="limbs-still" />
        </g>
      </Crowd>
    </>
  )
}

interface SkeletonsProps {
  /** Middle of the first, the way to the next, and their floor. */
  x: number
  dx: number
  floor: number
  scale: number
  quote?: boolean
}

/** The motion: a skeleton for every picture. */
export function Skeletons({ x, dx, floor, scale, quote = false }: SkeletonsProps): JSX.Element {
  return (
    <>
      {GUIDED.map((pose, i) => (
        <g transform={`translate(${x + i * dx} ${floor})scale(${scale})`}>
          <Shared id={`bones-${i}`} quote={quote}>
            <StickFigure pose={pose} line={7} dot={6.5} />
          </Shared>
        </g>
      ))}
    </>
  )
}

/** Heights and half-widths of the rings of the mesh. */
const RINGS = [
  [33, 15],
  [42, 11],
  [51, 8.5],
  [62, 14],
  [72, 20],
  [83, 26],
]

/** The character as a mesh of rings and meridians. */
export function Mesh(): JSX.Element {
  const ring = ([y, r]: number[]): string => `M${46 - r!} ${y}a${r} ${round(r! / 5)} 0 0 0 ${2 * r!} 0`
  const meridian = (share: number): string =>
    polyline(RINGS.map(([y, r]) => [46 + r! * share, y! + ((1 - share ** 2) * r!) / 5]))
  return (
    <g fill="none" stroke="var(--ink)" stroke-width="2.5" transform="translate(0 3)">
      <path d={RINGS.map(ring).join('') + [-1, -0.4, 0.4, 1].map(meridian).join('')} />
      <path d="M33 12a13 13 0 0 1 26 0a13 13 0 0 1-26 0a13 4 0 0 0 26 0" />
      <ellipse cx="46" cy="12" rx="6" ry="13" />
      <path d="M31 33L41 29V25M61 33L51 29V25M57 5Q75-3 73 30Q68 20 60 17" />
      <path d="M33 87V107H41V88M51 88V107H59V87M31 34L17 62L21 64L33 42M61 34L75 62L71 64L59 42" />
    </g>
  )
}
