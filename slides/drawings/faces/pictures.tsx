import type { JSX } from 'preact'
import { round } from '../../../src/html/drawing.tsx'
import { FilmedFace, type Lips, Presenter, StillFace, Warrior } from './busts.tsx'

interface FilmProps {
  x: number
  y: number
  /** Width of one frame in px. */
  frame: number
  frames: Lips[]
  line: number
}

/** A strip of film; it runs on past both ends, and the person says something else in each frame. */
export function Film({ x, y, frame, frames, line }: FilmProps): JSX.Element {
  const gap = frame / 14
  const band = frame * 0.2
  const [width, height] = [round(frames.length * (frame + gap) + gap), round(frame * 1.46)]
  const scale = Math.round(frame / 1.6) / 100
  const edge = (at: number) => `M${x} ${round(at)}h${width}`
  return (
    <>
      <rect x={x} y={y} width={width} height={height} fill="var(--bg3)" />
      <path
        d={edge(y + band / 2 + 1) + edge(y + height - band / 2 - 1)}
        stroke="var(--bg)"
        stroke-width={round(band / 2)}
        stroke-dasharray={round(gap * 1.5)}
        stroke-dashoffset={round(-gap)}
      />
      <path d={edge(y) + edge(y + height)} stroke="var(--ink)" stroke-width={line + 1} />
      {frames.map((mouth, i) => (
        <FilmFrame
          mouth={mouth}
          x={x + gap + i * (frame + gap)}
          y={y + band}
          width={frame}
          height={height - 2 * band}
          scale={scale}
          line={line}
        />
      ))}
    </>
  )
}

interface FilmFrameProps {
  mouth: Lips
  x: number
  y: number
  width: number
  height: number
  scale: number
  line: number
}

function FilmFrame({ mouth, x, y, width, height, scale, line }: FilmFrameProps): JSX.Element {
  return (
    <>
      <rect x={round(x)} y={round(y)} width={width} height={round(height)} fill="var(--bg)" />
      <Presenter x={x + width / 2 - 80 * scale} y={y + height - 171 * scale} scale={scale} line={line}>
        <FilmedFace mouth={mouth} />
      </Presenter>
    </>
  )
}

interface PhotoProps {
  x: number
  y: number
  width: number
  line: number
}

/** A print with a white border, the warrior on it. */
export function Photo({ x, y, width, line }: PhotoProps): JSX.Element {
  const border = width / 11
  const inside = round(width - 2 * border)
  const scale = Math.floor(inside / 1.6) / 100
  const window = round(172 * scale + border / 2)
  return (
    <>
      <path
        d={`M${x} ${y}h${width}v${round(window + border * 2.4)}h${-width}z`}
        fill="none"
        stroke="var(--ink)"
        stroke-width={line + 1}
      />
      <path d={`M${round(x + border)} ${round(y + border)}h${inside}v${window}h${-inside}z`} fill="var(--bg3)" />
      <Warrior x={x + border} y={y + border * 1.5} scale={scale} line={line}>
        <StillFace />
      </Warrior>
    </>
  )
}
