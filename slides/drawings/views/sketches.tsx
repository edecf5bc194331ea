import type { JSX } from 'preact'
import { Label } from '../../../src/html/drawing.tsx'
import { Sketch } from './sketch.tsx'

/** A disc of radius r around x, y, as a path. */
const disc = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 0 1 ${2 * r} 0a${r} ${r} 0 0 1-${2 * r} 0`

/** Three holes around the hub of a reel at x, y. */
const holes = (x: number, y: number): string =>
  [
    [0, -27],
    [23, 14],
    [-23, 14],
  ]
    .map(([dx, dy]) => disc(x + dx!, y + dy!, 11))
    .join('')

/** A tape machine that plays: a voice that was recorded. */
export function TapeMachine(): JSX.Element {
  return (
    <Sketch id="tape" alt="A tape machine with two reels plays a recording.">
      <path d="M2 2H326V148H2Z" />
      <path
        d={[disc(80, 62, 50), holes(80, 62), disc(248, 62, 32), holes(248, 62)].join('')}
        fill="var(--ink)"
        fill-rule="evenodd"
        stroke="none"
      />
      <path d={disc(248, 62, 50) + disc(80, 62, 5) + disc(248, 62, 5)} />
      <path d="M56 106L118 122H210L272 106" />
      <path d="M140 116H188V134H140Z" fill="var(--ink)" />
      <path d="M152 50L178 66 152 82Z" fill="var(--ink)" />
    </Sketch>
  )
}

/** A robot's arm that can't get a thread through a needle's eye: mechanics, as one thinks of it. */
export function UnsteadyArm(): JSX.Element {
  return (
    <Sketch id="arm" alt="A robot’s arm tries to thread a needle and misses.">
      <path d="M2 148H84M14 148L28 122H62L76 148" />
      <path d="M34 112L84 30 104 42 56 118ZM104 24L196 66 188 86 96 46Z" fill="var(--ink)" />
      <g fill="var(--bg)">
        <path d={disc(46, 112, 20)} />
        <path d={disc(98, 34, 24)} />
        <path d={disc(192, 76, 16)} />
      </g>
      <path d={disc(46, 112, 4) + disc(98, 34, 4) + disc(192, 76, 3)} fill="var(--ink)" />
      <path d={disc(98, 34, 13)} pathLength={12} stroke-dasharray=".5" stroke-width="6" stroke-linecap="butt" />
      <path d="M206 70L232 62 252 80M204 88L228 100 252 80" />
      <path d="M212 148Q240 122 252 80Q274 84 280 66T294 88Q298 104 282 108" stroke-width="3" />
      <path d="M312 148L302 54Q300 36 312 36T322 54ZM312 50v14" fill="var(--bg)" />
    </Sketch>
  )
}

const fans = [
  'M16 0H80M28 16H68',
  'M48 4C34-10 22 2 48 24C74 2 62-10 48 4Z',
  'M38 2Q38-8 48-8T58 2Q58 8 48 12V16M48 24h.1',
]

/** Three different letters, the same stamp on each. */
export function ThanksStamp(): JSX.Element {
  return (
    <Sketch id="thanks" alt="Three different letters from fans, each answered by the same stamp: Thanks!">
      {fans.map((words, index) => (
        <g transform={`translate(${2 + index * 114} 56)`}>
          <path d="M0 0H96V92H0Z" />
          <path d={words} transform="translate(0 20)" />
          <g stroke="none">
            <Label x={48} y={80} weight={760} anchor="middle">
              Thanks!
            </Label>
          </g>
        </g>
      ))}
      <path d="M244 44H312V30H292L288 18Q296-2 278 2T268 18L264 30H244Z" fill="var(--ink)" />
    </Sketch>
  )
}

const card = 'M0 0H104V44H0ZM104 10h8v24h-8M14 44v8h44v-8'

/** A shopping trolley full of GPUs. */
export function TrolleyOfGpus(): JSX.Element {
  return (
    <Sketch id="gpus" alt="A shopping trolley piled high with GPUs.">
      {[
        [96, 2],
        [76, 38],
        [190, 38],
      ].map(([x, y]) => (
        <g transform={`translate(${x} ${y})`}>
          <path d={card} fill="var(--bg)" />
          <path d={disc(28, 22, 14) + disc(72, 22, 14)} />
          <path d="M20 22h16M28 14v16M64 22h16M72 14v16" stroke-width="3" />
        </g>
      ))}
      <path d="M8 24H34L66 112H300" />
      <path d="M48 66H320L304 112H66Z" fill="var(--ink)" />
      <path d="M66 82H310M72 98H306M110 68V110M160 68V110M210 68V110M260 68V110" stroke="var(--bg)" stroke-width="3" />
      <path d={disc(104, 134, 12) + disc(264, 134, 12)} fill="var(--bg)" />
    </Sketch>
  )
}
