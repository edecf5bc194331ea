import type { JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'

interface LockProps {
  /** The middle of its body. */
  x: number
  y: number
  /** Width of the body. */
  size: number
  line: number
}

/** A padlock, closed. */
export function Lock({ x, y, size, line }: LockProps): JSX.Element {
  const [half, h, r] = [size / 2, size * 0.76, size * 0.3]
  const top = round(y - h / 2)
  return (
    <>
      <path
        d={`M${round(x - r)} ${top}v-${round(size * 0.18)}a${round(r)} ${round(r)} 0 0 1 ${round(2 * r)} 0v${round(size * 0.18)}`}
        fill="none"
        stroke="var(--ink)"
        stroke-width={line}
      />
      <path
        d={`M${round(x - half)} ${top}h${size}v${round(h)}h-${size}z`}
        fill="var(--bg)"
        stroke="var(--ink)"
        stroke-width={line}
      />
      <path
        d={`M${x} ${round(y - 2)}v${round(size * 0.16)}`}
        stroke="var(--ink)"
        stroke-width={line * 1.5}
        stroke-linecap="round"
      />
    </>
  )
}
