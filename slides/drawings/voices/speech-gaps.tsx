import { BookOpen, Captions, Heart, Languages, Timer, User } from 'lucide-static'
import type { JSX } from 'preact'
import { Drawing, Icon, Label, round, Step } from '../../../src/html/drawing.tsx'
import { Heard, type Passage, Recognised, type Stretch } from './passage.tsx'

const alt =
  'What is spoken, and its text: dialect arrives whole, “myocarditis” as “my old card”, ' +
  'a raging “I’m fine” without the rage, the last words late.'

const dialects: Passage = {
  name: 'Dialects',
  icon: Languages,
  heard: 'in dialect',
  words: [
    { at: 0, bars: 7, syllables: 1, tone: 14, text: 'How' },
    { at: 10, bars: 7, syllables: 2, tone: -18, text: 'are' },
    { at: 19, bars: 9, syllables: 1, tone: 10, text: 'you?' },
  ],
}

const gaps: Passage[] = [
  {
    name: 'Jargon',
    fate: 'misheard',
    icon: BookOpen,
    heard: '“It’s myocarditis”',
    words: [
      { at: 0, bars: 5, syllables: 1, text: 'It’s' },
      { at: 7, bars: 18, syllables: 5, misheard: true, text: 'my old card' },
    ],
  },
  {
    name: 'Emotion',
    fate: 'left out',
    icon: Heart,
    heard: 'in a rage',
    words: [
      { at: 0, bars: 8, syllables: 1, loud: 0.9, text: 'I’m' },
      { at: 10, bars: 13, syllables: 1, loud: 1.1, text: 'fine.' },
    ],
  },
  {
    name: 'Delay',
    fate: 'late',
    icon: Timer,
    words: [
      { at: 0, bars: 6, syllables: 1, text: 'Hear' },
      { at: 9, bars: 4, syllables: 1, text: 'me?' },
    ],
    late: 12,
  },
]

/** A spoken sentence and the text made of it: dialects arrive whole from the start;
    step 0 adds the misheard word, step 1 the unheard emotion, step 2 the delay. */
export function SpeechGaps(): JSX.Element {
  return (
    <Drawing
      alt={alt}
      wide={{ width: 1128, height: 400, content: <Wide /> }}
      tall={{ width: 360, height: 580, content: <Tall /> }}
    />
  )
}

const across = (i: number): Stretch => ({
  x: 104 + 264 * i,
  pitch: 8,
  wave: 222,
  half: 76,
  text: 376,
  size: 28,
  line: 4,
})

function Wide(): JSX.Element {
  return (
    <>
      <Icon svg={User} x={-5} y={186} size={72} />
      <Icon svg={Captions} x={-5} y={330} size={72} />
      <path d="M104 396H1128" stroke="var(--line)" stroke-width="4" />
      {[dialects, ...gaps].map(({ words, icon, heard }, i) => (
        <>
          <Heard words={words} stretch={across(i)} />
          <Icon svg={icon} x={across(i).x - 6} y={-4} size={72} />
          <Label x={across(i).x} y={116} tone="ink2">
            {heard}
          </Label>
        </>
      ))}
      <WideSign passage={dialects} x={across(0).x + 80} />
      <Recognised passage={dialects} stretch={across(0)} />
      {gaps.map((gap, i) => (
        <Step n={i}>
          <WideSign passage={gap} x={across(i + 1).x + 80} />
          <Recognised passage={gap} stretch={across(i + 1)} />
        </Step>
      ))}
    </>
  )
}

function WideSign({ passage: { name, fate }, x }: { passage: Passage; x: number }): JSX.Element {
  return (
    <>
      <Label x={x} y={24} weight={760}>
        {name}
      </Label>
      {fate ? (
        <Label x={x} y={56} tone="ink2">
          {fate}
        </Label>
      ) : (
        <Tick x={x} y={56} size={20} />
      )}
    </>
  )
}

/** What was spoken comes out right. */
function Tick({ x, y, size }: { x: number; y: number; size: number }): JSX.Element {
  const d = `M${x} ${round(y - size / 2.4)}l${round(size / 2.4)} ${round(size / 2.4)} ${size} ${-size}`
  return <path d={d} fill="none" stroke="var(--ink)" stroke-width={size / 4} />
}

const pitchDown = 148

const down = (i: number): Stretch => ({
  x: 124,
  pitch: 7,
  wave: 56 + pitchDown * i,
  half: 28,
  text: 120 + pitchDown * i,
  size: 20,
  line: 3,
})

function Tall(): JSX.Element {
  return (
    <>
      <path
        d={[0, 1, 2, 3].map((i) => `M124 ${132 + pitchDown * i}H360`).join('')}
        stroke="var(--line)"
        stroke-width="3"
      />
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
  const y = pitchDown * i
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
      <Label x={124} y={y + 14} size={16} tone="ink2">
        {passage.heard}
      </Label>
      <Heard words={passage.words} stretch={down(i)} />
      <Recognised passage={passage} stretch={down(i)} />
    </>
  )
}
