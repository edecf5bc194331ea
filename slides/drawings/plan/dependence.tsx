import type { JSX } from 'preact'
import { Arrow, Label } from '../../../src/html/drawing.tsx'
import { type HallNumber, names } from './walls.tsx'

/** From what carries to what is carried. */
const order: HallNumber[] = [2, 1, 3]

interface DependenceProps {
  /** Top of the halls' squares, and where each begins. */
  y: number
  at: [number, number, number]
  /** Edge of a square, and size of its name. */
  edge: number
  size: number
  /** Where the names end and the arrows to the next square begin. */
  arrows: [number, number]
}

/** The halls in the order in which AI depends on them: squares like those of the wayfinder, in a row. */
export function Dependence({ y, at, edge, size, arrows }: DependenceProps): JSX.Element {
  const middle = y + edge / 2
  const line = edge / 10
  return (
    <>
      {order.map((hall, i) => (
        <>
          <rect x={at[i]} y={y} width={edge} height={edge} fill={`var(--hall-${hall})`} />
          <text
            class="label strong"
            data-ordinal
            x={at[i]! + edge / 2}
            y={middle + size * 0.35}
            text-anchor="middle"
            font-size={size}
            fill="var(--bg)"
          >
            {hall}
          </text>
          <Label x={at[i]! + edge + size / 3} y={middle + size * 0.35} size={size} weight={760}>
            {names[hall]}
          </Label>
        </>
      ))}
      {arrows.map((x, i) => (
        <Arrow
          points={[
            [x, middle],
            [at[i + 1]! - size / 3, middle],
          ]}
          width={line}
          head={4 * line}
        />
      ))}
    </>
  )
}
