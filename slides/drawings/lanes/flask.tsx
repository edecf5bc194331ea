import type { JSX } from 'preact'
import { hatch } from '../../../src/html/drawing.tsx'

/** Moves from the middle of the foot around a flask, 132 × 130 before scaling, and along its surface. */
function moves(scale: number): { outline: string; content: string } {
  const by = (...steps: number[]) => steps.map((step) => Math.round(step * scale)).join(' ')
  const right = `h${by(52)}q${by(14, 0, 10, -14)}`
  const left = `q${by(-4, 14, 10, 14)}z`
  return {
    outline:
      `${right}l${by(-44, -74)}v${by(-42)}h${by(8)}h${by(-52)}h${by(8)}v${by(42)}l${by(-44, 74)}${left}` +
      `m${by(-37, -56)}h${by(74)}`,
    content: `${right}l${by(-24, -42)}h${by(-76)}l${by(-24, 42)}${left}`,
  }
}

interface FlaskProps {
  /** Middle of the flask and what it stands on. */
  x: number
  y: number
  scale: number
  line: number
}

/** A lab: a flask in hall 1's outline, half full of its dots. */
export function Flask({ x, y, scale, line }: FlaskProps): JSX.Element {
  const { outline, content } = moves(scale)
  // Moved as a whole, so that the dots lie alike in all flasks.
  return (
    <g transform={`translate(${x} ${y - line / 2})`}>
      <path d={`M0 0${outline}`} fill="var(--bg)" stroke="var(--hall-1)" stroke-width={line} stroke-linejoin="round" />
      <path d={`M0 0${content}`} fill={hatch(1)} />
    </g>
  )
}

/** Several labs: a flask before two others, together about as wide as their plinth. */
export function Flasks({ x, y, scale, line }: FlaskProps): JSX.Element {
  const { outline } = moves(scale)
  const aside = Math.round(scale * 61)
  return (
    <>
      <path
        d={[x - aside, x + aside].map((at) => `M${at} ${y - line / 2}${outline}`).join('')}
        fill="none"
        stroke="var(--hall-1)"
        stroke-width={line}
        stroke-linejoin="round"
      />
      <Flask x={x} y={y} scale={scale} line={line} />
    </>
  )
}
