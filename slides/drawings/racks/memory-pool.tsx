import { Snail } from 'lucide-static'
import type { JSX } from 'preact'
import { Arrow, Drawing, Icon, Label, Step } from '../../../src/html/drawing.tsx'
import { Shared } from '../people/pose.tsx'
import { Draught, OwnTanks, Pool, Servers, Spill } from './plumbing.tsx'

const alt =
  'Before: four servers, each with a memory tank of its own. One tank overflows onto a slow disk while the others ' +
  'stand half empty. After: a CXL switch connects all four to one shared pool, and the busy one takes what it needs.'

/** Memory as water, four servers twice. Step 0: the full tank of one spills onto a slow disk. Step 1: the same servers
    on one pool behind a switch. Step 2: the busy one fills its pipe, and the pool has room. */
export function MemoryPool(): JSX.Element {
  return (
    <Drawing
      alt={alt}
      wide={{ width: 1128, height: 400, content: <Wide /> }}
      tall={{ width: 360, height: 540, content: <Tall /> }}
    />
  )
}

function Wide(): JSX.Element {
  return (
    <>
      <g transform="translate(2)">
        <g id="pool-servers">
          <Servers />
        </g>
        <g id="pool-own">
          <OwnTanks />
        </g>
        <Step n={0}>
          <SlowDisk y={348} />
          <Label x={-2} y={366} weight={760}>
            slow storage
          </Label>
        </Step>
      </g>
      <Label x={0} y={300} weight={760}>
        own memory
      </Label>
      <Step n={1}>
        <Arrow
          points={[
            [534, 200],
            [594, 200],
          ]}
        />
        <g transform="translate(622)">
          <use href="#pool-servers" />
          <g id="pool-shared">
            <Pool />
          </g>
        </g>
        <Label x={874} y={186} weight={760} anchor="middle">
          CXL switch
        </Label>
        <Label x={642} y={293} weight={760}>
          shared pool
        </Label>
      </Step>
      <Step n={2}>
        <g transform="translate(622)">
          <g id="pool-draught">
            <Draught />
          </g>
        </g>
      </Step>
    </>
  )
}

/** The halves one above the other; their parts are quoted from the wide shape. */
function Tall(): JSX.Element {
  return (
    <>
      <g transform="translate(3)scale(.7)">
        <use href="#pool-servers" />
        <use href="#pool-own" />
        <Step n={0}>
          <SlowDisk y={306} quote />
        </Step>
      </g>
      <Label x={2} y={208} size={17} weight={760}>
        own memory
      </Label>
      <Step n={0}>
        <Label x={2} y={242} size={17} weight={760}>
          slow storage
        </Label>
      </Step>
      <Step n={1}>
        <g transform="translate(3 263)scale(.7)">
          <use href="#pool-servers" />
          <use href="#pool-shared" />
        </g>
        <Label x={180} y={392} size={17} weight={760} anchor="middle">
          CXL switch
        </Label>
        <Label x={16} y={468} size={17} weight={760}>
          shared pool
        </Label>
      </Step>
      <Step n={2}>
        <g transform="translate(3 263)scale(.7)">
          <use href="#pool-draught" />
        </g>
      </Step>
    </>
  )
}

/** A disk under the spill, where a snail is at home. */
function SlowDisk({ y, quote = false }: { y: number; quote?: boolean }): JSX.Element {
  return (
    <>
      <g transform={`translate(328 ${y})`}>
        <Shared id="pool-disk" quote={quote}>
          <g fill="var(--bg2)" stroke="var(--ink)" stroke-width="4">
            <path d="M-170 0v14a170 34 0 0 0 340 0v-14" />
            <ellipse rx="170" ry="34" />
            <ellipse rx="34" ry="7" />
          </g>
          <circle cx="-110" cy="-12" r="16" fill="var(--bg2)" />
          <Icon svg={Snail} x={-130} y={-38} size={48} />
        </Shared>
      </g>
      <Spill y={y + 2} />
    </>
  )
}
