import type { JSX } from 'preact'
import { Shared } from '../people/pose.tsx'

interface SceneProps {
  x: number
  y: number
  scale: number
  /** Quotes what was drawn before instead of drawing it again. */
  quote?: boolean
}

interface PuppetProps {
  /** Where its hip is, and how it is turned. */
  at: string
  limbs: string
  /** Its eyes, from the middle of the head. */
  eyes: string
}

/** A small robot: box of a head, box of a trunk, bent wire for limbs. */
function Puppet({ at, limbs, eyes }: PuppetProps): JSX.Element {
  return (
    <g transform={at} fill="none" stroke="var(--ink)" stroke-width="4.5" stroke-linejoin="round" stroke-linecap="round">
      <path d={limbs} />
      <path d="M-11-54h22v17h-22zM-8-29h16v27h-16zM0-30v-6" fill="var(--ink)" />
      <path d={`M0-46${eyes}`} stroke="var(--bg)" />
    </g>
  )
}

/** Reinforcement learning: in the lab it walks, outside it trips over the first stone. 200 × 108. */
export function BrittlePlanner({ x, y, scale, quote = false }: SceneProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <Shared id="robot-brittle" quote={quote}>
        <path d="M0 4H70V108H0Z" fill="var(--bg3)" />
        <g fill="none" stroke="var(--ink)" stroke-width="3.5">
          <path d="M7 12h15M10 12v12L3 42h23l-7-18V12M6 34h17" stroke="var(--ink2)" stroke-width="3" />
          <path d="M70 4V50M78 108Q79 91 91 91T104 108M166 108l5-7 7 7" />
        </g>
        <Puppet
          at="translate(41 70)"
          eyes="m1 0h0m6 0h0"
          limbs="M-4 0L-10 18-17 36M4 0L14 17 14 36M-6-26L-20-12-14 1M6-26L16-10 26-17"
        />
        <Puppet
          at="translate(126 60) rotate(66)"
          eyes="m1 0h0m6 0h0"
          limbs="M-4 0L-14 20 4 38M4 0L15 20 13 40M-6-26L-21-40-19-64M6-26L23-38 30-62"
        />
      </Shared>
    </g>
  )
}

const cloud =
  'M79 57A17 17 0 0 1 84 25A24 24 0 0 1 130 18A20 20 0 0 1 154 45A16 16 0 0 1 140 61A24 24 0 0 1 102 63A18 18 0 0 1 79 57Z' +
  'M52 44a5 5 0 0 0 10 0a5 5 0 0 0-10 0'

/** The large model: it still thinks while the cup falls off the table. 200 × 108. */
export function SlowPlanner({ x, y, scale, quote = false }: SceneProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <Shared id="robot-slow" quote={quote}>
        <Puppet at="translate(27 70)" eyes="m2-3h0m6 0h0" limbs="M-4 0V36M4 0V36M-6-26L-18-14-16 4M6-26L18-14 16 4" />
        <g fill="none" stroke="var(--hall-3)" stroke-linecap="round">
          <path d={cloud} stroke-width="3.5" />
          <path d="M96 42h0m18 0h0m18 0h0" stroke-width="10" />
        </g>
        <g fill="none" stroke="var(--ink)" stroke-width="3.5" stroke-linejoin="round">
          <path d="M200 54H172M190 54V108" />
          <path
            d="M-12-11H12L9 14H-9ZM12-6h3q7 0 5 7t-9 7M-10-19v-7M0-19v-13M10-19v-7"
            transform="translate(163 86) rotate(-35)"
          />
        </g>
      </Shared>
    </g>
  )
}
