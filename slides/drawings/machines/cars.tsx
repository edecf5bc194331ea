import type { JSX } from 'preact'
import { Drawing, Label } from '../../../src/html/drawing.tsx'
import { Saloon, Wedge } from './car-shapes.tsx'
import { type Arc, Beams, Fog, Lorry, Road, type Scene, Sight } from './road.tsx'

// prettier-ignore
const wide: Scene = {
  width: 540,
  road: 216,
  fog: [[322, 48], [296, 108], [308, 96], [284, 134], [300, 110], [276, 146], [294, 124], [280, 132], [302, 94]],
  fogTop: 46,
  pitch: 20,
  lorry: [458, 1],
  line: 4,
}

// prettier-ignore
const tall: Scene = {
  width: 330,
  road: 170,
  fog: [[198, 28], [182, 66], [190, 58], [174, 84], [184, 68], [170, 90], [180, 76], [172, 80]],
  fogTop: 50,
  pitch: 16,
  lorry: [272, 0.7],
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
      <Lorry {...wide} />
      <Sight scene={wide} lens={[126, 122]} />
      <Fog {...wide} />
      <Wedge x={0} y={0} />
      <Road {...wide} />
      <Label x={138} y={94} anchor="middle">
        camera
      </Label>
      <Label x={424} y={76}>
        fog
      </Label>
    </>
  )
}

function TallCamera(): JSX.Element {
  return (
    <>
      <Lorry quote {...tall} />
      <Sight scene={tall} lens={[80, 110]} />
      <Fog {...tall} />
      <Wedge quote x={0} y={33} scale={0.632} />
      <Road {...tall} />
      <Label x={90} y={92} size={16} anchor="middle">
        camera
      </Label>
      <Label x={256} y={70} size={16}>
        fog
      </Label>
    </>
  )
}

/** A car with cameras and a LiDAR on its roof, a second sense that breaks up in the fog; what it finds stays open. */
export function FusionCar(): JSX.Element {
  return (
    <Drawing
      alt="The same fog, and a car with cameras and a LiDAR. Its beams break up inside the fog; whether they reach the lorry is left open."
      wide={{ width: 540, height: 230, content: <WideFusion /> }}
      tall={{ width: 330, height: 180, content: <TallFusion /> }}
    />
  )
}

interface UnknownProps {
  x: number
  y: number
  size: number
}

/** What the article doesn't say. */
function Unknown({ x, y, size }: UnknownProps): JSX.Element {
  return (
    <Label x={x} y={y} size={size} weight={760} anchor="middle">
      ?
    </Label>
  )
}

/** Above the camera's view, so that the two senses can be told apart. */
// prettier-ignore
const wideArcs: Arc[] = [[48, 12, 8], [84, 20, 10], [120, 28, 11], [156, 36, 11], [192, 40, 11], [228, 38, 31], [264, 28, 34]]

function WideFusion(): JSX.Element {
  return (
    <>
      <Lorry quote {...wide} />
      <Sight scene={wide} lens={[142, 124]} />
      <Beams from={[94, 83]} arcs={wideArcs} line={4} fog={276} />
      <Fog {...wide} />
      <Unknown x={440} y={158} size={32} />
      <Saloon x={0} y={0} />
      <Road {...wide} />
      <Label x={94} y={58} anchor="middle">
        LiDAR
      </Label>
      <Label x={424} y={76}>
        fog
      </Label>
    </>
  )
}

// prettier-ignore
const tallArcs: Arc[] = [[32, 9, 5], [56, 15, 5], [80, 20, 5], [104, 26, 5], [128, 28, 5], [152, 24, 24]]

function TallFusion(): JSX.Element {
  return (
    <>
      <Lorry quote {...tall} />
      <Sight scene={tall} lens={[90, 111]} />
      <Beams from={[59, 86]} arcs={tallArcs} line={3} fog={170} />
      <Fog {...tall} />
      <Unknown x={262} y={132} size={22} />
      <Saloon quote x={0} y={33} scale={0.632} />
      <Road {...tall} />
      <Label x={59} y={70} size={16} anchor="middle">
        LiDAR
      </Label>
      <Label x={256} y={70} size={16}>
        fog
      </Label>
    </>
  )
}
