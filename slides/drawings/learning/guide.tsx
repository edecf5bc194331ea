import type { JSX } from 'preact'
import { hatch } from '../../../src/html/drawing.tsx'
import { Shared } from '../people/pose.tsx'

const bust = 'M-32-28V-42C-32-64-18-74 0-74S32-64 32-42V-28ZM-18-98a18 18 0 0 1 36 0a18 18 0 0 1-36 0'

interface GuideProps {
  /** Drawn before, in this scene or another. */
  quote: boolean
  x: number
}

/** An AI guide that only its learner sees: a bust in the hall's hatch, over a floor at y 0, that speaks. */
export function Guide({ quote, x }: GuideProps): JSX.Element {
  return (
    <g transform={`translate(${x})`}>
      <Shared id="class-guide" quote={quote}>
        <path d={bust} fill="var(--bg)" stroke="var(--bg)" stroke-width="12" />
        <g fill={hatch(3)} stroke="var(--hall-3)" stroke-linejoin="round" stroke-linecap="round">
          <path d={bust} />
          <path d="M0-127L-4-140H-14V-182H42V-140H14Z" fill="var(--hall-3)" />
          <path d="M-4-157v-8m12 14v-20m12 16v-12m12 9v-6" stroke="var(--bg)" stroke-width="5" />
        </g>
      </Shared>
    </g>
  )
}
