import type { JSX } from 'preact'
import { Drawing, Label, round } from '../../../src/html/drawing.tsx'
import { Fact } from '../../../src/html/fact.tsx'

/** Someone with headphones on, the middle of the head at 0, 0: the headphones alone are filled. */
function Listener(): JSX.Element {
  return (
    <g stroke="var(--bg)" stroke-width="4" paint-order="stroke">
      <path d="M-36 56A36 34 0 0 1 36 56Z" fill="var(--ink)" />
      <circle r="17" fill="var(--ink)" />
      <path d="M-21-2A21 21 0 0 1 21-2" fill="none" stroke="var(--hall-1)" />
      <path d="M-27-4h10v18h-10zM17-4h10v18h-10z" fill="var(--hall-1)" />
    </g>
  )
}

interface ChoirProps {
  x: number
  y: number
  /** From one to the next in a row, and the front row below the back one. */
  dx: number
  dy: number
  scale: number
  quote?: boolean
}

/** Ten people in two rows, each of whom stands for a million. */
function Choir({ x, y, dx, dy, scale, quote = false }: ChoirProps): JSX.Element {
  const places = Array.from({ length: 10 }, (_, i) => {
    const front = i > 4
    return `translate(${round(x + (i % 5) * dx + (front ? dx / 2 : 0))} ${y + (front ? dy : 0)})scale(${scale})`
  })
  return (
    <>
      {places.map((transform, i) =>
        quote || i > 0 ? (
          <use href="#listener" transform={transform} />
        ) : (
          <g transform={transform}>
            <g id="listener">
              <Listener />
            </g>
          </g>
        ),
      )}
    </>
  )
}

/** How many had made music with one of these services: one head for each million. */
export function MusicMakers(): JSX.Element {
  return (
    <Drawing
      alt="Ten people with headphones, each standing for a million who had made music with Suno by May 2024."
      wide={{
        width: 540,
        height: 172,
        content: (
          <>
            <Choir x={42} y={28} dx={101} dy={52} scale={0.9} />
            <Label x={0} y={164}>
              <Fact id="suno-makers" /> made music with Suno by May 2024
            </Label>
          </>
        ),
      }}
      tall={{
        width: 330,
        height: 166,
        content: (
          <>
            <Choir quote x={28} y={24} dx={60} dy={46} scale={0.7} />
            <Label x={0} y={140} size={16}>
              <Fact id="suno-makers" /> made music
            </Label>
            <Label x={0} y={160} size={16}>
              with Suno by May 2024
            </Label>
          </>
        ),
      }}
    />
  )
}
