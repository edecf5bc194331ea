import { expect, it } from 'vitest'
import { formatAddress, parseAddress } from './address.ts'

it('reads addresses with and without a step', () => {
  expect(parseAddress('#asr-latency')).toEqual({ id: 'asr-latency', step: 0 })
  expect(parseAddress('#asr-latency/2')).toEqual({ id: 'asr-latency', step: 2 })
  expect(parseAddress('#/asr-latency/2')).toEqual({ id: 'asr-latency', step: 2 })
  expect(parseAddress('')).toBeUndefined()
  expect(parseAddress('#')).toBeUndefined()
})

it('takes what is no step for none', () => {
  for (const step of ['x', '-1', '', 'NaN']) expect(parseAddress(`#a/${step}`)).toEqual({ id: 'a', step: 0 })
})

it('takes what is no encoding as it is', () => {
  expect(parseAddress('#%')).toEqual({ id: '%', step: 0 })
  expect(parseAddress('#%E4%BA%91')).toEqual({ id: '云', step: 0 })
})

it('writes what it reads', () => {
  for (const address of ['#asr-latency', '#asr-latency/2']) expect(formatAddress(parseAddress(address)!)).toBe(address)
})
