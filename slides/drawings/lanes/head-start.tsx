import { Eye, EyeOff } from 'lucide-static'
import type { JSX } from 'preact'
import { Arrow, Drawing, Icon, Label, Step } from '../../../src/html/drawing.tsx'
import type { Text } from '../../../src/html/text.tsx'
import { Person } from '../trust/person.tsx'
import { Ghost, House, type Site } from './building-site.tsx'
import { Checkered, Dimension, NextModel } from './track.tsx'

interface HeadStartProps {
  /** How long the head start is, e.g. `months, up to half a year`. */
  lead: Text
}

/** Two building sites on one axis of time: the model maker starts while the model is still in training,
    the outsider at its release. Step 0 builds the maker's application, step 1 shows the outsider's wait. */
export function HeadStart({ lead }: HeadStartProps): JSX.Element {
  return (
    <Drawing
      alt={
        <>
          The model maker sees the next model in training and builds its application before the release, when it stands
          finished; the outsider lays the first stone at the release. The head start: {lead}.
        </>
      }
      wide={{ width: 1128, height: 396, content: <Wide lead={lead} /> }}
      tall={{ width: 360, height: 444, content: <Tall lead={lead} /> }}
    />
  )
}

const wide = { start: 168, release: 772, end: 1128, line: 4 }
/** Ground of both lanes. */
const [maker, outsider] = [212, 340]
const house = { w: 92, storey: 21, line: 4 }
/** Where the application stands from the release on, in both lanes. */
const site = wide.release + 102

function Wide({ lead }: HeadStartProps): JSX.Element {
  const { start, release, end } = wide
  return (
    <>
      <NextModel track={wide} top={30} bottom={86} />
      <path d={`M${start} ${maker}H${end}M${start} ${outsider}H${end}`} stroke="var(--line)" stroke-width="4" />
      <Checkered x={release} from={26} to={outsider + 2} cell={8} />
      <WideNames />
      <Arrow
        points={[
          [start, 362],
          [end, 362],
        ]}
        tone="line"
      />
      <Step n={0}>
        <Icon svg={Eye} x={0} y={maker - 74} size={48} />
        <Works {...house} at={[start, start + 120, start + 240]} y={maker - 2} storeys={3} />
        <g id="start-house">
          <House {...house} x={start + 366} y={maker - 2} storeys={3} isFinished />
        </g>
        <Lines x={start + 474} y={maker - 44} gap={28} size={24} lines={['application', 'ready']} />
        <use href="#start-house" x={site - start - 366} />
        <Label x={site + 108} y={maker - 16}>
          on the shelf
        </Label>
      </Step>
      <Step n={1}>
        <Icon svg={EyeOff} x={0} y={outsider - 78} size={48} />
        <Dimension from={start} to={release - 14} y={256} line={4} />
        <Label x={(start + release) / 2} y={243} weight={760} anchor="middle">
          {lead}
        </Label>
        <Person x={release + 66} y={outsider - 4} height={44} />
        <Ghost {...house} at={[site]} y={outsider - 2} storeys={3} />
        <path d={`M${site + 14} ${outsider - 22}h40v18h-40z`} fill="none" stroke="var(--ink)" stroke-width="4" />
        <Label x={site + 108} y={outsider - 16}>
          first stone
        </Label>
      </Step>
    </>
  )
}

interface WorksProps extends Omit<Site, 'x'> {
  /** Left edges of the house as it grows, a storey more each time. */
  at: number[]
}

/** The maker's house while it is built, inside the outline of what it will be. */
function Works({ at, ...site }: WorksProps): JSX.Element {
  return (
    <>
      <Ghost at={at} {...site} />
      {at.map((x, storeys) => (
        <House {...site} x={x} storeys={storeys} />
      ))}
    </>
  )
}

interface LinesProps {
  x: number
  /** Baseline of the first line, and from one to the next. */
  y: number
  gap: number
  size: number
  lines: string[]
}

function Lines({ x, y, gap, size, lines }: LinesProps): JSX.Element {
  return (
    <>
      {lines.map((line, index) => (
        <Label x={x} y={y + index * gap} size={size}>
          {line}
        </Label>
      ))}
    </>
  )
}

function WideNames(): JSX.Element {
  return (
    <>
      <Label x={wide.release} y={18} weight={760} anchor="middle">
        Release
      </Label>
      <Label x={wide.start} y={60}>
        in training
      </Label>
      <Label x={0} y={60} weight={760}>
        Next model
      </Label>
      <Label x={0} y={maker - 4} weight={760}>
        Model maker
      </Label>
      <Label x={0} y={outsider - 4} weight={760}>
        Outsider
      </Label>
      <Label x={wide.start} y={388} tone="ink3">
        Time, not to scale
      </Label>
    </>
  )
}

const tall = { start: 2, release: 236, end: 358, line: 3 }
const [tallMaker, tallOutsider] = [248, 390]
const tower = { w: 32, storey: 20, line: 3 }
const tallSite = 318

/** For a phone: the lanes' names stand above them, and the houses are towers. */
function Tall({ lead }: HeadStartProps): JSX.Element {
  const { start, release, end } = tall
  return (
    <>
      <NextModel track={tall} top={26} bottom={74} />
      <path d={`M${start} ${tallMaker}H${end}M${start} ${tallOutsider}H${end}`} stroke="var(--line)" stroke-width="3" />
      <Checkered x={release} from={24} to={tallOutsider + 2} cell={6} />
      <TallNames />
      <Arrow
        points={[
          [start, 408],
          [end, 408],
        ]}
        tone="line"
        width={3}
        head={12}
      />
      <Step n={0}>
        <Icon svg={Eye} x={100} y={80} size={36} />
        <Works {...tower} at={[start, start + 48]} y={tallMaker - 1} storeys={4} />
        <g id="start-tower">
          <House {...tower} x={start + 102} y={tallMaker - 1} storeys={4} isFinished />
        </g>
        <Lines x={146} y={tallMaker - 32} gap={19} size={16} lines={['application', 'ready']} />
        <use href="#start-tower" x={tallSite - start - 102} />
        <Lines x={release + 16} y={tallMaker - 32} gap={19} size={16} lines={['on the', 'shelf']} />
      </Step>
      <Step n={1}>
        <Icon svg={EyeOff} x={100} y={294} size={36} />
        <Dimension from={start} to={release - 11} y={284} line={3} />
        <Label x={(start + release - 11) / 2} y={274} size={16} weight={760} anchor="middle">
          {lead}
        </Label>
        <Person x={release + 54} y={tallOutsider - 3} height={34} line={3} />
        <Ghost {...tower} at={[tallSite]} y={tallOutsider - 1} storeys={4} />
        <path d={`M${tallSite + 6} ${tallOutsider - 15}h20v12h-20z`} fill="none" stroke="var(--ink)" stroke-width="3" />
        <Lines x={release + 16} y={tallOutsider - 74} gap={19} size={16} lines={['first', 'stone']} />
      </Step>
    </>
  )
}

function TallNames(): JSX.Element {
  const size = 16
  return (
    <>
      <Label x={tall.release} y={16} size={size} weight={760} anchor="middle">
        Release
      </Label>
      <Label x={0} y={16} size={size} weight={760}>
        Next model
      </Label>
      <Label x={0} y={40} size={size}>
        in training
      </Label>
      <Label x={0} y={104} size={size} weight={760}>
        Model maker
      </Label>
      <Label x={0} y={318} size={size} weight={760}>
        Outsider
      </Label>
      <Label x={0} y={434} size={size} tone="ink3">
        Time, not to scale
      </Label>
    </>
  )
}
