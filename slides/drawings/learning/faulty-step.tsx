import type { JSX } from 'preact'
import { Drawing, Label, round, Step } from '../../../src/html/drawing.tsx'
import { Shared } from '../people/pose.tsx'
import { Code, Derivation } from './worked-answers.tsx'

const alt =
  'A program on a laptop and a derivation on paper, one mistake in each. The answer key only calls the ends wrong; ' +
  'the mentor’s pen circles the wrong comparison and the wrong minus sign, and mends them.'

/** Two worked answers, each with one real mistake. Step 0: the answer key marks both ends as wrong. Step 1: the
    mentor's pen finds the step in the code. Step 2: it finds the step in the derivation, and mends it. */
export function FaultyStep(): JSX.Element {
  return (
    <Drawing
      alt={alt}
      wide={{ width: 1128, height: 400, content: <Wide /> }}
      tall={{ width: 360, height: 480, content: <Tall /> }}
    />
  )
}

interface PenProps {
  x: number
  y: number
  scale: number
  turn: number
  /** The line it has just drawn, back from its nib. */
  trace: string
  quote: boolean
}

/** The mentor's pen, its nib at x, y. */
function Pen({ x, y, scale, turn, trace, quote }: PenProps): JSX.Element {
  return (
    <g transform={`translate(${x} ${y})scale(${scale})`} fill="none" stroke-linejoin="round" stroke-linecap="round">
      <path d={trace} stroke="var(--hall-3)" stroke-width="5" />
      <g transform={`rotate(${turn})`} stroke="var(--ink)" stroke-width="4">
        <Shared id="faulty-pen" quote={quote}>
          <path d="M0 0Q22-13 44-13V13Q22 13 0 0ZM2 0H26M44-17H54V17H44Z" fill="var(--bg)" />
          <path d="M54-17H158Q178-14 178 0T158 17H54ZM124-17V17" fill="var(--hall-3)" />
        </Shared>
      </g>
    </g>
  )
}

const aroundLess = 'M0 0Q-26-3-40 5C-62 4-70 20-66 32S-52 49-44 47-30 34-31 24-40 4-54 8'
const aroundMinus = 'M0 0Q-30-8-58-4C-78-8-86 4-84 15S-72 31-63 30-46 20-49 10-60-6-74-1'

interface VerdictProps {
  x: number
  y: number
  size: number
}

/** All that an answer key has to say: a cross over its box. */
function Verdict({ x, y, size }: VerdictProps): JSX.Element {
  return (
    <>
      <path
        d={`M${x} ${y + Math.round(size / 10)}l${size}-${size}m-${size} 0l${size} ${size}`}
        stroke="var(--ink)"
        stroke-width={round(size / 4.5)}
      />
      <Label x={round(x + size * 1.5)} y={y} size={size}>
        wrong
      </Label>
    </>
  )
}

interface RemarkProps {
  x: number
  y: number
  pitch: number
  size: number
  anchor?: 'end'
  lines: string[]
}

/** What the mentor writes beside the step. */
function Remark({ x, y, pitch, size, anchor, lines }: RemarkProps): JSX.Element {
  return (
    <g word-spacing="3">
      {lines.map((text, i) => (
        <Label x={x} y={y + i * pitch} size={size} weight={760} tone="hall-3-text" anchor={anchor}>
          {text}
        </Label>
      ))}
    </g>
  )
}

function WideSheets(): JSX.Element {
  return (
    <>
      <g fill="none" stroke="var(--ink)" stroke-width="4">
        <path d="M586 78H1124M586 136H1124M586 194H1124M586 252H1124M612 4V396" stroke="var(--bg3)" />
        <path d="M24 310H522M586 310H1124M382 325h28v28h-28zM984 325h28v28h-28z" stroke="var(--line)" />
        <path d="M22 2H524V366H22ZM2 380H544L530 398H16ZM232 380l8 8h66l8-8M584 2H1126V398H584Z" />
        <path d="M598 74h.1M598 200h.1M598 326h.1" stroke-width="14" stroke="var(--line)" stroke-linecap="round" />
      </g>
      <Code x={48} y={58} scale={1} quote={false} />
      <Derivation x={752} y={66} scale={1} quote={false} />
      <g word-spacing="3">
        {[48, 634].map((x) => (
          <Label x={x} y={350} size={28} tone="ink2">
            Answer key
          </Label>
        ))}
      </g>
    </>
  )
}

function Wide(): JSX.Element {
  return (
    <>
      <WideSheets />
      <Step n={0}>
        <Verdict x={382} y={350} size={28} />
        <Verdict x={984} y={350} size={28} />
      </Step>
      <Step n={1}>
        <Pen x={310} y={151} scale={1} turn={-42} trace={aroundLess} quote={false} />
        <Remark x={330} y={230} pitch={43} size={28} lines={['never true:', 'use >']} />
      </Step>
      <Step n={2}>
        <Pen x={944} y={98} scale={1} turn={-24} trace={aroundMinus} quote />
        <Remark x={1106} y={182} pitch={58} size={28} anchor="end" lines={['minus flips both:', 'c = a – b + x']} />
      </Step>
    </>
  )
}

function TallSheets(): JSX.Element {
  return (
    <>
      <g fill="none" stroke="var(--ink)" stroke-width="3">
        <path d="M4 292H356M4 326H356M4 360H356M4 394H356M32 246V476" stroke="var(--bg3)" />
        <path d="M14 178H346M4 430H356M262 188h16v16h-16zM262 444h16v16h-16z" stroke="var(--line)" />
        <path d="M13.5 1.5H346.5V214H13.5ZM2 222H358L350 234H10ZM3.5 246H356.5V478H3.5Z" />
      </g>
      <Code x={30} y={32} scale={0.6} quote />
      <Derivation x={116} y={284} scale={0.59} quote />
      <g word-spacing="2">
        <Label x={30} y={202} size={17} tone="ink2">
          Answer key
        </Label>
        <Label x={46} y={458} size={17} tone="ink2">
          Answer key
        </Label>
      </g>
    </>
  )
}

function Tall(): JSX.Element {
  return (
    <>
      <TallSheets />
      <Step n={0}>
        <Verdict x={262} y={202} size={16} />
        <Verdict x={262} y={458} size={16} />
      </Step>
      <Step n={1}>
        <Pen x={187} y={88} scale={0.6} turn={-42} trace={aroundLess} quote />
        <Remark x={200} y={134} pitch={26} size={17} lines={['never true:', 'use >']} />
      </Step>
      <Step n={2}>
        <Pen x={229} y={303} scale={0.59} turn={-24} trace={aroundMinus} quote />
        <Remark x={346} y={352} pitch={34} size={17} anchor="end" lines={['minus flips both:', 'c = a – b + x']} />
      </Step>
    </>
  )
}
