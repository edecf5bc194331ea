import { Scissors } from 'lucide-static'
import type { JSX } from 'preact'
import { Arrow, Icon, Label, round } from '../../../src/html/drawing.tsx'

/** The letter of functions, 58 × 84, as it is cut out of a sheet. */
const lambda = 'h16l36 84h-18l-12-29-11 29h-17l19-52-7-17h-6z'

/** An app as a sheet, 200 × 280, out of which functions are cut. Line width comes from around it. */
export function CutApp(): JSX.Element {
  return (
    <g stroke="var(--ink)">
      <path d="M2 2H198V278H2zM2 44H198" fill="var(--bg3)" />
      <path d={`M30 66${lambda}M30 174${lambda}`} fill="var(--bg)" />
      <path d={`M118 66${lambda}`} fill="none" stroke-dasharray="9 6" />
    </g>
  )
}

/** Shears, 72 × 72 above 0, 0, which cut upwards. */
export function Shears(): JSX.Element {
  return (
    <g transform="rotate(-90)">
      <Icon svg={Scissors} x={0} y={0} size={72} />
    </g>
  )
}

/** Two functions cut out of it, 128 × 84. */
export function Functions(): JSX.Element {
  return <path d={`M7 0${lambda}M77 0${lambda}`} fill="var(--bg3)" stroke="var(--ink)" />
}

/** A shipping container, 112 × 84, in its middle a band for a name; its slings, and their ring at 56, -40. */
export function Container(): JSX.Element {
  return (
    <>
      <path d="M0 0H112V84H0z" fill="var(--hall-2)" />
      <path d="M7 17h98M7 67h98" stroke="var(--bg)" stroke-width="18" stroke-dasharray="4 9.43" />
      <path
        d="M2 0L56-32 110 0M56-32a6 6 0 1 1 .1 0"
        fill="none"
        stroke="var(--ink)"
        stroke-width="4"
        stroke-linejoin="round"
      />
    </>
  )
}

interface LiftProps {
  /** Left edges of the containers, and their common height. */
  xs: number[]
  y: number
  /** Underside of the cloud that the ropes go up to. */
  cloud: number
  size: number
  scale?: number
}

const names = ['FastAPI', 'Node.js', 'Java']

/** Containers of any kind on their way up. */
export function Lift({ xs, y, cloud, size, scale = 1 }: LiftProps): JSX.Element {
  return (
    <>
      {xs.map((x, i) => {
        const middle = round(x + 56 * scale)
        return (
          <>
            <Arrow
              points={[
                [middle, y - 44 * scale],
                [middle, cloud],
              ]}
              width={4 * scale}
              head={20 * scale}
            />
            <use href="#growth-container" transform={`translate(${x} ${y})${scale === 1 ? '' : `scale(${scale})`}`} />
            <Label x={middle} y={round(y + 42 * scale + size / 3)} size={size} weight={760} tone="bg" anchor="middle">
              {names[i]}
            </Label>
          </>
        )
      })}
    </>
  )
}

/** The platform in the sky, 352 × 84. */
export function Cloud(): JSX.Element {
  return (
    <path
      d="M36 82A27 27 0 0 1 46 34A110 110 0 0 1 184 28A100 100 0 0 1 302 36A28 28 0 0 1 330 82Z"
      fill="var(--bg)"
      stroke="var(--ink)"
      stroke-linejoin="round"
    />
  )
}

/** A database, 132 × 184, and how far it can rise: dashed. */
export function TallStore(): JSX.Element {
  return (
    <g fill="none" stroke="var(--ink)" stroke-width="4">
      <path d="M2 118v44a64 18 0 0 0 128 0v-44" fill="var(--bg3)" />
      <ellipse cx="66" cy="118" rx="64" ry="18" fill="var(--bg3)" />
      <path d="M2 116V20a64 18 0 0 1 128 0V116M2 20a64 18 0 0 0 128 0" stroke-dasharray="9 6" />
      <Arrow
        points={[
          [66, 118],
          [66, 50],
        ]}
        head={20}
      />
    </g>
  )
}

/** Messages in a queue, and the next to join: dashed. 180 × 46. */
export function LongQueue(): JSX.Element {
  const letter = (x: number) => `M${x} 2h52v42h-52zl26 24 26-24`
  return (
    <g fill="none" stroke="var(--ink)" stroke-width="4">
      <path d={letter(2) + letter(64)} fill="var(--bg3)" />
      <path d={letter(126)} stroke-dasharray="9 6" />
    </g>
  )
}
