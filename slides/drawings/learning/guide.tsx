import type { JSX } from 'preact'
import { Shared } from '../people/pose.tsx'

const bust = 'M-32 0V-14C-32-36-18-46 0-46S32-36 32-14V0ZM-18-70a18 18 0 0 1 36 0a18 18 0 0 1-36 0'

interface GuideProps {
  /** Drawn before, at this desk or another. */
  quote: boolean
  x: number
  y: number
  scale: number
}

/** An AI guide that has one learner only: a bust across the desk, whose top is at y. 64 × 88. */
export function Guide({ quote, x, y, scale }: GuideProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y})scale(${scale})`}>
      <Shared id="class-guide" quote={quote}>
        <path d={bust} fill="var(--hall-3)" />
      </Shared>
    </g>
  )
}
