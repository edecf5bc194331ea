import type { JSX } from 'preact'

/** What both shapes draw along their axis of time, in px. */
export interface Track {
  /** The maker's start, the release and the end of the axis. */
  start: number
  release: number
  end: number
  line: number
}

interface CheckeredProps {
  x: number
  from: number
  to: number
  /** Edge of a square. */
  cell: number
}

/** The release: the maker's finishing line and the outsider's starting line. */
export function Checkered({ x, from, to, cell }: CheckeredProps): JSX.Element {
  return (
    <>
      <path d={`M${x} ${from}V${to}`} stroke="var(--bg)" stroke-width={cell * 3} />
      <path
        d={`M${x - cell / 2} ${from}V${to}M${x + cell / 2} ${from + cell}V${to}`}
        stroke="var(--ink)"
        stroke-width={cell}
        stroke-dasharray={cell}
      />
    </>
  )
}

interface ModelProps {
  track: Track
  top: number
  bottom: number
}

/** The model: dashed while it grows in training, at its full height from the release on. */
export function NextModel({ track: { start, release, end, line }, top, bottom }: ModelProps): JSX.Element {
  return (
    <>
      <path d={`M${start} ${bottom}L${release} ${top}H${end}V${bottom}z`} fill="url(#hatch-1)" />
      <g fill="none" stroke="var(--hall-1)" stroke-width={line}>
        <path d={`M${start} ${bottom}L${release} ${top}`} stroke-dasharray="8 6" />
        <path d={`M${release} ${top}H${end}M${start} ${bottom}H${end}`} />
      </g>
    </>
  )
}

interface DimensionProps {
  from: number
  to: number
  y: number
  line: number
}

/** A dimension line as in a working drawing. */
export function Dimension({ from, to, y, line }: DimensionProps): JSX.Element {
  const tick = (x: number) => `M${x} ${y - 3 * line}v${6 * line}`
  const d = `${tick(from + line / 2)}${tick(to - line / 2)}M${from} ${y}H${to}`
  return <path d={d} stroke="var(--ink)" stroke-width={line} />
}
