import type { JSX } from 'preact'
import { Shared } from '../people/pose.tsx'

interface CarProps {
  x: number
  y: number
  scale?: number
  /** Quotes the car drawn before instead of drawing it again. */
  quote?: boolean
}

const wheels = [46, 158].flatMap((x) => [24, 11].map((r) => <circle cx={x} cy="191" r={r} />))

/** An electric pickup, folded from flat sheets, with a camera behind the windscreen. 204 wide, down to 217. */
export function Wedge({ x, y, scale = 1, quote = false }: CarProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <Shared id="car-wedge" quote={quote}>
        <g fill="var(--bg)" stroke="var(--ink)" stroke-width="4">
          <path d="M4 146L84 102 196 158 200 194H6Z" />
          <path d="M44 138L86 114 154 148Z" fill="var(--bg3)" />
          <path d="M6 156L196 168" stroke-width="2.5" />
          <circle cx="126" cy="122" r="6" fill="var(--ink)" stroke="none" />
          {wheels}
        </g>
      </Shared>
    </g>
  )
}

/** A saloon with a camera behind the windscreen and a LiDAR on its roof. 204 wide, down to 217. */
export function Saloon({ x, y, scale = 1, quote = false }: CarProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <Shared id="car-saloon" quote={quote}>
        <g fill="var(--bg)" stroke="var(--ink)" stroke-width="4" stroke-linejoin="round">
          <path d="M8 194L4 164Q4 150 18 146L48 114Q54 108 64 108H112Q124 108 132 114L162 144 190 150Q202 154 202 168L200 194Z" />
          <path d="M42 144L60 122Q64 118 70 118H88V144ZM100 118H112Q120 118 126 124L146 144H100Z" fill="var(--bg3)" />
          <path d="M82 108V94M106 108V94M68 72H120V94H68ZM68 83H120" />
          <circle cx="142" cy="124" r="6" fill="var(--ink)" stroke="none" />
          {wheels}
        </g>
      </Shared>
    </g>
  )
}
