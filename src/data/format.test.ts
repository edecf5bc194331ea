import { expect, it } from 'vitest'
import { formatDate, formatValue } from './format.ts'

it('prints values as exactly as they are known', () => {
  expect(formatValue(100, 'ms')).toBe('100 ms')
  expect(formatValue([300, 500], 'ms')).toBe('300–500 ms')
  expect(formatValue({ atLeast: 2 }, 'hours')).toBe('over 2 hours')
  expect(formatValue({ atMost: 100 }, 'ms')).toBe('up to 100 ms')
  expect(formatValue({ about: 9 }, 'hours')).toBe('about 9 hours')
  expect(formatValue({ nearly: 30000 }, 'words')).toBe('nearly 30,000 words')
})

it('sets signs of money, shares and multiples without a space', () => {
  expect(formatValue(0.15, 'USD per million tokens')).toBe('$0.15')
  expect(formatValue(2.5, 'USD')).toBe('$2.50')
  expect(formatValue(30, 'USD')).toBe('$30')
  expect(formatValue(97, '%')).toBe('97%')
  expect(formatValue(200, '×')).toBe('200×')
  expect(formatValue([70, 80], '%')).toBe('70–80%')
  expect(formatValue([2, 3], 'USD')).toBe('$2–$3')
})

it('gives the bare number, or a word for a sentence', () => {
  expect(formatValue({ about: 30000 }, 'words', 'number')).toBe('30,000')
  expect(formatValue({ about: 9 }, 'hours', 'words')).toBe('nine')
  expect(formatValue({ about: 100 }, '×', 'words')).toBe('a hundred')
  expect(formatValue(186, 'models', 'words')).toBe('186')
})

it('prints dates as far as they are known', () => {
  expect(formatDate('2024')).toBe('2024')
  expect(formatDate('2024-10')).toBe('Oct 2024')
  expect(formatDate('2024-09-19')).toBe('Sep 2024')
})
