import { z } from 'zod'
import { defineLayout, drawing, text } from './layout.ts'

const row = z.strictObject({
  /** A small drawing before the row's name. */
  glyph: drawing.optional(),
  cells: z.array(text).min(2),
  /** The row the claim is about, in the hall's colour. */
  lit: z.boolean().optional(),
})

/** A few things by the same criteria: the first column names the row. With `verdict`, the last one decides, in large. */
export const table = defineLayout({
  problems: ({ columns, rows }) =>
    rows.flatMap(({ cells }, index) =>
      cells.length === columns.length
        ? []
        : [`rows.${index}.cells: found ${cells.length} cells, expected ${columns.length}, one for each column`],
    ),
  words: 60,
  shape: {
    columns: z.array(text).min(2),
    rows: z.array(row).min(2).max(6),
    verdict: z.boolean().optional(),
    takeaway: text.optional(),
  },
  body: ({ columns, rows, verdict, takeaway }) => (
    <>
      <table class={verdict ? 'matrix verdict' : 'matrix'}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ glyph, cells: [name, ...cells], lit }) => (
            <tr class={lit ? 'lit' : undefined}>
              <th scope="row">
                {glyph}
                <span>{name}</span>
              </th>
              {cells.map((cell, index) => (
                <td>
                  <span class="column">{columns[index + 1]}</span>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {takeaway && <p class="takeaway">{takeaway}</p>}
    </>
  ),
})
