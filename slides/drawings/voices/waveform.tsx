import type { JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'

/** Half heights of the bars of a voice, one after the other, as parts of the full half height. */
export type Voice = number[]

/** A living voice: swells, breath, a pause, an outburst. */
export const asked: Voice = [0.2, 0.55, 0.9, 0.45, 0.75, 0.25, 0.1, 0.4, 1, 0.65, 0.8, 0.35, 0.55, 0.15]
export const answered: Voice = [0.15, 0.5, 0.3, 0.8, 1, 0.6, 0.2, 0.35, 0.7, 0.95, 0.5, 0.75, 0.3, 0.1]

interface WaveformProps {
  voice: Voice
  /** The first bar. */
  x: number
  /** The middle of the bars. */
  y: number
  pitch: number
  /** Half the height of the loudest bar. */
  half: number
  tone?: string
  line?: number
}

/** A voice as upright bars, the way a recorder shows it. */
export function Waveform({ voice, x, y, pitch, half, tone = 'ink', line = 4 }: WaveformProps): JSX.Element {
  const reach = voice.map((part) => Math.max(1, Math.round(part * half)))
  const bars = reach.map((bar, i) => `${i ? `m${pitch}${-bar - reach[i - 1]!}` : ''}v${2 * bar}`)
  return (
    <path
      d={`M${round(x)} ${round(y - reach[0]!)}${bars.join('')}`}
      fill="none"
      stroke={`var(--${tone})`}
      stroke-width={line}
      stroke-linecap="round"
    />
  )
}
