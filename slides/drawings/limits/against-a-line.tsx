import { BookOpen, Bot, CarFront, Glasses, Smartphone } from 'lucide-static'
import type { JSX } from 'preact'
import { Drawing, Icon, Label } from '../../../src/html/drawing.tsx'
import { Shared } from '../people/pose.tsx'

const products = [Smartphone, Bot, CarFront, Glasses, BookOpen]

/** An arrow over each of them. */
const middles = products.map((_, i) => 24 + i * 76)
const rises = middles.map((x) => `M${x} 60V40`).join('')
const heads = middles.map((x) => `M${x} 26l10 16h-20z`).join('')

/** Five kinds of products rise, and stop at a line whose height nobody has told yet. */
export function AgainstALine(): JSX.Element {
  return (
    <Drawing
      alt="A phone, a robot, a car, glasses and a book rise towards a dashed line with a question mark: where do they stop?"
      wide={{ width: 384, height: 116, content: <Line quote={false} /> }}
      tall={{ width: 384, height: 116, content: <Line quote /> }}
    />
  )
}

function Line({ quote }: { quote: boolean }): JSX.Element {
  return (
    <Shared id="limits" quote={quote}>
      <path d="M0 18H352" stroke="var(--hall-3)" stroke-width="4" stroke-dasharray="12 8" />
      <Label x={366} y={28} size={28} weight={760}>
        ?
      </Label>
      {products.map((svg, i) => (
        <Icon svg={svg} x={i * 76} y={66} size={48} />
      ))}
      <path d={rises} stroke="var(--ink)" stroke-width="4" />
      <path d={heads} fill="var(--ink)" />
    </Shared>
  )
}
