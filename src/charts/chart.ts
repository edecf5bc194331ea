import type { Chart, ChartConfiguration, Plugin } from 'chart.js'
import type { Dataset, Row } from '../data/model.ts'

/** Wide for the stage, print and wide columns; tall for phones, 360 px wide. */
export type Shape = 'wide' | 'tall'

/** Colours as the surface at hand takes them: `var(--…)` in SVG, computed ones and patterns on canvas. */
export interface Palette {
  /** A token's colour by its name: `ink`, `hall-1`. */
  colour(token: string): string
  /** A hall's hatch as a fill. */
  hatch(hall: number): string | CanvasPattern
}

/** All a chart is drawn from. The same input gives the same chart, on canvas and as SVG. */
export interface ChartInput {
  dataset: Dataset
  shape: Shape
  palette: Palette
  /** Parts of a step below this number are drawn; Infinity for all. */
  shown: number
  /** What the room guessed, in the dataset's unit. */
  guess?: number
}

/** A chart in a box of `width` × `height` CSS px. */
export interface ChartDrawing {
  width: number
  height: number
  config: BarConfig | ChartConfiguration<'line'>
}

/** Bars that float: each from one number to another, in a named row or at a height. */
export type BarConfig = ChartConfiguration<'bar', (number | { y: string | number; x: [number, number] })[]>

export type ChartKind = (input: ChartInput) => ChartDrawing

/** A part drawn over the data: labels, targets, open ends. It appears with its step. */
export interface Mark {
  step?: number
  draw: (ctx: CanvasRenderingContext2D, chart: Chart) => void
}

/** The SVG context wraps what belongs to a step in a group; the canvas has no groups and leaves it out instead. */
interface Grouping {
  openGroup?(step: number): void
  closeGroup?(): void
}

declare module 'chart.js' {
  interface BarControllerDatasetOptions {
    /** The click on stage that shows this dataset; shown from the start without one. */
    step?: number
  }
}

const stepOf = (chart: Chart, index: number): number | undefined =>
  (chart.data.datasets[index] as { step?: number } | undefined)?.step

/** Draws marks over the data, and groups datasets and marks by step. */
export function marking(marks: Mark[], shown: number): Plugin {
  return {
    id: 'marking',
    beforeDatasetDraw(chart, { index }) {
      const step = stepOf(chart, index)
      if (step !== undefined) (chart.ctx as Grouping).openGroup?.(step)
    },
    afterDatasetDraw(chart, { index }) {
      if (stepOf(chart, index) !== undefined) (chart.ctx as Grouping).closeGroup?.()
    },
    afterDatasetsDraw(chart) {
      for (const { step = -1, draw } of marks) {
        if (step >= shown) continue
        const groups = chart.ctx as Grouping
        if (step >= 0) groups.openGroup?.(step)
        chart.ctx.save()
        draw(chart.ctx, chart)
        chart.ctx.restore()
        if (step >= 0) groups.closeGroup?.()
      }
    },
  }
}

/** What all charts share: our box, no legend, no tooltip, no listener, no clip (labels stand outside the bars). */
export function baseOptions() {
  return {
    responsive: false,
    events: [] as [],
    clip: false,
    animation: false,
    layout: { autoPadding: false },
    plugins: { legend: { display: false }, tooltip: { enabled: false } },
  } as const
}

/** The row of a dataset that an option of a chart names. */
export function rowOf({ rows }: Dataset, option: string, id: string): Row {
  const row = rows.find((one) => one.id === id)
  if (!row) throw new Error(`chart: ${option}: found "${id}", expected one of ${rows.map((one) => one.id).join(', ')}`)
  return row
}
