import type { ComponentChildren, JSX } from 'preact'
import { Arrow, Drawing, Label, Step } from '../../../src/html/drawing.tsx'
import type { Text } from '../../../src/html/text.tsx'
import { Crowd, Person } from './cast.tsx'
import { Mesh, Portrait, Prompt, Skeletons } from './inputs.tsx'
import { Film, Shared } from './pose.tsx'
import { STRIPS } from './takes.ts'

interface Rung {
  name: string
  /** What it controls, or where it stands; of text, how long its clips are. */
  note?: string
  input?: ComponentChildren
}

/** Text, image, skeleton, 3D model; the skeletons are drawn apart, one for each frame. */
const RUNGS: Rung[] = [
  { name: 'Text', input: <Prompt /> },
  { name: 'Image', note: 'looks', input: <Portrait /> },
  { name: 'skeleton', note: 'pose' },
  { name: '3D model', note: 'in research', input: <Mesh /> },
]

const SKELETON = 2
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
      {STRIPS[rung]!.map(({ look, pose }, i) => {
        const before = STRIPS.slice(0, rung).map((strip) => strip[i]!)
        const first = before.findIndex((take) => take.look === look && take.pose === pose)
        const limbs = before.findIndex((take) => take.pose === pose)
        return (
          <g transform={`translate(${x + i * dx} ${floor})scale(${(scale * look.size).toFixed(2)})`}>
            <Shared id={`cast-${first < 0 ? rung : first}${i}`} quote={quote || first >= 0}>
              <Person pose={pose} look={look} limbs={`limbs-${limbs < 0 ? rung : limbs}${i}`} quote={limbs >= 0} />
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

/** A wide rung's input, its name and what it controls, and the way into the film. */
function WideInput({ rung, clip }: InputLadderProps & { rung: number }): JSX.Element {
  const { name, note = clip, input } = RUNGS[rung]!
  return (
    <>
      <g transform="translate(5.5)scale(.88)">
        <Shared id={`ladder-input-${rung}`} quote={false}>
          {input}
        </Shared>
      </g>
      <Label x={116} y={48} weight={760}>
        {name}
      </Label>
      <Label x={116} y={78} tone="ink2">
        {note}
      </Label>
      <Shared id="ladder-arrow" quote={rung > 0}>
        <Arrow points={DOWN} />
      </Shared>
    </>
  )
}

const DOWN: [number, number][] = [
  [46, 102],
  [46, 125],
]

/** The skeletons, each above the frame it poses. */
function WideSkeletons(): JSX.Element {
  return (
    <>
      <Label x={0} y={-8} weight={760}>
        Image + skeleton
        <tspan dx=".5em" font-weight="500" fill="var(--ink2)">
          pose
        </tspan>
      </Label>
      <Skeletons x={46} dx={86} floor={96} scale={0.5} />
      {[0, 86, 172].map((x) => (
        <use href="#ladder-arrow" x={x} />
      ))}
    </>
  )
}

function Wide({ clip }: InputLadderProps): JSX.Element {
  return (
    <>
      <path d="M0 398H276V370H564V342H852V314H1128" fill="none" stroke="var(--ink)" stroke-width="4" />
      {RUNGS.map((_, rung) => (
        <g transform={`translate(${rung * 288} ${84 - 28 * rung})`}>
          <Shared id="ladder-film" quote={rung > 0}>
            <Film x={6} y={140} width={80} height={160} frames={3} edge={12} gap={6} />
          </Shared>
          <Climb rung={rung}>
            {rung === SKELETON ? <WideSkeletons /> : <WideInput rung={rung} clip={clip} />}
            <Strip rung={rung} x={46} dx={86} floor={290} scale={0.84} />
          </Climb>
        </g>
      ))}
    </>
  )
}

function TallInput({ rung, clip }: InputLadderProps & { rung: number }): JSX.Element {
  const { name, note = clip } = RUNGS[rung]!
  return (
    <>
      {rung === SKELETON ? (
        <Skeletons quote x={14} dx={26} floor={74} scale={0.3} />
      ) : (
        <g transform="translate(6 4)scale(.72)">
          <use href={`#ladder-input-${rung}`} />
        </g>
      )}
      <Label x={2} y={103} size={17} weight={760}>
        {rung === SKELETON && '+ '}
        {name}
      </Label>
      <Label x={2} y={122} size={16} tone="ink2">
        {note}
      </Label>
      <Shared id="ladder-arrow-tall" quote={rung > 0}>
        <Arrow points={RIGHT} width={3} head={11} />
      </Shared>
    </>
  )
}

const RIGHT: [number, number][] = [
  [82, 50],
  [104, 50],
]

function Tall({ clip }: InputLadderProps): JSX.Element {
  return (
    <>
      {RUNGS.map((_, rung) => (
        <g transform={`translate(0 ${rung * 132})`}>
          <Shared id="ladder-film-tall" quote={rung > 0}>
            <Film x={112} y={12} width={79} height={100} frames={3} edge={12} gap={4} />
          </Shared>
          <Climb rung={rung}>
            <TallInput rung={rung} clip={clip} />
            <Strip quote rung={rung} x={151} dx={83} floor={106} scale={0.51} />
          </Climb>
        </g>
      ))}
    </>
  )
}

interface InputLadderProps {
  /** Length of a clip made from text, with its unit: a number and one word. */
  clip: Text
}

const ALT =
  'Four inputs climb a stair: text, image, image and skeleton, 3D model (in research). Text yields three ' +
  'strangers, an image mostly the same looks; skeletons set the poses, a 3D model holds looks and poses.'

/** Inputs for video generation, from the loosest to the tightest, each with three frames of what it yields:
    an image controls looks, skeletons add poses. Clicks add image (0), skeleton (1) and 3D model (2). */
export function InputLadder({ clip }: InputLadderProps): JSX.Element {
  return (
    <Drawing
      alt={ALT}
      wide={{ width: 1128, height: 400, content: <Wide clip={clip} /> }}
      tall={{ width: 360, height: 522, content: <Tall clip={clip} /> }}
    />
  )
}
