import { BookOpen, Bot, CarFront, Glasses, Smartphone } from 'lucide-static'
import type { JSX } from 'preact'
import { Arrow, Drawing, Icon, Label } from '../../../src/html/drawing.tsx'

const products = [Smartphone, Bot, CarFront, Glasses, BookOpen]

/** Five kinds of products rise, and stop at a line whose height nobody has told yet. */
export function AgainstALine(): JSX.Element {
  return (
    <Drawing
      alt="A phone, a robot, a car, glasses and a book rise towards a dashed line with a question mark: where do they stop?"
      wide={{ width: 384, height: 116, content: <Wide /> }}
      tall={{ width: 360, height: 96, content: <Tall /> }}
    />
  )
}

function Wide(): JSX.Element {
  return (
    <>
      <path d="M0 18H352" stroke="var(--hall-3)" stroke-width="4" stroke-dasharray="12 8" />
      <Label x={366} y={28} size={28} weight={760}>
        ?
      </Label>
      {products.map((svg, i) => (
        <>
          <Icon svg={svg} x={i * 76} y={66} size={48} />
          <Arrow
            points={[
              [24 + i * 76, 60],
              [24 + i * 76, 26],
            ]}
          />
        </>
      ))}
    </>
  )
}

function Tall(): JSX.Element {
  return (
    <>
      <path d="M0 14H328" stroke="var(--hall-3)" stroke-width="3" stroke-dasharray="10 7" />
      <Label x={340} y={22} size={22} weight={760}>
        ?
      </Label>
      {products.map((svg, i) => (
        <>
          <Icon svg={svg} x={i * 72} y={54} size={40} />
          <Arrow
            points={[
              [20 + i * 72, 48],
              [20 + i * 72, 21],
            ]}
            width={3}
            head={12}
          />
        </>
      ))}
    </>
  )
}
