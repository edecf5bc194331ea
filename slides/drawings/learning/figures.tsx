import type { ComponentChildren, JSX } from 'preact'
import { Shared } from '../people/pose.tsx'

/** How people sit, stand and walk, the floor at y 0: head and trunk are a thick line, the limbs a thinner one. */
const STANCES = {
  asking: ['M5-56h0M1-42L0-26', 'M0-23H14V-3h5M1-43L9-54 11-76M1-42L8-33 20-34'],
  stuck: ['M8-50h0M1-39L-1-26', 'M0-23H14V-3h5M2-39L12-32 17-42'],
  attentive: ['M5-56h0M1-42L0-26', 'M0-23H14V-3h5M1-43L8-33 20-34'],
  asleep: ['M24-41h0M8-36L0-26', 'M0-23H14V-3h5M8-37L17-31 34-32'],
  teaching: ['M-1-76h0M0-60V-40', 'M-3-38L-5-3h-6M4-38L6-3h-6M0-61L-15-53-30-64M2-61L12-49 5-39'],
} as const

export type Stance = keyof typeof STANCES

interface FigureProps {
  stance: Stance
  /** Drawn before, say in the wide version. */
  quote: boolean
  x: number
  y: number
  scale: number
  /** What they wear, in the figure's units. */
  children?: ComponentChildren
}

/** One person in ink, for use in Figures. */
export function Figure({ stance, quote, x, y, scale, children }: FigureProps): JSX.Element {
  const [trunk, limbs] = STANCES[stance]
  return (
    <g transform={`translate(${x} ${y})scale(${scale})`}>
      <Shared id={`class-${stance}`} quote={quote}>
        <path d={trunk} stroke-width="12" />
        <path d={limbs} />
        {children}
      </Shared>
    </g>
  )
}

/** Trunks and heads are 12 units thick, limbs 5. */
export function Figures({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <g fill="none" stroke="var(--ink)" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">
      {children}
    </g>
  )
}
