import type { Voice } from './waveform.tsx'

/** A spoken word, measured in bars of a waveform. */
export interface SpokenWord {
  at: number
  bars: number
  syllables: number
  /** Part of the full height; ordinary speech when missing. */
  loud?: number
  /** How far the pitch of the voice drops, in px on stage; it rises when negative. */
  tone?: number
}

const silence = 0.02

/** The voice of some words: each swells per syllable, between them hums silence. */
export function spoken(words: SpokenWord[], bars: number): Voice {
  return Array.from({ length: bars }, (_, i) => {
    const word = words.find(({ at, bars: long }) => i >= at && i < at + long)
    return word ? loudness(word, i - word.at) : silence
  })
}

function loudness({ at, bars, syllables, loud = 0.5 }: SpokenWord, bar: number): number {
  const part = (bar + 0.5) / bars
  const swell = Math.sin(Math.PI * part) ** 0.5 * (0.3 + 0.7 * Math.abs(Math.sin(Math.PI * syllables * part)))
  const grain = 0.82 + 0.18 * Math.sin(2.4 * bar + at)
  return loud * swell * grain
}
