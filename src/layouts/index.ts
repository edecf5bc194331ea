import type { SlideBase } from '../deck/model.ts'
import { assertionFigure } from './assertion-figure.tsx'
import { bigNumber } from './big-number.tsx'
import { chartTakeaway } from './chart-takeaway.tsx'
import { comparison } from './comparison.tsx'
import { cover } from './cover.tsx'
import { dialogue } from './dialogue.tsx'
import { flow } from './flow.tsx'
import { hallOpener } from './hall-opener.tsx'
import type { FieldsOf } from './layout.ts'
import { nonConsensus } from './non-consensus.tsx'
import { predict } from './predict.tsx'
import { recap } from './recap.tsx'
import { sources } from './sources.tsx'
import { table } from './table.tsx'
import { timeline } from './timeline.tsx'

/** Every layout by its name. A new one is a file and a line here. */
export const layouts = {
  cover,
  'hall-opener': hallOpener,
  'assertion-figure': assertionFigure,
  'big-number': bigNumber,
  comparison,
  flow,
  timeline,
  table,
  'chart-takeaway': chartTakeaway,
  dialogue,
  'non-consensus': nonConsensus,
  predict,
  recap,
  sources,
}

export type LayoutName = keyof typeof layouts

/** A slide as its author writes it: the layout decides which fields it has. */
export type SlideSpec = {
  [Name in LayoutName]: SlideBase & { layout: Name } & FieldsOf<(typeof layouts)[Name]>
}[LayoutName]
