import type { Value } from './model.ts'
import { ends } from './value.ts'

const decimal = new Intl.NumberFormat('en', { maximumFractionDigits: 5 })
const money = new Intl.NumberFormat('en', { style: 'currency', currency: 'USD', trailingZeroDisplay: 'stripIfInteger' })
const month = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric', timeZone: 'UTC' })

const small = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ')
const large: Record<number, string> = {
  20: 'twenty',
  30: 'thirty',
  100: 'a hundred',
  200: 'two hundred',
  1000: 'a thousand',
}

/** How a fact is printed: `200×`, `200`, or in words for a sentence. */
export type Style = 'full' | 'number' | 'words'

/** A number with its unit's own marks: `$0.15`, `82%`, `30,000`. */
export function formatNumber(value: number, unit: string): string {
  if (unit.startsWith('USD')) return money.format(value)
  if (unit === '%' || unit === '×') return decimal.format(value) + unit
  return decimal.format(value)
}

/** A value in print: `100 ms`, `300–500 ms`, `over 2 hours`, `up to 100 ms`, `about 30,000 words`. */
export function formatValue(value: Value, unit: string, style: Style = 'full'): string {
  if (style === 'words') return inWords(value)
  const [low, high] = ends(value)
  const shown = [...new Set([low, high])].filter((end) => end !== undefined)
  // A sign after the number stands once: 70–80%.
  const inner = unit === '%' || unit === '×' ? '' : unit
  const numbers = shown.map((end) => formatNumber(end, end === shown.at(-1) ? unit : inner)).join('–')
  if (style === 'number') return numbers
  return bound(value) + numbers + suffix(unit)
}

function bound(value: Value): string {
  if (typeof value === 'number' || Array.isArray(value)) return ''
  if ('atLeast' in value) return 'over '
  if ('atMost' in value) return 'up to '
  return 'about' in value ? 'about ' : 'nearly '
}

const suffix = (unit: string): string =>
  unit === '' || unit.startsWith('USD') || unit === '%' || unit === '×' ? '' : ` ${unit}`

/** The known end in words, if there is a short one: `two`, `a hundred`; digits otherwise. */
function inWords(value: Value): string {
  const [low, high] = ends(value)
  const number = (low ?? high)!
  return small[number] ?? large[number] ?? decimal.format(number)
}

/** `2024-10` as `Oct 2024`, `2024` as it is. */
export function formatDate(date: string): string {
  return date.length === 4 ? date : month.format(new Date(date.slice(0, 7)))
}
