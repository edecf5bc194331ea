import type { ComponentChildren, JSX } from 'preact'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { renderToString } from 'preact-render-to-string'
import type { Shape } from '../charts/chart.ts'
import type { ChartSpec } from '../charts/index.ts'
import type { Data, Dataset } from '../data/model.ts'

/** Rich text of a slide: a string, or JSX with facts, Chinese names and links in it. */
export type Text = ComponentChildren

/** A chart as the inside of an `<svg>` with this view box. */
export interface ChartSvg {
  width: number
  height: number
  svg: string
}

/** What rendering needs besides the slide itself: the data, a way to draw charts, and where to report what is wrong. */
export interface Rendering {
  data: Data
  /** Called with a problem in words; the slide is rendered on, so that all problems come at once. */
  report: (problem: string) => void
  drawChart: (spec: ChartSpec, dataset: Dataset, shape: Shape) => ChartSvg
}

const RenderingContext = createContext<Rendering | null>(null)

export function useRendering(): Rendering {
  const rendering = useContext(RenderingContext)
  if (!rendering) throw new Error('Render slides with toHtml(node, rendering): facts and charts need the data.')
  return rendering
}

export function toHtml(node: Text, rendering: Rendering): string {
  return renderToString(<RenderingContext.Provider value={rendering}>{node}</RenderingContext.Provider>)
}

/** Rich text without its marks, for titles, `aria-label` and the like. */
export function toPlainText(node: Text, rendering: Rendering): string {
  return toHtml(node, rendering)
    .replace(/<[^>]+>/g, '')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
}

export function usePlainText(node: Text): string {
  return toPlainText(node, useRendering())
}

/** A Chinese name, after its English one: `Bailian <Zh>百炼</Zh>`. */
export function Zh({ children }: { children: string }): JSX.Element {
  return (
    <span lang="zh-Hans" class="zh">
      {children}
    </span>
  )
}
