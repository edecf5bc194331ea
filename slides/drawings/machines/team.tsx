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

/** Eight people with tools of AI infrastructure and algorithms carry a website, AIs at their side; two places are empty. */
export function TeamOfEight({ months }: TeamProps): JSX.Element {
  return (
    <Drawing
      alt="Eight people, all in AI infrastructure and algorithms, hold up a website; AIs look over their shoulders. The places of a designer and a front-end engineer are empty."
      wide={{ width: 552, height: 400, content: <Wide months={months} /> }}
      tall={{ width: 360, height: 282, content: <Tall months={months} /> }}
    />
  )
}

function Wide({ months }: TeamProps): JSX.Element {
  return (
    <>
      <Website width={552} height={112} line={4} />
      <g transform="translate(0 102)">
        <Team />
      </g>
      <Vacancy x={490} y={116} half={60} height={60} scale={1} words={['designer']} />
      <Vacancy x={490} y={232} half={60} height={70} scale={1} words={['front-end', 'engineer']} />
      <Label x={0} y={370} weight={760}>
        React and the site
      </Label>
      <Label x={412} y={370} anchor="end">
        {months}
      </Label>
      <path d="M2 380V400M410 380V400M2 390H410" stroke="var(--ink)" stroke-width="4" />
    </>
  )
}

function Tall({ months }: TeamProps): JSX.Element {
  return (
    <>
      <Website width={360} height={74} line={3} />
      <g transform="translate(0 66) scale(.66)">
        <Team quote />
      </g>
      <Vacancy x={318} y={77} half={40} height={40} scale={0.66} words={['designer']} />
      <Vacancy x={318} y={152} half={40} height={45} scale={0.66} words={['front-end', 'engineer']} />
      <Label x={0} y={254} size={17} weight={760}>
        React and the site
      </Label>
      <Label x={272} y={254} size={17} anchor="end">
        {months}
      </Label>
      <path d="M1.5 263V279M270.5 263V279M1.5 271H270.5" stroke="var(--ink)" stroke-width="3" />
    </>
  )
}

const columns = [50, 154, 258, 362]

const hold = 37

/** Fists around the lower edge of the website, three fingers each. */
const hands = columns
  .flatMap((x) => [x - hold, x + hold])
  .map((x) => `M${x - 12} 16v-11${'q4-9 8 0'.repeat(3)}v11z`)
  .join('')

/** An AI that looks over two people's shoulders: head and eyes, ears, trunk. */
const robot = 'M-19 126h38v34h-38zM-8 141v3M8 141v3M-23 138v9M23 138v9M-14 226V166h28v60'

/** Two rows of four, those behind with their arms up, and an AI in every gap. */
function Team({ quote = false }: { quote?: boolean }): JSX.Element {
  const arms = columns.map((x) => `M${x - hold} 80V10M${x + hold} 80V10`).join('')
  const row = (first: number, y: number, height: number) =>
    columns.map((x, i) => <Person x={x} y={y} height={height} tool={tools[first + i]!} />)
  return (
    <Shared id="team-eight" quote={quote}>
      <LineArt line={4}>
        <path d={arms} stroke-width="16" />
        <path d={arms} stroke="var(--bg)" stroke-width="8" />
        <path d={hands} stroke-width="3.5" />
        {row(0, 20, 141)}
        {columns.slice(1).map((x) => (
          <path d={robot} transform={`translate(${x - 52})`} stroke="var(--hall-3)" />
        ))}
        {row(4, 120, 68)}
      </LineArt>
    </Shared>
  )
}

interface PersonProps {
  x: number
  y: number
  /** Of the body, below the neck; those behind go on behind those in front. */
  height: number
  tool: string
}

/** Someone with a tool on the chest, from y down. */
function Person({ x, y, height, tool }: PersonProps): JSX.Element {
  return (
    <>
      <path d={shoulders(x, y + 44, 48, height) + head(x, y + 20, 19)} />
      <path d={tool} transform={`translate(${x} ${y + 79})`} fill="none" stroke-width="3.5" />
    </>
  )
}

interface VacancyProps {
  x: number
  y: number
  /** Half the width of the shoulders. */
  half: number
  /** Of the body. */
  height: number
  scale: number
  /** Who would be here. */
  words: string[]
}

function Vacancy({ x, y, half, height, scale, words }: VacancyProps): JSX.Element {
  const at = (px: number) => Math.round(px * scale)
  const size = Math.max(15, at(24))
  const first = y + at(88)
  return (
    <>
      <path
        d={shoulders(x, y + at(44), half, height) + head(x, y + at(20), at(19))}
        fill="var(--bg)"
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
