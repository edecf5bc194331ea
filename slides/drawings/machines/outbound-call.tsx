import type { JSX } from 'preact'
import { Arrow, Drawing, Label, Step } from '../../../src/html/drawing.tsx'
import { answered, Waveform } from '../voices/waveform.tsx'
import { Customer, Microphone, Player, Reader, Reel, ScriptWriter, Tape } from './call-parts.tsx'

const alt =
  'AI writes the script, a person records it, and the system plays the recording to the customer. ' +
  'The way back from the customer’s reply to the script is broken.'

/** An outbound call from script to customer, and no way back. Before the clicks: AI writes, the customer waits.
    Step 0: a person records a tape; 1: the system, the tape for a head, plays it; 2: the reply gets nowhere. */
export function OutboundCall(): JSX.Element {
  return (
    <Drawing
      alt={alt}
      wide={{ width: 1128, height: 400, content: <Wide /> }}
      tall={{ width: 360, height: 540, content: <Tall /> }}
    />
  )
}

/** What is said on the tape and therefore, bar by bar, on the phone. */
const recorded = answered.slice(3, 12)
const spoken = [0.3, 0.9, 0.6]

type Corners = [number, number][]
const wideWay: Corners = [
  [172, 112],
  [942, 112],
]
const toReader: Corners = [
  [172, 112],
  [232, 112],
]
const toEar: Corners = [
  [904, 112],
  [942, 112],
]

function Wide(): JSX.Element {
  return (
    <>
      <path d="M0 296H1128" stroke="var(--line)" stroke-width="4" />
      <Ghost points={wideWay} tone="line" />
      <ScriptWriter x={0} y={16} />
      <Customer x={912} y={57} scale={1.1} />
      <WideName x={92}>AI writes</WideName>
      <WideName x={1016}>the customer</WideName>
      <Step n={0}>
        <path d="M172 100H780V124H172Z" fill="var(--bg)" />
        <Arrow points={toReader} />
        <Reader x={240} y={57} scale={1.1} />
        <Waveform voice={spoken} x={402} y={112} pitch={10} half={22} />
        <Tape voice={recorded} x={498} y={112} pitch={14} half={26} line={4} />
        <Microphone x={434} y={52} scale={1.1} />
        <path d="M476 175V290M440 290h72" stroke="var(--ink)" stroke-width="4" />
        <Reel x={706} y={112} />
        <WideName x={350}>a person records</WideName>
      </Step>
      <Step n={1}>
        <path d="M790 100H942V124H790Z" fill="var(--bg)" />
        <Player x={706} y={112} />
        <path d="M692 236l34 21-34 21z" fill="var(--ink)" />
        <Waveform voice={recorded} x={821} y={112} pitch={9} half={40} tone="hall-3" />
        <Arrow points={toEar} />
        <WideName x={706}>the system plays it</WideName>
      </Step>
      <Step n={2}>
        <WideReply />
      </Step>
    </>
  )
}

/** A way that isn't there. */
function Ghost({ points, tone = 'ink3', tall }: { points: Corners; tone?: string; tall?: boolean }): JSX.Element {
  return (
    <g stroke-dasharray={tall ? '7 5' : '10 8'}>
      <Arrow points={points} tone={tone} width={tall ? 3 : 4} head={tall ? 12 : 16} />
    </g>
  )
}

function WideName({ x, children }: { x: number; children: string }): JSX.Element {
  return (
    <Label x={x} y={330} anchor="middle">
      {children}
    </Label>
  )
}

const wideReply: Corners = [
  [1068, 112],
  [1112, 112],
  [1112, 372],
  [792, 372],
]
const wideRest: Corners = [
  [428, 372],
  [14, 372],
  [14, 306],
]

/** The customer's words on their way to the script, which end at a tear. */
function WideReply(): JSX.Element {
  const tear = 'l-10 12 10 12-10 12 10 12'
  return (
    <>
      <Arrow points={wideReply} />
      <path d={`M782 348${tear}M446 348${tear}`} fill="none" stroke="var(--ink)" stroke-width="4" />
      <Label x={609} y={380} weight={760} anchor="middle">
        no way to reply off script
      </Label>
      <Ghost points={wideRest} />
    </>
  )
}

function Tall(): JSX.Element {
  return (
    <>
      <path d="M0 195H274M0 507H360" stroke="var(--line)" stroke-width="3" />
      <ScriptWriter quote x={0} y={16} scale={0.64} />
      <Customer quote x={4} y={351} scale={0.72} />
      <TallName x={59}>AI writes</TallName>
      <TallName x={70} y={532}>
        the customer
      </TallName>
      <Step n={0}>
        <Arrow
          points={[
            [112, 78],
            [148, 78],
          ]}
          width={3}
          head={12}
        />
        <Reader quote x={154} y={38} scale={0.72} />
        <Waveform voice={spoken} x={262} y={78} pitch={7} half={14} line={3} />
        <g transform="matrix(0 1 1 0 0 0)">
          <Tape voice={[...recorded, ...recorded.slice(2)]} x={132} y={311} pitch={12} half={14} line={3} />
        </g>
        <Microphone quote x={284} y={34} scale={0.72} />
        <path d="M311 115V138M289 138h44" stroke="var(--ink)" stroke-width="3" />
        <Reel quote x={291} y={376} scale={0.71} />
        <TallName x={207}>a person records</TallName>
      </Step>
      <Step n={1}>
        <Player quote mirrored x={291} y={376} scale={0.71} />
        <path d="M282 464l24 15-24 15z" fill="var(--ink)" />
        <Waveform voice={recorded} x={142} y={376} pitch={8} half={28} tone="hall-3" line={3} />
        <TallName x={288} y={532}>
          the system plays it
        </TallName>
      </Step>
      <Step n={2}>
        <TallReply />
      </Step>
    </>
  )
}

function TallName({ x, y = 219, children }: { x: number; y?: number; children: string }): JSX.Element {
  return (
    <Label x={x} y={y} size={16} anchor="middle">
      {children}
    </Label>
  )
}

const tallReply: Corners = [
  [70, 350],
  [70, 322],
]
const tallRest: Corners = [
  [70, 256],
  [70, 228],
]

function TallReply(): JSX.Element {
  const tear = 'l8-8 8 8 8-8 8 8'
  return (
    <>
      <Arrow points={tallReply} width={3} head={12} />
      <path d={`M54 318${tear}M54 264${tear}`} fill="none" stroke="var(--ink)" stroke-width="3" />
      <Label x={72} y={284} size={16} weight={760} anchor="middle">
        no way to reply
      </Label>
      <Label x={72} y={303} size={16} weight={760} anchor="middle">
        off script
      </Label>
      <Ghost tall points={tallRest} />
    </>
  )
}
