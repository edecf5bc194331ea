import type { JSX } from 'preact'

interface PersonProps {
  /** Middle of the shoulders' lower edge: where the person stands. */
  x: number
  y: number
  height: number
  line?: number
  tone?: string
}

/** One person: a round head and shoulders, an outline without a face. */
export function Person({ x, y, height, line = 4, tone = 'ink' }: PersonProps): JSX.Element {
  const [head, half] = [Math.round(height * 0.22), Math.round(height * 0.42)]
  const top = Math.round(y - height)
  return (
    <path
      d={
        `M${x - head} ${top + head}a${head} ${head} 0 0 1 ${2 * head} 0a${head} ${head} 0 0 1-${2 * head} 0` +
        `M${x - half} ${y}a${half} ${half} 0 0 1 ${2 * half} 0z`
      }
      fill="var(--bg)"
      stroke={`var(--${tone})`}
      stroke-width={line}
      stroke-linejoin="round"
    />
  )
}
