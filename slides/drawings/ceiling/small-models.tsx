import type { JSX } from 'preact'
import { Drawing, Label, Step } from '../../../src/html/drawing.tsx'
import { Crate, Packed, type Piece } from './crate.tsx'
import { Person } from './crew.tsx'

const alt =
  'A case stands for the compute at hand. Small models for video, speech, music, healthcare, education and agents ' +
  'fill it neatly; one very large model, tried on a case of the same size, gets stuck in its mouth.'

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

const packed = { x: 2, y: 200, w: 428, h: 194 }
const empty = { ...packed, x: 624 }

/** What fills the case, from the upper left. */
const pieces: Piece[] = [
  { outline: 'M26 204H160L136 276 26 296Z', name: [86, 270] },
  { outline: 'M160 204H286L270 292 136 276Z', name: [212, 268] },
  { outline: 'M286 204H406V272L270 292Z', name: [340, 266] },
  { outline: 'M26 296L136 276 184 370H26Z', name: [94, 356] },
  { outline: 'M136 276L270 292 322 370H184Z', name: [238, 356] },
  { outline: 'M270 292L406 272V370H322Z', name: [358, 352] },
]

function Wide(): JSX.Element {
  return (
    <>
      <path d="M0 396H1128" stroke="var(--line)" stroke-width="4" />
      <g id="crates-packed">
        <Crate {...packed} />
        <path d="M16 104h400v48h-400z" fill="var(--bg)" />
        <Label x={216} y={138} size={30} weight={760} tone="hall-2-text" anchor="middle">
          compute at hand
        </Label>
        <Packed pieces={pieces} />
        <Person pose="proud" x={486} y={390} scale={1.05} />
      </g>
      <g id="crates-empty">
        <Crate {...empty} />
        <path d="M838 0V22a10 10 0 1 0 10 10" fill="none" stroke="var(--ink2)" stroke-width="4" />
        <Label x={838} y={338} size={28} weight={760} tone="hall-2-text" anchor="middle">
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

const boulder = 'M556 122L606 70 690 46 1012 38 1088 66 1120 116 1030 200 944 270 748 264 648 200Z'
const facets =
  'M556 122L654 150 690 46M648 200L654 150 790 212 748 264M1120 116L1030 144 1012 38M1030 200V144L890 208 944 270M790 212L890 208'

/** One very large model, let down by a crane and pulled by two people: it sits on the rim all the same. */
function Large(): JSX.Element {
  return (
    <>
      <path d={boulder} fill="var(--bg2)" stroke="var(--ink)" stroke-width="4" />
      <path d={facets} fill="none" stroke="var(--ink3)" stroke-width="2" />
      <Label x={840} y={122} size={36} weight={760} anchor="middle">
        one very large model
      </Label>
      <path d="M578 144V210M1092 144V210" stroke="var(--ink2)" stroke-width="4" />
      <Person pose="hanging" x={578} y={384} scale={1} mirrored />
      <Person pose="hanging" x={1092} y={384} scale={1} quote />
    </>
  )
}

/** The same parts one below the other, still large enough to read. */
const scale = 0.63

function Tall(): JSX.Element {
  return (
    <>
      <g transform={`translate(0-30)scale(${scale})`}>
        <use href="#crates-packed" />
      </g>
      <g transform={`translate(-348 216)scale(${scale})`}>
        <use href="#crates-empty" />
        <Step n={0}>
          <use href="#crates-large" />
        </Step>
      </g>
      <path d="M0 218.5H360M0 464.5H360" stroke="var(--line)" stroke-width="3" />
    </>
  )
}
