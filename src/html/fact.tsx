import type { JSX } from 'preact'
import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import { formatValue, type Style } from '../data/format.ts'
import type { FactId } from '../data/model.ts'
import { ends } from '../data/value.ts'
import { useRendering } from './text.tsx'

/** True inside a drawing, where HTML elements can't stand. */
export const InSvg = createContext(false)

interface FactProps {
  id: FactId
  /** `full` with bound and unit (default), `number` alone, or in `words` for a sentence. */
  as?: Style
}

/** A number from the data file, in print. The only way a number gets into a slide. */
export function Fact({ id, as = 'full' }: FactProps): JSX.Element {
  const { data, report } = useRendering()
  const inSvg = useContext(InSvg)
  const fact = data.facts[id]
  if (!fact) {
    report(`<Fact>: id: found "${id}", expected one of ${Object.keys(data.facts).join(', ')}`)
    return <span>?</span>
  }
  const text = formatValue(fact.value, fact.unit, as)
  if (inSvg) return <tspan data-fact={id}>{text}</tspan>
  const [low, high] = ends(fact.value)
  return (
    <data value={low ?? high} data-fact={id}>
      {text}
    </data>
  )
}
