import { Captions, CookingPot, Timer, User } from 'lucide-static'
import type { JSX } from 'preact'
import { Arrow, Drawing, Icon, Label, Step } from '../../../src/html/drawing.tsx'
import { DelayBar } from './delay-bar.tsx'
import { spoken } from './speech.tsx'
import { SettledText, TableForTwo } from './table-for-two.tsx'
import { Waveform } from './waveform.tsx'

const alt =
  'Two delays part speech from its text: from hearing the first word to showing it, and from the end of the ' +
  'sentence until the text settles. Only then does “cook a table” turn into “book a table”.'

/** The sentence in bars of its waveform, and as first understood. */
const words = [
  { at: 0, bars: 9, syllables: 1, loud: 0.85, text: 'Please' },
  { at: 14, bars: 8, syllables: 1, loud: 1, text: 'cook' },
  { at: 25, bars: 3, syllables: 1, loud: 0.5, text: 'a' },
  { at: 32, bars: 11, syllables: 2, loud: 0.95, text: 'table' },
  { at: 47, bars: 6, syllables: 1, loud: 0.65, text: 'for' },
  { at: 57, bars: 9, syllables: 1, loud: 0.9, text: 'two' },
]
const misheard = words[1]!

/** In bars: the first word has been heard, and the sentence has ended. The clocks start here. */
const heard = 9
const ended = 66

const firstWord = ['First-word', 'delay'] as const
const settling = ['Settling', 'delay'] as const

/** Speech and its text on one axis of time, left to right or downwards. Step 0 measures the wait from the
    end of the first word to its text, step 1 from the end of the sentence to the settled text, which differs. */
export function TwoClocks(): JSX.Element {
  return (
    <Drawing
      alt={alt}
      wide={{ width: 1128, height: 400, content: <Wide /> }}
      tall={{ width: 360, height: 540, content: <Tall /> }}
    />
  )
}

const wide = { start: 104, pitch: 7, firstWord: 368, settled: 846 }

function Wide(): JSX.Element {
  const { start, pitch, firstWord: shown, settled } = wide
  const frame = `M${settled} 264H1126V350H${settled}Z`
  return (
    <>
      <Icon svg={User} x={-5} y={48} size={72} />
      <Waveform voice={spoken(words, 146)} x={start + 2} y={84} pitch={pitch} half={84} />
      <Icon svg={Captions} x={-5} y={270} size={72} />
      <WideAxis />
      {words.map(({ at, text }) => (
        <Label x={shown + 12 + at * pitch} y={317} size={30} tone="ink3">
          {text}
        </Label>
      ))}
      <Icon svg={CookingPot} x={shown + 16 + misheard.at * pitch} y={236} size={48} />
      <Frame d={frame} tone="line" line={4} />
      <Step n={0}>
        <path d={`M${shown} 258V360`} stroke="var(--ink3)" stroke-width="2" />
        <WideClock from={start + heard * pitch} to={shown} name={firstWord} />
      </Step>
      <Step n={1}>
        <path d={`M${settled} 350V360`} stroke="var(--ink3)" stroke-width="2" />
        <WideClock from={start + ended * pitch} to={settled} name={settling} />
        <path d={`M${shown + 8 + misheard.at * pitch} 307h68`} stroke="var(--ink)" stroke-width="4" />
        <Frame d={frame} tone="ink" line={4} />
        <TableForTwo x={914} y={172.7} scale={0.9} line={4} />
        <SettledText x={872} y={300} size={30} />
      </Step>
    </>
  )
}

const wideAxis: [number, number][] = [
  [wide.start, 362],
  [1128, 362],
]

function WideAxis(): JSX.Element {
  return (
    <>
      <Arrow points={wideAxis} tone="line" />
      <Label x={1128} y={394} tone="ink3" anchor="end">
        Time, not to scale
      </Label>
    </>
  )
}

type Name = readonly [string, string]

function WideClock({ from, to, name }: { from: number; to: number; name: Name }): JSX.Element {
  return (
    <>
      <path d={`M${from} 100V213`} stroke="var(--ink3)" stroke-width="2" />
      <DelayBar from={from} to={to} y={222} height={36} line={4} />
      <Icon svg={Timer} x={from + 4} y={166} size={48} />
      <Label x={from + 56} y={204} size={28} weight={760}>
        {name.join(' ')}
      </Label>
    </>
  )
}

/** Holds the text once it has settled; drawn pale and empty until then. */
function Frame({ d, tone, line }: { d: string; tone: string; line: number }): JSX.Element {
  return <path d={d} fill="none" stroke={`var(--${tone})`} stroke-width={line} />
}

const tall = { start: 42, pitch: 5, firstWord: 149, settled: 462 }

function Tall(): JSX.Element {
  const { start, pitch, firstWord: shown, settled } = tall
  const frame = `M123.5 ${settled}H358V538H123.5Z`
  const wordTop = (at: number) => shown + 18 + at * pitch
  return (
    <>
      <Icon svg={User} x={46} y={0} size={36} />
      <Icon svg={Captions} x={282} y={0} size={36} />
      <g transform="matrix(0 1 1 0 0 0)">
        <Waveform voice={spoken(words, 84)} x={start} y={64} pitch={pitch} half={40} line={3} />
      </g>
      <TallAxis />
      {words.map(({ at, text }) => (
        <Label x={286} y={wordTop(at)} size={18} tone="ink3">
          {text}
        </Label>
      ))}
      <Icon svg={CookingPot} x={246} y={wordTop(misheard.at) - 22} size={30} />
      <Frame d={frame} tone="line" line={3} />
      <Step n={0}>
        <path d={`M140 ${shown}H360`} stroke="var(--ink3)" stroke-width="2" />
        <TallClock from={start + heard * pitch} to={shown} name={firstWord} />
      </Step>
      <Step n={1}>
        <TallClock from={start + ended * pitch} to={settled} name={settling} />
        <path d={`M283 ${wordTop(misheard.at) - 6}h44`} stroke="var(--ink)" stroke-width="3" />
        <Frame d={frame} tone="ink" line={3} />
        <SettledText x={140} y={495} size={19} />
        <TableForTwo x={270} y={479} scale={0.48} line={3} />
      </Step>
    </>
  )
}

const tallAxis: [number, number][] = [
  [8, tall.start],
  [8, 538],
]

function TallAxis(): JSX.Element {
  return (
    <>
      <Arrow points={tallAxis} tone="line" width={3} head={12} />
      {['Time,', 'not to scale'].map((part, i) => (
        <Label x={22} y={504 + 20 * i} size={15} tone="ink3">
          {part}
        </Label>
      ))}
    </>
  )
}

function TallClock({ from, to, name }: { from: number; to: number; name: Name }): JSX.Element {
  return (
    <>
      <path d={`M74 ${from}H122`} stroke="var(--ink3)" stroke-width="2" />
      <g transform="matrix(0 1 1 0 0 0)">
        <DelayBar from={from} to={to} y={128} height={24} line={3} />
      </g>
      <Icon svg={Timer} x={160} y={from + 10} size={36} />
      {name.map((part, i) => (
        <Label x={199} y={from + 26 + 20 * i} size={17} weight={760}>
          {part}
        </Label>
      ))}
    </>
  )
}
