import { Eye, EyeOff } from 'lucide-static'
import type { JSX } from 'preact'
import { Arrow, Drawing, Icon, Label, Step } from '../../../src/html/drawing.tsx'
import type { Text } from '../../../src/html/text.tsx'
import { Person } from '../trust/person.tsx'
import { Ghost, House } from './building-site.tsx'
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
      wide={{ width: 1128, height: 388, content: <Wide lead={lead} /> }}
      tall={{ width: 360, height: 444, content: <Tall lead={lead} /> }}
    />
  )
}

const wide = { start: 168, release: 772, end: 1128, line: 4 }
/** Ground of both lanes. */
const [maker, outsider] = [216, 336]
const house = { w: 92, storey: 22, line: 4 }

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
          [start, 358],
          [end, 358],
        ]}
        tone="line"
      />
      <Step n={0}>
        <Icon svg={Eye} x={start} y={130} size={48} />
        {[0, 1, 2, 3].map((storeys) => (
          <House {...house} x={start + storeys * 120} y={maker - 2} storeys={storeys} />
        ))}
        <House {...house} x={start + 492} y={maker - 2} storeys={3} isFinished />
        <Label x={release + 28} y={maker - 16}>
          application ready
        </Label>
      </Step>
      <Step n={1}>
        <Icon svg={EyeOff} x={start} y={240} size={48} />
        <Dimension from={start} to={release - 14} y={308} line={4} />
        <Label x={(start + release) / 2} y={288} weight={760} anchor="middle">
          {lead}
        </Label>
        <Person x={release + 54} y={outsider - 4} height={72} />
        <path d={`M${release + 100} ${outsider - 24}h48v20h-48z`} fill="none" stroke="var(--ink)" stroke-width="4" />
        <Label x={release + 98} y={outsider - 40}>
          first stone
        </Label>
        <Ghost {...house} x={end - 96} y={outsider - 2} storeys={3} />
      </Step>
    </>
  )
}

function WideNames(): JSX.Element {
  return (
    <>
      <Label x={wide.release} y={18} weight={760} anchor="middle">
        Release
      </Label>
      <Label x={wide.start} y={58}>
        in training
      </Label>
      <Label x={0} y={86} weight={760}>
        Next model
      </Label>
      <Label x={0} y={maker} weight={760}>
        Model maker
      </Label>
      <Label x={0} y={outsider} weight={760}>
        Outsider
      </Label>
      <Label x={wide.start} y={386} tone="ink3">
        Time, not to scale
      </Label>
    </>
  )
}

const tall = { start: 2, release: 236, end: 358, line: 3 }
const [tallMaker, tallOutsider] = [250, 396]
const tower = { w: 32, storey: 20, line: 3 }

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
          [start, 414],
          [end, 414],
        ]}
        tone="line"
        width={3}
        head={12}
      />
      <Step n={0}>
        <Icon svg={Eye} x={start} y={186} size={36} />
        {[0, 1, 2, 4].map((storeys, i) => (
          <House {...tower} x={start + i * 47} y={tallMaker - 1} storeys={storeys} />
        ))}
        <House {...tower} x={start + 188} y={tallMaker - 1} storeys={4} isFinished />
        <Label x={release + 16} y={tallMaker - 32} size={16}>
          application
        </Label>
        <Label x={release + 16} y={tallMaker - 13} size={16}>
          ready
        </Label>
      </Step>
      <Step n={1}>
        <Icon svg={EyeOff} x={start} y={292} size={36} />
        <Dimension from={start} to={release - 11} y={374} line={3} />
        <Label x={(start + release - 11) / 2} y={356} size={16} weight={760} anchor="middle">
          {lead}
        </Label>
        <Person x={release + 30} y={tallOutsider - 3} height={42} line={3} />
        <path d={`M${release + 60} ${tallOutsider - 18}h32v15h-32z`} fill="none" stroke="var(--ink)" stroke-width="3" />
        <Label x={end} y={tallOutsider - 36} size={16} anchor="end">
          first stone
        </Label>
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
      <Label x={0} y={110} size={size} weight={760}>
        Model maker
      </Label>
      <Label x={0} y={282} size={size} weight={760}>
        Outsider
      </Label>
      <Label x={0} y={440} size={size} tone="ink3">
        Time, not to scale
      </Label>
    </>
  )
}
