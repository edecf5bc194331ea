import type { JSX } from 'preact'
import { Label, round } from '../../../src/html/drawing.tsx'
import { DelayBar } from './delay-bar.tsx'
import { spoken, type SpokenWord } from './speech.tsx'
import { Waveform } from './waveform.tsx'

/** A stretch of speech, and what becomes of it as text. Lengths are in bars of the waveform. */
export interface Passage {
  name: string
  fate?: string
  icon: string
  /** What is heard besides or instead of the words of the text. */
  heard?: string
  words: (SpokenWord & { text: string; misheard?: boolean })[]
  /** How far the text falls behind. */
  late?: number
}

/** Where a passage is drawn. */
export interface Stretch {
  x: number
  pitch: number
  /** The middle of the waveform, and half the height of a loud word. */
  wave: number
  half: number
  /** Baseline of the text and its size. */
  text: number
  size: number
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

/** The text, each word tied to where it was said; one that came out wrong has a squiggle under it. */
export function Recognised({ passage, stretch }: { passage: Passage; stretch: Stretch }): JSX.Element {
  const { x, pitch, text, size, line } = stretch
  const { words, late = 0 } = passage
  const lag = late * pitch
  const top = text - size
  return (
    <>
      <Ties words={words} lag={lag} end={round(top - 4)} stretch={stretch} />
      {words.map(({ at, text: word, misheard }) => (
        <>
          <Label x={x + at * pitch + lag} y={text} size={size} weight={760}>
            {word}
          </Label>
          {misheard && (
            <Squiggle x={x + at * pitch} y={text + size * 0.42} width={word.length * size * 0.46} line={line} />
          )}
        </>
      ))}
      {lag > 0 && <DelayBar from={x + line / 2} to={x + lag - line * 3} y={top} height={size * 1.3} line={line} />}
    </>
  )
}

interface SquiggleProps {
  x: number
  y: number
  width: number
  line: number
}

/** What a spelling checker draws under a word. */
function Squiggle({ x, y, width, line }: SquiggleProps): JSX.Element {
  const tooth = `l${line * 1.5} ${-line * 1.5} ${line * 1.5} ${line * 1.5}`
  const teeth = Math.round(width / (line * 3))
  return (
    <path d={`M${x} ${round(y)}${tooth.repeat(teeth)}`} fill="none" stroke="var(--ink)" stroke-width={line * 0.75} />
  )
}

interface TiesProps {
  words: SpokenWord[]
  /** How far right of their sound the words stand. */
  lag: number
  end: number
  stretch: Stretch
}

/** A thread from each sound down to its word. The first of late words drops to where the delay is measured from. */
function Ties({ words, lag, end, stretch: { x, pitch, wave, half, line } }: TiesProps): JSX.Element {
  const foot = ({ loud = 0.5 }: SpokenWord) => Math.round(wave + half * loud + line * 2)
  const thread = (word: SpokenWord, i: number) =>
    `M${x + word.at * pitch + 1} ${foot(word)}${lag && i ? `l${lag} ${end - foot(word)}` : `V${end}`}`
  return <path d={words.map(thread).join('')} stroke="var(--line)" stroke-width="2" />
}
