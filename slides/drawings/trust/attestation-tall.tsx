import type { JSX } from 'preact'
import { Arrow, Label, Step } from '../../../src/html/drawing.tsx'
import { Lock } from './lock.tsx'
import { Person } from './person.tsx'
import { Box, Chips, Cloud, Disc, Factory, Token } from './sequence.tsx'
import { Shield, ShieldGone } from './shield.tsx'

/** Middles of the three lifelines, and heights of the messages. */
const [you, cloud, maker] = [26, 216, 318]
const rows = { check: 226, run: 238, token: 358, verify: 480 }
const box = { x: 182, y: 166, w: 68, h: 256, wall: 9 }
const bump = (dy: number): string => `a56 56 0 0 1 0 ${dy}`
const outline =
  `M-28 442a28 28 0 0 1-18-44${bump(-70).repeat(5)}a34 34 0 0 1 26-32a22 22 0 0 1 40 0` +
  `a34 34 0 0 1 26 32${bump(70).repeat(5)}a28 28 0 0 1-18 44z`
const arrow = { width: 3, head: 12 }

/** For a phone: the maker’s badge stands over the factory, as there is no room in it. */
export function TallAttestation(): JSX.Element {
  return (
    <>
      <Parties />
      <Step n={0}>
        <Message number={1} y={rows.check} from={you} to={box.x - 4} />
        <Lines x={46} y={rows.check - 34} lines={['Check hardware', 'and software']} />
      </Step>
      <Step n={1}>
        <Disc x={cloud} y={rows.run} number={2} r={14} />
        <Lines x={cloud} y={rows.run + 36} lines={['Run', 'inside']} anchor="middle" />
      </Step>
      <Step n={2}>
        <path d={`M${cloud - 20} ${rows.token}H${box.x}`} stroke="var(--ink)" stroke-width="3" />
        <Message number={3} y={rows.token} from={box.x - 6} to={you + 4} />
        <Token x={102} y={rows.token} scale={0.66} line={3} />
        <Lines x={46} y={rows.token - 46} lines={['Token with a', 'hardware hash']} />
      </Step>
      <Step n={3}>
        <Verify />
        <ShieldGone x={cloud} y={22} scale={0.5} />
        <Arrow
          points={[
            [cloud + 25, 46],
            [maker - 25, 46],
          ]}
          tone="hall-2"
        />
        <Label x={cloud - 58} y={42} size={16} weight={760} tone="hall-2-text" anchor="end">
          your trust moves
        </Label>
        <Shield x={maker} y={10} scale={0.5} />
      </Step>
    </>
  )
}

function Parties(): JSX.Element {
  return (
    <>
      <path d={`M${you} 146V512`} stroke="var(--line)" stroke-width="3" />
      <Person x={you} y={116} height={60} line={3} />
      <Cloud x={cloud} d={outline} line={3} />
      <Shield x={cloud} y={22} scale={0.5} />
      <Factory x={maker} y={116} scale={0.39} line={3} />
      {[[you, 'You'] as const, [cloud, 'Cloud'] as const, [maker, 'Chip maker'] as const].map(([x, name]) => (
        <Label x={x} y={137} size={16} weight={760} anchor="middle">
          {name}
        </Label>
      ))}
      <Lines x={maker} y={157} lines={['Intel, AMD', 'or NVIDIA']} anchor="middle" tone="ink2" />
      <Box {...box} line={3} />
      <Lock x={cloud} y={box.y + 4} size={26} line={3} />
      <Label x={cloud} y={206} size={16} weight={760} anchor="middle">
        TEE
      </Label>
      <path d={`M${maker} 188V${rows.token}H${cloud}`} fill="none" stroke="var(--line)" stroke-width="3" />
      <Lines x={maker} y={rows.token + 24} lines={['makes', 'the chip']} anchor="middle" tone="ink2" />
      <Chips at={[cloud]} y={rows.token} size={32} line={3} />
    </>
  )
}

interface MessageProps {
  number: number
  y: number
  from: number
  to: number
}

function Message({ number, y, from, to }: MessageProps): JSX.Element {
  return (
    <>
      <Arrow
        points={[
          [from, y],
          [to, y],
        ]}
        {...arrow}
      />
      <Disc x={from} y={y} number={number} r={14} />
    </>
  )
}

interface LinesProps {
  x: number
  /** Baseline of the first line. */
  y: number
  lines: string[]
  anchor?: 'start' | 'middle'
  tone?: string
}

function Lines({ x, y, lines, anchor = 'start', tone = 'ink' }: LinesProps): JSX.Element {
  return (
    <>
      {lines.map((line, i) => (
        <Label x={x} y={y + 19 * i} size={16} anchor={anchor} tone={tone}>
          {line}
        </Label>
      ))}
    </>
  )
}

function Verify(): JSX.Element {
  const y = rows.verify
  return (
    <>
      <Arrow
        points={[
          [you, y],
          [you + 48, y],
          [you + 48, y + 28],
          [you + 4, y + 28],
        ]}
        {...arrow}
      />
      <Disc x={you} y={y} number={4} r={14} />
      <Label x={you + 64} y={y + 20} size={16}>
        Verify the token yourself
      </Label>
    </>
  )
}
