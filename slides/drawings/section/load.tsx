import type { JSX } from 'preact'

interface LoadProps {
  hall: 1 | 2
  /** Where each arrow stands; their feet are at y 0. */
  at: number[]
  height: number
  /** Half of a shaft's thickness. */
  half: number
  /** Only outlines: not the point. */
  hollow?: boolean
}

/** A load spread over a floor, the way engineers draw it: a row of arrows. Here they point up, at what is carried. */
export function Load({ hall, at, height, half, hollow }: LoadProps): JSX.Element {
  const head = half * 5
  const arrow = `v-${height - head}h-${half * 2}l${half * 3} -${head} ${half * 3} ${head}h-${half * 2}v${height - head}z`
  const look = hollow ? { fill: 'none', stroke: 'var(--line)', 'stroke-width': 2 } : { fill: `var(--hall-${hall})` }
  return <path d={at.map((x) => `M${x - half} 0${arrow}`).join('')} {...look} />
}
