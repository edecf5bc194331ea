import { Cpu, EthernetPort, Network } from 'lucide-static'
import type { ComponentChildren, JSX } from 'preact'
import { Icon, round } from '../../../src/html/drawing.tsx'
import { Shared } from '../people/pose.tsx'
import { Pedestal } from '../plinth.tsx'

/** The middle of each plinth, and the floor they stand on. */
export const MIDDLES = { switches: 100, cards: 276, gpus: 452 }
const FLOOR = 284

/** Plinths are so much larger than where the room guessed, their floor at 196 there. */
const SCALE = 1.06

/** Upper edge of the glass cases, in units of the plinth. */
const GLASS = -69

/** The stand of the guess: three plinths in a row behind ropes, each exhibit a dashed icon. */
export function Showroom(): JSX.Element {
  return (
    <g fill="none" stroke-width="4">
      <path d={`M0 ${FLOOR - 2}H552`} stroke="var(--line)" />
      <Ropes />
      {[Network, EthernetPort, Cpu].map((icon, index) => (
        <OnPlinth middle={Object.values(MIDDLES)[index]!}>
          <g stroke-dasharray="1.4 2.1">
            <Icon svg={icon} x={128} y={3} size={96} tone="ink2" />
          </g>
          <Shared id="exhibits-plinth" quote={index > 0}>
            <path d="M106 182H246V196H106Z" fill="var(--bg)" />
            <Pedestal />
          </Shared>
        </OnPlinth>
      ))}
    </g>
  )
}

/** Puts what is drawn on a plinth of the guess on the one with that middle. */
function OnPlinth({ middle, children }: { middle: number; children: ComponentChildren }): JSX.Element {
  return (
    <g transform={`translate(${round(middle - 176 * SCALE)} ${round(FLOOR - 196 * SCALE)})scale(${SCALE})`}>
      {children}
    </g>
  )
}

/** A rope from the left end to the right, behind the plinths. */
function Ropes(): JSX.Element {
  return (
    <g stroke="var(--ink2)" stroke-linecap="round">
      <path d="M8 224Q276 296 544 224M8 220v60m-6 0h12M544 220v60m-6 0h12" />
      <circle cx="8" cy="213" r="6" />
      <circle cx="544" cy="213" r="6" />
    </g>
  )
}

interface CaseProps {
  middle: number
  /** What is in it, middle of the lower edge at 0, 0. */
  children?: ComponentChildren
}

/** A glass case in the place of the dashed icon. With nothing in it, it is lit, and shows the empty top. */
export function Case({ middle, children }: CaseProps): JSX.Element {
  const glass = `V${GLASS}H246V`
  return (
    <OnPlinth middle={middle}>
      {children ? (
        <>
          <path d={`M106 122${glass}122`} fill="var(--bg)" stroke="var(--ink3)" stroke-width="2" />
          <g transform="translate(176 122)">{children}</g>
        </>
      ) : (
        <path d={`M106 124${glass}124L222 102H130Z`} fill="var(--bg3)" stroke="var(--hall-2)" stroke-width="4" />
      )}
    </OnPlinth>
  )
}
