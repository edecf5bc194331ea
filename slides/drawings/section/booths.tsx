import type { JSX } from 'preact'
import { hatch, Icon } from '../../../src/html/drawing.tsx'

/** Roofs of the town, from eaves to eaves: an awning, a gable, an arch. */
const roofs = {
  awning: 'l12 -18h80l12 18z',
  gable: 'l50 -20l50 20z',
  arch: 'a80 80 0 0 1 100 0z',
}

export interface Trade {
  roof: keyof typeof roofs
  icon: string
}

/** Left end of a roof's eaves. */
const eaves = ({ roof }: Trade): number => (roof === 'awning' ? 2 : 4)

/** A booth from the front, 108 px wide: a striped roof over what it offers. Under a ceiling it has no roof. */
export function Booth({ trade, cut }: { trade: Trade; cut: boolean }): JSX.Element {
  const over = `M${eaves(trade)} -66${roofs[trade.roof]}`
  return (
    <>
      <path d={cut ? 'M12 0V-92M96 0V-92' : 'M12 0V-66M96 0V-66'} stroke="var(--ink)" stroke-width="4" />
      {!cut && <path d={over} fill="var(--bg)" />}
      {!cut && <path d={over} fill={hatch(3)} stroke="var(--ink)" stroke-width="4" />}
      <Icon svg={trade.icon} x={30} y={cut ? -71 : -62} size={48} />
      <path d="M12 -14H96V0H12Z" fill="var(--hall-3)" />
    </>
  )
}

/** What a ceiling cuts off of a booth: moves from its bottom left corner. */
export const boothWish = (trade: Trade): string => `m12 -108v-24m84 24v-24m${eaves(trade) - 96} 0${roofs[trade.roof]}`
