import type { JSX } from 'preact'
import { Arrow } from '../../../src/html/drawing.tsx'

/** From one slot to the next. A server in it is 260 × 48, near the proportions of a real one. */
const slot = 56

const server = (y: number, w: number, left = 20): string =>
  `M${left} ${y}h${w}v48h${-w}zm16 16h${w / 2 - 20}m${20 - w / 2} 16h${w / 2 - 20}m${w / 2 - 46}-8h0m22 0h0`

interface RackProps {
  slots: number
  /** Which one holds the chassis for two servers. */
  shared: number
}

/** A rack from the front, 300 wide, with a server in each slot, but one in which half is empty. */
export function RackFront({ slots, shared }: RackProps): JSX.Element {
  const height = slots * slot
  const others = Array.from({ length: slots }, (_, i) => (i === shared ? '' : server(4 + i * slot, 260)))
  return (
    <g fill="none" stroke-linecap="round">
      <path d={others.join('')} stroke="var(--line)" />
      <path d={server(4 + shared * slot, 128)} stroke="var(--ink)" />
      <path d={`M2 0V${height}H14V0zM286 0V${height}h12V0zM14 0H286M14 ${height}H286`} stroke="var(--ink)" />
    </g>
  )
}

/** The second server, moved up into the free half, and the slot it leaves. */
export function SecondServer({ shared }: Pick<RackProps, 'shared'>): JSX.Element {
  const y = 4 + shared * slot
  return (
    <g fill="none">
      <path d={`M17 ${y + slot - 3}h266v54H17z`} fill="var(--bg)" />
      <path d={`M20 ${y + slot}h260v48H20z`} stroke="var(--ink2)" stroke-width="2" stroke-dasharray="8 6" />
      <path d={`M152 ${y - 2}h130v52H152z`} fill="var(--hall-2)" />
      <path d={server(y, 128, 152).replace(/.*?z/, `M152 ${y}`)} stroke="var(--bg)" stroke-linecap="round" />
      <Arrow
        points={[
          [217, y + slot + 34],
          [217, y + 46],
        ]}
        head={18}
      />
    </g>
  )
}
