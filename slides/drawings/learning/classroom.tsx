import type { JSX } from 'preact'
import { Drawing, Label, round } from '../../../src/html/drawing.tsx'
import { Figure, Figures } from './figures.tsx'
import { Guide } from './guide.tsx'
import { Campus, Pagoda } from './sights.tsx'
import { type Class, floor, seat, Stairs, tallClass, wideClass } from './stairs.tsx'

/** One teacher on one step of a stair; the pupils at their desks are on very different ones. */
export function OneForMany(): JSX.Element {
  return (
    <Drawing
      alt={
        'A class whose floor is a stair. One teacher teaches at one pace, on one step; ' +
        'some pupils raise their hands far below, one has fallen asleep waiting far above.'
      }
      wide={{ width: 540, height: 264, content: <WideMany /> }}
      tall={{ width: 330, height: 190, content: <TallMany /> }}
    />
  )
}

function Teacher({ plan, quote = false }: { plan: Class; quote?: boolean }): JSX.Element {
  const { width, steps, teacher, scale } = plan
  const x = round((teacher + 0.55) * (width / steps))
  return (
    <Figures>
      <Figure stance="teaching" quote={quote} x={x} y={floor(plan, teacher)} scale={scale} />
    </Figures>
  )
}

function WideMany(): JSX.Element {
  return (
    <g transform="translate(0 24)">
      <Stairs plan={wideClass} />
      <Teacher plan={wideClass} />
      <path d="M190 0V14M300 0V14M162 14H328V72H162Z" fill="none" stroke="var(--ink)" stroke-width="4" />
      <Label x={245} y={52} anchor="middle">
        same page
      </Label>
      <Label x={0} y={116} tone="ink2">
        left behind
      </Label>
      <Label x={540} y={44} tone="ink2" anchor="end">
        kept waiting
      </Label>
    </g>
  )
}

function TallMany(): JSX.Element {
  return (
    <>
      <Stairs plan={tallClass} quote />
      <Teacher plan={tallClass} quote />
      <path d="M80 0V10M170 0V10M70 10H190V50H70Z" fill="none" stroke="var(--ink)" stroke-width="3" />
      <Label x={130} y={36} size={16} anchor="middle">
        same page
      </Label>
      <Label x={0} y={96} size={16} tone="ink2">
        left behind
      </Label>
      <Label x={330} y={38} size={16} tone="ink2" anchor="end">
        kept waiting
      </Label>
    </>
  )
}

/** The same stair without a teacher: everyone works, a guide of their own across the desk. */
export function OneForOne(): JSX.Element {
  return (
    <Drawing
      alt={
        'The same class on the same stair, without a teacher: each pupil has an AI guide across the desk. ' +
        'One looks at a campus through a VR headset, one at a real city through AR glasses.'
      }
      wide={{ width: 540, height: 264, content: <WideOne /> }}
      tall={{ width: 330, height: 210, content: <TallOne /> }}
    />
  )
}

interface GuidedProps {
  plan: Class
  quote?: boolean
  /** Those who practise elsewhere: the step of the one in VR, and of the one in AR. */
  headset: number
  glasses: number
}

/** Pupils with a guide each, two of them with something to look through. */
function Guided({ plan, quote = false, headset, glasses }: GuidedProps): JSX.Element {
  const worn = (step: number): string => {
    const { x, y, scale } = seat(plan, step)
    return `translate(${x} ${y})scale(${scale})`
  }
  return (
    <>
      <Stairs plan={plan} all="attentive" quote={quote} />
      {plan.pupils.map(([step], i) => {
        const { x, y, scale } = seat(plan, step)
        return (
          <Guide quote={quote || i > 0} x={round(x + scale * 28)} y={round(y - scale * 35)} scale={round(scale / 3)} />
        )
      })}
      <path d="M7-63h11v13h-11z" fill="var(--ink)" stroke="var(--bg)" stroke-width="2" transform={worn(headset)} />
      <path d="M0-57H12M12-60v6" stroke="var(--bg)" stroke-width="2.5" transform={worn(glasses)} />
    </>
  )
}

interface ViewProps {
  /** Left edge of the frame, its size, and whose view it is. */
  x: number
  width: number
  height: number
  eye: readonly [x: number, y: number]
  line: number
  size: number
  name: string
}

/** What a headset or glasses show, its name beside it: a frame whose tip is at an eye. */
function View({ x, width, height, eye, line, size, name }: ViewProps): JSX.Element {
  const half = line / 2
  const tail = `H${eye[0] + 4}L${eye[0]} ${eye[1]}L${eye[0] - line * 4} ${height}H${x + half}Z`
  return (
    <>
      <path
        d={`M${x + half} ${half}H${x + width - half}V${height}${tail}`}
        fill="none"
        stroke="var(--ink2)"
        stroke-width={line}
      />
      <Label x={x + width - size * 0.5} y={Math.round(size * 1.4)} size={size} anchor="end">
        {name}
      </Label>
    </>
  )
}

function WideOne(): JSX.Element {
  return (
    <>
      <View x={0} width={120} height={92} eye={[94, 146]} line={3} size={24} name="VR" />
      <Campus x={38} y={86} scale={0.46} quote={false} />
      <View x={140} width={120} height={92} eye={[230, 120]} line={3} size={24} name="AR" />
      <Pagoda x={180} y={87} scale={0.44} quote={false} />
      <g transform="translate(0 24)">
        <Guided plan={wideClass} headset={1} glasses={3} />
      </g>
      <Label x={540} y={44} tone="ink2" anchor="end">
        AI guides
      </Label>
    </>
  )
}

function TallOne(): JSX.Element {
  return (
    <>
      <View x={0} width={80} height={64} eye={[66, 112]} line={2.5} size={16} name="VR" />
      <Campus x={25} y={60} scale={0.32} quote />
      <View x={96} width={80} height={64} eye={[162, 84]} line={2.5} size={16} name="AR" />
      <Pagoda x={123} y={60} scale={0.31} quote />
      <g transform="translate(0 20)">
        <Guided plan={tallClass} headset={1} glasses={3} quote />
      </g>
      <Label x={330} y={34} size={16} tone="ink2" anchor="end">
        AI guides
      </Label>
    </>
  )
}
