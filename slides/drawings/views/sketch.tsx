import type { ComponentChildren, JSX } from 'preact'
import { Drawing } from '../../../src/html/drawing.tsx'
import { Shared } from '../people/pose.tsx'

interface SketchProps {
  id: string
  alt: string
  children: ComponentChildren
}

/** A drawing in ink alone, for a page that is all of the hall's colour: 328 × 150, the same on a phone. */
export function Sketch({ id, alt, children }: SketchProps): JSX.Element {
  const art = (quote: boolean) => ({
    width: 328,
    height: 150,
    content: (
      <Shared id={`view-${id}`} quote={quote}>
        <g fill="none" stroke="var(--ink)" stroke-width="4" stroke-linejoin="round" stroke-linecap="round">
          {children}
        </g>
      </Shared>
    ),
  })
  return <Drawing alt={alt} wide={art(false)} tall={art(true)} />
}
