import type { JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'
import { Shared } from '../people/pose.tsx'
import { Figure, Figures, type Stance } from './figures.tsx'

/** A class on a stair, in px; the pupils sit on different steps, the teacher stands on one. */
export interface Class {
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

export const wideClass: Class = {
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

export const tallClass: Class = {
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

export const floor = ({ base, rise }: Class, step: number): number => base - rise * step

/** Where a pupil sits: the middle of the chair, on the floor. */
export const seat = (plan: Class, step: number) => ({
  x: round((step + 0.28) * (plan.width / plan.steps)),
  y: floor(plan, step),
  scale: plan.scale,
})

interface StairsProps {
  plan: Class
  quote?: boolean
  /** How all of them sit where nobody is left behind; each as the plan has it without. */
  all?: Stance
}

/** The stair, and the pupils on it at their desks. */
export function Stairs({ plan, quote = false, all }: StairsProps): JSX.Element {
  const { width, height, steps, rise, base, line, pupils } = plan
  const tread = width / steps
  const treads = `M0 ${base}h${round(tread)}${`v-${rise}h${round(tread)}`.repeat(steps - 1)}`
  return (
    <>
      <path d={`${treads}V${height}H0Z`} fill="var(--bg2)" />
      <path d={treads} fill="none" stroke="var(--ink)" stroke-width={line} />
      <Figures>
        {pupils.map(([step, alone], i) => {
          const again = quote || Boolean(all) || pupils.findIndex(([, other]) => other === alone) < i
          return (
            <>
              <Desk {...seat(plan, step)} quote={quote || Boolean(all) || i > 0} />
              <Figure {...seat(plan, step)} stance={all ?? alone} quote={again} />
            </>
          )
        })}
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
