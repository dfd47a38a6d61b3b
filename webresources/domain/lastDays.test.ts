import { expect, it } from 'vitest'
import { lastDays } from './lastDays'

it('counts today as one of the days, in UTC', () => {
  const lateInNewYork = Date.parse('2026-11-19T03:30:00Z')
  expect(lastDays(1, lateInNewYork)).toEqual({ from: '2026-11-19', to: '2026-11-19' })
  expect(lastDays(30, lateInNewYork)).toEqual({ from: '2026-10-21', to: '2026-11-19' })
})
