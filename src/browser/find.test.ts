import { expect, it } from 'vitest'
import { findSlides } from './find.ts'
import type { Plan } from './plan.ts'

const slide = (id: string, title: string): Plan[number] => ({ id, title, section: 'Hall 1', steps: 0, seconds: 1 })
const plan: Plan = [
  slide('cover', 'Two lessons'),
  slide('asr-latency', 'Newer recognisers answer later'),
  slide('two-clocks', 'Recognition runs on two clocks'),
]
const found = (text: string): string[] => findSlides(plan, text).map(({ id }) => id)

it('finds by number, id and word, the likeliest first', () => {
  expect(found('2')).toEqual(['asr-latency'])
  expect(found('two')).toEqual(['cover', 'two-clocks'])
  expect(found('two-clocks')).toEqual(['two-clocks'])
  expect(found('Later')).toEqual(['asr-latency'])
  expect(found('lock')).toEqual(['two-clocks'])
  expect(found('recog')).toEqual(['asr-latency', 'two-clocks'])
  expect(found('clock')).toEqual(['two-clocks'])
})

it('finds nothing for nothing', () => {
  for (const text of ['', '  ', '99', 'zebra']) expect(found(text)).toEqual([])
})
