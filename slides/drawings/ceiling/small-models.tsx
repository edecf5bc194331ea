import type { JSX } from 'preact'
import { Drawing, hatch, Label, Step } from '../../../src/html/drawing.tsx'
import { Crate, Packed, type Piece } from './crate.tsx'

const alt =
  'A case stands for the compute at hand. Small models for video, speech, music, healthcare, education and agents ' +
  'fill it neatly; one very large model is wider than the mouth of a case of the same size, and sits on its rim.'

/** Two cases of the same compute: small models fill the first. Step 0 tries one very large model on the second. */
export function SmallModels(): JSX.Element {
  return (
    <Drawing
      alt={alt}
      wide={{ width: 1128, height: 400, content: <Wide /> }}
      tall={{ width: 360, height: 466, content: <Tall /> }}
    />
  )
}

const packed = { x: 2, y: 200, w: 460, h: 194 }
const empty = { ...packed, x: 588 }

/** What fills the case, from the upper left. */
const pieces: Piece[] = [
  { outline: 'M34 206H171L145 280 34 299Z', name: [94, 272] },
  { outline: 'M171 206H308L291 296 145 280Z', name: [229, 272] },
  { outline: 'M308 206H430V276L291 296Z', name: [364, 270] },
  { outline: 'M34 299L145 280 190 364H34Z', name: [107, 354] },
  { outline: 'M145 280L291 296 341 364H190Z', name: [256, 354] },
  { outline: 'M291 296L430 276V364H341Z', name: [383, 351] },
]

function Wide(): JSX.Element {
  return (
    <>
      <path d="M0 396H1128" stroke="var(--line)" stroke-width="4" />
      <g id="crates-packed">
        <Crate {...packed} />
        <path d="M16 104h432v48H16z" fill="var(--bg)" />
        <Label x={232} y={140} size={32} weight={760} tone="hall-2-text" anchor="middle">
          compute at hand
        </Label>
        <Packed pieces={pieces} />
      </g>
      <g id="crates-empty">
        <Crate {...empty} />
        <path d="M618 308v28m0-14h72m256 0h72m0-14v28" fill="none" stroke="var(--hall-2)" stroke-width="4" />
        <Label x={818} y={332} size={30} weight={760} tone="hall-2-text" anchor="middle">
          the same compute
        </Label>
      </g>
      <Step n={0}>
        <g id="crates-large">
          <Large />
        </g>
      </Step>
    </>
  )
}

/** The parts that stand out beyond the case's mouth, and the one between. */
const beyond = 'M612 199H590L512 118 558 56 612 42ZM1024 199h22L1126 112 1076 58 1024 42Z'
const between = 'M612 199V42L640 34 996 30 1024 42V199L930 266 714 262Z'

/** One very large model, its width measured: it sits on the rim. */
function Large(): JSX.Element {
  return (
    <>
      <path d={beyond + between} fill="var(--bg2)" />
      <path d={beyond} fill={hatch(1)} />
      <path
        d="M612 144L756 206 714 262M1024 140L880 202 930 266M756 206L880 202"
        fill="none"
        stroke="var(--line)"
        stroke-width="2"
      />
      <path d="M612 46V199M1024 46V199" stroke="var(--hall-1)" stroke-width="4" stroke-dasharray="10 6" />
      <path
        d="M612 199H590L512 118 558 56 640 34 996 30 1076 58 1126 112 1046 199H1024L930 266 714 262Z"
        fill="none"
        stroke="var(--hall-1)"
        stroke-width="4"
      />
      <path d="M512 104V20M1126 98V20" stroke="var(--ink3)" stroke-width="2" />
      <path d="M512 0v16m0-8h614m0-8v16" fill="none" stroke="var(--hall-1)" stroke-width="4" />
      <Label x={818} y={128} size={38} weight={760} anchor="middle">
        one very large model
      </Label>
    </>
  )
}

/** The same parts one below the other, case under case, still large enough to read. */
const scale = 0.582

function Tall(): JSX.Element {
  return (
    <>
      <g transform={`translate(44-28)scale(${scale})`}>
        <use href="#crates-packed" />
      </g>
      <g transform={`translate(-296.7 232)scale(${scale})`}>
        <use href="#crates-empty" />
        <Step n={0}>
          <use href="#crates-large" />
        </Step>
      </g>
      <path d="M0 204H360M0 464H360" stroke="var(--line)" stroke-width="3" />
    </>
  )
}
