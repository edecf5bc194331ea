import { Landmark, MapPinned } from 'lucide-static'
import type { JSX } from 'preact'
import { Arrow, Drawing, Icon, Label } from '../../../src/html/drawing.tsx'
import { Flask } from '../lanes/flask.tsx'
import { Booth } from '../section/booths.tsx'
import { fields } from './workshop.tsx'

const alt =
  'A moat of data lies between a model maker and a travel guide. The model gets across, as it does for everyone; ' +
  'data from authorities and scenic spots, kept up to date, reach only the guide. Below, other fields on his list: ' +
  'coding, education, design and music, and wearables as a hope.'

/** What keeps an application apart from the maker of its model, in the one field for which the article says it. */
export function Moat(): JSX.Element {
  return (
    <Drawing
      alt={alt}
      wide={{ width: 1128, height: 448, content: <Wide /> }}
      tall={{ width: 360, height: 556, content: <Tall /> }}
    />
  )
}

interface GroundProps {
  y: number
  width: number
  /** Edges of the moat, and its bed. */
  left: number
  right: number
  bed: number
  line: number
}

/** The ground cut through, and in it the moat with its water. */
function Ground({ y, width, left, right, bed, line }: GroundProps): JSX.Element {
  const waves = Math.round((right - left) / 32 - 0.5)
  const start = (left + right) / 2 - waves * 16
  return (
    <>
      <path d={`M${left} ${y + line * 4}V${bed}H${right}V${y + line * 4}z`} fill="var(--bg2)" />
      <path
        d={`M${start} ${y + line * 4}q8-8 16 0t16 0${'t16 0t16 0'.repeat(waves - 1)}`}
        fill="none"
        stroke="var(--ink2)"
        stroke-width={line}
      />
      <path d={`M0 ${y}H${left}V${bed}H${right}V${y}H${width}`} fill="none" stroke="var(--ink)" stroke-width={line} />
    </>
  )
}

/** A scenic spot: a pagoda, 72 × 120, its foot in the middle at 0, 0. */
function Pagoda(): JSX.Element {
  return (
    <g id="moat-pagoda" stroke="var(--ink)" stroke-linejoin="round" stroke-width="4">
      <path d="M0-98v-20M-22 0v-20M22 0v-20M-17-36v-14M17-36v-14M-12-68v-12M12-68v-12" fill="none" />
      <path
        d="M-28-80Q-7-84 0-100 7-84 28-80ZM-36-50Q-15-54-12-66H12Q15-54 36-50ZM-42-20Q-21-24-17-36H17Q21-24 42-20Z"
        fill="var(--bg3)"
      />
    </g>
  )
}

/** What the guide has and the model maker hasn't: the model is everybody's. */
function Wide(): JSX.Element {
  const ground = 226
  return (
    <>
      <Ground y={ground} width={1128} left={296} right={592} bed={300} line={4} />
      <Flask x={112} y={ground - 2} scale={1.24} line={4} />
      <Arrow
        points={[
          [148, 116],
          [648, 116],
        ]}
        tone="hall-1"
        width={6}
        head={24}
      />
      <g transform={`translate(652 ${ground - 2})scale(1.7)`}>
        <Booth trade={{ roof: 'awning', icon: MapPinned }} cut={false} />
      </g>
      <path d="M920 126V44M1058 108V44H742V50" fill="none" stroke="var(--ink)" stroke-width="6" />
      <Arrow
        points={[
          [742, 44],
          [742, 78],
        ]}
        width={6}
        head={24}
      />
      <Icon svg={Landmark} x={866} y={119} size={108} />
      <g transform={`translate(1058 ${ground - 2})`}>
        <Pagoda />
      </g>
      <Label x={400} y={100} anchor="middle">
        the model that everyone gets
      </Label>
      <Label x={900} y={28} anchor="middle">
        data, kept up to date
      </Label>
      <Label x={444} y={284} size={28} weight={760} anchor="middle">
        a moat of data
      </Label>
      {(
        [
          [112, 'Model maker', 760],
          [744, 'Travel guide', 760],
          [920, 'authorities', 500],
          [1058, 'scenic spots', 500],
        ] as const
      ).map(([x, name, weight]) => (
        <Label x={x} y={262} size={weight === 760 ? 28 : 24} weight={weight} anchor="middle">
          {name}
        </Label>
      ))}
      <path d="M0 318H1128" stroke="var(--bg3)" stroke-width="2" />
      <Label x={0} y={350} tone="ink3">
        Also on his list
      </Label>
      {fields.map((field, index) => (
        <g transform={`translate(${[0, 199, 470, 683, 918][index]} 374)`}>
          <FieldArt {...field} />
          <FieldWords {...field} x={86} lines={[30, 62]} sizes={[26, 24]} />
        </g>
      ))}
    </>
  )
}

type Field = (typeof fields)[number]

function FieldArt({ name, art }: Field): JSX.Element {
  return (
    <g
      id={`moat-${name}`}
      fill="none"
      stroke="var(--ink)"
      stroke-width="4"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {art}
    </g>
  )
}

type FieldWordsProps = Field & { x: number; lines: [name: number, does: number]; sizes: [name: number, does: number] }

function FieldWords({ name, does, x, lines, sizes }: FieldWordsProps): JSX.Element {
  return (
    <>
      <Label x={x} y={lines[0]} size={sizes[0]} weight={760}>
        {name}
      </Label>
      <Label x={x} y={lines[1]} size={sizes[1]} tone="ink2">
        {does}
      </Label>
    </>
  )
}

/** For a phone: the sources above the guide, the list in two columns. */
function Tall(): JSX.Element {
  const ground = 262
  return (
    <>
      <Icon svg={Landmark} x={175} y={9} size={72} />
      <g transform="translate(308 80)scale(.66)">
        <use href="#moat-pagoda" />
      </g>
      <Arrow
        points={[
          [264, 108],
          [264, 178],
        ]}
      />
      <Ground y={ground} width={360} left={112} right={206} bed={326} line={3} />
      <Flask x={56} y={ground - 1} scale={0.8} line={3} />
      <Arrow
        points={[
          [80, 202],
          [214, 202],
        ]}
        tone="hall-1"
      />
      <g transform={`translate(216 ${ground - 1})scale(.9)`}>
        <Booth trade={{ roof: 'awning', icon: MapPinned }} cut={false} />
      </g>
      {(
        [
          [211, 98, 'authorities'],
          [310, 98, 'scenic spots'],
          [177, 138, 'data, kept up to date'],
          [144, 172, 'the model that'],
          [144, 190, 'everyone gets'],
          [159, 300, 'a moat'],
          [159, 317, 'of data'],
        ] as const
      ).map(([x, y, words]) => (
        <Label x={x} y={y} size={15} anchor="middle">
          {words}
        </Label>
      ))}
      <Label x={56} y={284} size={17} weight={760} anchor="middle">
        Model maker
      </Label>
      <Label x={265} y={284} size={17} weight={760} anchor="middle">
        Travel guide
      </Label>
      <Label x={0} y={358} size={16} tone="ink3">
        Also on his list
      </Label>
      {fields.map((field, index) => (
        <g transform={`translate(${(index % 2) * 186} ${374 + Math.floor(index / 2) * 64})`}>
          <g transform="scale(.66)">
            <use href={`#moat-${field.name}`} />
          </g>
          <FieldWords {...field} x={58} lines={[20, 41]} sizes={[17, 16]} />
        </g>
      ))}
    </>
  )
}
