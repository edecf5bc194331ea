import type { JSX } from 'preact'

/** One half of the figure is 500 px wide; x of its four servers' middles, and which one is busy. */
const middles = [48, 184, 320, 456]
export const busy = 320
const half = 48

/** Heights from the top of a half: under the servers, their own tanks, the switch, the pool. */
const server = 100
const tank = { rim: 130, floor: 244 }
const hub = { top: 142, middle: 171, bottom: 200 }
const pool = { rim: 238, high: 274, low: 296, pipe: 305, floor: 352 }

const each = (draw: (x: number, i: number) => string): string => middles.map(draw).join('')

/** Four servers, and the requests that come down on them: a shower on one. */
export function Servers(): JSX.Element {
  const arrows = middles.flatMap((x) => (x === busy ? [x - 40, x - 20, x, x + 20, x + 40] : [x]))
  return (
    <g fill="none" stroke="var(--ink)" stroke-width="4">
      <path d={each((x) => `M${x - half} 34h96v64h-96zm0 32h96`)} fill="var(--bg2)" />
      <path d={each((x) => `M${x - 32} 50h32m16 0h0m14 0h0m-62 32h32m16 0h0m14 0h0`)} stroke-linecap="round" />
      <path d={arrows.map((x) => `M${x} 0v26m-7-8l7 8 7-8`).join('')} stroke-width="3" />
    </g>
  )
}

/** A pipe cut open along its middle, and what runs in it. */
function Pipe({ d, bore, flow }: { d: string; bore: number; flow: string }): JSX.Element {
  return (
    <g fill="none">
      <path d={d} stroke="var(--ink)" stroke-width={bore + 8} />
      <path d={d} stroke="var(--bg)" stroke-width={bore} />
      <path d={d} stroke={`var(--${flow})`} stroke-width="3" />
    </g>
  )
}

/** How high the water stands in each tank of its own. */
const surfaces = [204, 188, tank.rim, 214]

/** Each server pours into a tank of its own. One is full to the brim, the others are half empty. */
export function OwnTanks(): JSX.Element {
  const { rim, floor } = tank
  return (
    <>
      <path d={each((x, i) => `M${x - half} ${surfaces[i]}h96V${floor}h-96z`)} fill="var(--line)" />
      <Pipe d={each((x) => `M${x} ${server}v20`)} bore={8} flow="line" />
      <path d={each((x, i) => `M${x} 120V${surfaces[i]}`)} stroke="var(--line)" stroke-width="3" />
      <path d={`M${busy} ${server}V${rim}`} stroke="var(--line)" stroke-width="8" />
      <g fill="none" stroke="var(--ink)">
        <path d={each((x) => `M${x - half} ${rim}V${floor}h96V${rim}`)} stroke-width="4" />
        <path d={each((x) => `M${x + half} 153h-14m14 23h-14m14 23h-14m14 23h-14`)} stroke-width="2" />
      </g>
    </>
  )
}

/** What the full tank can't hold runs over its rim and falls to a height of `y`. */
export function Spill({ y }: { y: number }): JSX.Element {
  return (
    <g fill="var(--line)">
      <path d={`M274 ${tank.rim}q46-16 92-8q28 2 30 34V${y}H376V156q0-12-6-14l-2-10z`} />
      <ellipse cx="386" cy={y} rx="44" ry="9" />
    </g>
  )
}

/** A wide pipe down into the pool. */
const intake = `M252 ${hub.bottom}V${pool.pipe}`

/** The same servers piped through a switch to one pool, which is built of memory disks. */
export function Pool(): JSX.Element {
  const { rim, high, floor } = pool
  const drop = (x: number) => `M${x} ${server}V`
  const [first, second, third, last] = middles as [number, number, number, number]
  const disks = Array.from(
    { length: 8 },
    (_, i) => `M${20 + 59 * i} 312h47v22h-47zm9 11h29m-29 11v9m10-9v9m9-9v9m10-9v9`,
  )
  return (
    <>
      <path d={`M2 ${high}H502V${floor}H2z`} fill="var(--hall-2)" />
      <Pipe
        d={`${drop(first)}${hub.middle}h80${drop(second)}${hub.top}${drop(third)}${hub.top}${drop(last)}${hub.middle}h-80`}
        bore={8}
        flow="hall-2"
      />
      <Pipe d={intake} bore={36} flow="hall-2" />
      <path d={disks.join('')} fill="none" stroke="var(--bg)" stroke-width="3" />
      <g fill="none" stroke="var(--ink)" stroke-width="4">
        <path d={`M124 ${hub.top}H380v58H124z`} fill="var(--bg2)" />
        <path d={`M0 ${rim}V${floor}H504V${rim}`} />
        <path d="M140 188h100m26 0h100" stroke="var(--line)" stroke-width="8" stroke-dasharray="12 5.6" />
      </g>
    </>
  )
}

/** The busy server draws: its pipes are full, the pool sinks from a dashed line and has enough. */
export function Draught(): JSX.Element {
  const { low, high } = pool
  const up = (x: number, y: number, stem: number) => `M${x} ${y}l14 16h-10v${stem}h-8v-${stem}h-10z`
  return (
    <>
      <path d={`M2 ${high - 1}H502V${low}H2z`} fill="var(--bg)" />
      <path d={`M6 ${high}H502`} stroke="var(--hall-2)" stroke-width="4" stroke-dasharray="12 8" />
      <path d={intake} stroke="var(--ink)" stroke-width="44" />
      <path d={`M${busy} ${server}V${hub.top - 2}`} stroke="var(--ink)" stroke-width="44" />
      <path d={`${intake}M${busy} ${server}V${hub.top - 2}`} stroke="var(--hall-2)" stroke-width="36" />
      <path d={up(252, 216, 44) + up(busy, server + 6, 14)} fill="var(--bg)" />
    </>
  )
}
