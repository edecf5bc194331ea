import type { ComponentChildren, JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'
import { Shared } from '../people/pose.tsx'

interface PageProps {
  x: number
  y: number
  scale: number
  /** Line width in px. */
  line: number
  /** Drawn before, in the wide version. */
  quote: boolean
}

interface PlacedProps extends PageProps {
  name: string
  children: ComponentChildren
}

function Placed({ name, x, y, scale, line, quote, children }: PlacedProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`} stroke-width={round(line / scale)}>
      <Shared id={`design-${name}`} quote={quote}>
        {children}
      </Shared>
    </g>
  )
}

const sheet = 'M0 0H330V216H0Z'
/** A heading of two lines, three lines of text, a picture with a sun over mountains, and a button, each from 0, 0. */
const heading = 'M0 0H150V18H0ZM0 26H104V44H0Z'
const text = 'M18 128H158V132H18ZM18 144H158V148H18ZM18 160H130V164H18Z'
const menu = 'M18 18H40V40H18ZM222 27H246V31H222ZM254 27H278V31H254ZM286 27H312V31H286Z'
const frame = 'M0 0H122V140H0Z'
const view = 'M0 112L40 62 68 96 88 74 122 108M78 34a12 12 0 0 0 24 0a12 12 0 0 0-24 0'
const button = 'M0 0H92V26H0ZM22 13H70'

/** A screen as it was drafted, two more drafts behind it: everything in its place. 330 × 216, and 16 above. */
export function Drafts(props: PageProps): JSX.Element {
  return (
    <Placed name="drafts" {...props}>
      <g fill="var(--bg)" stroke="var(--ink)">
        <path d={sheet} transform="translate(32 -20)" />
        <path d={sheet} transform="translate(16 -10)" />
        <path d={sheet} />
        <path d={frame + view} transform="translate(190 62)" />
        <path d={button} transform="translate(18 176)" />
      </g>
      <g fill="var(--ink)">
        <path d={heading} transform="translate(18 62)" />
        <path d={menu + text} />
      </g>
    </Placed>
  )
}

/** The same screen in a browser: heading and picture out of place and frame, the button on the picture. */
export function Fallen(props: PageProps): JSX.Element {
  return (
    <Placed name="fallen" {...props}>
      <g fill="none" stroke="var(--ink)">
        <path d="M0 0H330V216H0ZM0 0V-26H330V0" />
        <path d="M14-13h.1M30-13h.1M46-13h.1" stroke-linecap="round" stroke-width="8" />
        <path
          d="M18 62H168V106H18ZM190 62H312V202H190ZM18 176H110V202H18Z"
          stroke="var(--line)"
          stroke-dasharray="8 6"
        />
      </g>
      <path d={menu + text} fill="var(--ink)" />
      <path d={heading} transform="translate(250 60)" fill="var(--hall-3)" />
      <g transform="translate(120 114)" stroke="var(--bg)">
        <path d={frame} fill="var(--hall-3)" />
        <path d={view} fill="none" />
      </g>
      <path d={button} transform="translate(84 168)" fill="var(--bg)" stroke="var(--ink)" />
    </Placed>
  )
}
