import type { ComponentChildren, JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'
import { Shared } from '../people/pose.tsx'
import { type Voice, Waveform } from '../voices/waveform.tsx'
import { head, LineArt, shoulders } from './person.tsx'

/** Where a part stands, and how large. The wide figure draws it, the tall one quotes it. */
interface Place {
  x: number
  y: number
  scale?: number
  quote?: boolean
  /** Turned to the left. */
  mirrored?: boolean
}

interface PartProps extends Place {
  name: string
  children: ComponentChildren
}

function Part({ name, x, y, scale = 1, mirrored, quote = false, children }: PartProps): JSX.Element {
  const size = mirrored ? ` scale(-${scale} ${scale})` : scale === 1 ? '' : ` scale(${scale})`
  return (
    <g transform={`translate(${x} ${y})${size}`}>
      <Shared id={`call-${name}`} quote={quote}>
        {children}
      </Shared>
    </g>
  )
}

/** A teleprinter nobody types on: a cogwheel writes lines with blanks to be filled in. 184 wide, 278 high. */
export function ScriptWriter(place: Place): JSX.Element {
  return (
    <Part name="writer" {...place}>
      <g stroke="var(--ink)" stroke-width="4" fill="var(--bg2)">
        <path d="M34 184V2H150V184" fill="var(--bg)" />
        <path d="M52 32H96M52 60H82M122 60H132M52 88H132M52 116H70M110 116H132M52 144H92" stroke="var(--ink2)" />
        <path d="M104 24h28v16h-28zM90 52h24v16h-24zM78 108h24v16h-24z" fill="none" stroke-width="3" />
        <path d="M100 136h12v16h-12z" fill="var(--ink)" stroke="none" />
        <path d="M2 180H182M10 164v32M174 164v32" stroke-width="8" />
        <path d="M12 200H172L182 278H2Z" />
        <g fill="none" stroke="var(--ink2)">
          <circle cx="92" cy="240" r="15" />
          <circle cx="92" cy="240" r="20" stroke-width="6" pathLength={16} stroke-dasharray="1" />
          <circle cx="92" cy="240" r="4" />
        </g>
      </g>
    </Part>
  )
}

/** Someone with headphones on. 148 wide, 216 high. */
export function Reader(place: Place): JSX.Element {
  return (
    <Part name="reader" {...place}>
      <LineArt line={4}>
        <path d={shoulders(74, 104, 74, 112) + head(74, 50, 40)} />
        <path d="M24 50A50 50 0 0 1 124 50" fill="none" />
        <path d="M16 36h14v34h-14zM118 36h14v34h-14z" fill="var(--bg3)" />
      </LineArt>
    </Part>
  )
}

/** A studio microphone in its yoke, without a foot. 76 wide, 112 high. */
export function Microphone(place: Place): JSX.Element {
  return (
    <Part name="mic" {...place}>
      <LineArt line={4}>
        <path d="M12 26a26 26 0 0 1 52 0v52a26 26 0 0 1-52 0z" />
        <path d="M14 18h48M12 30h52M12 42h52M38 2v50" stroke-width="2.5" />
        <path d="M12 54h52v10h-52z" fill="var(--ink)" />
        <path d="M2 58v18a36 36 0 0 0 72 0V58" fill="none" />
      </LineArt>
    </Part>
  )
}

const holes = [-90, 30, 150].map((degrees) => {
  const angle = (degrees * Math.PI) / 180
  return `M${Math.round(Math.cos(angle) * 40 - 16)} ${Math.round(Math.sin(angle) * 40)}a16 16 0 0 0 32 0a16 16 0 0 0-32 0`
})

/** A reel full of tape, its middle at x, y and 75 px in radius. */
export function Reel(place: Place): JSX.Element {
  const disc = 'M-75 0a75 75 0 0 1 150 0a75 75 0 0 1-150 0'
  return (
    <Part name="reel" {...place}>
      <path d={`${disc}${holes.join('')}M-7 0a7 7 0 0 0 14 0a7 7 0 0 0-14 0`} fill="var(--hall-3)" />
    </Part>
  )
}

/** A call-centre agent in everything but the head, for which the reel is put at x, y. 190 wide, 182 px down. */
export function Player(place: Place): JSX.Element {
  return (
    <Part name="player" {...place}>
      <g fill="none" stroke="var(--ink)" stroke-width="4">
        <path d="M-24 74v28M24 74v28" />
        <path d="M-94 182V134L-58 102H58L94 134V182" fill="var(--bg2)" />
        <path d="M-62 132v50M62 132v50" stroke-width="3" />
        <path d="M-86 0A86 86 0 0 1 86 0M-86 20v18q0 52 50 52h54" />
        <path d="M8 90h20" stroke-width="12" stroke-linecap="round" />
        <path d="M-96-22h20v44h-20zM76-22h20v44h-20z" fill="var(--bg3)" />
      </g>
    </Part>
  )
}

/** Someone with a phone at the ear on the left, elbow on the table. 168 wide, 216 high. */
export function Customer(place: Place): JSX.Element {
  return (
    <Part name="customer" {...place}>
      <LineArt line={4}>
        <path d={shoulders(94, 104, 74, 112) + head(94, 50, 40)} />
        <path d="M36 10l19-4 19 84-19 5z" fill="var(--bg3)" />
        <path d="M2 218L26 86a11 11 0 0 1 8-14l16-3a7 7 0 0 1 3 13a7 7 0 0 1 3 13a7 7 0 0 1 1 13L40 218" />
        <path d="M53 82l-13 3M56 95l-13 3M43 194Q61 186 68 138" fill="none" />
      </LineArt>
    </Part>
  )
}

interface TapeProps {
  voice: Voice
  x: number
  y: number
  pitch: number
  /** Half the width of the tape. */
  half: number
  line: number
}

/** Recorded tape: the voice cut out of a band. */
export function Tape({ voice, x, y, pitch, half, line }: TapeProps): JSX.Element {
  return (
    <>
      <path d={`M${x} ${y - half}h${round(pitch * (voice.length + 1))}v${2 * half}H${x}z`} fill="var(--hall-3)" />
      <Waveform voice={voice} x={x + pitch} y={y} pitch={pitch} half={half * 0.8} tone="bg" line={line} />
    </>
  )
}
