import type { JSX } from 'preact'
import { Drawing, Label, Step } from '../../../src/html/drawing.tsx'
import type { Text } from '../../../src/html/text.tsx'
import { MissingGpu, NetworkCard, Switches } from './devices.tsx'
import { Ghosts } from './ghosts.tsx'
import { FLOOR, MIDDLES, Showroom } from './showroom.tsx'

interface ExhibitsProps {
  /** How many there were of each. */
  switches: Text
  cards: Text
  gpus: Text
}

/** NVIDIA's stand: three plinths nobody looks at. Step 0 puts the switches and the network card on theirs, step 1
    shows that the third stays empty. The room's guesses float above as dashed ghosts. */
export function Exhibits(counts: ExhibitsProps): JSX.Element {
  return (
    <Drawing
      alt={
        <>
          NVIDIA’s stand. Ethernet switches: {counts.switches}, network cards: {counts.cards}, GPUs: {counts.gpus}.
          Visitors watch films on televisions, their backs to the plinths; three staff chat.
        </>
      }
      wide={{ width: 552, height: 400, content: <Wide {...counts} /> }}
      tall={{ width: 360, height: 272, content: <Tall {...counts} /> }}
    />
  )
}

/** Exhibits stand a little before the back edge of a plinth's top. */
const TOP = FLOOR - 74

function Wide({ switches, cards, gpus }: ExhibitsProps): JSX.Element {
  return (
    <>
      <g id="exhibits-stand">
        <Showroom />
        <Ghosts of="switches" x={MIDDLES.switches} y={135} />
        <Ghosts of="cards" x={MIDDLES.cards} y={135} />
        <Ghosts of="gpus" x={MIDDLES.gpus} y={135} />
      </g>
      <Names size={24} y={390} />
      <Step n={0}>
        <g id="exhibits-shown">
          <g transform={`translate(${MIDDLES.switches} ${TOP})scale(1.1)`}>
            <Switches />
          </g>
          <g transform={`translate(${MIDDLES.cards} ${TOP})scale(1.1)`}>
            <NetworkCard />
          </g>
        </g>
        <Count of="switches" size={52} y={357}>
          {switches}
        </Count>
        <Count of="cards" size={52} y={357}>
          {cards}
        </Count>
      </Step>
      <Step n={1}>
        <g id="exhibits-missing" transform={`translate(${MIDDLES.gpus} ${TOP})scale(1.1)`}>
          <MissingGpu />
        </g>
        <Count of="gpus" size={52} y={357}>
          {gpus}
        </Count>
      </Step>
    </>
  )
}

type Exhibit = keyof typeof MIDDLES

const NAMES: [Exhibit, string][] = [
  ['switches', 'Ethernet switches'],
  ['cards', 'network card'],
  ['gpus', 'GPUs'],
]

interface TextProps {
  size: number
  y: number
  /** The stand's size. */
  scale?: number
}

function Names({ size, y, scale = 1 }: TextProps): JSX.Element {
  return (
    <>
      {NAMES.map(([exhibit, name]) => (
        <Label x={Math.round(MIDDLES[exhibit] * scale)} y={y} size={size} anchor="middle">
          {name}
        </Label>
      ))}
    </>
  )
}

function Count({ of, size, y, scale = 1, children }: TextProps & { of: Exhibit; children: Text }): JSX.Element {
  return (
    <Label x={Math.round(MIDDLES[of] * scale)} y={y} size={size} weight={760} anchor="middle">
      {children}
    </Label>
  )
}

/** The same stand, smaller, with larger words. */
const SMALL = 0.652

function Tall({ switches, cards, gpus }: ExhibitsProps): JSX.Element {
  const count = { size: 42, y: 239, scale: SMALL }
  return (
    <>
      <Quoted id="exhibits-stand" />
      <Names size={16} y={265} scale={SMALL} />
      <Step n={0}>
        <Quoted id="exhibits-shown" />
        <Count of="switches" {...count}>
          {switches}
        </Count>
        <Count of="cards" {...count}>
          {cards}
        </Count>
      </Step>
      <Step n={1}>
        <Quoted id="exhibits-missing" />
        <Count of="gpus" {...count}>
          {gpus}
        </Count>
      </Step>
    </>
  )
}

function Quoted({ id }: { id: string }): JSX.Element {
  return <use href={`#${id}`} transform={`scale(${SMALL})`} />
}
