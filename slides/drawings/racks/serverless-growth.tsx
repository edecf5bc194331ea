import type { JSX } from 'preact'
import { Arrow, Drawing, Label, Step } from '../../../src/html/drawing.tsx'
import type { Text } from '../../../src/html/text.tsx'
import { Cloud, Container, CutApp, Functions, Lift, LongQueue, Shears, TallStore } from './growth-stops.tsx'

const alt =
  'Three stops of serverless. First an app had to be cut up into functions. Then any container image is lifted as it ' +
  'is: FastAPI, Node.js or Java. Databases and message queues grow with the load too.'

interface ServerlessGrowthProps {
  /** How well Milvus performs in the cloud, with its bound and short: “up to …×”. */
  faster: Text
}

/** Serverless on a line in time. Step 0 adds the second stop, whole containers, step 1 the third, databases and
    queues, with the figure for one database. */
export function ServerlessGrowth({ faster }: ServerlessGrowthProps): JSX.Element {
  return (
    <Drawing
      alt={alt}
      wide={{ width: 1128, height: 380, content: <Wide faster={faster} /> }}
      tall={{ width: 360, height: 540, content: <Tall faster={faster} /> }}
    />
  )
}

const stops = ['Rewrite as functions', 'Bring any container image', 'Databases and queues too'] as const

function Wide({ faster }: ServerlessGrowthProps): JSX.Element {
  return (
    <>
      <Arrow
        points={[
          [0, 324],
          [1128, 324],
        ]}
        tone="line"
      />
      <WideStop x={0} name={stops[0]} />
      <WideApp />
      <Step n={0}>
        <WideStop x={288} name={stops[1]} />
        <g transform="translate(288 0)scale(1.3)">
          <g id="growth-cloud" stroke-width="4">
            <Cloud />
          </g>
        </g>
        <defs>
          <g id="growth-container">
            <Container />
          </g>
        </defs>
        <Label x={516} y={79} size={28} anchor="middle">
          serverless platform
        </Label>
        <Lift xs={[288, 448, 608]} y={205} cloud={110} size={28} scale={1.214} />
      </Step>
      <Step n={1}>
        <WideStop x={784} name={stops[2]} />
        <WideServices faster={faster} />
      </Step>
    </>
  )
}

function WideStop({ x, name }: { x: number; name: string }): JSX.Element {
  return (
    <>
      <path d={`M${x + 2} 322v50`} stroke="var(--ink)" stroke-width="4" />
      <Label x={x + 16} y={367} weight={760}>
        {name}
      </Label>
    </>
  )
}

function WideApp(): JSX.Element {
  return (
    <>
      <g transform="translate(0 96)scale(.81)" stroke-width="4.9">
        <g id="growth-app">
          <CutApp />
        </g>
      </g>
      <g transform="translate(176 266)scale(.66)" stroke-width="5">
        <g id="growth-functions">
          <Functions />
        </g>
      </g>
      <g transform="translate(90 288)scale(.8)">
        <g id="growth-shears">
          <Shears />
        </g>
      </g>
      <Arrow
        points={[
          [168, 170],
          [218, 170],
          [218, 214],
        ]}
      />
      <Label x={218} y={246} anchor="middle">
        functions
      </Label>
      <Label x={14} y={122}>
        your app
      </Label>
    </>
  )
}

function WideServices({ faster }: ServerlessGrowthProps): JSX.Element {
  return (
    <>
      <g transform="translate(784 140)">
        <g id="growth-store">
          <TallStore />
        </g>
      </g>
      <Label x={850} y={309} anchor="middle">
        database
      </Label>
      <g transform="translate(932 264)scale(1.09)">
        <g id="growth-queue">
          <LongQueue />
        </g>
      </g>
      <Label x={934} y={249}>
        queue
      </Label>
      <path d="M926 78H850v58" fill="none" stroke="var(--ink)" stroke-width="2" />
      <Callout
        x={934}
        y={86}
        size={24}
        lines={['cloud Milvus:', <>{faster} the</>, 'performance of', 'open source, in', 'some scenarios']}
      />
    </>
  )
}

interface CalloutProps {
  x: number
  y: number
  size: number
  /** The figure and its condition in one voice: neither stands without the other. */
  lines: Text[]
}

function Callout({ x, y, size, lines }: CalloutProps): JSX.Element {
  return (
    <>
      {lines.map((line, i) => (
        <Label x={x} y={y + size * 1.25 * i} size={size}>
          {line}
        </Label>
      ))}
    </>
  )
}

function Tall({ faster }: ServerlessGrowthProps): JSX.Element {
  return (
    <>
      <Arrow
        points={[
          [8, 0],
          [8, 540],
        ]}
        tone="line"
        width={3}
        head={12}
      />
      <TallStop y={8} name={stops[0]} />
      <use href="#growth-app" transform="translate(26 24)scale(.51)" stroke-width="5.8" />
      <use href="#growth-shears" transform="translate(80 145)scale(.59)" />
      <use href="#growth-functions" transform="translate(206 114)scale(.62)" stroke-width="4.8" />
      <Arrow
        points={[
          [140, 140],
          [192, 140],
        ]}
        width={3}
        head={12}
      />
      <Label x={210} y={102} size={15}>
        functions
      </Label>
      <Label x={36} y={41} size={15}>
        your app
      </Label>
      <Step n={0}>
        <TallStop y={188} name={stops[1]} />
        <use href="#growth-cloud" transform="translate(26 198)scale(.95 .78)" />
        <Label x={193} y={244} size={16} anchor="middle">
          serverless platform
        </Label>
        <Lift xs={[32, 145, 258]} y={329} cloud={264} size={19} scale={0.8} />
      </Step>
      <Step n={1}>
        <TallStop y={415} name={stops[2]} />
        <use href="#growth-store" transform="translate(26 436)scale(.54)" />
        <use href="#growth-queue" transform="translate(112 497)scale(.84)" />
        <Label x={62} y={528} size={15} anchor="middle">
          database
        </Label>
        <Label x={272} y={523} size={15}>
          queue
        </Label>
        <Callout
          x={112}
          y={446}
          size={15}
          lines={[<>cloud Milvus: {faster} the</>, 'performance of open source,', 'in some scenarios']}
        />
      </Step>
    </>
  )
}

function TallStop({ y, name }: { y: number; name: string }): JSX.Element {
  return (
    <>
      <path d={`M7 ${y}h14`} stroke="var(--ink)" stroke-width="3" />
      <Label x={26} y={y + 6} size={17} weight={760}>
        {name}
      </Label>
    </>
  )
}
