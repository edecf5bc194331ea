import { BookOpen, Captions, Heart, Languages, Timer, User } from 'lucide-static'
import type { JSX } from 'preact'
import { Drawing, Icon, Label, round, Step } from '../../../src/html/drawing.tsx'
import { Heard, type Passage, Recognised, type Stretch } from './passage.tsx'

const alt =
  'A spoken sentence and its recognised text: dialects arrive whole, jargon is misheard, ' +
  'emotion is left out, the last words come late.'

const dialects: Passage = {
  name: 'Dialects',
  icon: Languages,
  words: [
    { at: 0, bars: 6, syllables: 1, tone: 14 },
    { at: 8, bars: 9, syllables: 2, tone: -18 },
    { at: 19, bars: 4, syllables: 1, tone: 16 },
    { at: 25, bars: 5, syllables: 1, tone: -8 },
  ],
}

const gaps: Passage[] = [
  {
    name: 'Jargon',
    fate: 'misheard',
    icon: BookOpen,
    words: [
      { at: 0, bars: 5, syllables: 1 },
      { at: 7, bars: 17, syllables: 5, misheard: true },
      { at: 26, bars: 4, syllables: 1 },
    ],
  },
  {
    name: 'Emotion',
    fate: 'left out',
    icon: Heart,
    words: [
      { at: 0, bars: 8, syllables: 1, loud: 0.9 },
      { at: 10, bars: 13, syllables: 2, loud: 1.15 },
      { at: 25, bars: 5, syllables: 1, loud: 0.85 },
    ],
    flat: true,
  },
  {
    name: 'Delay',
    fate: 'late',
    icon: Timer,
    words: [
      { at: 0, bars: 6, syllables: 2 },
      { at: 8, bars: 4, syllables: 1 },
    ],
    late: 19,
  },
]

/** A spoken sentence and the text made of it: dialects arrive whole from the start;
    step 0 adds the misheard word, step 1 the unheard emotion, step 2 the delay. */
export function SpeechGaps(): JSX.Element {
  return (
    <Drawing
      alt={alt}
      wide={{ width: 1128, height: 400, content: <Wide /> }}
      tall={{ width: 360, height: 536, content: <Tall /> }}
    />
  )
}

const across = (i: number): Stretch => ({
  x: 104 + 256 * i,
  pitch: 8,
  wave: 208,
  half: 84,
  text: 352,
  block: 32,
  line: 4,
})

function Wide(): JSX.Element {
  return (
    <>
      <Icon svg={User} x={-5} y={172} size={72} />
      <Icon svg={Captions} x={-5} y={332} size={72} />
      <path d="M104 392H1128" stroke="var(--line)" stroke-width="4" />
      {[dialects, ...gaps].map(({ words }, i) => (
        <Heard words={words} stretch={across(i)} />
      ))}
      {[dialects, ...gaps].map(({ icon }, i) => (
        <Icon svg={icon} x={across(i).x - 8} y={0} size={96} />
      ))}
      <WideSign passage={dialects} x={208} />
      <Recognised passage={dialects} stretch={across(0)} />
      {gaps.map((gap, i) => (
        <Step n={i}>
          <WideSign passage={gap} x={across(i + 1).x + 104} />
          <Recognised passage={gap} stretch={across(i + 1)} />
        </Step>
      ))}
    </>
  )
}

function WideSign({ passage: { name, fate }, x }: { passage: Passage; x: number }): JSX.Element {
  return (
    <>
      <Label x={x} y={44} weight={760}>
        {name}
      </Label>
      {fate ? (
        <Label x={x} y={76} tone="ink2">
          {fate}
        </Label>
      ) : (
        <Tick x={x} y={76} size={20} />
      )}
    </>
  )
}

/** What was spoken comes out right. */
function Tick({ x, y, size }: { x: number; y: number; size: number }): JSX.Element {
  const d = `M${x} ${round(y - size / 2.4)}l${round(size / 2.4)} ${round(size / 2.4)} ${size} ${-size}`
  return <path d={d} fill="none" stroke="var(--ink)" stroke-width={size / 4} />
}

const down = (i: number): Stretch => ({
  x: 136,
  pitch: 7,
  wave: 40 + 136 * i,
  half: 34,
  text: 98 + 136 * i,
  block: 18,
  line: 3,
})

function Tall(): JSX.Element {
  return (
    <>
      <path d="M136 121H360M136 257H360M136 393H360M136 529H360" stroke="var(--line)" stroke-width="3" />
      <TallRow passage={dialects} i={0} />
      {gaps.map((gap, i) => (
        <Step n={i}>
          <TallRow passage={gap} i={i + 1} />
        </Step>
      ))}
    </>
  )
}

function TallRow({ passage, i }: { passage: Passage; i: number }): JSX.Element {
  const y = 136 * i
  return (
    <>
      <Icon svg={passage.icon} x={-2} y={y + 22} size={44} />
      <Label x={0} y={y + 90} size={17} weight={760}>
        {passage.name}
      </Label>
      {passage.fate ? (
        <Label x={0} y={y + 112} size={17} tone="ink2">
          {passage.fate}
        </Label>
      ) : (
        <Tick x={74} y={y + 90} size={14} />
      )}
      <Heard words={passage.words} stretch={down(i)} />
      <Recognised passage={passage} stretch={down(i)} />
    </>
  )
}
