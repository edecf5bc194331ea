import type { JSX } from 'preact'
import { Drawing, Label, round } from '../../../src/html/drawing.tsx'
import { Fact } from '../../../src/html/fact.tsx'

const thousands = 30

interface PileProps {
  x: number
  /** The table it lies on. */
  y: number
  width: number
  /** From one sheet to the next. */
  pitch: number
}

/** A pile of sheets from its side, none quite on the other; the last one, not quite full, is shorter. */
function Pile({ x, y, width, pitch }: PileProps): JSX.Element {
  const sheets = Array.from({ length: thousands }, (_, i) => {
    const shift = (i * 7) % 11
    const length = i === thousands - 1 ? width * 0.7 : width - 10
    return `M${x + shift} ${round(y - (i + 0.5) * pitch)}h${length}`
  })
  return <path d={sheets.join('')} stroke="var(--ink)" stroke-width={pitch / 2} />
}

/** What the hours came to: a sheet for each thousand words. */
export function Sheets(): JSX.Element {
  const lines = (x: number, y: number, size: number) => (
    <>
      <Label x={x} y={y} size={size} weight={760} anchor="end">
        <Fact id="written" />
      </Label>
      <Label x={x} y={y + size * 1.25} size={size} tone="ink2" anchor="end">
        a thousand on each sheet
      </Label>
    </>
  )
  return (
    <Drawing
      alt="A pile of thirty sheets, a thousand words on each."
      wide={{
        width: 648,
        height: 98,
        content: (
          <>
            <Pile x={468} y={98} width={180} pitch={3.2} />
            {lines(444, 62, 24)}
          </>
        ),
      }}
      tall={{
        width: 360,
        height: 92,
        content: (
          <>
            <Pile x={240} y={92} width={120} pitch={3} />
            {lines(226, 62, 16)}
          </>
        ),
      }}
    />
  )
}
