import type { JSX } from 'preact'
import { z } from 'zod'
import type { Text } from '../html/text.tsx'
import { defineLayout, drawing, text } from './layout.ts'

const panel = z.strictObject({ name: text, figure: drawing })
const row = z.strictObject({ name: text, left: text, right: text })

type Panel = z.infer<typeof panel>
type Row = z.infer<typeof row>

/** Two options side by side, measured by the same rows. */
export const comparison = defineLayout({
  words: 60,
  shape: { left: panel, right: panel, rows: z.array(row).min(1).max(4) },
  body: ({ left, right, rows }) => (
    <div class="panels">
      <Side panel={left} rows={rows} cell="left" />
      <Side panel={right} rows={rows} cell="right" />
    </div>
  ),
})

function Side({ panel, rows, cell }: { panel: Panel; rows: Row[]; cell: 'left' | 'right' }): JSX.Element {
  return (
    <div class="panel">
      <p class="panel-name">{panel.name}</p>
      <div class="figure">{panel.figure}</div>
      <dl>
        {rows.map((row) => (
          <Pair name={row.name} text={row[cell]} />
        ))}
      </dl>
    </div>
  )
}

function Pair({ name, text }: { name: Text; text: Text }): JSX.Element {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{text}</dd>
    </div>
  )
}
