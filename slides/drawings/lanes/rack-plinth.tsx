import type { JSX } from 'preact'

interface PlinthProps {
  /** Middle of the plinth and the floor under it. */
  x: number
  floor: number
  w: number
  h: number
  /** How many cabinets it is made of. */
  racks: number
  line: number
  /** Only an outline: not the point. */
  hollow?: boolean
}

/** How far the slabs above and below stand out, and how thick they are. */
const slabOf = (line: number): number => line * 4

/** A plinth made of cabinets full of computers, between two slabs that carry the load. */
export function RackPlinth({ x, floor, w, h, racks, line, hollow = false }: PlinthProps): JSX.Element {
  const slab = slabOf(line)
  const edge = hollow ? line / 2 : 0
  const [left, top, body] = [x - w / 2, floor - h, w - 2 * slab]
  const middle = h - 2 * slab
  const uprights = (first: number, count: number) =>
    Array.from(
      { length: count },
      (_, i) => `M${Math.round(left + slab + (first + i) * (body / racks))} ${top + slab + line}v${middle - 2 * line}`,
    ).join('')
  const [wide, ends] = [w - 2 * edge, slab - edge]
  const right = `v${ends}h-${slab}v${middle}h${slab}v${ends}`
  const outline = `M${left + edge} ${top + edge}h${wide}${right}h-${wide}v-${ends}h${slab}v-${middle}h-${slab}z`
  const tone = hollow ? 'var(--hall-2)' : 'var(--bg)'
  // Computers are the dashes of upright lines as thick as they are wide, their lights those of thin ones.
  return (
    <>
      <path
        d={outline}
        fill={hollow ? 'none' : 'var(--hall-2)'}
        stroke={hollow ? tone : undefined}
        stroke-width={line}
      />
      <g stroke={tone} stroke-width={line}>
        {!hollow && <path d={uprights(1, racks - 1)} />}
        <g stroke-dasharray={`${line * 0.75} ${line * 2.25}`}>
          <path d={uprights(0.42, racks)} stroke-width={Math.round((body / racks) * 0.48)} />
          <path d={uprights(0.8, racks)} />
        </g>
      </g>
    </>
  )
}
