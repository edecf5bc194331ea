import type { JSX } from 'preact'
import { Drawing } from '../../../src/html/drawing.tsx'
import { TallTurn } from './turn-tall.tsx'
import { WideTurn } from './turn-wide.tsx'

const alt =
  'The floor plan lies with its three halls side by side; turned on its side it is a section of a building: ' +
  'compute at the bottom carries models, and models carry applications. Each floor sets the ceiling of the next.'

/** The turn of the talk. Step 0, one click, lifts the plan into the section: see `turn.css`. */
export function Turn(): JSX.Element {
  return (
    <Drawing
      alt={alt}
      wide={{ width: 1128, height: 448, content: <WideTurn /> }}
      tall={{ width: 360, height: 560, content: <TallTurn /> }}
    />
  )
}
