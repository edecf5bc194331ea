import type { JSX } from 'preact'
import { Arrow, Drawing, Label, Step } from '../../../src/html/drawing.tsx'
import { DANCE, Dancer, STILL } from './dancer.tsx'
import { Film, Shared, StickFigure } from './pose.tsx'

interface Placement {
  x: number
  floor: number
  scale: number
}

const place = ({ x, floor, scale }: Placement): string => `translate(${x} ${floor}) scale(${scale})`

interface PhotoProps {
  width: number
  height: number
  border: number
  scale: number
  quote?: boolean
}

/** An instant print of the character standing still. */
function Photo({ width, height, border, scale, quote = false }: PhotoProps): JSX.Element {
  const inner = height - border * 5
  const image = `M${border} ${border}v${inner}h${width - border * 2}v${-inner}z`
  const floor = inner - border
  return (
    <>
      <path d={`M2 2h${width - 4}v${height - 4}H2z${image}`} fill="var(--paper)" stroke="var(--ink)" stroke-width="4" />
      <path d={`M${border} ${floor}h${width - border * 2}`} stroke="var(--line)" stroke-width="3" />
      <g transform={place({ x: width / 2, floor, scale })}>
        <Shared id="dancer-still" quote={quote}>
          <Dancer pose={STILL} />
        </Shared>
      </g>
    </>
  )
}

interface StripProps {
  of: 'dancer' | 'skeleton'
  quote?: boolean
  /** Middle of the first picture, and the way to the next. */
  first: Placement
  dx?: number
  dy?: number
}

function Strip({ first, dx = 0, dy = 0, quote = false, of }: StripProps): JSX.Element {
  return (
    <>
      {DANCE.map((pose, i) => (
        <g transform={place({ ...first, x: first.x + i * dx, floor: first.floor + i * dy })}>
          <Shared id={`${of}-${i}`} quote={quote}>
            {of === 'dancer' ? <Dancer pose={pose} /> : <StickFigure pose={pose} line={6} dot={6} />}
          </Shared>
        </g>
      ))}
    </>
  )
}

function Wide(): JSX.Element {
  return (
    <>
      <g transform="translate(0 2)">
        <Photo width={176} height={352} border={10} scale={1.57} />
      </g>
      <Label x={0} y={392}>
        One photo
      </Label>
      <path d="M188 178h24m-12-12v24" stroke="var(--ink)" stroke-width="4" />
      <g transform="translate(372 6) rotate(90)">
        <Film x={0} y={20} width={112} height={108} frames={3} edge={20} gap={4} />
      </g>
      <Film x={444} y={24} width={220} height={308} frames={3} edge={22} gap={8} />
      <Step n={0}>
        <Strip of="skeleton" first={{ x: 298, floor: 113, scale: 0.57 }} dy={116} />
        <Label x={224} y={392}>
          Motion skeleton
        </Label>
      </Step>
      <Step n={1}>
        <Arrow
          points={[
            [382, 178],
            [428, 178],
          ]}
        />
        <path d="M444 314h220m8 0h220m8 0h220" stroke="var(--line)" stroke-width="3" />
        <Strip of="dancer" first={{ x: 554, floor: 314, scale: 1.57 }} dx={228} />
        <Label x={436} y={392}>
          Generated video
        </Label>
      </Step>
    </>
  )
}

function Tall(): JSX.Element {
  return (
    <>
      <Photo quote width={108} height={202} border={7} scale={0.92} />
      <Label x={0} y={226} size={17}>
        One photo
      </Label>
      <path d="M116 101h16m-8-8v16" stroke="var(--ink)" stroke-width="3" />
      <Film x={143} y={46} width={69} height={110} frames={3} edge={14} gap={3} />
      <Film x={4} y={288} width={114} height={174} frames={3} edge={14} gap={4} />
      <Step n={0}>
        <Strip quote of="skeleton" first={{ x: 176, floor: 141, scale: 0.5 }} dx={72} />
        <Label x={140} y={226} size={17}>
          Motion skeleton
        </Label>
      </Step>
      <Step n={1}>
        <Arrow
          points={[
            [180, 240],
            [180, 268],
          ]}
          width={3}
          head={12}
        />
        <path d="M4 452h114m4 0h114m4 0h114" stroke="var(--line)" stroke-width="3" />
        <Strip quote of="dancer" first={{ x: 60, floor: 452, scale: 0.81 }} dx={118} />
        <Label x={0} y={498} size={17}>
          Generated video
        </Label>
      </Step>
    </>
  )
}

const ALT =
  'A photo of a woman standing still and a strip of three dancing stick skeletons go in. ' +
  'Out come three video frames in which the same woman, in the same dress, dances in exactly those poses.'

/** How a still figure is made to dance: one photo lends the looks, a strip of skeletons the motion.
    Clicks add the skeletons (0), then the video in which the character takes exactly their poses (1). */
export function MotionTransfer(): JSX.Element {
  return (
    <Drawing
      alt={ALT}
      wide={{ width: 1128, height: 400, content: <Wide /> }}
      tall={{ width: 360, height: 506, content: <Tall /> }}
    />
  )
}
