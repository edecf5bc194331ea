import type { z } from 'zod'

/** What a check gives: the thing itself, every field decided, or all that is wrong with it. */
export type Checked<T> = { ok: true; value: T } | { ok: false; problems: string[] }

type Issue = z.core.$ZodIssue

/** Zod's issues as our sentences: place, field, what was found, what is accepted. */
export function describeIssues(place: string, issues: readonly Issue[]): string[] {
  return issues.map((issue) => {
    const path = issue.path.map(String).join('.')
    return `${place}: ${path ? `${path}: ` : ''}${describe(issue)}.`
  })
}

function describe(issue: Issue): string {
  const found = `found ${show(issue.input)}`
  switch (issue.code) {
    case 'invalid_type':
      return `${found}, expected ${names[issue.expected] ?? article(issue.expected)}`
    case 'unrecognized_keys':
      return `found unknown field ${issue.keys.map((key) => `"${key}"`).join(', ')}, expected only the fields of this entry`
    case 'invalid_value':
      return `${found}, expected one of ${issue.values.map((value) => `"${String(value)}"`).join(', ')}`
    case 'invalid_union':
      return `${found}, expected a number, a range [low, high], {"atLeast": n}, {"atMost": n}, {"about": n} or {"nearly": n}`
    case 'too_small':
      return `${found}, expected ${issue.origin === 'string' ? 'some text' : size(issue)}`
    default:
      return `${found}, expected ${issue.message}`
  }
}

const names: Record<string, string> = { int: 'a whole number', record: 'an object' }

const article = (type: string): string => (/^[aeiou]/.test(type) ? `an ${type}` : `a ${type}`)

function show(input: unknown): string {
  if (input === undefined) return 'nothing'
  if (typeof input === 'function') return 'a function'
  if (isJsx(input)) return 'JSX'
  const text = JSON.stringify(input, (_, value: unknown) => (isJsx(value) ? 'JSX' : value))
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

const isJsx = (value: unknown): boolean => typeof value === 'object' && value !== null && 'props' in value

function size({ origin, minimum, inclusive }: Extract<Issue, { code: 'too_small' }>): string {
  if (origin === 'array') return `at least ${minimum} ${minimum === 1 ? 'entry' : 'entries'}`
  return inclusive === false ? `more than ${minimum}` : `at least ${minimum}`
}
