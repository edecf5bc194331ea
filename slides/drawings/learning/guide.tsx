import type { JSX } from 'preact'
import { hatch } from '../../../src/html/drawing.tsx'
import { Shared } from '../people/pose.tsx'

const gown =
  'M-10-86H12L42-110 51-100 23-68 29-10Q0-2-29-10L-23-74Q-22-86-10-86Z' +
  'M15-107A15 15 0 1 1-15-107 15 15 0 0 1 15-107Z'

/** What marks it as a teacher, and as a tour guide. */
const signs = {
  mortarboard: 'M-26-135L0-145 26-135 0-125ZM20-134V-118',
  flag: 'M48-108V-162L16-151 48-140',
}

interface GuideProps {
  sign: keyof typeof signs
  /** Drawn before, in the wide version. */
  quote: boolean
  x: number
}

/** An AI guide that only its learner sees: dashed, in the hall's hatch, over a floor at y 0. */
export function Guide({ sign, quote, x }: GuideProps): JSX.Element {
  const d = signs[sign]
  return (
    <g transform={`translate(${x})`}>
      <Shared id={`guide-${sign}`} quote={quote}>
        <path d={gown + d} fill="var(--bg)" stroke="var(--bg)" stroke-width="12" />
        <g fill="var(--hall-3)" stroke="var(--hall-3)" stroke-linejoin="round">
          <path d={gown} fill={hatch(3)} stroke-dasharray="8 5" />
          <path d={d} />
        </g>
      </Shared>
    </g>
  )
}
