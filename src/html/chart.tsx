import type { JSX } from 'preact'
import type { Shape } from '../charts/chart.ts'
import type { ChartSpec } from '../charts/index.ts'
import { formatDate, formatValue } from '../data/format.ts'
import type { Dataset } from '../data/model.ts'
import { usePlainText, useRendering } from './text.tsx'

/** A chart as inline SVG, wide and tall, with its numbers as a table and as JSON for the live canvas. */
export function Chart({ spec, guess }: { spec: ChartSpec; guess?: string }): JSX.Element {
  const { data, report } = useRendering()
  const alt = usePlainText(spec.alt)
  const dataset = data.datasets[spec.dataset]
  if (!dataset) {
    report(`chart: dataset: found "${spec.dataset}", expected one of ${Object.keys(data.datasets).join(', ')}`)
    return <figure />
  }
  const { alt: _, ...options } = spec
  const json = JSON.stringify({ spec: options, dataset }).replaceAll('<', '\\u003c')
  return (
    <figure class="chart" data-guess={guess}>
      <div class="drawing">
        <Svg shape="wide" spec={spec} dataset={dataset} alt={alt} />
        <Svg shape="tall" spec={spec} dataset={dataset} alt={alt} />
      </div>
      <Numbers dataset={dataset} />
      <script type="application/json" dangerouslySetInnerHTML={{ __html: json }} />
    </figure>
  )
}

interface SvgProps {
  shape: Shape
  spec: ChartSpec
  dataset: Dataset
  alt: string
}

function Svg({ shape, spec, dataset, alt }: SvgProps): JSX.Element {
  const { width, height, svg } = useRendering().drawChart(spec, dataset, shape)
  return (
    <svg
      class={shape}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={alt}
      dangerouslySetInnerHTML={{ __html: svg }}
    />
  )
}

function Numbers({ dataset: { title, unit, series, rows, asOf } }: { dataset: Dataset }): JSX.Element {
  return (
    <details class="numbers">
      <summary>The numbers</summary>
      <table>
        <caption>
          {title} ({unit})
        </caption>
        <thead>
          <tr>
            <th scope="col">What</th>
            {series.map(({ label }) => (
              <th scope="col">{label}</th>
            ))}
            <th scope="col">As of</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row.label}</th>
              {series.map(({ id }) => (
                <td>{formatValue(row.values[id]!, unit)}</td>
              ))}
              <td>{formatDate(row.asOf ?? asOf)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
