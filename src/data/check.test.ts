import { describe, expect, it } from 'vitest'
import { checkData, dataJsonSchema } from './check.ts'
import type { Data } from './model.ts'

/** A small, right data file; each test spoils it in one way. */
function good(): Data {
  return {
    article: { title: 'Article', publisher: 'Blog', url: 'https://example.org/a', read: '2024-10-05' },
    sources: { list: { title: 'Price list', publisher: 'Vendor', url: 'https://example.org/p', read: '2024-10' } },
    facts: {
      fall: {
        value: 20,
        unit: '×',
        asOf: '2024-09',
        source: 'list',
        origin: 'derived',
        formula: { kind: 'ratio', inputs: ['prices.large.input', 'prices.small.input'] },
      },
      large: { value: 3, unit: 'USD', asOf: '2024', source: 'L126', origin: 'article', cell: 'prices.large.input' },
    },
    datasets: {
      prices: {
        title: 'Prices',
        unit: 'USD',
        asOf: '2024-09',
        source: 'list',
        origin: 'public',
        series: [{ id: 'input', label: 'Input' }],
        rows: [
          { id: 'large', label: 'Large', values: { input: 3 } },
          { id: 'small', label: 'Small', values: { input: 0.15 } },
        ],
      },
    },
  }
}

/** What the check says of the data file after `spoil` has worked on it. */
function problems(spoil: (data: Data) => void): string[] {
  const data = good()
  spoil(data)
  const checked = checkData(data)
  return checked.ok ? [] : checked.problems
}

const as = (wrong: unknown) => wrong as never

describe('checkData', () => {
  it('lets a right file through', () => {
    expect(checkData(good())).toEqual({ ok: true, value: good() })
  })

  it('names the entry, the field, what it found and what it accepts', () => {
    expect(problems(({ facts }) => (facts['large']!.unit = as(undefined)))).toMatchInlineSnapshot(`
      [
        "data: facts.large.unit: found nothing, expected a string.",
      ]
    `)
    expect(problems(({ facts }) => (facts['large']!.value = as('three')))).toMatchInlineSnapshot(`
      [
        "data: facts.large.value: found "three", expected a number, a range [low, high], {"atLeast": n}, {"atMost": n}, {"about": n} or {"nearly": n}.",
      ]
    `)
    expect(problems(({ facts }) => (facts['large']!.origin = as('rumour')))).toMatchInlineSnapshot(`
      [
        "data: facts.large.origin: found "rumour", expected one of "article", "public", "derived", "illustrative".",
      ]
    `)
    expect(problems(({ facts }) => (facts['large']!.asOf = 'autumn'))).toMatchInlineSnapshot(`
      [
        "data: facts.large.asOf: found "autumn", expected a date as 2024, 2024-10 or 2024-10-05.",
      ]
    `)
    expect(problems(({ datasets }) => Object.assign(datasets['prices']!.rows[1]!, { colour: 'red' })))
      .toMatchInlineSnapshot(`
      [
        "data: datasets.prices.rows.1: found unknown field "colour", expected only the fields of this entry.",
      ]
    `)
  })

  it('wants one value for each series, and each row once', () => {
    expect(problems(({ datasets }) => (datasets['prices']!.rows[1]!.values = { output: 1 }))).toMatchInlineSnapshot(`
      [
        "data: dataset "prices", row "small": values: found "output", expected one value for each series: "input".",
        "data: fact "fall": found no cell "prices.small.input", expected dataset.row.series of this file.",
      ]
    `)
    expect(problems(({ datasets }) => (datasets['prices']!.rows[1]!.id = 'large'))).toMatchInlineSnapshot(`
      [
        "data: dataset "prices", row "large": id: found twice, expected an id of its own.",
        "data: fact "fall": found no cell "prices.small.input", expected dataset.row.series of this file.",
      ]
    `)
  })

  it('knows every source', () => {
    expect(problems(({ facts }) => (facts['large']!.source = 'hearsay'))).toMatchInlineSnapshot(`
      [
        "data: fact "large": source: found "hearsay", expected a line such as "L72", "illustrative", "our-reading", or one of list.",
      ]
    `)
  })

  it('computes derived values again, and holds prose to the cells of charts', () => {
    expect(problems(({ facts }) => (facts['fall']!.value = 30))).toMatchInlineSnapshot(`
      [
        "data: fact "fall": value: found 30×, expected 20× by its formula.",
      ]
    `)
    expect(problems(({ facts }) => (facts['large']!.value = 2.5))).toMatchInlineSnapshot(`
      [
        "data: fact "large": value: found $2.50, expected $3 as in cell "prices.large.input".",
      ]
    `)
    expect(problems(({ facts }) => delete facts['fall']!.formula)).toMatchInlineSnapshot(`
      [
        "data: fact "fall": formula: found none, expected one, because its origin is "derived".",
      ]
    `)
  })

  it('tells all problems at once', () => {
    const all = problems(({ facts, datasets }) => {
      facts['fall']!.value = 30
      facts['large']!.source = 'hearsay'
      datasets['prices']!.source = 'nobody'
    })
    expect(all).toHaveLength(3)
  })
})

it('the schema beside the data file is that of the types', async () => {
  await expect(`${JSON.stringify(dataJsonSchema(), null, 2)}\n`).toMatchFileSnapshot('../../slides/data.schema.json')
})
