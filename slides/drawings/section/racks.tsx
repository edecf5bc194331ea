import { Fan } from 'lucide-static'
import type { JSX } from 'preact'
import { Icon } from '../../../src/html/drawing.tsx'

/** From one cabinet to the next, which shares its wall. */
export const cabinet = 44

/** A row of cabinets from the front: their shelves go on the rules of the hall's hatch. */
export function Cabinets({ count }: { count: number }): JSX.Element {
  const each = (piece: (x: number) => string): string =>
    Array.from({ length: count }, (_, index) => piece(2 + index * cabinet)).join('')
  // Dashes run on from one cabinet to the next: two for what is in it, then a gap for the wall.
  const shelf = count * cabinet - 12
  return (
    <>
      <path d={each((x) => `M${x + 22} -80V-90`)} stroke="var(--hall-2)" stroke-width="4" />
      <path d={each((x) => `M${x} 0v-80h44V0`)} fill="var(--bg)" stroke="var(--ink)" stroke-width="4" />
      <path
        d={`M8 -64h${shelf}${[-1, 1, -1, 1, -1].map((way) => `m0 12h${way * shelf}`).join('')}`}
        fill="none"
        stroke="var(--hall-2)"
        stroke-width="6"
        stroke-dasharray="20 3 9 12"
      />
    </>
  )
}

/** The cooling at the end of a row. */
export function Cooler(): JSX.Element {
  return (
    <>
      <path d="M2 0v-80h68V0" fill="var(--bg)" stroke="var(--ink)" stroke-width="4" />
      <circle cx="36" cy="-44" r="27" fill="none" stroke="var(--ink)" stroke-width="3" />
      <Icon svg={Fan} x={16} y={-64} size={40} />
      <path d="M10 -8h52" stroke="var(--ink)" stroke-width="4" stroke-dasharray="4 4" />
    </>
  )
}
