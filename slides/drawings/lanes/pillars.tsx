import type { JSX } from 'preact'
import { Drawing, Label } from '../../../src/html/drawing.tsx'
import { Flask, Flasks } from './flask.tsx'
import { RackPlinth } from './rack-plinth.tsx'

/** The top three labs as flasks, each on the racks of its cloud, and a hose to a second cloud. */
export function LabsOnClouds(): JSX.Element {
  return (
    <Drawing
      alt={
        'Three labs stand on plinths of server racks: OpenAI on Microsoft Cloud, Anthropic on AWS, Google on Google Cloud. ' +
        'A dashed hose shows that Anthropic also rents from Google Cloud. Chinese labs stand on rented public clouds.'
      }
      wide={{ width: 1128, height: 400, content: <Wide /> }}
      tall={{ width: 360, height: 444, content: <Tall /> }}
    />
  )
}

const columns = [
  { lab: 'OpenAI', cloud: 'Microsoft Cloud' },
  { lab: 'Anthropic', cloud: 'AWS' },
  { lab: 'Google', cloud: 'Google Cloud' },
  { lab: 'Chinese labs', cloud: 'rented public clouds', isRented: true },
]

interface ColumnProps {
  lab: string
  cloud: string
  /** Not one company’s lab on its cloud: several, on clouds that anybody can rent. */
  isRented?: boolean
  x: number
  /** Baseline of the lab’s name, and the floor. */
  name: number
  floor: number
  w: number
  h: number
  scale: number
  line: number
  sizes: [name: number, cloud: number]
}

/** A lab on the racks of its cloud, both named. Moved as a whole, so that all columns are written alike. */
function Column(props: ColumnProps): JSX.Element {
  const { lab, cloud, isRented = false, x, name, floor, w, h, scale, line, sizes } = props
  const top = floor - h
  return (
    <g transform={`translate(${x})`}>
      <Label x={0} y={name} size={sizes[0]} weight={760} anchor="middle">
        {lab}
      </Label>
      {isRented ? (
        <Flasks x={0} y={top} scale={scale * 0.7} line={line} />
      ) : (
        <Flask x={0} y={top} scale={scale} line={line} />
      )}
      <RackPlinth x={0} floor={floor} w={w} h={h} racks={4} line={line} hollow={isRented} />
      <Label x={0} y={floor + sizes[1] * 1.5} size={sizes[1]} anchor="middle">
        {cloud}
      </Label>
    </g>
  )
}

interface HoseProps {
  /** From the neck of a flask over to the gap between two plinths, and down it to the racks beside it. */
  from: number
  gap: number
  to: number
  /** Heights at which it leaves and arrives. */
  top: number
  bottom: number
  line: number
}

/** Compute from a second cloud, dashed as it doesn't carry the lab. */
function Hose({ from, gap, to, top, bottom, line }: HoseProps): JSX.Element {
  // A hose may go either way.
  const [out, on] = [Math.sign(gap - from), Math.sign(to - gap)]
  const r = Math.min(line * 5, Math.abs(to - gap) - line)
  return (
    <>
      <path
        d={`M${from} ${top}H${gap - out * r}a${r} ${r} 0 0 ${out > 0 ? 1 : 0} ${out * r} ${r}V${bottom - r}a${r} ${r} 0 0 ${on > 0 ? 0 : 1} ${on * r} ${r}H${to}`}
        fill="none"
        stroke="var(--ink)"
        stroke-width={line}
        stroke-dasharray={`${line * 2.5} ${line * 1.75}`}
      />
      <path d={`M${to - on * line * 2.5} ${bottom}H${to}`} stroke="var(--ink)" stroke-width={line * 4} />
    </>
  )
}

const wide = { name: 22, floor: 344, w: 216, h: 146, scale: 1.22, line: 4, sizes: [28, 24] as [number, number] }

function Wide(): JSX.Element {
  return (
    <>
      <path d="M0 346H1128" stroke="var(--line)" stroke-width="4" />
      <Hose from={436} gap={564} to={624} top={80} bottom={272} line={4} />
      <Label x={508} y={64} anchor="middle">
        also rents
      </Label>
      {columns.map((column, i) => (
        <Column {...column} {...wide} x={108 + 304 * i} />
      ))}
    </>
  )
}

const tall = { w: 150, h: 70, scale: 0.7, line: 3, sizes: [17, 15] as [number, number] }

/** For a phone: two by two. */
function Tall(): JSX.Element {
  return (
    <>
      <Hose from={269} gap={180} to={138} top={46} bottom={380} line={3} />
      <Label x={180} y={38} size={15} anchor="middle">
        also rents
      </Label>
      {columns.map((column, i) => {
        const row = i < 2 ? 0 : 228
        return <Column {...column} {...tall} x={i % 2 ? 285 : 75} name={16 + row} floor={190 + row} />
      })}
    </>
  )
}
