import type { ComponentChildren, JSX } from 'preact'
import { Arrow, Drawing, Label, Step } from '../../../src/html/drawing.tsx'
import { Dependence } from './dependence.tsx'
import { TallFurniture, WideFurniture } from './furniture.tsx'
import type { Hall, HallNumber, Side } from './walls.tsx'
import { corners, Doors, halls, tallHalls, Wall, walls } from './walls.tsx'

interface RoomProps {
  hall: Hall
  side: Side
  line: number
  link: string | undefined
  children: ComponentChildren
}

function Room({ hall, side, line, link, children }: RoomProps): JSX.Element {
  const { x, y, w, h } = hall
  const content = (
    <>
      <rect x={x} y={y} width={w} height={h} fill="none" pointer-events="all" />
      <Wall d={walls(hall, side, side === 'bottom' ? 64 : 48, line)} width={line} />
      {children}
    </>
  )
  if (!link) return <g>{content}</g>
  return <a href={link}>{content}</a>
}

/** Number and field of a hall on one line. */
export function Name({ hall, x, y, size }: { hall: Hall; x: number; y: number; size?: number }): JSX.Element {
  return (
    <Label x={x} y={y} size={size} weight={760}>
      Hall {hall.number}{' '}
      <tspan dx=".25em" font-weight="500" fill="var(--ink2)">
        {hall.name}
      </tspan>
    </Label>
  )
}

type Links = Partial<Record<HallNumber, string>>

const wayBack = corners('948,140 948,318 564,318 564,68')
const tallWayBack = corners('180,390 95,390 95,255 196,255')
const lifts = 'M344 196h40v40h-40zl40 40m0-40l-40 40M744 196h40v40h-40zl40 40m0-40l-40 40'

/** The legs of the walk through the wide plan: to Hall 1, on past Hall 2 to Hall 3, and back into Hall 2. */
export const legs = {
  first: 'M64 424V348H148V216H64V108H180V140',
  second: 'M180 140V348H980V216H1068V108H948V140',
}

/** The last leg, back into Hall 2. */
export function WayBack({ width = 8, head = 28 }: { width?: number; head?: number }): JSX.Element {
  return <Arrow points={wayBack} width={width} head={head} />
}

/** Stairs and lifts between the halls of the wide plan. */
export function Stairs(): JSX.Element {
  return (
    <>
      <path d="M328 0h72v288h-72zM728 0h72v288h-72z" fill="var(--bg2)" />
      <path d="M364 40V150M764 40V150" stroke="var(--line)" stroke-width="40" stroke-dasharray="2 8" />
      <Wall d={lifts} tone="line" width={2} />
    </>
  )
}

/** Doors of the halls and the concourse in front of them. */
export function Concourse(): JSX.Element {
  return (
    <>
      <Doors rooms={halls} side="bottom" width={64} />
      <Wall d="M326 2H402M726 2H802M326 286H402M726 286H802M2 286V398H32M96 398H1126V286" />
    </>
  )
}

/** Where the walk starts, and that the plan is no survey. */
export function Entrance(): JSX.Element {
  return (
    <>
      <circle cx="64" cy="424" r="10" fill="var(--ink)" />
      <Label x={88} y={432}>
        Entrance
      </Label>
      <Label x={1128} y={432} tone="ink3" anchor="end">
        Schematic, not to scale
      </Label>
    </>
  )
}

function WidePlan({ links }: { links: Links }): JSX.Element {
  return (
    <>
      <Stairs />
      <WideFurniture />
      <Concourse />
      {halls.map((hall) => (
        <Room hall={hall} side="bottom" line={4} link={links[hall.number]}>
          <Name hall={hall} x={hall.x + 20} y={40} />
        </Room>
      ))}
      <Entrance />
      <g pointer-events="none">
        <Step n={0}>
          <Wall d={legs.first} width={8} />
        </Step>
        <Step n={1}>
          <Wall d={legs.second} width={8} />
          <path d="M352 334l24 14-24 14zM752 334l24 14-24 14z" fill="var(--ink)" />
          <Label x={564} y={382} anchor="middle">
            passed by
          </Label>
        </Step>
        <Step n={2}>
          <WayBack />
          <path d="M708 304l-24 14 24 14z" fill="var(--ink)" />
          <Label x={206} y={432} tone="ink2">
            AI’s order
          </Label>
          <Dependence y={407} at={[318, 509, 683]} edge={34} size={24} arrows={[468, 642]} />
        </Step>
      </g>
    </>
  )
}

const tallOutside = 'M117.5 172V192M358.5 172V192M117.5 318V338M358.5 318V338M118 45.5H60M12 45.5H1.5V464.5H118'

function TallPlan({ links }: { links: Links }): JSX.Element {
  return (
    <>
      <path d="M116 174h244v16h-244zM116 320h244v16h-244z" fill="var(--bg2)" />
      <TallFurniture />
      <Doors rooms={tallHalls} side="left" width={48} />
      <Wall d={tallOutside} width={3} />
      {tallHalls.map((hall) => (
        <Room hall={hall} side="left" line={3} link={links[hall.number]}>
          <Name hall={hall} x={130} y={hall.y + 27} size={17} />
        </Room>
      ))}
      <circle cx="36" cy="22" r="8" fill="var(--ink)" />
      <Label x={54} y={28} size={17}>
        Entrance
      </Label>
      <Label x={360} y={492} size={16} tone="ink3" anchor="end">
        Schematic, not to scale
      </Label>
      <g pointer-events="none">
        <Step n={0}>
          <Wall d="M36 22V98H190V120H170" width={6} />
        </Step>
        <Step n={1}>
          <Wall d="M170 120H70V412H204V390H180" width={6} />
          <path d="M60 196l10 17 10-17zM60 326l10 17 10-17z" fill="var(--ink)" />
          <Label x={12} y={252} size={16}>
            passed
          </Label>
          <Label x={12} y={270} size={16}>
            by
          </Label>
        </Step>
        <Step n={2}>
          <Arrow points={tallWayBack} width={6} head={20} />
          <Label x={0} y={492} size={16} tone="ink2">
            AI’s order
          </Label>
          <Dependence y={516} at={[0, 123, 235]} edge={26} size={16} arrows={[100, 212]} />
        </Step>
      </g>
    </>
  )
}

const alt =
  'Schematic floor plan of three halls in a row: models, compute, applications. The walk goes to ' +
  'Hall 1, past Hall 2’s open door to Hall 3, and back into Hall 2 last. AI’s order: compute, models, applications.'

/** The floor plan and the walk. Clicks: to Hall 1; past Hall 2’s open door to Hall 3; back into Hall 2. */
export function FloorPlan({ links = {} }: { links?: Links }): JSX.Element {
  return (
    <Drawing
      interactive
      alt={alt}
      wide={{ width: 1128, height: 448, content: <WidePlan links={links} /> }}
      tall={{ width: 360, height: 546, content: <TallPlan links={links} /> }}
    />
  )
}
