import type { ComponentChildren, JSX } from 'preact'

interface LineArtProps {
  /** Line width in px. */
  line: number
  tone?: string
  children: ComponentChildren
}

/** People and things: outlined, with round ends, on the ground's colour. */
export function LineArt({ line, tone = 'ink', children }: LineArtProps): JSX.Element {
  const look = { 'stroke-linecap': 'round', 'stroke-linejoin': 'round' } as const
  return (
    <g fill="var(--bg)" stroke={`var(--${tone})`} stroke-width={line} {...look}>
      {children}
    </g>
  )
}

/** Path of a head of radius r around x, y. */
export const head = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 0 1 ${2 * r} 0a${r} ${r} 0 0 1-${2 * r} 0`

/** Path of shoulders whose top is at x, y: `half` px to either side and `height` px down, open below. */
export function shoulders(x: number, y: number, half: number, height: number): string {
  const [arc, soft] = [Math.round(half * 0.85), Math.round(half * 0.55)]
  const down = height - arc
  return `M${x - half} ${y + height}v-${down}c0-${soft} ${half - soft}-${arc} ${half}-${arc}s${half} ${arc - soft} ${half} ${arc}v${down}`
}
