import type { JSX } from 'preact'
import type { ChartSpec } from '../charts/index.ts'
import { type Text, useRendering } from './text.tsx'

export interface Metric {
  name: Text
  /** What the metric decides, in one short sentence. */
  says: Text
}

/**
 * The metrics of a chart, each under its panel: its name, and its sentence with the step that shows it. On stage the
 * names become buttons.
 */
export function Metrics({ chart, metrics }: { chart: ChartSpec; metrics: Metric[] }): JSX.Element {
  const { data, report } = useRendering()
  const series = data.datasets[chart.dataset]?.series ?? []
  if (series.length !== metrics.length)
    report(
      `metrics: found ${metrics.length}, expected ${series.length}: one for each series of dataset "${chart.dataset}"`,
    )
  return (
    <div class="metrics">
      {metrics.map(({ name, says }, index) => (
        <div class="metric">
          <p class="metric-name">{name}</p>
          {index === 0 ? (
            <p>{says}</p>
          ) : (
            <p class="fragment" data-fragment-index={index - 1}>
              {says}
            </p>
          )}
        </div>
      ))}
      {/* Then all of them. */}
      <i class="fragment" data-fragment-index={metrics.length - 1} />
    </div>
  )
}
