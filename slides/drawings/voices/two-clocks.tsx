import { Captions, CookingPot, Timer, User } from 'lucide-static'
import type { JSX } from 'preact'
import { Arrow, Drawing, Icon, Label, Step } from '../../../src/html/drawing.tsx'
import { spoken } from './speech.tsx'
import { SettledText, TableForTwo } from './table-for-two.tsx'
import { Waveform } from './waveform.tsx'

const alt =
  'Two delays part speech from its text: from the first sound to the first word, and from the end of the ' +
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
const speechEnd = 65

const firstWord = ['First-word', 'delay'] as const
const settling = ['Settling', 'delay'] as const

/** Speech and its text on one axis of time, left to right or downwards. Step 0 measures the wait for
    the first word, step 1 the wait from the end of the speech until the text settles, and what changes. */
export function TwoClocks(): JSX.Element {
  return (
    <Drawing
      alt={alt}
      wide={{ width: 1128, height: 400, content: <Wide /> }}
      tall={{ width: 360, height: 540, content: <Tall /> }}
    />
  )
}

const wide = { start: 104, pitch: 8, firstWord: 244, settled: 850 }

function Wide(): JSX.Element {
  const { start, pitch, firstWord: shown, settled } = wide
  const stop = start + speechEnd * pitch
  const frame = `M${settled} 2H1126V326H${settled}Z`
  return (
    <>
      <Icon svg={User} x={-5} y={40} size={72} />
      <Waveform voice={spoken(words, 93)} x={start + 2} y={76} pitch={pitch} half={66} />
      <Icon svg={Captions} x={-5} y={250} size={72} />
      <WideAxis />
      {words.map(({ at, text }) => (
        <Label x={shown + 10 + at * pitch} y={298} size={32} tone="ink3">
          {text}
        </Label>
      ))}
      <Icon svg={CookingPot} x={shown + 20 + misheard.at * pitch} y={214} size={48} />
      <Frame d={frame} tone="line" line={4} />
      <Step n={0}>
        <path d={`M${start + 2} 148V238M${shown} 206V360`} stroke="var(--ink3)" stroke-width="2" />
        <WideClock from={start + 2} to={shown} name={firstWord} />
      </Step>
      <Step n={1}>
        <path d={`M${stop} 148V238M${settled} 326V360`} stroke="var(--ink3)" stroke-width="2" />
        <WideClock from={stop} to={settled} name={settling} />
        <path d={`M${shown + 6 + misheard.at * pitch} 288h76`} stroke="var(--ink)" stroke-width="4" />
        <Frame d={frame} tone="ink" line={4} />
        <TableForTwo x={889} y={36} scale={1.24} line={4} />
        <SettledText x={880} y={246} size={32} />
      </Step>
    </>
  )
}

const wideAxis: [number, number][] = [
  [wide.start, 360],
  [1128, 360],
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
      <path d={`M${from} 208H${to}v20H${from}Z`} fill="var(--hall-1)" />
      <path d={`M${from} 198v40M${to} 198v40`} stroke="var(--ink)" stroke-width="4" />
      <Icon svg={Timer} x={from + 2} y={146} size={48} />
      <Label x={from + 52} y={182} weight={760}>
        {name.join(' ')}
      </Label>
    </>
  )
}

/** Holds the text once it has settled; drawn pale and empty until then. */
function Frame({ d, tone, line }: { d: string; tone: string; line: number }): JSX.Element {
  return <path d={d} fill="none" stroke={`var(--${tone})`} stroke-width={line} />
}

const tall = { start: 46, pitch: 5, firstWord: 121, settled: 442 }

function Tall(): JSX.Element {
  const { start, pitch, firstWord: shown, settled } = tall
  const stop = start + speechEnd * pitch
  const frame = `M124 ${settled}H358V538H124Z`
  const wordTop = (at: number) => shown + 19 + at * pitch
  return (
    <>
      <Icon svg={User} x={46} y={0} size={36} />
      <Icon svg={Captions} x={262} y={0} size={36} />
      <g transform="matrix(0 1 1 0 0 0)">
        <Waveform voice={spoken(words, 80)} x={start} y={64} pitch={pitch} half={40} line={3} />
      </g>
      <TallAxis />
      {words.map(({ at, text }) => (
        <Label x={268} y={wordTop(at)} size={18} tone="ink3">
          {text}
        </Label>
      ))}
      <Icon svg={CookingPot} x={228} y={wordTop(misheard.at) - 22} size={30} />
      <Frame d={frame} tone="line" line={3} />
      <Step n={0}>
        <path d={`M108 ${start}H150M128 ${shown}H360`} stroke="var(--ink3)" stroke-width="2" />
        <TallClock from={start} to={shown} name={firstWord} />
      </Step>
      <Step n={1}>
        <path d={`M108 ${stop}H150`} stroke="var(--ink3)" stroke-width="2" />
        <TallClock from={stop} to={settled} name={settling} />
        <path d={`M265 ${wordTop(misheard.at) - 6}h44`} stroke="var(--ink)" stroke-width="3" />
        <Frame d={frame} tone="ink" line={3} />
        <SettledText x={140} y={478} size={18} />
        <TableForTwo x={272} y={466} scale={0.48} line={3} />
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
        <Label x={22} y={496 + 20 * i} size={15} tone="ink3">
          {part}
        </Label>
      ))}
    </>
  )
}

function TallClock({ from, to, name }: { from: number; to: number; name: Name }): JSX.Element {
  return (
    <>
      <path d={`M132 ${from}h14V${to}h-14Z`} fill="var(--hall-1)" />
      <path d={`M124 ${from}h30M124 ${to}h30`} stroke="var(--ink)" stroke-width="3" />
      <Icon svg={Timer} x={156} y={from + 10} size={36} />
      {name.map((part, i) => (
        <Label x={196} y={from + 26 + 20 * i} size={17} weight={760}>
          {part}
        </Label>
      ))}
    </>
  )
}
