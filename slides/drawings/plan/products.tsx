import { BookOpen, Bot, CarFront, Glasses, Smartphone } from 'lucide-static'
import type { JSX } from 'preact'
import { Icon } from '../../../src/html/drawing.tsx'
import { type Box, boxes } from './walls.tsx'

/** What stands in Hall 3, booth by booth. */
const products = [Glasses, Smartphone, Bot, CarFront, BookOpen]

/** Booths of Hall 3, a product in the middle of each. */
export function Booths({ booths, size }: { booths: Box[]; size: number }): JSX.Element {
  return (
    <>
      <path d={boxes(booths)} fill="var(--hall-3)" />
      {booths.map(({ x, y, w, h }, i) => (
        <Icon svg={products[i]!} x={x + (w - size) / 2} y={y + (h - size) / 2} size={size} tone="bg" />
      ))}
    </>
  )
}
