import type { JSX } from 'preact'
import { Drawing, Label } from '../../../src/html/drawing.tsx'
import { Saloon, Wedge } from './car-shapes.tsx'
import { Beams, Fog, Lorry, Road, type Scene, Sight } from './road.tsx'

// prettier-ignore
const wide: Scene = {
  width: 540,
  road: 216,
  fog: [
    [326, 40], [302, 96], [286, 134], [308, 98], [278, 150], [296, 118],
    [272, 142], [300, 128], [282, 132], [306, 92], [276, 110], [298, 100],
  ],
  fogTop: 46,
  pitch: 15,
  lorry: 456,
  roof: 56,
  line: 4,
}

// prettier-ignore
const tall: Scene = {
  width: 330,
  road: 170,
  fog: [[200, 24], [182, 66], [174, 82], [188, 60], [168, 92], [180, 74], [164, 90], [184, 76], [172, 78], [186, 54]],
  fogTop: 50,
  pitch: 12.5,
  lorry: 278,
  roof: 58,
  line: 3,
}

/** A car with cameras only: fog cuts its sight off, and the lorry behind the fog is not seen. */
export function CameraCar(): JSX.Element {
  return (
    <Drawing
      alt="A car with cameras only drives towards a fog bank. Its view ends at the fog; the lorry behind is not seen."
      wide={{ width: 540, height: 230, content: <WideCamera /> }}
      tall={{ width: 330, height: 180, content: <TallCamera /> }}
    />
  )
}

function WideCamera(): JSX.Element {
  return (
    <>
      <Lorry scene={wide} seen={false} />
      <Sight scene={wide} lens={[126, 122]} />
      <Fog {...wide} />
      <Wedge x={0} y={0} />
      <Road {...wide} />
      <path d="M100 78L124 114" stroke="var(--ink3)" stroke-width="2" />
      <Label x={60} y={70} anchor="middle">
        camera
      </Label>
      <Label x={346} y={26} anchor="middle">
        fog
      </Label>
    </>
  )
}

function TallCamera(): JSX.Element {
  return (
    <>
      <Lorry scene={tall} seen={false} />
      <Sight scene={tall} lens={[80, 110]} />
      <Fog {...tall} />
      <Wedge quote x={0} y={33} scale={0.632} />
      <Road {...tall} />
      <path d="M62 76L78 104" stroke="var(--ink3)" stroke-width="2" />
      <Label x={40} y={70} size={16} anchor="middle">
        camera
      </Label>
      <Label x={212} y={36} size={16} anchor="middle">
        fog
      </Label>
    </>
  )
}

/** A car with cameras and a LiDAR on its roof: the beams get weaker, yet reach the lorry behind the fog. */
export function FusionCar(): JSX.Element {
  return (
    <Drawing
      alt="A car with cameras and a LiDAR on its roof before the same fog: its beams weaken, but reach the lorry behind."
      wide={{ width: 540, height: 230, content: <WideFusion /> }}
      tall={{ width: 330, height: 180, content: <TallFusion /> }}
    />
  )
}

const steps = (from: number, to: number, step: number): number[] =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => from + i * step)

function WideFusion(): JSX.Element {
  const beams = { from: [94, 83], up: 4.5, down: 18, line: 4 } as const
  return (
    <>
      <Lorry scene={wide} seen />
      <path d="M456 64v128" {...echoes} stroke-width="11" stroke-dasharray="0 18" />
      <Beams {...beams} radii={steps(44, 180, 16)} />
      <Sight scene={wide} lens={[126, 130]} />
      <Fog {...wide} />
      <Beams {...beams} radii={steps(188, 350, 16)} />
      <Saloon x={0} y={0} />
      <Road {...wide} />
      <Label x={94} y={50} anchor="middle">
        LiDAR
      </Label>
      <Label x={346} y={26} anchor="middle">
        fog
      </Label>
    </>
  )
}

/** Where the beams hit something. */
const echoes = { stroke: 'var(--hall-3)', 'stroke-linecap': 'round' } as const

function TallFusion(): JSX.Element {
  const beams = { from: [59, 86], up: 6, down: 17, line: 3 } as const
  return (
    <>
      <Lorry scene={tall} seen />
      <path d="M278 66v78" {...echoes} stroke-width="8" stroke-dasharray="0 13" />
      <Beams {...beams} radii={steps(30, 102, 12)} />
      <Sight scene={tall} lens={[80, 116]} />
      <Fog {...tall} />
      <Beams {...beams} radii={steps(114, 212, 12)} />
      <Saloon quote x={0} y={33} scale={0.632} />
      <Road {...tall} />
      <Label x={59} y={70} size={16} anchor="middle">
        LiDAR
      </Label>
      <Label x={212} y={36} size={16} anchor="middle">
        fog
      </Label>
    </>
  )
}
