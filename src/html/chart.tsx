import type { JSX } from 'preact'
import type { Shape } from '../charts/chart.ts'
import type { ChartSpec } from '../charts/index.ts'
import { formatDate, formatValue } from '../data/format.ts'
import { rowOf } from '../charts/chart.ts'
import { type Dataset, unitOf } from '../data/model.ts'
import { usePlainText, useRendering } from './text.tsx'

/**
 * A chart as inline SVG, wide and tall, with its numbers as a table, unless they are made up to show a shape, and as
 * JSON for the live canvas. The pictures in it have their words; a group, because a figure around them would be one
 * without words in a PDF.
 */
export function Chart({ spec, guess }: { spec: ChartSpec; guess?: string }): JSX.Element {
  const { data, report } = useRendering()
  const alt = usePlainText(spec.alt)
  const whole = data.datasets[spec.dataset]
  if (!whole) {
    report(`chart: dataset: found "${spec.dataset}", expected one of ${Object.keys(data.datasets).join(', ')}`)
    return <figure />
  }
  const dataset = { ...whole, rows: spec.rows?.map((id) => rowOf(whole, 'rows', id)) ?? whole.rows }
  const { alt: _, ...options } = spec
  const json = JSON.stringify({ spec: options, dataset }).replaceAll('<', '\\u003c')
  return (
    <figure class="chart" data-guess={guess} role="group">
      <div class="drawing">
        <Svg shape="wide" spec={spec} dataset={dataset} alt={alt} />
        <Svg shape="tall" spec={spec} dataset={dataset} alt={alt} />
      </div>
      {dataset.origin !== 'illustrative' && <Numbers dataset={dataset} />}
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

function Numbers({ dataset }: { dataset: Dataset }): JSX.Element {
  const { title, unit, series, rows, asOf } = dataset
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
            {series.map((one) => (
              <th scope="col">
                {one.label}
                {one.unit && ` (${one.unit})`}
              </th>
            ))}
            <th scope="col">As of</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <th scope="row">{row.label}</th>
              {series.map((one) => (
                <td>{formatValue(row.values[one.id]!, unitOf(dataset, row, one))}</td>
              ))}
              <td>{formatDate(row.asOf ?? asOf)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
