import { createCanvas } from '@napi-rs/canvas'
import { Chart, type ChartConfiguration, registerables } from 'chart.js'
import type { Palette, Shape } from '../charts/chart.ts'
import { type ChartSpec, drawingOf } from '../charts/index.ts'
import { type Measure, SvgContext } from '../charts/svg-context.ts'
import type { Dataset } from '../data/model.ts'
import type { ChartSvg } from '../html/text.tsx'
import { aliasOf } from './fonts.ts'

Chart.register(...registerables)

const palette: Palette = {
  colour: (token) => `var(--${token})`,
  hatch: (hall) => `url(#hatch-${hall})`,
}

const ruler = createCanvas(1, 1).getContext('2d')

/** Chromium and this canvas share their text engine: widths agree to the last digit. */
const measure: Measure = (font, text) => {
  const [, weight = '500', size, family] = /^(?:normal )*(\d+)? ?([\d.]+px) '?([^',]+)'?/.exec(font) ?? []
  ruler.font = `${size} "${aliasOf({ family: family!, weight: Number(weight) })}"`
  return ruler.measureText(text).width
}

/** The chart of a slide in its final state, drawn by Chart.js into an SVG. Colours are `var(--…)`. */
export function drawChart(spec: ChartSpec, dataset: Dataset, shape: Shape): ChartSvg {
  const { width, height, config } = drawingOf(spec, { dataset, shape, palette, shown: Infinity })
  const context = new SvgContext(width, height, measure)
  const chart = new Chart(context as unknown as CanvasRenderingContext2D, {
    ...(config as ChartConfiguration),
    options: { ...(config as ChartConfiguration).options, devicePixelRatio: 1 },
  })
  chart.destroy()
  return { width, height, svg: context.toString() }
}
