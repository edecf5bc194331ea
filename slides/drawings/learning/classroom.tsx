import type { JSX } from 'preact'
import { Drawing, Label, round } from '../../../src/html/drawing.tsx'
import { Shared } from '../people/pose.tsx'
import { Figure, Figures, type Stance } from './figures.tsx'
import { type Cast, City, Room } from './scenes.tsx'

/** A class on a stair, in px; the pupils sit on different steps, the teacher stands on one. */
interface Class {
  width: number
  height: number
  steps: number
  rise: number
  /** Floor of the first step. */
  base: number
  scale: number
  line: number
  pupils: (readonly [step: number, stance: Stance])[]
  teacher: number
}

const wideClass: Class = {
  width: 540,
  height: 240,
  steps: 8,
  rise: 16,
  base: 226,
  scale: 1.2,
  line: 4,
  pupils: [
    [0, 'asking'],
    [1, 'stuck'],
    [2, 'asking'],
    [3, 'stuck'],
    [4, 'attentive'],
    [6, 'attentive'],
    [7, 'asleep'],
  ],
  teacher: 5,
}

const tallClass: Class = {
  width: 330,
  height: 190,
  steps: 7,
  rise: 15,
  base: 180,
  scale: 0.86,
  line: 3,
  pupils: [
    [0, 'asking'],
    [1, 'stuck'],
    [2, 'asking'],
    [3, 'attentive'],
    [5, 'attentive'],
    [6, 'asleep'],
  ],
  teacher: 4,
}

/** One teacher on one step of a stair; the pupils at their desks are on very different ones. */
export function OneForMany(): JSX.Element {
  return (
    <Drawing
      alt={
        'A class whose floor is a stair. One teacher teaches at one pace, on one step; ' +
        'some pupils raise their hands far below, one has fallen asleep waiting far above.'
      }
      wide={{ width: 540, height: 240, content: <WideMany /> }}
      tall={{ width: 330, height: 190, content: <TallMany /> }}
    />
  )
}

const floor = ({ base, rise }: Class, step: number): number => base - rise * step

function Stairs({ plan, quote = false }: { plan: Class; quote?: boolean }): JSX.Element {
  const { width, height, steps, rise, base, scale, line, pupils, teacher } = plan
  const tread = width / steps
  const treads = `M0 ${base}h${round(tread)}${`v-${rise}h${round(tread)}`.repeat(steps - 1)}`
  return (
    <>
      <path d={`${treads}V${height}H0Z`} fill="var(--bg2)" />
      <path d={treads} fill="none" stroke="var(--ink)" stroke-width={line} />
      <Figures>
        {pupils.map(([step, stance], i) => {
          const again = quote || pupils.findIndex((pupil) => pupil[1] === stance) < i
          const place = { x: round((step + 0.28) * tread), y: floor(plan, step), scale }
          return (
            <>
              <Desk {...place} quote={quote || i > 0} />
              <Figure {...place} stance={stance} quote={again} />
            </>
          )
        })}
        <Figure
          stance="teaching"
          quote={quote}
          x={round((teacher + 0.55) * tread)}
          y={floor(plan, teacher)}
          scale={scale}
        />
      </Figures>
    </>
  )
}

interface DeskProps {
  quote: boolean
  x: number
  y: number
  scale: number
}

/** A pupil's desk and chair. */
function Desk({ quote, x, y, scale }: DeskProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y})scale(${scale})`} stroke="var(--ink3)" stroke-width="3.4" stroke-linecap="butt">
      <Shared id="class-desk" quote={quote}>
        <path d="M-10-2V-36M-10-20H-2M10-32H36M30-32V-2" />
      </Shared>
    </g>
  )
}

function WideMany(): JSX.Element {
  return (
    <>
      <Stairs plan={wideClass} />
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
    </>
  )
}

function TallMany(): JSX.Element {
  return (
    <>
      <Stairs plan={tallClass} quote />
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

/** Two learners, a guide of their own at the side of each: one indoors in VR, one outdoors with AR glasses. */
export function OneForOne(): JSX.Element {
  return (
    <Drawing
      alt={
        'Two learners, each in conversation with an AI guide at their side: one indoors, in a campus that a VR headset shows, ' +
        'one on a walk through a real city in AR glasses.'
      }
      wide={{ width: 540, height: 240, content: <WideOne /> }}
      tall={{ width: 330, height: 190, content: <TallOne /> }}
    />
  )
}

/** Both scenes on one line, each `width` wide and 200 high. */
interface Scenes {
  width: number
  gap: number
  room: Cast
  city: Cast
}

const wideScenes: Scenes = {
  width: 258,
  gap: 24,
  room: { learner: 46, guide: 122, sight: 208 },
  city: { learner: 30, guide: 108, sight: 210 },
}

const tallScenes: Scenes = {
  width: 230,
  gap: 12,
  room: { learner: 30, guide: 106, sight: 184 },
  city: { learner: 26, guide: 98, sight: 182 },
}

function Scenes({ plan, quote = false }: { plan: Scenes; quote?: boolean }): JSX.Element {
  const { width, gap, room, city } = plan
  return (
    <g fill="none" stroke="var(--ink)" stroke-width="4">
      <Room cast={room} width={width} quote={quote} />
      <g transform={`translate(${width + gap})`}>
        <City cast={city} width={width} quote={quote} />
      </g>
    </g>
  )
}

function WideOne(): JSX.Element {
  return (
    <>
      <g transform="translate(0 196)">
        <Scenes plan={wideScenes} />
      </g>
      <Label x={0} y={232} tone="ink2">
        VR campus
      </Label>
      <Label x={282} y={232} tone="ink2">
        AR city walk
      </Label>
    </>
  )
}

function TallOne(): JSX.Element {
  return (
    <>
      <g transform="translate(0 148)scale(.7)">
        <Scenes plan={tallScenes} quote />
      </g>
      <Label x={0} y={176} size={16} tone="ink2">
        VR campus
      </Label>
      <Label x={170} y={176} size={16} tone="ink2">
        AR city walk
      </Label>
    </>
  )
}
