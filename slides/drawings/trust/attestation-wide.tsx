import type { JSX } from 'preact'
import { Arrow, Label, Step } from '../../../src/html/drawing.tsx'
import { Lock } from './lock.tsx'
import { Person } from './person.tsx'
import { Box, Chips, Cloud, Disc, Factory, Token } from './sequence.tsx'
import { Shield, ShieldGone } from './shield.tsx'

/** Middles of the three lifelines, and heights of the messages. */
const [you, cloud, maker] = [54, 566, 1018]
const rows = { check: 228, run: 268, token: 352, verify: 420 }
const box = { x: 444, y: 182, w: 244, h: 254, wall: 14 }

export function WideAttestation(): JSX.Element {
  return (
    <>
      <Parties />
      <Step n={0}>
        <Arrow
          points={[
            [you, rows.check],
            [box.x - 6, rows.check],
          ]}
        />
        <Disc x={you} y={rows.check} number={1} r={20} />
        <Label x={90} y={rows.check - 16}>
          Check hardware and software
        </Label>
      </Step>
      <Step n={1}>
        <Run />
      </Step>
      <Step n={2}>
        <Arrow
          points={[
            [cloud - 40, rows.token],
            [you + 4, rows.token],
          ]}
        />
        <Disc x={box.x} y={rows.token} number={3} r={20} />
        <Token x={252} y={rows.token} />
        <Label x={90} y={rows.token - 40}>
          Token with a hardware hash
        </Label>
      </Step>
      <Step n={3}>
        <Verify />
        <ShieldGone x={cloud} y={29} scale={0.86} />
        <Arrow
          points={[
            [cloud + 48, 74],
            [maker - 46, 74],
          ]}
          tone="hall-2"
          head={22}
        />
        <Label x={(cloud + maker) / 2} y={56} size={28} weight={760} tone="hall-2-text" anchor="middle">
          your trust moves
        </Label>
        <Shield x={maker} y={50} scale={0.86} />
      </Step>
    </>
  )
}

/** What stands there before the first message: trust is with the cloud, and the chip is its maker’s. */
function Parties(): JSX.Element {
  return (
    <>
      <path d={`M${you} 156V440`} stroke="var(--line)" stroke-width="4" />
      <Person x={you} y={112} height={110} />
      <Label x={you} y={146} weight={760} anchor="middle">
        You
      </Label>
      <Cloud x={cloud} y={128} scale={0.9} />
      <Shield x={cloud} y={29} scale={0.86} />
      <Label x={cloud - 116} y={72} weight={760} anchor="end">
        Cloud
      </Label>
      <Box {...box} line={4} />
      <Lock x={cloud} y={box.y + 4} size={44} line={4} />
      <Label x={box.x + 28} y={228} weight={760}>
        TEE
      </Label>
      <path d={`M${maker} 222V${rows.token}H${cloud}`} fill="none" stroke="var(--line)" stroke-width="4" />
      <Label x={(box.x + box.w + maker) / 2} y={rows.token - 14} anchor="middle" tone="ink2">
        makes the chip
      </Label>
      <Chips at={[cloud]} y={rows.token} size={84} />
      <Factory x={maker} y={142} />
      <Label x={maker} y={178} weight={760} anchor="middle">
        Chip maker
      </Label>
      <Label x={maker} y={208} anchor="middle" tone="ink2">
        Intel, AMD or NVIDIA
      </Label>
    </>
  )
}

function Run(): JSX.Element {
  return (
    <>
      <Disc x={box.x + 44} y={rows.run} number={2} r={20} />
      <Label x={box.x + 74} y={rows.run + 8}>
        Run inside
      </Label>
    </>
  )
}

function Verify(): JSX.Element {
  return (
    <>
      <Arrow
        points={[
          [you, rows.verify - 22],
          [you + 60, rows.verify - 22],
          [you + 60, rows.verify + 12],
          [you + 6, rows.verify + 12],
        ]}
      />
      <Disc x={you} y={rows.verify - 22} number={4} r={20} />
      <Label x={you + 84} y={rows.verify + 4}>
        Verify the token yourself
      </Label>
    </>
  )
}
