import type { JSX } from 'preact'
import { Drawing } from '../../../src/html/drawing.tsx'
import { TallAttestation } from './attestation-tall.tsx'
import { WideAttestation } from './attestation-wide.tsx'

/** Attestation between you, the cloud and the chip maker. Steps 0 to 3 are its four messages;
    with the last one the badge of trust moves from the cloud to the chip maker. */
export function Attestation(): JSX.Element {
  return (
    <Drawing
      alt={
        'You check the cloud’s locked box, your task runs inside it, its hardware issues a token, and you verify ' +
        'that token yourself. So the badge of trust moves from the cloud to the maker of the chip in the box.'
      }
      wide={{ width: 1128, height: 448, content: <WideAttestation /> }}
      tall={{ width: 360, height: 516, content: <TallAttestation /> }}
    />
  )
}
