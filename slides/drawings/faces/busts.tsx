import type { ComponentChildren, JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'

/** Where a bust stands and how large; drawn in a box of 160 × 172. */
export interface Place {
  x: number
  y: number
  scale: number
  /** Line width in px, whatever the scale. */
  line: number
}

function Bust({ x, y, scale, line, children }: Place & { children: ComponentChildren }): JSX.Element {
  return (
    <g
      transform={`translate(${round(x)} ${round(y)}) scale(${scale})`}
      fill="none"
      stroke="var(--ink)"
      stroke-width={round(line / scale)}
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {children}
    </g>
  )
}

const presenterFace = 'M48 60V88C48 114 62 128 80 128S112 114 112 88V60C100 58 92 48 88 38C80 50 64 60 48 60Z'

interface PresenterProps extends Place {
  /** Token of her hair. */
  hair?: string
  /** Her face. */
  children: ComponentChildren
}

/** Someone in front of a camera, in a jacket. */
export function Presenter({ hair = 'bg3', children, ...place }: PresenterProps): JSX.Element {
  return (
    <Bust {...place}>
      <path
        d="M48 114C32 98 38 62 40 48C44 16 62 6 80 6S116 16 120 48C122 62 128 98 112 114Z"
        fill={`var(--${hair})`}
      />
      <path d="M66 124V134L44 140C18 146 6 154 4 169H156C154 154 142 146 116 140L94 134V124Z" fill="var(--bg)" />
      <path d="M66 134L80 156 94 134M56 137L52 152 62 156 72 169M104 137L108 152 98 156 88 169" />
      <path d={presenterFace} fill="var(--bg)" />
      {children}
    </Bust>
  )
}

const eyes = 'M65 74V80M95 74V80'
const lips = {
  closed: 'M70 105Q80 109 90 105',
  ajar: 'M72 103Q80 99 88 103 80 110 72 103Z',
  wide: 'M68 101Q80 98 92 101 90 114 80 114T68 101Z',
}
export type Lips = keyof typeof lips

/** The presenter's face as it was filmed. */
export function FilmedFace({ mouth }: { mouth: Lips }): JSX.Element {
  return <path d={eyes + lips[mouth]} />
}

/** The filmed face with lips made anew: they alone are filled. */
export function NewLips(): JSX.Element {
  return (
    <>
      <path d={eyes} />
      <g stroke="none">
        <path d="M67 102Q75 96 77.5 97 80 98.2 82.5 97 85 96 93 102 90 113.5 80 113.5T67 102Z" fill="var(--hall-1)" />
        <path d="M71 102.2Q76 100.4 80 101.2 84 100.4 89 102.2 86 108 80 108T71 102.2Z" fill="var(--bg)" />
      </g>
    </>
  )
}

const warriorFace = 'M46 57V82C46 104 61 118 80 118S114 104 114 82V57C106 48 94 45 80 45S54 48 46 57Z'

/** A terracotta warrior: chipped knot of hair, neckerchief, riveted armour, cracks in the clay. `children` is his face. */
export function Warrior({ children, ...place }: Place & { children: ComponentChildren }): JSX.Element {
  return (
    <Bust {...place}>
      <path d="M44 32C32 24 36 4 54 4l3 7 7-3C73 12 74 20 72 26" fill="var(--bg3)" />
      <path d="M57 11Q61 18 58 25" />
      <path d="M46 57C43 32 58 23 80 23S117 32 114 57C106 48 94 45 80 45S54 48 46 57Z" fill="var(--bg3)" />
      <path d="M45 70C36 68 36 78 40 86L46 88M115 70C124 68 124 78 120 86L114 88" />
      <path d="M3 169C3 142 16 134 46 128H114C144 134 157 142 157 169Z" fill="var(--bg)" />
      <path
        d={
          'M36 131L31 169M124 131L129 169M33 152H127M56 152V169M80 152V169M104 152V169' +
          'M68 140V152M92 140V152M44 161h.1M68 161h.1M92 161h.1M116 161h.1'
        }
      />
      <path d="M50 104C40 116 42 128 50 132C66 142 94 142 110 132C118 128 120 116 110 104Z" fill="var(--bg)" />
      <path d="M62 123L86 138" />
      <path d={warriorFace} fill="var(--bg)" />
      <path d="M95 25l-6 9 8 4-5 9M14 149l9 5-2 7 8 7" />
      {children}
    </Bust>
  )
}

/** The warrior's face as it was dug up, mouth shut. */
export function StillFace(): JSX.Element {
  return <path d="M56 66Q63 62 70 65M90 65Q97 62 104 66M64 75V81M96 75V81M80 74V90M70 102Q80 105 90 102" />
}

/** The warrior's face made anew and singing: every line of it is in the hall's colour, its ground stays clay. */
export function SingingFace(): JSX.Element {
  return (
    <g stroke="var(--hall-1)">
      <path d={warriorFace} fill="var(--bg)" stroke-width="7" />
      <path d="M54 64Q62 56 71 61M89 61Q98 56 106 64M64 73V81M96 73V81M80 74V86" stroke-width="5" />
      <path d="M66 95Q80 91 94 95 94 111 80 111T66 95Z" fill="var(--hall-1)" stroke="none" />
      <path d="M71 99Q80 97 89 99 87 106 80 106T71 99Z" fill="var(--bg)" stroke="none" />
    </g>
  )
}

/** A note in the air beside a singing head. */
export function Note(): JSX.Element {
  return (
    <>
      <path d="M141 52V24Q146 34 154 36" />
      <ellipse cx="136" cy="53" rx="5" ry="4" fill="var(--ink)" />
    </>
  )
}
