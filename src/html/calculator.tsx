import type { JSX } from 'preact'
import { rowOf } from '../charts/chart.ts'
import type { ChartSpec } from '../charts/index.ts'
import { bill } from '../data/bill.ts'
import { formatDate, formatNumber, formatValue } from '../data/format.ts'
import type { Dataset, FactId } from '../data/model.ts'
import { point } from '../data/value.ts'
import { Fact } from './fact.tsx'
import { useRendering } from './text.tsx'

/** How much of a series is bought. */
export interface Amount {
  /** The series of the chart's dataset that prices it. */
  series: string
  /** The fact it starts at; its unit is that of the prices. */
  start: FactId
  /** After the number and its unit: `in`. */
  word: string
  max: number
  step: number
}

export interface CalculatorSpec {
  /** How often the bill comes: `a month`. */
  per: string
  amounts: Amount[]
}

interface CalculatorProps extends CalculatorSpec {
  /** The slide's; what the room sets is kept under it. */
  id: string
  /** The chart above, whose rows are what may be bought. */
  chart: ChartSpec
}

/**
 * What would it cost? An amount for each series, by sliders, and a bill for each row of the chart above. On stage the
 * bills stand at the ends of the chart's rows; without JavaScript, and on paper, there is one example instead of sliders.
 */
export function Calculator({ id, chart, per, amounts }: CalculatorProps): JSX.Element {
  const { data, report } = useRendering()
  const dataset = data.datasets[chart.dataset]
  if (!dataset) return <div />
  const series = dataset.series.map((one) => one.id)
  for (const { series: found } of amounts)
    if (!series.includes(found)) report(`calculator: series: found "${found}", expected one of ${series.join(', ')}`)
  const known = amounts.filter((one) => series.includes(one.series) && data.facts[one.start])
  const rows = chart.rows?.map((row) => rowOf(dataset, 'rows', row)) ?? dataset.rows
  return (
    <div class="calculator" data-calculator={id} data-unit={dataset.unit}>
      <p class="example">
        Example:{' '}
        {amounts.map(({ start, word }) => (
          <>
            <span class="amount">
              <Fact id={start} />
            </span>{' '}
            {word},{' '}
          </>
        ))}
        {per}
      </p>
      <div class="guess dials">
        {known.map((amount) => (
          <Dial id={`${id}-${amount.series}`} amount={amount} per={per} />
        ))}
      </div>
      <Bills id={id} rows={rows} dataset={dataset} amounts={known} per={per} lit={'lit' in chart ? chart.lit : ''} />
    </div>
  )
}

/** One amount between 0 and its most. */
function Dial({ id, amount, per }: { id: string; amount: Amount; per: string }): JSX.Element {
  const { value, unit } = useRendering().data.facts[amount.start]!
  const { word, max, step } = amount
  return (
    <p class="dial" data-series={amount.series} data-unit={unit}>
      <button type="button" data-by={-step} aria-label={`${step} ${unit} ${word} less`}>
        −
      </button>
      <input
        type="range"
        data-prevent-swipe
        id={id}
        min="0"
        max={max}
        step={step}
        value={point(value)}
        aria-label={`${unit} ${word}, ${per}`}
      />
      <button type="button" data-by={step} aria-label={`${step} ${unit} ${word} more`}>
        +
      </button>
      <span class="reading">
        <span class="amount">{formatValue(value, unit)}</span> {word}
      </span>
    </p>
  )
}

interface BillsProps {
  id: string
  rows: Dataset['rows']
  dataset: Dataset
  amounts: Amount[]
  per: string
  lit: string | string[]
}

/** A bill for each row; where it stands beside the chart, its name is there already. */
function Bills({ id, rows, dataset, amounts, per, lit }: BillsProps): JSX.Element {
  const { facts } = useRendering().data
  const started = amounts.map(({ start }) => point(facts[start]!.value))
  return (
    <output class="bills" for={amounts.map(({ series }) => `${id}-${series}`).join(' ')} aria-live="polite">
      {rows.map((row) => {
        const prices = amounts.map(({ series }) => point(row.values[series]!))
        const total = bill(prices, started)
        return (
          <span class={lit.includes(row.id) ? 'bill lit' : 'bill'}>
            <span class="column">
              {row.label.split(', ')[0]}, {formatDate(row.asOf ?? dataset.asOf)}{' '}
            </span>
            <span>
              <data
                value={total}
                data-prices={prices.join(' ')}
                data-fact={amounts.map(({ start }) => start).join(' ')}
              >
                {formatNumber(total, dataset.unit)}
              </data>
              <span class="per"> {per}</span>
            </span>
          </span>
        )
      })}
    </output>
  )
}
