import { Snail } from 'lucide-static'
import type { JSX } from 'preact'
import { Arrow, Drawing, Icon, Label, Step } from '../../../src/html/drawing.tsx'
import { Shared } from '../people/pose.tsx'
import { Draught, OwnTanks, Pool, Servers, Spill } from './plumbing.tsx'

const alt =
  'Before: four servers, each with a memory tank of its own. One tank overflows onto a slow disk while the others ' +
  'stand half empty. With CXL a switch connects all four to one shared pool, and the busy one draws what it needs from it.'

/** Memory as water, four servers twice. Step 0: the full tank of one spills onto a slow disk. Step 1: the same servers
    on one pool behind a switch. Step 2: the busy one draws from the pool through full pipes, and there is enough. */
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
      <Label x={0} y={18} weight={760}>
        Before
      </Label>
      <g transform="translate(2 34)">
        <g id="pool-servers">
          <Servers />
        </g>
        <g id="pool-own">
          <OwnTanks />
        </g>
        <Step n={0}>
          <SlowDisk y={304} />
          <Label x={-2} y={318}>
            slow storage
          </Label>
        </Step>
        <Label x={-2} y={276}>
          own memory
        </Label>
      </g>
      <Step n={1}>
        <Arrow
          points={[
            [534, 217],
            [594, 217],
          ]}
        />
        <Label x={620} y={18} weight={760}>
          With CXL
        </Label>
        <g transform="translate(622 34)">
          <use href="#pool-servers" />
          <g id="pool-shared">
            <Pool />
          </g>
        </g>
        <Label x={874} y={209} anchor="middle">
          CXL switch
        </Label>
      </Step>
      <Step n={2}>
        <g transform="translate(622 34)">
          <g id="pool-draught">
            <Draught />
          </g>
        </g>
        <Label x={1110} y={300} anchor="end">
          level before
        </Label>
      </Step>
      <Step n={1}>
        <Label x={640} y={300}>
          shared pool
        </Label>
      </Step>
    </>
  )
}

/** The halves one above the other; their parts are quoted from the wide shape. */
function Tall(): JSX.Element {
  const half = 'translate(3 293)scale(.7)'
  return (
    <>
      <Label x={2} y={13} size={17} weight={760}>
        Before
      </Label>
      <g transform="translate(3 18)scale(.7)">
        <use href="#pool-servers" />
        <use href="#pool-own" />
        <Step n={0}>
          <SlowDisk y={285} quote />
        </Step>
      </g>
      <Label x={2} y={207} size={16}>
        own memory
      </Label>
      <Step n={0}>
        <Label x={2} y={238} size={16}>
          slow storage
        </Label>
      </Step>
      <Step n={1}>
        <Arrow
          points={[
            [178, 264],
            [178, 291],
          ]}
          head={14}
        />
        <Label x={2} y={288} size={17} weight={760}>
          With CXL
        </Label>
        <g transform={half}>
          <use href="#pool-servers" />
          <use href="#pool-shared" />
        </g>
        <Label x={179} y={413} size={16} anchor="middle">
          CXL switch
        </Label>
      </Step>
      <Step n={2}>
        <use href="#pool-draught" transform={half} />
        <Label x={346} y={479} size={16} anchor="end">
          level before
        </Label>
      </Step>
      <Step n={1}>
        <Label x={14} y={479} size={16}>
          shared pool
        </Label>
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
          <Icon svg={Snail} x={-126} y={-26} size={48} />
        </Shared>
      </g>
      <Spill y={y + 2} />
    </>
  )
}
