import type { JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'
import { DelayBar } from './delay-bar.tsx'
import { spoken, type SpokenWord } from './speech.tsx'
import { Waveform } from './waveform.tsx'

/** A stretch of speech, and what becomes of it as text. Lengths are in bars of the waveform. */
export interface Passage {
  name: string
  fate?: string
  icon: string
  words: (SpokenWord & { misheard?: boolean })[]
  /** How far the text falls behind. */
  late?: number
  /** The words arrive hollow: the text doesn't say how they were said. */
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
  const left = (word: SpokenWord) => x + word.at * pitch + lag
  const width = (word: SpokenWord) => (word.bars - 1) * pitch + line
  const right = words.filter(({ misheard }) => !misheard)
  const wrong = words.filter(({ misheard }) => misheard)
  return (
    <>
      <Ties words={words} lag={lag} end={text} stretch={stretch} />
      {flat ? (
        <path
          d={right
            .map(
              (word) =>
                `M${left(word) + line / 2} ${text + line / 2}h${width(word) - line}v${block - line}h${line - width(word)}z`,
            )
            .join('')}
          fill="none"
          stroke="var(--ink2)"
          stroke-width={line}
        />
      ) : (
        <path
          d={right.map((word) => `M${left(word)} ${text + block / 2}h${width(word)}`).join('')}
          stroke="var(--ink2)"
          stroke-width={block}
        />
      )}
      {wrong.map((word) => (
        <Misheard x={left(word)} y={text} width={width(word)} height={block} line={line} />
      ))}
      {lag > 0 && (
        <DelayBar
          from={x + line / 2}
          to={x + lag - line * 1.5}
          y={text - line * 2}
          height={block + line * 2}
          line={line}
        />
      )}
    </>
  )
}

interface MisheardProps {
  x: number
  y: number
  width: number
  height: number
  line: number
}

/** A word that came out wrong: jagged where the others are smooth, and crossed. */
function Misheard({ x, y, width, height, line }: MisheardProps): JSX.Element {
  // Odd, so that the arms of the cross end where the word is high.
  const teeth = 2 * Math.round(width / (8 * line)) + 1
  const half = round(width / teeth / 2)
  const bite = round(height / 5)
  const zigzag = (run: number, rise: number) => `l${run} ${rise} ${run} ${-rise}`.repeat(teeth)
  const arm = height * 0.27
  const [midX, midY] = [x + width / 2, y + height / 2]
  const stroke = `l${round(2 * arm)} ${round(2 * arm)}m0 ${round(-2 * arm)}l${round(-2 * arm)} ${round(2 * arm)}`
  return (
    <>
      <path d={`M${x} ${y}${zigzag(half, bite)}v${height}${zigzag(-half, -bite)}Z`} fill="var(--ink2)" />
      <path d={`M${round(midX - arm)} ${round(midY - arm)}${stroke}`} stroke="var(--bg)" stroke-width={line} />
    </>
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
