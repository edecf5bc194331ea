import { Bot } from 'lucide-static'
import type { JSX } from 'preact'
import { Arrow, Drawing, Icon, Label, Step } from '../../../src/html/drawing.tsx'
import { baseline, Difference, difference, DigitRow, Equals, type Grid, left, type Pair } from './digit-columns.tsx'

interface DigitByDigitProps {
  /** The larger number, and pi, as many of its digits as are to be seen. */
  claimed: string
  pi: string
}

/** A number above pi, digit over digit, and a model that guesses. Step 0 compares column by column up to the first
    difference, step 1 lights this and names the larger number. */
export function DigitByDigit({ claimed, pi }: DigitByDigitProps): JSX.Element {
  const pair = { upper: claimed, lower: pi }
  return (
    <Drawing
      alt={
        `${claimed} above pi, ${pi} and so on. By feel they look about the same; compared from the left, the first ` +
        'digits that differ show that the upper number is larger.'
      }
      wide={{ width: 1128, height: 400, content: <Wide {...pair} /> }}
      tall={{ width: 360, height: 420, content: <Tall {...pair} /> }}
    />
  )
}

const wide: Grid = { x: 112, pitch: 106, point: 44, rows: [48, 256], height: 120, box: 98, size: 90, said: 56, line: 4 }
const tall: Grid = { x: 41, pitch: 44, point: 17, rows: [34, 150], height: 66, box: 40, size: 48, said: 21, line: 2 }

function Wide(pair: Pair): JSX.Element {
  return (
    <>
      <g id="digits-pi">
        <Pi />
      </g>
      <Numbers grid={wide} pair={pair} />
      <g transform="translate(884 42)">
        <g id="digits-guess">
          <Guess />
        </g>
      </g>
      <Label x={1006} y={101} size={28} anchor="middle">
        looks about
      </Label>
      <Label x={1006} y={135} size={28} anchor="middle">
        the same
      </Label>
      <Label x={1010} y={330} anchor="end">
        by feel
      </Label>
      <Step n={0}>
        <Label x={wide.x} y={28}>
          digit by digit
        </Label>
        <Sweep grid={wide} pair={pair} from={254} y={20} />
      </Step>
      <Step n={1}>
        <Difference grid={wide} pair={pair} />
      </Step>
    </>
  )
}

interface PartProps {
  grid: Grid
  pair: Pair
}

/** The letter, as bold as the digits: it is in no font of ours. */
function Pi(): JSX.Element {
  return (
    <path
      d="M5 302q4-13 18-13h48M27 290q0 38-14 56M54 290v41q0 16 17 10"
      fill="none"
      stroke="var(--ink)"
      stroke-width="13"
    />
  )
}

function Numbers({ grid, pair }: PartProps): JSX.Element {
  const last = difference(pair)
  const { lower } = pair
  return (
    <>
      <DigitRow grid={grid} number={pair.upper} row={0} last={last} />
      <DigitRow grid={grid} number={lower} row={1} last={last} />
      <Label x={left(grid, lower, lower.length)} y={baseline(grid, 1)} size={grid.size * 0.75} tone="ink3">
        …
      </Label>
    </>
  )
}

/** A model that judges numbers by how they look, 244 × 324. Its thought is written by the caller. */
function Guess(): JSX.Element {
  return (
    <>
      <g fill="none" stroke="var(--ink)" stroke-width="4">
        <ellipse cx="122" cy="66" rx="120" ry="64" stroke-dasharray="9 6" />
        <circle cx="176" cy="152" r="11" />
        <circle cx="188" cy="184" r="7" />
        <circle cx="190" cy="206" r="3" />
      </g>
      <Icon svg={Bot} x={140} y={214} size={96} />
    </>
  )
}

/** The eye goes from the left to the first difference. */
function Sweep({ grid, pair, from, y }: PartProps & { from: number; y: number }): JSX.Element {
  const stop = left(grid, pair.upper, difference(pair)) - grid.line * 4
  return (
    <>
      <Arrow
        points={[
          [from, y],
          [stop, y],
        ]}
        width={grid.line < 4 ? 3 : 4}
        head={grid.line < 4 ? 12 : 16}
      />
      <Equals grid={grid} pair={pair} />
    </>
  )
}

function Tall(pair: Pair): JSX.Element {
  return (
    <>
      <use href="#digits-pi" transform="translate(-1 25)scale(.5)" />
      <Numbers grid={tall} pair={pair} />
      <use href="#digits-guess" transform="translate(113 236)scale(.55)" />
      <Label x={180} y={268} size={17} anchor="middle">
        looks about
      </Label>
      <Label x={180} y={289} size={17} anchor="middle">
        the same
      </Label>
      <Label x={182} y={396} size={17} anchor="end">
        by feel
      </Label>
      <Step n={0}>
        <Label x={tall.x} y={17} size={17}>
          digit by digit
        </Label>
        <Sweep grid={tall} pair={pair} from={144} y={12} />
      </Step>
      <Step n={1}>
        <Difference grid={tall} pair={pair} />
      </Step>
    </>
  )
}
