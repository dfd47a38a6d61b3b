import { expect, it } from 'vitest'
import { whenAllAborted } from './whenAllAborted'

it('ends with the last caller, whether he left before or later', () => {
  const [one, two] = [new AbortController(), new AbortController()]
  const { signal } = whenAllAborted([AbortSignal.abort(), one.signal, two.signal])
  one.abort()
  expect(signal.aborted).toBe(false)
  two.abort()
  expect(signal.aborted).toBe(true)
  expect(whenAllAborted([one.signal, two.signal]).signal.aborted).toBe(true)
})

it('never ends while a caller cannot leave', () => {
  const one = new AbortController()
  const { signal } = whenAllAborted([one.signal, undefined])
  one.abort()
  expect(signal.aborted).toBe(false)
})

it('hears nothing after it was stopped', () => {
  const one = new AbortController()
  const { signal, stop } = whenAllAborted([one.signal])
  stop()
  one.abort()
  expect(signal.aborted).toBe(false)
})
