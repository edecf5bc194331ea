import type { ComponentChildren, JSX } from 'preact'
import { InSvg } from './fact.tsx'
import { usePlainText, type Text } from './text.tsx'

/** One version of a drawing: SVG content in a box of `width` × `height` px, text at its real size. */
export interface Art {
  width: number
  height: number
  content: ComponentChildren
}

interface DrawingProps {
  /** What the drawing says, for whoever can't see it. One or two sentences. */
  alt: Text
  /** For the stage, print and wide columns. Text is 24 px or more. */
  wide: Art
  /** For phones, 360 px wide: redrawn, not scaled. Text is 15 px or more. */
  tall: Art
  /** Holds links: a group instead of an image, so that they stay reachable. */
  interactive?: boolean
}

/** A figure drawn twice, wide and tall; the stylesheet shows the one that fits. */
export function Drawing({ alt, wide, tall, interactive }: DrawingProps): JSX.Element {
  const label = usePlainText(alt)
  return (
    <div class="drawing">
      <Svg shape="wide" art={wide} label={label} role={interactive ? 'group' : 'img'} />
      <Svg shape="tall" art={tall} label={label} role={interactive ? 'group' : 'img'} />
    </div>
  )
}

interface SvgProps {
  shape: 'wide' | 'tall'
  art: Art
  label: string
  role: 'img' | 'group'
}

function Svg({ shape, art, label, role }: SvgProps): JSX.Element {
  return (
    <svg class={shape} viewBox={`0 0 ${art.width} ${art.height}`} role={role} aria-label={label}>
      <InSvg.Provider value={true}>{art.content}</InSvg.Provider>
    </svg>
  )
}

/** Everything inside appears with the n-th click on stage, and is always there in read and print. */
export function Step({ n, children }: { n: number; children: ComponentChildren }): JSX.Element {
  return (
    <g class="fragment" data-fragment-index={n}>
      {children}
    </g>
  )
}

interface LabelProps {
  x: number
  y: number
  /** Font size in px; 24 when wide, 15 or more when tall. */
  size?: number
  weight?: 500 | 760
  /** A token name: `ink`, `ink2`, `hall-1-text`. */
  tone?: string
  anchor?: 'start' | 'middle' | 'end'
  children: ComponentChildren
}

/** Text in a drawing, its baseline at y. */
export function Label({ x, y, size = 24, weight = 500, tone = 'ink', anchor = 'start', children }: LabelProps) {
  return (
    <text
      class={weight === 760 ? 'label strong' : 'label'}
      x={x}
      y={y}
      font-size={size}
      fill={`var(--${tone})`}
      text-anchor={anchor === 'start' ? undefined : anchor}
    >
      {children}
    </text>
  )
}

interface ArrowProps {
  /** Corner points from start to tip, straight lines between them. */
  points: [number, number][]
  tone?: string
  width?: number
  /** Length of the head in px. */
  head?: number
}

/** A line with mitred corners and a solid head whose tip is the last point. */
export function Arrow({ points, tone = 'ink', width = 4, head = 16 }: ArrowProps): JSX.Element {
  const [tipX, tipY] = points.at(-1)!
  const [fromX, fromY] = points.at(-2)!
  const length = Math.hypot(tipX - fromX, tipY - fromY)
  const [ux, uy] = [(tipX - fromX) / length, (tipY - fromY) / length]
  const [baseX, baseY] = [tipX - ux * head, tipY - uy * head]
  const half = head * 0.6
  const line = [...points.slice(0, -1), [baseX, baseY]].map(([x, y]) => `${round(x!)} ${round(y!)}`)
  return (
    <>
      <path d={`M${line.join('L')}`} fill="none" stroke={`var(--${tone})`} stroke-width={width} />
      <path
        d={`M${round(tipX)} ${round(tipY)}L${round(baseX - uy * half)} ${round(baseY + ux * half)}L${round(baseX + uy * half)} ${round(baseY - ux * half)}Z`}
        fill={`var(--${tone})`}
      />
    </>
  )
}

/** SVG coordinates rounded to a tenth of a pixel keep the document small. */
export const round = (value: number): number => Math.round(value * 10) / 10

interface IconProps {
  /** The SVG text of an icon, imported by name from `lucide-static`. */
  svg: string
  x: number
  y: number
  /** Edge in px: 48, 72 or 96 on stage. The line stays 4 px at 48 or more, 3 px below. */
  size: number
  tone?: string
}

/** A lucide icon inside a drawing, its box's top left corner at x, y. */
export function Icon({ svg, x, y, size, tone = 'ink' }: IconProps): JSX.Element {
  const scale = size / 24
  return (
    <g
      transform={`translate(${x} ${y}) scale(${scale})`}
      fill="none"
      stroke={`var(--${tone})`}
      stroke-width={(size >= 48 ? 4 : 3) / scale}
      stroke-linecap="round"
      stroke-linejoin="round"
      dangerouslySetInnerHTML={{ __html: inner(svg) }}
    />
  )
}

const inner = (svg: string): string => svg.replace(/^[\s\S]*?<svg[\s\S]*?>|<\/svg>\s*$/g, '').replace(/\s+/g, ' ')

/** Fill of a hall's hatch: dots (crowd), rules (racks), streets. The patterns stand once in the document. */
export const hatch = (hall: 1 | 2 | 3): string => `url(#hatch-${hall})`

/** A lucide icon of its own, 72 px, for the first column of a table. */
export function Glyph({ svg, tone }: Pick<IconProps, 'svg' | 'tone'>): JSX.Element {
  return (
    <svg width="72" height="72" viewBox="0 0 72 72" aria-hidden="true">
      <Icon svg={svg} x={0} y={0} size={72} tone={tone} />
    </svg>
  )
}
