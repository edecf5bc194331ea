import type { JSX } from 'preact'
import { Drawing, Label, Step } from '../../../src/html/drawing.tsx'
import { RackFront, SecondServer } from './rack-front.tsx'
import { ServerTray } from './server-tray.tsx'

const alt =
  'One 2U chassis from above, split down the middle into two complete servers, each with its own board, CPU, memory ' +
  'and network card. In the rack beside it, the slot of the second server is free.'

/** A chassis in plan and its place in the rack. Step 0 fills the empty half with a second server, out of the slot
    below, which is free from then on. */
export function Chassis(): JSX.Element {
  return (
    <Drawing
      alt={alt}
      wide={{ width: 1128, height: 400, content: <Wide /> }}
      tall={{ width: 360, height: 420, content: <Tall /> }}
    />
  )
}

/** Names of the parts, their heights and the lines to them. */
const parts: [name: string, y: number, leader: string][] = [
  ['network card', 58, 'h48'],
  // Above the memory, then down.
  ['CPU', 120, 'h154v46'],
  ['memory', 210, 'h56'],
  ['board', 286, 'h46'],
]

function Wide(): JSX.Element {
  return (
    <>
      <g stroke-width="4">
        <Case />
        <g transform="translate(178 16)" fill="var(--bg2)" stroke="var(--ink)">
          <g id="chassis-tray">
            <ServerTray />
          </g>
        </g>
      </g>
      <path d={parts.map(([, y, leader]) => `M146 ${y}${leader}`).join('')} {...thin} />
      {parts.map(([name, y]) => (
        <Label x={138} y={y + 8} anchor="end">
          {name}
        </Label>
      ))}
      <path d="M694 8L770 174M716 394L770 222" {...thin} stroke="var(--line)" stroke-dasharray="8 6" />
      <g transform="translate(774 4)" stroke-width="4">
        <RackFront slots={7} shared={3} />
      </g>
      <path d="M1080 176h12m-6 0v48m-6 0h12" {...thin} />
      <Label x={1128} y={208} weight={760} anchor="end">
        2U
      </Label>
      <Step n={0}>
        <Second x={436} y={16} line={4} />
        <g transform="translate(774 4)" stroke-width="4">
          <SecondServer shared={3} />
        </g>
        <Label x={810} y={268}>
          space saved
        </Label>
      </Step>
    </>
  )
}

const thin = { fill: 'none', stroke: 'var(--ink)', 'stroke-width': 2 }

/** The empty chassis: walls, the rail in the middle, the front with its ears. */
function Case(): JSX.Element {
  return (
    <g fill="none" stroke="var(--ink)">
      <path d="M172 8V380M686 8V380M429 8V380M150 380H708V394H150z" />
      <path d="M438 16h240v356H438z" stroke="var(--line)" stroke-dasharray="14 10" />
    </g>
  )
}

function Second({ x, y, line }: { x: number; y: number; line: number }): JSX.Element {
  return (
    <g transform={`translate(${x} ${y})`} fill="var(--hall-2)" stroke="var(--bg)" stroke-width={line}>
      <use href="#chassis-tray" />
    </g>
  )
}

function Tall(): JSX.Element {
  const place = 'translate(25 2)scale(.47)'
  return (
    <>
      <g transform={place} stroke-width="6.4">
        <Case />
        <g transform="translate(178 16)" fill="var(--bg2)" stroke="var(--ink)">
          <use href="#chassis-tray" />
        </g>
        <path d={parts.map(([, y, leader]) => `M146 ${y}${leader}`).join('')} {...thin} stroke-width="4" />
      </g>
      {parts.map(([name, y]) => (
        <Label x={89} y={Math.round(y * 0.47) + 7} size={15} anchor="end">
          {name}
        </Label>
      ))}
      <path d="M96 190L46 208M358 190L282 208" {...thin} stroke="var(--line)" stroke-dasharray="8 6" />
      <g transform="translate(30 210)scale(.9)" stroke-width="3.4">
        <RackFront slots={4} shared={0} />
      </g>
      <path d="M306 213h10m-5 0v44m-5 0h10" {...thin} />
      <Label x={322} y={241} size={17} weight={760}>
        2U
      </Label>
      <Step n={0}>
        <g transform={place}>
          <Second x={436} y={16} line={6.4} />
        </g>
        <g transform="translate(30 210)scale(.9)" stroke-width="3.4">
          <SecondServer shared={0} />
        </g>
        <Label x={62} y={291} size={17}>
          space saved
        </Label>
      </Step>
    </>
  )
}
