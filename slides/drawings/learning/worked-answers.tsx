import type { JSX } from 'preact'
import { Label } from '../../../src/html/drawing.tsx'
import { Shared } from '../people/pose.tsx'

/** A search for the longest word that never finds one, with the depth of each line; keywords between stars. */
const code: [depth: number, text: string][] = [
  [0, '*def* longest(words):'],
  [1, 'best = ""'],
  [1, '*for* w *in* words:'],
  [2, '*if* len(w)'],
  [3, 'best = w'],
  [1, '*return* best'],
]

/** Solved for x; the second line should end in a plus. */
const derivation: [left: string, right: string][] = [
  ['c =', 'a – (b – x)'],
  ['c =', 'a – b – x'],
  ['x + c =', 'a – b'],
  ['x =', 'a – b – c'],
]

interface AnswerProps {
  x: number
  y: number
  scale: number
  /** Drawn before, in the wide version. */
  quote: boolean
}

/** The program, its first letter at x, y: lines 43 units apart, guides at the indents. */
export function Code({ x, y, scale, quote }: AnswerProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y})scale(${scale})`}>
      <Shared id="worked-code" quote={quote}>
        <path d="M4 18V221M40 104V178M76 147V178" stroke="var(--bg3)" stroke-width="3" />
        <g word-spacing="3">
          {code.map(([depth, text], i) => (
            <Label x={depth * 36} y={i * 43} size={32}>
              {text.split('*').map((part, at) => (at % 2 ? <tspan font-weight="760">{part}</tspan> : part))}
            </Label>
          ))}
          {/* The comparison, with room for a ring around its sign. */}
          <Label x={212} y={129} size={32} anchor="middle">
            {'<'}
          </Label>
          <Label x={238} y={129} size={32}>
            len(best):
          </Label>
        </g>
      </Shared>
    </g>
  )
}

/** The derivation, lined up at the equals signs, which end at x: lines 58 units apart. */
export function Derivation({ x, y, scale, quote }: AnswerProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y})scale(${scale})`}>
      <Shared id="worked-derivation" quote={quote}>
        <g word-spacing="8">
          {derivation.map(([left, right], i) => (
            <>
              <Label x={0} y={i * 58} size={40} anchor="end">
                {left}
              </Label>
              <Label x={13} y={i * 58} size={40}>
                {right}
              </Label>
            </>
          ))}
        </g>
      </Shared>
    </g>
  )
}
