import type { JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'
import { spoken, type SpokenWord } from './speech.tsx'
import { Waveform } from './waveform.tsx'

/** A stretch of speech, and what becomes of it as text. Lengths are in bars of the waveform. */
export interface Passage {
  name: string
  fate?: string
  icon: string
  words: (SpokenWord & { unknown?: boolean })[]
  /** How far the text falls behind. */
  late?: number
  /** The text doesn't say how it was said. */
  flat?: boolean
}

/** Where a passage is drawn. */
export interface Stretch {
  x: number
  pitch: number
  /** The middle of the waveform, and half the height of a loud word. */
  wave: number
  half: number
  /** Top and height of the text's word blocks. */
  text: number
  block: number
  line: number
}

const passageBars = 32

/** The waveform: one long breath, or word by word where the pitch of the voice sways. */
export function Heard({ words, stretch }: { words: SpokenWord[]; stretch: Stretch }): JSX.Element {
  const { x, pitch, wave, half, line } = stretch
  const look = { pitch, half, line }
  if (!words[0]!.tone) return <Waveform voice={spoken(words, passageBars)} x={x + line / 2} y={wave} {...look} />
  return (
    <>
      {words.map((word) => (
        <Waveform
          voice={spoken([{ ...word, at: 0 }], word.bars)}
          x={x + word.at * pitch + line / 2}
          y={round(wave + (word.tone! * half) / 84)}
          {...look}
        />
      ))}
    </>
  )
}

/** The text: a block per word, each tied to where it was said. */
export function Recognised({ passage, stretch }: { passage: Passage; stretch: Stretch }): JSX.Element {
  const { x, pitch, text, block, line } = stretch
  const { words, late = 0, flat } = passage
  const lag = late * pitch
  const height = flat ? line * 2 : block
  const base = text + block
  const left = (word: SpokenWord) => x + word.at * pitch + lag
  const width = (word: SpokenWord) => (word.bars - 1) * pitch + line
  const known = words.filter(({ unknown }) => !unknown)
  const unknown = words.filter(({ unknown }) => unknown)
  return (
    <>
      <Ties words={words} lag={lag} end={base - height} stretch={stretch} />
      <path
        d={known.map((word) => `M${left(word)} ${base - height / 2}h${width(word)}`).join('')}
        stroke="var(--ink2)"
        stroke-width={height}
      />
      {unknown.map((word) => (
        <path
          d={outline(left(word), text, width(word), block, line / 2)}
          fill="none"
          stroke="var(--ink)"
          stroke-width={line}
          stroke-dasharray={`${line * 2.5} ${line * 1.75}`}
        />
      ))}
    </>
  )
}

const outline = (x: number, y: number, width: number, height: number, inset: number): string =>
  `M${x + inset} ${y + inset}h${width - 2 * inset}v${height - 2 * inset}h${2 * inset - width}Z`

interface TiesProps {
  words: SpokenWord[]
  /** How far right of their sound the words stand. */
  lag: number
  end: number
  stretch: Stretch
}

/** A thread from each sound down to its word; the room that opens beside a late one is filled. */
function Ties({ words, lag, end, stretch: { x, pitch, wave, half, text, block, line } }: TiesProps): JSX.Element {
  const foot = ({ loud = 0.5 }: SpokenWord) => Math.round(wave + half * loud + line * 2)
  const from = (word: SpokenWord) => `M${x + word.at * pitch + 1} ${foot(word)}`
  const threads = words.map((word) => from(word) + (lag ? `l${lag} ${end - foot(word)}` : `V${end}`))
  const gap = `M${x} ${foot(words[0]!)}L${x + lag - line * 1.5} ${text}v${block}H${x}Z`
  return (
    <>
      {lag > 0 && <path d={gap} fill="var(--hall-1)" />}
      <path d={threads.slice(lag ? 1 : 0).join('')} stroke="var(--line)" stroke-width="2" />
    </>
  )
}
