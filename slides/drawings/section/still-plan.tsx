import type { JSX } from 'preact'
import { Arrow, hatch } from '../../../src/html/drawing.tsx'
import { corners, inBoxes, Wall, walls } from '../plan/walls.tsx'

const rooms = inBoxes([0, 128, 256].map((x) => ({ x, y: 0, w: 104, h: 92 })))
const walk = corners('24,150 24,124 44,124 44,68 60,68 60,124 300,124 300,68 316,68 316,108 180,108 180,58')
const outside = 'M104 2H128M232 2H256M104 90H128M232 90H256M2 92V136H12M38 136H358V92'

/** The floor plan and its walk, small, 360 × 156: where the section comes from. Numbers are `size` px high. */
export function StillPlan({ size }: { size: number }): JSX.Element {
  return (
    <>
      {rooms.map(({ x, number }) => (
        <>
          <path transform={`translate(${x + 10} 10)`} d="M0 0h42v40H0z" fill={hatch(number)} />
          <text
            class="label strong"
            data-ordinal
            x={x + 76}
            y={Math.round(31 + size * 0.35)}
            font-size={size}
            fill="var(--ink)"
            text-anchor="middle"
          >
            {number}
          </text>
        </>
      ))}
      <Wall d={rooms.map((room) => walls(room, 'bottom', 36, 3)).join('') + outside} tone="ink2" width={3} />
      <Arrow points={walk} tone="ink2" width={4} head={16} />
      <circle cx="24" cy="150" r="6" fill="var(--ink2)" />
    </>
  )
}
