import { expect, it } from 'vitest'
import { visitsPerDay } from './visitsPerDay'

const UTC = () => 0

it('counts by day and leaves no day out', () => {
  const visits = ['2026-11-17T23:59:00Z', '2026-11-17T00:00:00Z', '2026-11-19T12:00:00Z'].map((at) => ({
    lastSeen: Date.parse(at),
  }))
  expect(visitsPerDay([...visits, { lastSeen: null }], { from: '2026-11-16', to: '2026-11-19' }, UTC)).toEqual([
    { day: '2026-11-16', count: 0 },
    { day: '2026-11-17', count: 2 },
    { day: '2026-11-18', count: 0 },
    { day: '2026-11-19', count: 1 },
  ])
})

it('counts by the days of the place', () => {
  const inNewYork = () => -5 * 3_600_000
  const visits = [{ lastSeen: Date.parse('2026-11-18T03:30:00Z') }, { lastSeen: Date.parse('2026-11-18T05:00:00Z') }]
  expect(visitsPerDay(visits, { from: '2026-11-17', to: '2026-11-18' }, inNewYork)).toEqual([
    { day: '2026-11-17', count: 1 },
    { day: '2026-11-18', count: 1 },
  ])
})

it('has no days when the range ends before it begins', () => {
  expect(visitsPerDay([], { from: '2026-11-19', to: '2026-11-16' }, UTC)).toEqual([])
})
