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

/** The streaks above stay out of the camera's view: a LiDAR is drawn there. */
const FIRST_SEEN = 3

/** What a camera sees: a cone from its lens, eaten away by every streak of fog. */
export function Sight({ scene, lens: [x, y] }: { scene: Scene; lens: Point }): JSX.Element {
  const { fog, fogTop, pitch, road, line } = scene
  const edge = fog.map(([from], i) => `L${from - line * 2} ${fogTop + i * pitch}`).slice(FIRST_SEEN)
  return <path d={`M${x} ${y}${edge.join('')}V${road}Z`} fill="var(--hall-3)" />
}

/** Radius of an arc, and how far it reaches up and down from the LiDAR's height. */
export type Arc = readonly [radius: number, up: number, down: number]

interface BeamsProps {
  from: Point
  arcs: Arc[]
  line: number
}

/** A LiDAR's beams: arcs that get thinner on their way. Fog drawn over them breaks them up. */
export function Beams({ from: [x, y], arcs, line }: BeamsProps): JSX.Element {
  const at = (radius: number, down: number) => `${Math.round(x + Math.sqrt(radius ** 2 - down ** 2))} ${y + down}`
  return (
    <g fill="none" stroke="var(--hall-3)">
      {arcs.map(([radius, up, down], i) => (
        <path
          d={`M${at(radius, -up)}A${radius} ${radius} 0 0 1 ${at(radius, down)}`}
          stroke-width={round(line * (1.4 - i * 0.08))}
        />
      ))}
    </g>
  )
}

/** Where a beam came back from the lorry: single dots at a few heights. */
export function Echoes({ lorry, line, heights }: Scene & { heights: number[] }): JSX.Element {
  const d = heights.map((y) => `M${lorry} ${y}h0`).join('')
  return <path d={d} stroke="var(--hall-3)" stroke-width={line * 3} stroke-linecap="round" />
}

/** A lorry behind the fog, dashed: whoever comes along can only guess at it. */
export function Lorry({ lorry, roof, road, width, line }: Scene): JSX.Element {
  const wheel = line * 6
  return (
    <g fill="var(--bg)" stroke-width={line} stroke="var(--line)" stroke-dasharray="7 5">
      <path d={`M${width} ${roof}H${lorry}V${road - line * 7}H${width}`} />
      <circle cx={width - line * 7} cy={road - wheel} r={wheel} />
    </g>
  )
}

export function Road({ width, road, line }: Scene): JSX.Element {
  return <path d={`M0 ${road + line / 2}H${width}`} stroke="var(--ink)" stroke-width={line} />
}
