import {
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
} from 'chart.js'
import type { ChartConfiguration, ChartDataset, Plugin } from 'chart.js'
import type { ChartInput, Palette, Shape } from '../charts/chart.ts'
import { type ChartSpec, drawingOf } from '../charts/index.ts'
import type { Dataset } from '../data/model.ts'

// For charts that are not the talk's own.
export { Chart }

Chart.register(
  BarController,
  BarElement,
  CategoryScale,
  LinearScale,
  LineController,
  LineElement,
  LogarithmicScale,
  PointElement,
)

/** What a chart on the page is asked to show. */
export interface Showing {
  shape: Shape
  /** Device pixels for each CSS pixel of the chart's own box, scaling included. */
  pixelRatio: number
  shown: number
  guess?: number
  /** Let bars and dots move from what is on screen to this. */
  animate: boolean
}

/** A figure's chart on a canvas over its SVG. One at most for each figure; the SVG stays if anything fails. */
export class LiveChart {
  private readonly figure: HTMLElement
  private readonly spec: ChartSpec
  private readonly dataset: Dataset
  private chart: Chart | undefined
  /** What it was last asked to show; the same again costs nothing. */
  private asked = ''
  /** Of the last drawing; a chart can't change its plugins, so it has one that asks for these. */
  private plugins: Plugin[] = []
  private readonly relay: Plugin = {
    id: 'relay',
    beforeDatasetDraw: (...args) => this.plugins[0]?.beforeDatasetDraw?.(...args),
    afterDatasetDraw: (...args) => this.plugins[0]?.afterDatasetDraw?.(...args),
    afterDatasetsDraw: (...args) => this.plugins[0]?.afterDatasetsDraw?.(...args),
  }

  constructor(figure: HTMLElement) {
    this.figure = figure
    const { spec, dataset } = JSON.parse(figure.querySelector('script')!.textContent) as {
      spec: ChartSpec
      dataset: Dataset
    }
    this.spec = spec
    this.dataset = dataset
  }

  show({ shape, pixelRatio, shown, guess, animate }: Showing): void {
    // The text colour stands for the theme.
    const asked = JSON.stringify([shape, pixelRatio, shown, guess, getComputedStyle(this.figure).color])
    if (asked === this.asked) return
    this.asked = asked
    const input: ChartInput = {
      dataset: this.dataset,
      shape,
      shown,
      guess,
      palette: paletteOf(this.figure, pixelRatio),
    }
    const { width, height, config: drawn } = drawingOf(this.spec, input)
    const config = drawn as ChartConfiguration
    this.plugins = config.plugins!
    const options = { ...config.options, animation: animate ? motion : false, devicePixelRatio: pixelRatio } as const
    const canvas = this.chart?.canvas
    const fits =
      canvas && this.chart!.currentDevicePixelRatio === pixelRatio && canvas.dataset['size'] === `${width}×${height}`
    if (this.chart && fits) {
      this.chart.data = { ...config.data, datasets: config.data.datasets.map((one, index) => this.same(one, index)) }
      this.chart.options = options
      this.chart.update()
      return
    }
    this.chart?.destroy()
    this.chart = new Chart(this.canvas(width, height), { ...config, options, plugins: [this.relay] })
    this.figure.classList.add('live')
  }

  /** Chart.js moves what is drawn from an object it knows, and grows the rest: what stays on screen stays the same. */
  private same(dataset: ChartDataset, index: number): ChartDataset {
    const known = this.chart!.data.datasets[index]
    if (!known || known.hidden || dataset.hidden || known.label !== dataset.label) return dataset
    for (const key of Object.keys(known)) if (!(key in dataset)) Reflect.deleteProperty(known, key)
    return Object.assign(known, dataset)
  }

  /** A fresh canvas in the place of the old one. */
  private canvas(width: number, height: number): HTMLCanvasElement {
    const canvas = document.createElement('canvas')
    canvas.width = width
    canvas.height = height
    canvas.dataset['size'] = `${width}×${height}`
    canvas.setAttribute('aria-hidden', 'true')
    this.figure.querySelector('canvas')?.remove()
    this.figure.querySelector('.drawing')!.append(canvas)
    return canvas
  }
}

const motion = { duration: 400, easing: 'easeOutCubic' } as const

/** Colours as the theme in force computes them, and the hatches as patterns sharp at this ratio. */
export function paletteOf(figure: HTMLElement, pixelRatio: number): Palette {
  const probe = figure.appendChild(document.createElement('i'))
  const colour = (token: string): string => {
    if (token === 'transparent') return token
    probe.style.color = `var(--${token})`
    return getComputedStyle(probe).color
  }
  const names = [
    'bg',
    'bg2',
    'bg3',
    'ink',
    'ink2',
    'ink3',
    'line',
    'hall-1',
    'hall-2',
    'hall-3',
    'hall-1-text',
    'hall-2-text',
    'hall-3-text',
  ]
  const colours = new Map(names.map((name) => [name, colour(name)]))
  probe.remove()
  return {
    colour: (token) => colours.get(token) ?? token,
    hatch: (hall) => hatchPattern(hall, colours.get(`hall-${hall}`)!, pixelRatio),
  }
}

/** The same tiles as the document's SVG patterns. */
function hatchPattern(hall: number, colour: string, pixelRatio: number): CanvasPattern | string {
  const size = hall === 2 ? 12 : 14
  const tile = document.createElement('canvas')
  tile.width = tile.height = Math.round(size * pixelRatio)
  const ctx = tile.getContext('2d')!
  ctx.scale(tile.width / size, tile.height / size)
  ctx.fillStyle = ctx.strokeStyle = colour
  ctx.lineWidth = 2
  ctx.beginPath()
  if (hall === 1) ctx.arc(size / 2, size / 2, 2.4, 0, 2 * Math.PI)
  else ctx.rect(0, size / 2 - 1, size, 2)
  ctx.fill()
  const pattern = ctx.createPattern(tile, 'repeat')!
  const scale = new DOMMatrix().rotate(hall === 3 ? 45 : 0).scale(size / tile.width)
  pattern.setTransform(scale)
  return pattern
}
