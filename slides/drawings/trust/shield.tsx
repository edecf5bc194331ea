import type { JSX } from 'preact'

interface ShieldProps {
  /** The middle of its upper edge. */
  x: number
  y: number
  /** 1 is 80 px wide and 96 px high. */
  scale?: number
}

const outline = 'M0 0Q18 12 40 14V46Q40 80 0 96Q-40 80-40 46V14Q-18 12 0 0Z'

const placed = ({ x, y, scale = 1 }: ShieldProps): string =>
  `translate(${x} ${y})` + (scale === 1 ? '' : `scale(${scale})`)

/** The badge of trust: a shield with a tick, the only thing filled. */
export function Shield(props: ShieldProps): JSX.Element {
  return (
    <g transform={placed(props)}>
      <path d={outline} fill="var(--hall-2)" />
      <path d="M-20 48L-5 63L22 34" fill="none" stroke="var(--bg)" stroke-width="9" />
    </g>
  )
}

/** Covers a shield: its dashed outline shows where it stood. */
export function ShieldGone(props: ShieldProps): JSX.Element {
  const line = Math.round(3 / (props.scale ?? 1))
  return (
    <g transform={placed(props)} fill="var(--bg)" stroke-width={line}>
      <path d={outline} stroke="var(--bg)" />
      <path d={outline} stroke="var(--ink3)" stroke-dasharray={`${line * 2.5} ${line * 2}`} />
    </g>
  )
}
