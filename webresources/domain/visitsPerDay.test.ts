import { expect, it } from 'vitest'
import { visitsPerDay } from './visitsPerDay'

it('counts by UTC day and leaves no day out', () => {
  const visits = ['2026-11-17T23:59:00Z', '2026-11-17T00:00:00Z', '2026-11-19T12:00:00Z'].map((at) => ({
    lastSeen: Date.parse(at),
  }))
  expect(visitsPerDay([...visits, { lastSeen: null }], { from: '2026-11-16', to: '2026-11-19' })).toEqual([
    { day: '2026-11-16', count: 0 },
    { day: '2026-11-17', count: 2 },
    { day: '2026-11-18', count: 0 },
    { day: '2026-11-19', count: 1 },
  ])
})

it('has no days when the range ends before it begins', () => {
  expect(visitsPerDay([], { from: '2026-11-19', to: '2026-11-16' })).toEqual([])
})
