import type { JSX } from 'preact'
import { hatch, Icon } from '../../../src/html/drawing.tsx'

/** Roofs of the town, from eaves to eaves: an awning, a gable, an arch. */
const roofs = {
  awning: 'M2 -66L14 -84H94L106 -66Z',
  gable: 'M4 -66L54 -86L104 -66Z',
  arch: 'M4 -66A80 80 0 0 1 104 -66Z',
}

export interface Trade {
  roof: keyof typeof roofs
  icon: string
}

/** A booth from the front, 108 px wide: a striped roof over what it offers. */
export function Booth({ roof, icon }: Trade): JSX.Element {
  return (
    <>
      <path d="M12 0V-66M96 0V-66" stroke="var(--ink)" stroke-width="4" />
      <path d={roofs[roof]} fill="var(--bg)" />
      <path d={roofs[roof]} fill={hatch(3)} stroke="var(--ink)" stroke-width="4" />
      <Icon svg={icon} x={30} y={-65} size={48} />
      <path d="M12 -14H96V0H12Z" fill="var(--hall-3)" />
    </>
  )
}
