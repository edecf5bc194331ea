import type { JSX } from 'preact'
import { Drawing } from '../../../src/html/drawing.tsx'

const alt = 'A long queue waits along a rope to try the AR glasses on a stand; whoever is first has them on.'

/** How people wait, their feet at 0 0: head and trunk are a thick line, limbs and what they carry a thinner one. */
const STANCES = {
  plain: ['M2-58h0M0-44v14', 'M-2-28L-3-3h5M3-28V-3h5M0-45L5-34 6-26'],
  phone: ['M4-57h0M0-43v13', 'M-2-28L-3-3h5M3-28V-3h5M-1-44V-34L11-37M15-43L12-34'],
  hips: ['M1-61h0M0-47v17', 'M-2-28L-4-3h5M3-28L5-3h5M0-48L-11-40-1-32'],
  bag: ['M2-56h0M0-42v12', 'M-2-28L-3-3h5M3-28V-3h5M1-43L3-34 10-31M-10-43v13h2v-13'],
  child: ['M1-42h0M0-29v6', 'M-1-20L-2-3h4M2-20V-3h4M0-30L9-38'],
  peeping: ['M13-54h0M6-43L1-30', 'M0-28L-5-3h5M3-28L4-3h5M5-43L-3-36 3-28'],
  late: ['M7-56h0M3-43L1-30', 'M0-28L-7-17-17-13M3-28L11-18 10-3h5M3-44L-6-38-11-31M4-44L11-36 18-39'],
} as const

type Place = readonly [stance: keyof typeof STANCES, x: number]

/** From the last, who runs to join, to the next to have a turn. */
// prettier-ignore
const LONG: Place[] = [
  ['late', 22], ['plain', 94], ['phone', 128], ['hips', 172], ['bag', 214], ['plain', 244], ['child', 268],
  ['peeping', 308], ['phone', 356], ['bag', 404], ['hips', 440], ['plain', 482], ['phone', 514], ['peeping', 564],
  ['child', 606], ['hips', 634], ['bag', 680], ['plain', 710], ['phone', 744], ['hips', 792], ['plain', 826],
  ['peeping', 862],
]

const SHORT: Place[] = LONG.slice(0, 3).concat([
  ['hips', 182],
  ['child', 206],
])

const GLASSES = 'M88 18H138V30Q138 54 116 54H110Q88 54 88 30ZM152 18H202V30Q202 54 180 54H174Q152 54 152 30ZM138 25h14'

/** Spectators queue for AR glasses at a stand, under a chart of what those cost. */
export function DemoQueue(): JSX.Element {
  const tall = (
    <g transform="scale(.833)">
      <Queue people={SHORT} width={432} />
    </g>
  )
  return (
    <Drawing
      alt={alt}
      wide={{
        width: 1128,
        height: 72,
        content: (
          <>
            <Stances />
            <Queue people={LONG} width={1128} />
          </>
        ),
      }}
      tall={{ width: 360, height: 60, content: tall }}
    />
  )
}

function Stances(): JSX.Element {
  return (
    <defs>
      {Object.entries(STANCES).map(([name, [trunk, limbs]]) => (
        <g id={`queue-${name}`}>
          <path d={trunk} stroke-width="12" />
          <path d={limbs} />
        </g>
      ))}
    </defs>
  )
}

function Queue({ people, width }: { people: Place[]; width: number }): JSX.Element {
  const spans = Math.floor((width - 270) / 92)
  const rope = `M62 30${'q46 28 92 0'.repeat(spans)}M62 28v40${'m92-40v40'.repeat(spans)}`
  return (
    <>
      <path d={`M0 70H${width}`} stroke="var(--line)" stroke-width="4" />
      <g fill="none" stroke="var(--ink3)" stroke-width="5" stroke-linecap="round" stroke-linejoin="round">
        <path d={rope} stroke="var(--line)" stroke-width="3" />
        <g transform="translate(0 70)">
          {people.map(([stance, x]) => (
            <use href={`#queue-${stance}`} x={x} />
          ))}
        </g>
        <g transform={`translate(${width - 218})`} stroke="var(--ink)">
          <Trial />
        </g>
      </g>
    </>
  )
}

/** Somebody reaches for what only they see; behind, the stand's glasses, as large as the hopes set on them. */
function Trial(): JSX.Element {
  return (
    <>
      <path d="M24 11h0M22 28v13" stroke-width="12" />
      <path d="M20 42L18 67h5M25 42V67h5M22 27L36 31 46 20M22 27L34 38 46 32" />
      <path d="M22 9h13v4h-10z" fill="var(--hall-3)" stroke="var(--hall-3)" stroke-width="3" />
      <path d="M74 70V2H216V70" stroke-width="4" stroke-linecap="butt" stroke-linejoin="miter" />
      <path d={GLASSES} stroke="var(--hall-3)" />
      <path d="M176 27h14v11h-14z" fill="var(--hall-3)" stroke="none" />
    </>
  )
}
