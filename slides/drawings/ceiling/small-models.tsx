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
  { outline: 'M30 204H171L145 282 30 300Z', name: [92, 272] },
  { outline: 'M171 204H308L291 297 145 282Z', name: [229, 272] },
  { outline: 'M308 204H434V279L291 297Z', name: [368, 272] },
  { outline: 'M30 300L145 282 188 366H30Z', name: [101, 354] },
  { outline: 'M145 282L291 297 335 366H188Z', name: [249, 354] },
  { outline: 'M291 297L434 279V366H335Z', name: [384, 354] },
]

function Wide(): JSX.Element {
  return (
    <>
      <path d="M0 396H1128" stroke="var(--line)" stroke-width="4" />
      <g id="crates-packed">
        <Crate {...packed} />
        <Label x={232} y={112} size={38} weight={760} anchor="middle">
          many small models
        </Label>
        <Measure from={30} to={434} y={166} gap={236} tone="hall-2">
          compute at hand
        </Measure>
        <Packed pieces={pieces} />
      </g>
      <g id="crates-empty">
        <Crate {...empty} />
        <Measure from={616} to={1020} y={322} gap={262} tone="hall-2">
          the same compute
        </Measure>
      </g>
      <Step n={0}>
        <g id="crates-large">
          <Large />
        </g>
      </Step>
    </>
  )
}

interface MeasureProps {
  from: number
  to: number
  y: number
  /** Room for what is measured, in the middle. */
  gap: number
  tone: 'hall-1' | 'hall-2'
  children: string
}

/** A dimension line as in a working drawing, with the name of what it measures. */
function Measure({ from, to, y, gap, tone, children }: MeasureProps): JSX.Element {
  const part = (to - from - gap) / 2
  return (
    <>
      <path
        d={`M${from} ${y - 12}v24m0-12h${part}m${gap} 0h${part}m0-12v24`}
        fill="none"
        stroke={`var(--${tone})`}
        stroke-width="4"
      />
      <Label x={(from + to) / 2} y={y + 10} size={30} weight={760} tone={`${tone}-text`} anchor="middle">
        {children}
      </Label>
    </>
  )
}

/** The parts that stand out beyond the case's mouth, and the one between. */
const beyond = 'M612 199H590L512 118 558 58 612 49ZM1024 199h22L1126 112 1076 60 1024 49Z'
const between = 'M612 199V49L640 46 996 44 1024 49V199L930 266 714 262Z'

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
      <path d="M612 53V199M1024 53V199" stroke="var(--hall-1)" stroke-width="4" stroke-dasharray="10 6" />
      <path
        d="M612 199H590L512 118 558 58 640 46 996 44 1076 60 1126 112 1046 199H1024L930 266 714 262Z"
        fill="none"
        stroke="var(--hall-1)"
        stroke-width="4"
      />
      <path d="M512 104V30M1126 98V30" stroke="var(--ink3)" stroke-width="2" />
      <Measure from={512} to={1126} y={14} gap={206} tone="hall-1">
        what it needs
      </Measure>
      <Label x={818} y={136} size={38} weight={760} anchor="middle">
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
