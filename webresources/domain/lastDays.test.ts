import { expect, it } from 'vitest'
import { lastDays } from './lastDays'

it('counts today as one of the days', () => {
  expect(lastDays(1, '2026-11-19')).toEqual({ from: '2026-11-19', to: '2026-11-19' })
  expect(lastDays(30, '2026-11-19')).toEqual({ from: '2026-10-21', to: '2026-11-19' })
})
