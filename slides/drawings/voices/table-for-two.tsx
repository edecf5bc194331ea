import type { JSX } from 'preact'
import { Label } from '../../../src/html/drawing.tsx'

/** The text as it settles, in two lines. */
export function SettledText({ x, y, size }: { x: number; y: number; size: number }): JSX.Element {
  return (
    <>
      <Label x={x} y={y} size={size} weight={760}>
        Please <tspan text-decoration="underline">book</tspan> a
      </Label>
      <Label x={x} y={y + size * 1.25} size={size} weight={760}>
        table for two
      </Label>
    </>
  )
}

const chairsAndTable =
  'M42 44H118M80 44V97M62 97H98M80 44V26M80 14v2' +
  'M6 14L14 64H42L46 97M14 64L8 97M154 14L146 64H118L114 97M146 64L152 97'

interface TableProps {
  x: number
  y: number
  scale: number
  line: number
}

/** What was meant: a table with a candle and two chairs, 160 × 100 before scaling. */
export function TableForTwo({ x, y, scale, line }: TableProps): JSX.Element {
  return (
    <path
      transform={`translate(${x} ${y})scale(${scale})`}
      d={chairsAndTable}
      fill="none"
      stroke="var(--ink)"
      stroke-width={Math.round((line / scale) * 100) / 100}
      stroke-linecap="round"
      stroke-linejoin="round"
    />
  )
}
