import type { JSX } from 'preact'
import { Icon } from '../../src/html/drawing.tsx'

/** Strokes side by side, the engraver's way to draw a shadow. */
const strokes = (count: number, x: number, y: number, line: string): string =>
  Array.from({ length: count }, (_, i) => `M${x + 8 * i} ${y}${line}`).join('')

/** A roped-off museum plinth whose exhibit, the dashed icon, is still missing. */
export function Plinth({ icon }: { icon: string }): JSX.Element {
  return (
    <svg viewBox="0 0 352 200" aria-hidden="true" fill="none" stroke-width="4">
      <g stroke-dasharray="1.4 2.1">
        <Icon svg={icon} x={128} y={0} size={96} tone="ink2" />
      </g>
      <path d={strokes(6, 248, 194, 'l10-10')} stroke="var(--line)" stroke-width="2" />
      <path d="M0 196H352" stroke="var(--line)" />
      <g stroke="var(--ink2)" stroke-linecap="round">
        <path d="M40 134Q176 226 312 134M40 194V134M312 194V134M28 194h24M300 194h24" />
        <circle cx="40" cy="126" r="6" />
        <circle cx="312" cy="126" r="6" />
      </g>
      <Pedestal />
    </svg>
  )
}

/** The plinth itself, its top empty. Where it stands sets no fill and lines of 4 px. */
export function Pedestal(): JSX.Element {
  return (
    <>
      <path d="M120 136H232V182H120Z" fill="var(--bg2)" />
      <path d={strokes(13, 124, 147, 'l8-10')} stroke="var(--line)" stroke-width="2" />
      <path d="M146 154H206V174H146Z" fill="var(--bg3)" stroke="var(--ink2)" stroke-width="2" />
      <path d="M130 102H222L246 124V136H106V124Z" fill="var(--bg3)" />
      <ellipse cx="176" cy="113" rx="40" ry="5" stroke="var(--ink3)" stroke-width="2" stroke-dasharray="6 4" />
      <path
        d="M106 182H246V196H106ZM120 138V182M232 138V182M130 102H222L246 124V136H106V124ZM106 124H246"
        stroke="var(--ink)"
      />
    </>
  )
}
