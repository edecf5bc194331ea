import type { JSX } from 'preact'

interface GroundProps {
  /** Top of the ground. */
  y: number
  width: number
}

/** The ground line, and below it earth as sections show it: strokes in threes, a leaning dashed line. */
export function Ground({ y, width }: GroundProps): JSX.Element {
  const middle = y + 16
  return (
    <>
      <path d={`M0 ${y + 2}H${width}`} stroke="var(--ink)" stroke-width="4" />
      <path
        d={`M8 ${middle}H${width - 8}`}
        stroke="var(--line)"
        stroke-width="16"
        stroke-dasharray="3 9 3 9 3 29"
        transform={`matrix(1 0 -1 1 ${middle} 0)`}
      />
    </>
  )
}
