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
    <g transform={at} fill="none" stroke="var(--ink)" stroke-width="4" stroke-linejoin="round" stroke-linecap="round">
      <path d={limbs} />
      <path d="M-11-54h22v17h-22zM-8-29h16v27h-16zM0-30v-6" fill="var(--ink)" />
      <path d={`M0-46${eyes}`} stroke="var(--bg)" />
    </g>
  )
}

/** Reinforcement learning: in the lab it walks, outside it trips over the first stone. 156 × 125. */
export function BrittlePlanner({ x, y, scale, quote = false }: SceneProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <Shared id="robot-brittle" quote={quote}>
        <path d="M0 0H58V125H0Z" fill="var(--bg3)" />
        <g fill="none" stroke="var(--ink)" stroke-width="3">
          <path d="M6 5h12M9 5v8L3 26h18l-6-13V5M5 20h14" stroke="var(--ink2)" stroke-width="2.5" />
          <path d="M58 0V58M58 125Q59 109 70 109T82 125" />
        </g>
        <Puppet
          at="translate(31 87)"
          eyes="m1 0h0m6 0h0"
          limbs="M-4 0L-10 18-17 36M4 0L14 17 14 36M-6-26L-18-12-12 1M6-26L16-10 24-17"
        />
        <Puppet
          at="translate(92 80) rotate(66)"
          eyes="m1 0h0m6 0h0"
          limbs="M-4 0L-14 20 4 36M4 0L15 20 13 38M-6-26L-21-38-19-58M6-26L22-36 26-54"
        />
      </Shared>
    </g>
  )
}

const cloud =
  'M65 55A17 17 0 0 1 70 23A24 24 0 0 1 116 16A20 20 0 0 1 140 43A16 16 0 0 1 126 59A24 24 0 0 1 88 61A18 18 0 0 1 65 55Z' +
  'M39 48a5 5 0 0 0 10 0a5 5 0 0 0-10 0'

/** The large model: it still thinks while the cup falls off the table. 156 × 125. */
export function SlowPlanner({ x, y, scale, quote = false }: SceneProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <Shared id="robot-slow" quote={quote}>
        <Puppet at="translate(26 87)" eyes="m2-3h0m6 0h0" limbs="M-4 0V36M4 0V36M-6-26L-18-14-16 4M6-26L18-14 16 4" />
        <g fill="none" stroke="var(--hall-3)" stroke-linecap="round">
          <path d={cloud} stroke-width="3" />
          <path d="M82 40h0m19 0h0m19 0h0" stroke-width="10" />
        </g>
        <g fill="none" stroke="var(--ink)" stroke-width="3" stroke-linejoin="round">
          <path d="M156 74H126M146 74V125" />
          <path
            d="M-12-11H12L9 14H-9ZM12-6h3q7 0 5 7t-9 7M-10-19v-7M0-19v-13M10-19v-7"
            transform="translate(112 104) rotate(-35)"
          />
        </g>
      </Shared>
    </g>
  )
}
