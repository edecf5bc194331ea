import type { JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'

export type Point = readonly [x: number, y: number]

/** Sizes of the scene, the same for both cars. */
export interface Scene {
  width: number
  /** Top of the road. */
  road: number
  /** Streaks of fog from top to bottom: where they begin, and how long they are. */
  fog: readonly Point[]
  fogTop: number
  /** From one streak to the next. */
  pitch: number
  /** Rear of the lorry, and its roof. */
  lorry: number
  roof: number
  line: number
}

/** Streaks of fog, as an engraver would draw it. */
export function Fog({ fog, fogTop, pitch, line }: Scene): JSX.Element {
  const streaks = fog.map(([from, length], i) => `M${from} ${fogTop + i * pitch}h${length}`)
  const d = streaks.join('')
  return (
    <g stroke-linecap="round">
      <path d={d} stroke="var(--bg)" stroke-width={line * 2.5} />
      <path d={d} stroke="var(--ink3)" stroke-width={line} />
    </g>
  )
}

/** What a camera sees: a cone from its lens, eaten away by every streak of fog. */
export function Sight({ scene, lens: [x, y] }: { scene: Scene; lens: Point }): JSX.Element {
  const { fog, fogTop, pitch, road, line } = scene
  const edge = fog.map(([from], i) => `L${from - line * 2} ${fogTop + i * pitch}`)
  return <path d={`M${x} ${y}${edge.join('')}V${road}Z`} fill="var(--hall-3)" />
}

interface BeamsProps {
  from: Point
  /** Radii of the arcs. */
  radii: number[]
  /** How many degrees they reach up and down. */
  up: number
  down: number
  line: number
}

/** A LiDAR's beams: arcs around it that get thinner on their way. */
export function Beams({ from: [x, y], radii, up, down, line }: BeamsProps): JSX.Element {
  const at = (radius: number, degrees: number) => {
    const angle = (degrees * Math.PI) / 180
    return `${Math.round(x + radius * Math.cos(angle))} ${Math.round(y + radius * Math.sin(angle))}`
  }
  return (
    <g fill="none" stroke="var(--hall-3)">
      {radii.map((radius) => (
        <path
          d={`M${at(radius, -up)}A${radius} ${radius} 0 0 1 ${at(radius, down)}`}
          stroke-width={round(Math.max(0.4, 1.3 - (radius / line) * 0.0105) * line)}
        />
      ))}
    </g>
  )
}

/** A lorry that stands in the way; only a guess while nobody sees it. */
export function Lorry({ scene, seen }: { scene: Scene; seen: boolean }): JSX.Element {
  const { lorry, roof, road, width, line } = scene
  const [bed, wheel] = [road - line * 7, line * 6]
  const look = { stroke: `var(--${seen ? 'ink' : 'line'})`, 'stroke-dasharray': seen ? undefined : '7 5' }
  return (
    <g fill="var(--bg)" stroke-width={line} {...look}>
      <path d={`M${width} ${roof}H${lorry}V${bed}H${width}`} />
      <circle cx={width - line * 7} cy={road - wheel} r={wheel} />
      {seen && <circle cx={width - line * 7} cy={road - wheel} r={line * 2} />}
    </g>
  )
}

export function Road({ width, road, line }: Scene): JSX.Element {
  return <path d={`M0 ${road + line / 2}H${width}`} stroke="var(--ink)" stroke-width={line} />
}
