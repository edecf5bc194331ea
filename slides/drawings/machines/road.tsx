import type { JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'
import { Shared } from '../people/pose.tsx'

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
  /** Rear of the lorry, and its scale. */
  lorry: Point
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
  /** Where the fog begins. */
  fog: number
}

/** A LiDAR's beams: arcs that get thinner on their way and break up in the fog. How far they see there, nobody said. */
export function Beams({ from: [x, y], arcs, line, fog }: BeamsProps): JSX.Element {
  const at = (radius: number, down: number) => `${Math.round(x + Math.sqrt(radius ** 2 - down ** 2))} ${y + down}`
  return (
    <g fill="none" stroke="var(--hall-3)">
      {arcs.map(([radius, up, down], i) => (
        <path
          d={`M${at(radius, -up)}A${radius} ${radius} 0 0 1 ${at(radius, down)}`}
          stroke-width={round(line * (1.4 - i * 0.08))}
          stroke-dasharray={x + radius > fog ? '9 7' : undefined}
        />
      ))}
    </g>
  )
}

/** A lorry behind the fog, dashed: whoever comes along can only guess at it. */
export function Lorry({ lorry: [x, scale], road, line, quote = false }: Scene & { quote?: boolean }): JSX.Element {
  return (
    <g transform={`translate(${x} ${road}) scale(${scale})`} stroke-width={round(line / scale)}>
      <Shared id="car-lorry" quote={quote}>
        <g fill="var(--bg)" stroke="var(--ink3)" stroke-dasharray="7 5">
          <path d="M2-22V-116H54V-22ZM54-22V-88H66L80-54V-22ZM60-54V-78H64L72-54Z" />
          <circle cx="18" cy="-15" r="13" />
          <circle cx="64" cy="-15" r="13" />
        </g>
      </Shared>
    </g>
  )
}

export function Road({ width, road, line }: Scene): JSX.Element {
  return <path d={`M0 ${road + line / 2}H${width}`} stroke="var(--ink)" stroke-width={line} />
}
