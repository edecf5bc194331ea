import type { JSX } from 'preact'
import { Drawing, Label, round } from '../../../src/html/drawing.tsx'
import type { Text } from '../../../src/html/text.tsx'
import { Shared } from '../people/pose.tsx'
import { head, LineArt, shoulders } from './person.tsx'
import { tools } from './tools.ts'
import { Website } from './website.tsx'

interface TeamProps {
  /** How long they learned, as in “two months”. */
  months: Text
}

/** Eight people with tools of AI infrastructure and algorithms carry a website; two places are empty. */
export function TeamOfEight({ months }: TeamProps): JSX.Element {
  return (
    <Drawing
      alt="Eight people, all in AI infrastructure and algorithms, hold up a website. The places of a designer and a front-end engineer are empty."
      wide={{ width: 552, height: 400, content: <Wide months={months} /> }}
      tall={{ width: 360, height: 282, content: <Tall months={months} /> }}
    />
  )
}

function Wide({ months }: TeamProps): JSX.Element {
  return (
    <>
      <g transform="translate(0 102)">
        <Team />
      </g>
      <Website width={552} height={112} line={4} />
      <path d={hands(118, 1)} fill="var(--bg)" stroke="var(--ink)" stroke-width="4" stroke-linejoin="round" />
      <Vacancy x={486} y={122} half={64} scale={1} words={['designer']} />
      <Vacancy x={486} y={222} half={64} scale={1} words={['front-end', 'engineer']} />
      <Label x={0} y={370} weight={760}>
        learning React
      </Label>
      <Label x={552} y={370} anchor="end">
        {months}
      </Label>
      <path d="M2 380V400M550 380V400M2 390H550" stroke="var(--ink)" stroke-width="4" />
    </>
  )
}

function Tall({ months }: TeamProps): JSX.Element {
  return (
    <>
      <g transform="translate(0 66) scale(.66)">
        <Team quote />
      </g>
      <Website width={360} height={74} line={3} />
      <path d={hands(78, 0.66)} fill="var(--bg)" stroke="var(--ink)" stroke-width="2.6" stroke-linejoin="round" />
      <Vacancy x={317} y={79} half={42} scale={0.66} words={['designer']} />
      <Vacancy x={317} y={145} half={42} scale={0.66} words={['front-end', 'engineer']} />
      <Label x={0} y={254} size={17} weight={760}>
        learning React
      </Label>
      <Label x={360} y={254} size={17} anchor="end">
        {months}
      </Label>
      <path d="M1.5 263V279M358.5 263V279M1.5 271H358.5" stroke="var(--ink)" stroke-width="3" />
    </>
  )
}

const columns = [50, 154, 258, 362]

const hold = 37

/** Fists around the lower edge of the website at y. */
const hands = (y: number, scale: number): string =>
  columns
    .flatMap((x) => [x - hold, x + hold])
    .map(
      (x) => `M${round((x - 10) * scale)} ${y}a${round(10 * scale)} ${round(12 * scale)} 0 0 1 ${round(20 * scale)} 0z`,
    )
    .join('')

/** Two rows of four; those behind have their arms up. */
function Team({ quote = false }: { quote?: boolean }): JSX.Element {
  const arms = columns.map((x) => `M${x - hold} 80V4M${x + hold} 80V4`).join('')
  return (
    <Shared id="team-eight" quote={quote}>
      <LineArt line={4}>
        <path d={arms} stroke-width="16" />
        <path d={arms} stroke="var(--bg)" stroke-width="8" />
        {tools.map((tool, i) => (
          <Person x={columns[i % 4]!} y={i < 4 ? 20 : 120} tool={tool} />
        ))}
      </LineArt>
    </Shared>
  )
}

/** Someone with a tool on the chest, from y down to y + 106. */
function Person({ x, y, tool }: { x: number; y: number; tool: string }): JSX.Element {
  return (
    <>
      <path d={shoulders(x, y + 44, 48, 62) + head(x, y + 20, 19)} />
      <path d={tool} transform={`translate(${x} ${y + 79})`} fill="none" stroke-width="3.5" />
    </>
  )
}

interface VacancyProps {
  x: number
  y: number
  /** Half the width of the shoulders. */
  half: number
  scale: number
  /** Who would be here. */
  words: string[]
}

function Vacancy({ x, y, half, scale, words }: VacancyProps): JSX.Element {
  const at = (px: number) => Math.round(px * scale)
  const size = Math.max(15, at(24))
  const first = y + at(88) - Math.round((words.length - 1) * size * 0.08)
  return (
    <>
      <path
        d={shoulders(x, y + at(44), half, at(62)) + head(x, y + at(20), at(19))}
        fill="none"
        stroke="var(--ink3)"
        stroke-width={scale < 1 ? 3 : 4}
        stroke-dasharray={scale < 1 ? '6 5' : '8 6'}
      />
      {words.map((word, i) => (
        <Label x={x} y={round(first + i * size * 1.05)} size={size} anchor="middle">
          {word}
        </Label>
      ))}
    </>
  )
}
