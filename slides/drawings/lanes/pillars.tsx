import type { JSX } from 'preact'
import { Drawing, Label } from '../../../src/html/drawing.tsx'
import { Flask, Flasks } from './flask.tsx'
import { RackPlinth } from './rack-plinth.tsx'

/** The top three labs as flasks, each on the racks of its cloud, and a hose to a second cloud. */
export function LabsOnClouds(): JSX.Element {
  return (
    <Drawing
      alt={
        'Three labs stand on plinths of server racks: OpenAI on Microsoft Cloud, Anthropic on AWS, Google on Google Cloud. ' +
        'A dashed hose shows that Anthropic also rents from Google Cloud. Chinese labs stand on rented public clouds, too.'
      }
      wide={{ width: 1128, height: 400, content: <Wide /> }}
      tall={{ width: 360, height: 444, content: <Tall /> }}
    />
  )
}

const pairs = [
  { lab: 'OpenAI', cloud: 'Microsoft Cloud' },
  { lab: 'Anthropic', cloud: 'AWS' },
  { lab: 'Google', cloud: 'Google Cloud' },
]

interface HoseProps {
  /** From the neck of a flask over to the gap between two plinths, and down it to the racks on its right. */
  from: number
  gap: number
  to: number
  /** Heights at which it leaves and arrives. */
  top: number
  bottom: number
  line: number
}

/** Compute from a second cloud, dashed as it doesn't carry the lab. */
function Hose({ from, gap, to, top, bottom, line }: HoseProps): JSX.Element {
  const r = Math.min(line * 5, to - gap - line)
  return (
    <>
      <path
        d={`M${from} ${top}H${gap - r}a${r} ${r} 0 0 1 ${r} ${r}V${bottom - r}a${r} ${r} 0 0 0 ${r} ${r}H${to}`}
        fill="none"
        stroke="var(--ink)"
        stroke-width={line}
        stroke-dasharray={`${line * 2.5} ${line * 1.75}`}
      />
      <path d={`M${to - line * 2.5} ${bottom}H${to}`} stroke="var(--ink)" stroke-width={line * 4} />
    </>
  )
}

const floor = 356
const wideAt = [116, 428, 740]

function Wide(): JSX.Element {
  const top = floor - 2 - 154
  return (
    <>
      <path d={`M0 ${floor}H1128`} stroke="var(--line)" stroke-width="4" />
      <Hose from={452} gap={584} to={640} top={82} bottom={272} line={4} />
      <Label x={528} y={66} anchor="middle">
        also rents
      </Label>
      {pairs.map(({ lab, cloud }, i) => (
        <>
          <Label x={wideAt[i]!} y={22} size={28} weight={760} anchor="middle">
            {lab}
          </Label>
          <Flask x={wideAt[i]!} y={top} scale={1.22} line={4} />
          <RackPlinth x={wideAt[i]!} floor={floor - 2} w={232} h={154} racks={4} line={4} />
          <Label x={wideAt[i]!} y={392} anchor="middle">
            {cloud}
          </Label>
        </>
      ))}
      <Label x={924} y={158}>
        Chinese labs
      </Label>
      <Label x={924} y={188}>
        rent public
      </Label>
      <Label x={924} y={218}>
        clouds, too
      </Label>
      <Flasks at={[951, 1001, 1051, 1101]} y={floor - 68} />
      <RackPlinth hollow x={1026} floor={floor - 2} w={204} h={66} racks={4} line={3} />
    </>
  )
}

const tallAt = [54, 180, 306]

/** For a phone: the Chinese labs stand on a plinth of their own below. */
function Tall(): JSX.Element {
  const top = 140
  return (
    <>
      <Hose from={194} gap={243} to={264} top={58} bottom={200} line={3} />
      <Label x={243} y={46} size={15} anchor="middle">
        also rents
      </Label>
      {pairs.map(({ lab, cloud }, i) => (
        <>
          <Label x={tallAt[i]!} y={16} size={17} weight={760} anchor="middle">
            {lab}
          </Label>
          <Flask x={tallAt[i]!} y={top} scale={0.8} line={3} />
          <RackPlinth x={tallAt[i]!} floor={260} w={108} h={120} racks={3} line={3} />
          <Label x={tallAt[i]!} y={284} size={15} anchor="middle">
            {cloud}
          </Label>
        </>
      ))}
      <Label x={0} y={328} size={16}>
        Chinese labs rent public clouds, too
      </Label>
      <Flasks at={[35, 93, 151, 209, 267, 325]} y={392} />
      <RackPlinth hollow x={180} floor={444} w={360} h={52} racks={8} line={3} />
    </>
  )
}
