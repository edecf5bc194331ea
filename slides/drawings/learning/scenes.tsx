import type { JSX } from 'preact'
import { Shared } from '../people/pose.tsx'
import { Figure, Figures } from './figures.tsx'
import { Guide } from './guide.tsx'

/** Where things stand on the floor of a scene. */
export interface Cast {
  learner: number
  guide: number
  /** The middle of what the guide shows. */
  sight: number
}

interface SceneProps {
  cast: Cast
  width: number
  /** Drawn before, in the wide version. */
  quote: boolean
}

const clock = 'M-12-136a12 12 0 0 1 24 0a12 12 0 0 1-24 0M0-144v8h6'
const tower = 'M-20-106V-160H20V-106M-25-160V-168H25V-160'
const portico = 'M-40-8H40M-40-78L0-106 40-78ZM-36-70H36M-32-70V-8M-11-70V-8M11-70V-8M32-70V-8'

/** A room with a learner in a headset; the campus around and the guide are only in the headset. */
export function Room({ cast, width, quote }: SceneProps): JSX.Element {
  return (
    <>
      <path d={`M2 2V-194H${width - 2}V2Z`} />
      <g transform={`translate(${cast.sight})`} stroke="var(--ink3)" stroke-width="3">
        <Shared id="class-campus" quote={quote}>
          <path d={tower + portico} stroke-dasharray="6 4" />
          <path d={clock} />
        </Shared>
      </g>
      <Guide quote={quote} x={cast.guide} />
      <Speech quote={quote} x={cast.learner + 8} />
      <Figures>
        <Figure stance="exploring" quote={quote} x={cast.learner} y={0} scale={1.75}>
          <path d="M8-70V-60H18V-70Z" fill="var(--ink)" stroke-width="3" />
          <path d="M-3-65H5M5.5-73V-57" stroke="var(--bg)" stroke-width="2" stroke-linecap="butt" />
        </Figure>
      </Figures>
    </>
  )
}

/** One tier of a pagoda on a floor at y, its eaves curled up. */
function tier(y: number, half: number): string {
  const [eave, tip, curl, top] = [half - 6, half + 16, y - 22, y - 36]
  const walls = `M-${half} ${y}v-26M${half} ${y}v-26`
  return `${walls}M-${tip} ${curl}Q-${half} ${y - 25}-${eave} ${top}H${eave}Q${half} ${y - 25} ${tip} ${curl}Z`
}

const pagoda = `${tier(0, 32)}${tier(-36, 26)}${tier(-72, 20)}${tier(-108, 14)}M0-144v-32M-10 0v-16h20v16`

/** A learner in glasses walks through a real city; only the guide is in the glasses. */
export function City({ cast, width, quote }: SceneProps): JSX.Element {
  return (
    <>
      <path d={`M0 2H${width}`} />
      <g transform={`translate(${cast.sight})`}>
        <Shared id="class-pagoda" quote={quote}>
          <path d={pagoda} />
        </Shared>
      </g>
      <Guide quote x={cast.guide} />
      <Speech quote x={cast.learner + 8} />
      <Figures>
        <Figure stance="walking" quote={quote} x={cast.learner} y={0} scale={1.75}>
          <path d="M0-66H10" stroke="var(--bg)" stroke-width="2" stroke-linecap="butt" />
          <path d="M10-66H15V-61" stroke-width="2.5" />
        </Figure>
      </Figures>
    </>
  )
}

/** What a learner says; its tip is over x. */
function Speech({ x, quote }: { x: number; quote: boolean }): JSX.Element {
  return (
    <g transform={`translate(${x} -136)`} stroke-linecap="round">
      <Shared id="class-speech" quote={quote}>
        <path d="M0 0L-4-14H-18V-48H38V-14H14ZM-10-27v-8m10 13v-18m10 15v-12m10 9v-6m10 3v0" />
      </Shared>
    </g>
  )
}
