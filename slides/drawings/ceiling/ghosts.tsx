import type { JSX } from 'preact'

/** A small dashed outline of each exhibit, in a box of 34 × 12. */
const OUTLINES = {
  switches: 'h34v12h-34z',
  cards: 'h4v12m0-11h30v9h-30',
  gpus: 'h34v12h-34zm12 6h12',
}

interface GhostsProps {
  of: keyof typeof OUTLINES
  /** Middle of the rows, and the top of the highest. */
  x: number
  y: number
}

/** What the room guessed, up to nine of a kind, in rows from below. The stylesheet shows as many as were guessed. */
export function Ghosts({ of, x, y }: GhostsProps): JSX.Element {
  const places = Array.from({ length: 9 }, (_, i) => [x - 57 + 40 * (i % 3), y + 32 - 16 * Math.floor(i / 3)])
  return (
    <g
      class="ghosts"
      data-guess-of={`nvidia-guess.${of}`}
      fill="none"
      stroke="var(--ink2)"
      stroke-width="2"
      stroke-dasharray="4 3"
    >
      {places.map(([left, top]) => (
        <path class="ghost" d={`M${left} ${top}${OUTLINES[of]}`} />
      ))}
      <text
        class="label ghost-label"
        x={x}
        y={y - 9}
        font-size="24"
        text-anchor="middle"
        fill="var(--ink2)"
        stroke="none"
      >
        your guess
      </text>
    </g>
  )
}
