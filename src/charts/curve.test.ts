import { expect, it } from 'vitest'
import { smooth } from './curve.ts'

const values = [18, 12, 12, 60, 88, 64, 126, 20]

it('goes through every value, at the given pitch', () => {
  const curve = smooth(values, 2, 5)
  expect(curve).toHaveLength(7 * 5 + 1)
  for (const [index, value] of values.entries()) {
    expect(curve[index * 5]!.x).toBeCloseTo(index * 2)
    expect(curve[index * 5]!.y).toBeCloseTo(value)
  }
})

it('never overshoots its neighbours: no dip below nothing, no peak that nobody measured', () => {
  for (const [index, { y }] of smooth(values, 1, 8).entries()) {
    const gap = Math.min(Math.floor(index / 8), values.length - 2)
    const [low, high] = values.slice(gap, gap + 2).sort((a, b) => a - b) as [number, number]
    expect(y).toBeGreaterThanOrEqual(low - 1e-9)
    expect(y).toBeLessThanOrEqual(high + 1e-9)
  }
})

it('draws straight lines straight', () => {
  for (const { x, y } of smooth([0, 10, 20, 30], 1, 4)) expect(y).toBeCloseTo(10 * x)
  for (const { y } of smooth([7, 7, 7], 1, 4)) expect(y).toBe(7)
})
