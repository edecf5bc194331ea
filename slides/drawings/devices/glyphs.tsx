import type { ComponentChildren, JSX } from 'preact'

/** A small picture for a table row: 4 px lines, one thing in the hall's colour. */
function Glyph({ children }: { children: ComponentChildren }): JSX.Element {
  return (
    <svg width="72" height="72" viewBox="0 0 72 72" aria-hidden="true">
      <g fill="none" stroke="var(--ink)" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">
        {children}
      </g>
    </svg>
  )
}

/** A phone in use: its owner looks at the screen, so its camera looks at the floor. */
export function PhoneInHand(): JSX.Element {
  return (
    <Glyph>
      <path d="M57 40L40 68H70Z" fill="var(--hall-3)" stroke="none" />
      <circle cx="20" cy="12" r="10" />
      <path d="M8 70V42Q8 29 19 29 26 29 27 37L30 54 43 48M2 70H70" />
      <path d="M38 51L60 35" stroke-width="8" />
    </Glyph>
  )
}

/** A pin, and an open hand that has to be its screen. */
export function PalmPin(): JSX.Element {
  return (
    <Glyph>
      <path
        d={
          'M30 46V24a4 4 0 0 1 8 0V17a4 4 0 0 1 8 0V14a4 4 0 0 1 8 0V20a4 4 0 0 1 8 0V48' +
          'Q62 60 56 70H40Q34 62 29 57L19 47a4 4 0 0 1 6-5L30 47M38 24V34M46 17V32M54 20V34'
        }
      />
      <path d="M10 10L36 42H57V57H36Z" fill="var(--hall-3)" stroke="none" />
      <path d="M2 2H18V18H2Z" fill="var(--bg)" />
      <path d="M10 10h0" />
    </Glyph>
  )
}

const lenses = 'M4 28H32V44Q32 56 20 56H16Q4 56 4 44ZM40 28H68V44Q68 56 56 56H52Q40 56 40 44Z'
const temples = 'M4 28L10 14M68 28L62 14'
const bridge = 'M33 34Q36 31 39 34'

/** AR glasses: see-through, with a small screen in a corner of one lens. */
export function Glasses(): JSX.Element {
  return (
    <Glyph>
      <path d={lenses + temples + bridge} />
      <path d="M53 33H63V41H53Z" fill="var(--hall-3)" stroke="none" />
    </Glyph>
  )
}

/** A headset as big as a helmet: its weight bows the head. */
export function Headset(): JSX.Element {
  return (
    <Glyph>
      <path d="M2 70Q4 54 22 54T42 70" />
      <g transform="rotate(14 24 34)">
        <circle cx="24" cy="32" r="18" fill="var(--bg)" />
        <path d="M6 32H34M24 13Q34 12 38 18" stroke-width="8" />
        <path d="M34 14H54Q66 14 66 26V36Q66 50 54 50H40Q34 50 34 42Z" fill="var(--bg3)" />
        <path d="M50 14H54Q66 14 66 26V36Q66 50 54 50H50Z" fill="var(--hall-3)" />
      </g>
    </Glyph>
  )
}

/** The one that nobody has: as light as glasses, the picture as full as a headset's. */
export function Wanted(): JSX.Element {
  return (
    <Glyph>
      <path d={lenses} fill="var(--hall-3)" stroke="none" />
      <path d="M5 47L14 38 23 46 30 40M42 48L52 38 66 51" stroke="var(--bg)" stroke-width="3" />
      <circle cx="59" cy="35" r="3" fill="var(--bg)" stroke="none" />
      <g stroke-linecap="butt">
        <path d={bridge} />
        <path d={temples} stroke-dasharray="6 4" />
        {/* Two dashes to a lens’s upper edge, so that its corners are closed. */}
        <path d={lenses} stroke-dasharray="8.4 6.3" stroke-dashoffset="4" />
      </g>
    </Glyph>
  )
}
