import type { JSX } from 'preact'
import { Arrow, Label, Step } from '../../../src/html/drawing.tsx'
import { Lock } from './lock.tsx'
import { Person } from './person.tsx'
import { Box, Chips, Cloud, Disc, Factory, Token } from './sequence.tsx'
import { Shield, ShieldGone } from './shield.tsx'

/** Middles of the three lifelines, and heights of the messages. */
const [you, cloud, maker] = [48, 612, 1026]
const rows = { check: 240, run: 280, token: 352, verify: 420 }
const box = { x: 492, y: 192, w: 240, h: 232, wall: 14 }
const outline =
  'M-136 440a68 68 0 0 1-26-131a84 84 0 0 1 3-152a84 84 0 0 1 73-83a92 92 0 0 1 172 0' +
  'a84 84 0 0 1 73 83a84 84 0 0 1 3 152a68 68 0 0 1-26 131z'
const badge = { cloud: 32, maker: 50, scale: 0.86, way: 74 }

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
        <Label x={84} y={rows.check - 16}>
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
        <Token x={228} y={rows.token} />
        <Label x={84} y={rows.token - 40}>
          Token with a hardware hash
        </Label>
      </Step>
      <Step n={3}>
        <Verify />
        <ShieldGone x={cloud} y={badge.cloud} scale={badge.scale} />
        <Arrow
          points={[
            [cloud + 48, badge.way],
            [maker - 46, badge.way],
          ]}
          tone="hall-2"
          head={22}
        />
        <Label x={813} y={54} size={28} weight={760} tone="hall-2-text" anchor="middle">
          your trust moves
        </Label>
        <Shield x={maker} y={badge.maker} scale={badge.scale} />
      </Step>
    </>
  )
}

/** What stands there before the first message: trust is with the cloud, whose house the machine is in; the chip in it
    is its maker’s. */
function Parties(): JSX.Element {
  return (
    <>
      <path d={`M${you} 156V440`} stroke="var(--line)" stroke-width="4" />
      <Person x={you} y={112} height={110} />
      <Label x={you} y={146} weight={760} anchor="middle">
        You
      </Label>
      <Cloud x={cloud} d={outline} />
      <Shield x={cloud} y={badge.cloud} scale={badge.scale} />
      <Label x={cloud - 108} y={54} weight={760} anchor="end">
        Cloud
      </Label>
      <Box {...box} line={4} />
      <Lock x={cloud} y={box.y + 4} size={44} line={4} />
      <Label x={box.x + 28} y={box.y + 46} weight={760}>
        TEE
      </Label>
      <Supply />
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

/** The maker’s chips on their way, and the one that has arrived. */
function Supply(): JSX.Element {
  return (
    <>
      <path d={`M${maker} 222V${rows.token}H${cloud}`} fill="none" stroke="var(--line)" stroke-width="4" />
      <Chips at={[cloud]} y={rows.token} size={76} />
      <Chips at={[876, 951, maker]} y={rows.token} size={36} />
      <Label x={952} y={rows.token + 54} anchor="middle" tone="ink2">
        makes the chip
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
