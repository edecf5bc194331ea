import type { LiveChart, Showing } from './live-chart.ts'

const charts = new WeakMap<HTMLElement, Promise<LiveChart>>()

/** Shows a figure's chart live. Chart.js is loaded with the first; if that fails, the figure keeps its SVG. */
export async function showChart(
  figure: HTMLElement,
  showing: Omit<Showing, 'animate'>,
  animate = false,
): Promise<void> {
  try {
    // Kept before the module is there, so that two calls never make two charts on one figure.
    if (!charts.has(figure)) charts.set(figure, load(figure))
    const chart = await charts.get(figure)!
    chart.show({ ...showing, animate: animate && motionAllowed() })
  } catch (error) {
    console.error('A chart stays as its picture:', error)
  }
}

async function load(figure: HTMLElement): Promise<LiveChart> {
  const [{ LiveChart }] = await Promise.all([import('./live-chart.ts'), document.fonts.ready])
  return new LiveChart(figure)
}

/** Moves only where neither the system nor the address asks for stillness. */
export function motionAllowed(): boolean {
  return (
    document.documentElement.dataset['motion'] !== 'off' &&
    matchMedia('(prefers-reduced-motion: no-preference)').matches
  )
}
