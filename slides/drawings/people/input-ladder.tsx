import type { ComponentChildren, JSX } from 'preact'
import { Arrow, Drawing, Label, Step, round } from '../../../src/html/drawing.tsx'
import type { Text } from '../../../src/html/text.tsx'
import { CAST, Crowd, HEROINE, Person } from './cast.tsx'
import { Film, Shared, StickFigure, polyline, type Pose } from './pose.tsx'

const UPRIGHT = { spine: 0, head: 0, shoulders: 0, hips: 0, turn: 1 }

/** Every strip shows these three moments, so that only the character can differ. */
// prettier-ignore
const WALK: Pose = {
  ...UPRIGHT, hip: [0, -80],
  arms: [[-30, -4], [26, 14]], legs: [[-13, -17, -60], [14, 4, 60]],
}
// prettier-ignore
const WAVE: Pose = {
  ...UPRIGHT, hip: [-2, -81], spine: -2, shoulders: -8,
  arms: [[-22, -8], [126, 178]], legs: [[-5, -2, -50], [5, 3, 50]],
}
// prettier-ignore
const AKIMBO: Pose = {
  ...UPRIGHT, hip: [2, -80], spine: 3, head: 8, hips: 6,
  arms: [[-52, 40], [52, -40]], legs: [[-16, -10, -60], [4, 2, 50]],
}
const STILL: Pose = {
  ...WAVE,
  arms: [
    [-22, -8],
    [22, 8],
  ],
}
const MOMENTS = [WALK, WAVE, AKIMBO]

/** Words, with the cursor still waiting. */
function Prompt(): JSX.Element {
  return (
    <>
      <g stroke="var(--ink3)" stroke-width="8" stroke-dasharray="26 7 14 7 38 8">
        <path d="M0 30H92M0 56H84M0 82H46" />
      </g>
      <path d="M58 68V96" stroke="var(--ink)" stroke-width="4" />
    </>
  )
}

function Portrait(): JSX.Element {
  return (
    <>
      <path d="M2 0h88v110H2zM10 8v82h72v-82z" fill="var(--ink)" />
      <Crowd wear="ink3">
        <g transform="translate(46 84)scale(.47)">
          <Person pose={STILL} look={HEROINE} limbs="limbs-still" />
        </g>
      </Crowd>
    </>
  )
}

function Bones(): JSX.Element {
  return (
    <g transform="translate(46 106) scale(.68)">
      <StickFigure pose={WAVE} line={6} dot={5.5} />
    </g>
  )
}

/** Heights and half-widths of the rings of the mesh. */
const RINGS = [
  [33, 15],
  [42, 11],
  [51, 8.5],
  [62, 14],
  [72, 20],
  [83, 26],
]

/** The character as a mesh of rings and meridians. */
function Mesh(): JSX.Element {
  const ring = ([y, r]: number[]): string => `M${46 - r!} ${y}a${r} ${round(r! / 5)} 0 0 0 ${2 * r!} 0`
  const meridian = (share: number): string =>
    polyline(RINGS.map(([y, r]) => [46 + r! * share, y! + ((1 - share ** 2) * r!) / 5]))
  return (
    <g fill="none" stroke="var(--ink)" stroke-width="2.5" transform="translate(0 3)">
      <path d={RINGS.map(ring).join('') + [-1, -0.4, 0.4, 1].map(meridian).join('')} />
      <path d="M33 12a13 13 0 0 1 26 0a13 13 0 0 1-26 0a13 4 0 0 0 26 0" />
      <ellipse cx="46" cy="12" rx="6" ry="13" />
      <path d="M31 33L41 29V25M61 33L51 29V25M57 5Q75-3 73 30Q68 20 60 17" />
      <path d="M33 87V107H41V88M51 88V107H59V87M31 34L17 62L21 64L33 42M61 34L75 62L71 64L59 42" />
    </g>
  )
}

interface Rung {
  name: string
  input: ComponentChildren
}

const RUNGS: Rung[] = [
  { name: 'Text', input: <Prompt /> },
  { name: 'Image', input: <Portrait /> },
  { name: 'Skeleton', input: <Bones /> },
  { name: '3D model', input: <Mesh /> },
]

const TOP = RUNGS.length - 1

interface StripProps {
  rung: number
  /** Middle of the first frame, and the way to the next. */
  x: number
  dx: number
  floor: number
  scale: number
  quote?: boolean
}

function Strip({ rung, x, dx, floor, scale, quote = false }: StripProps): JSX.Element {
  return (
    <Crowd wear={rung === TOP ? 'hall-1' : 'ink3'}>
      {CAST[rung]!.map((look, i) => {
        const first = CAST.findIndex((looks) => looks[i] === look)
        return (
          <g transform={`translate(${x + i * dx} ${floor})scale(${(scale * look.size).toFixed(2)})`}>
            <Shared id={`cast-${first}${i}`} quote={quote || first < rung}>
              <Person pose={MOMENTS[i]!} look={look} limbs={`limbs-${i}`} quote={rung > 0} />
            </Shared>
          </g>
        )
      })}
    </Crowd>
  )
}

/** The text rung is always there; each of the others takes a click. */
function Climb({ rung, children }: { rung: number; children: ComponentChildren }): JSX.Element {
  return rung === 0 ? <>{children}</> : <Step n={rung - 1}>{children}</Step>
}

function Wide({ clip }: InputLadderProps): JSX.Element {
  return (
    <>
      <path d="M0 398H276V380H564V362H852V344H1128" fill="none" stroke="var(--ink)" stroke-width="4" />
      {RUNGS.map(({ name, input }, i) => (
        <g transform={`translate(${i * 288} ${54 - 18 * i})`}>
          <Shared id="ladder-film" quote={i > 0}>
            <Film x={6} y={158} width={80} height={170} frames={3} edge={14} gap={6} />
          </Shared>
          <Climb rung={i}>
            <Shared id={`ladder-input-${i}`} quote={false}>
              {input}
            </Shared>
            <Label x={116} y={62} weight={760}>
              {name}
            </Label>
            {i === TOP && (
              <Label x={116} y={94} tone="ink2">
                in research
              </Label>
            )}
            <Shared id="ladder-arrow" quote={i > 0}>
              <Arrow
                points={[
                  [46, 114],
                  [46, 140],
                ]}
              />
            </Shared>
            <Strip rung={i} x={46} dx={86} floor={318} scale={0.87} />
          </Climb>
        </g>
      ))}
      <Label x={264} y={188} anchor="end" tone="ink2">
        {clip}
      </Label>
    </>
  )
}

function Tall({ clip }: InputLadderProps): JSX.Element {
  return (
    <>
      {RUNGS.map(({ name, input }, i) => (
        <g transform={`translate(0 ${i * 132})`}>
          <Shared id="ladder-film-tall" quote={i > 0}>
            <Film x={112} y={12} width={79} height={100} frames={3} edge={12} gap={4} />
          </Shared>
          <Climb rung={i}>
            <g transform="translate(6 4)scale(.72)">
              <Shared id={`ladder-input-${i}`} quote>
                {input}
              </Shared>
            </g>
            <Label x={2} y={103} size={17} weight={760}>
              {name}
            </Label>
            {i === TOP && (
              <Label x={2} y={122} size={16} tone="ink2">
                in research
              </Label>
            )}
            <Shared id="ladder-arrow-tall" quote={i > 0}>
              <Arrow
                points={[
                  [82, 50],
                  [104, 50],
                ]}
                width={3}
                head={11}
              />
            </Shared>
            <Strip quote rung={i} x={151} dx={83} floor={106} scale={0.51} />
          </Climb>
        </g>
      ))}
      <Label x={2} y={122} size={16} tone="ink2">
        {clip}
      </Label>
    </>
  )
}

interface InputLadderProps {
  /** Length of a clip made from text, with its unit: a number and one word. */
  clip: Text
}

const ALT =
  'Four inputs climb a stair: text, image, skeleton, 3D model (in research), each with three film frames. ' +
  'From text they show three different people, then differ less and less; at the top they show one woman.'

/** Inputs for video generation, from the loosest to the tightest, each with three frames of what it yields:
    the character drifts less from rung to rung. Clicks add image (0), skeleton (1) and 3D model (2). */
export function InputLadder({ clip }: InputLadderProps): JSX.Element {
  return (
    <Drawing
      alt={ALT}
      wide={{ width: 1128, height: 400, content: <Wide clip={clip} /> }}
      tall={{ width: 360, height: 522, content: <Tall clip={clip} /> }}
    />
  )
}
