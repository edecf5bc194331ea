import type { JSX } from 'preact'
import { Drawing, Label, Step } from '../../../src/html/drawing.tsx'
import type { Text } from '../../../src/html/text.tsx'
import { NetworkCard, Switches } from './devices.tsx'
import { Ghosts } from './ghosts.tsx'
import { Case, MIDDLES, Showroom } from './showroom.tsx'

interface ExhibitsProps {
  /** How many there were of each. */
  switches: Text
  cards: Text
  gpus: Text
}

/** NVIDIA’s stand as the room met it when it guessed. Step 0 puts the switches and the network card on their plinths,
    step 1 lights the third case, and nothing is in it. The room’s guesses float above as dashed ghosts. */
export function Exhibits(counts: ExhibitsProps): JSX.Element {
  return (
    <Drawing
      alt={
        <>
          NVIDIA’s stand, three plinths behind ropes. Ethernet switches: {counts.switches}, network cards:{' '}
          {counts.cards}, GPUs: {counts.gpus}. The third case is lit and empty.
        </>
      }
      wide={{ width: 552, height: 400, content: <Wide {...counts} /> }}
      tall={{ width: 360, height: 272, content: <Tall /> }}
    />
  )
}

function Wide({ switches, cards, gpus }: ExhibitsProps): JSX.Element {
  return (
    <>
      <g id="exhibits-stand">
        <Showroom />
      </g>
      <Names size={24} y={394} />
      <Step n={0}>
        <g id="exhibits-shown">
          <Case middle={MIDDLES.switches}>
            <Switches />
          </Case>
          <Case middle={MIDDLES.cards}>
            <NetworkCard />
          </Case>
          <Count of="switches">{switches}</Count>
          <Count of="cards">{cards}</Count>
        </g>
      </Step>
      <Step n={1}>
        <g id="exhibits-missing">
          <Case middle={MIDDLES.gpus} />
          <Count of="gpus">{gpus}</Count>
        </g>
      </Step>
      <g id="exhibits-guessed">
        {NAMES.map(([exhibit]) => (
          <Ghosts of={exhibit} x={MIDDLES[exhibit]} y={35} />
        ))}
      </g>
    </>
  )
}

type Exhibit = keyof typeof MIDDLES

const NAMES: [Exhibit, string][] = [
  ['switches', 'Ethernet switches'],
  ['cards', 'network card'],
  ['gpus', 'GPUs'],
]

interface NamesProps {
  size: number
  y: number
  /** The stand's size. */
  scale?: number
}

function Names({ size, y, scale = 1 }: NamesProps): JSX.Element {
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

/** How many there were, under the plinth. The absence is the largest. */
function Count({ of, children }: { of: Exhibit; children: Text }): JSX.Element {
  const absent = of === 'gpus'
  return (
    <Label
      x={MIDDLES[of]}
      y={362}
      size={absent ? 76 : 56}
      weight={760}
      tone={absent ? 'hall-2-text' : 'ink'}
      anchor="middle"
    >
      {children}
    </Label>
  )
}

/** The same stand, smaller, with larger words. */
const SMALL = 0.652

function Tall(): JSX.Element {
  return (
    <>
      <Quoted id="exhibits-stand" />
      <Names size={16} y={262} scale={SMALL} />
      <Step n={0}>
        <Quoted id="exhibits-shown" />
      </Step>
      <Step n={1}>
        <Quoted id="exhibits-missing" />
      </Step>
      <Quoted id="exhibits-guessed" />
    </>
  )
}

function Quoted({ id }: { id: string }): JSX.Element {
  return <use href={`#${id}`} transform={`scale(${SMALL})`} />
}
