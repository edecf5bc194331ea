import type { Leg } from '../rehearsal/run.ts'
import type { Palette } from './chart.ts'

/** In CSS px: the names in the margins stand beside and over the plot. */
export const driftSizes = { label: 16, end: 24, left: 120, right: 96, top: 44 }

export type Hall = 1 | 2 | 3 | undefined

export interface DriftInput {
  legs: (Leg & { hall: Hall })[]
  /** Earlier runs of the same cut, latest first, each with its date. */
  earlier: { date: string; legs: Leg[] }[]
  /** The whole cut, in planned seconds. */
  sections: { title: string; hall: Hall; from: number; until: number }[]
  palette: Palette
}
