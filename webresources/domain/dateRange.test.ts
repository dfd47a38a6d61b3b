import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isCalendarDay, isReversed, presetRange, utcDay } from './dateRange'

const TODAY = '2026-11-18'

it('counts today as one of the last 7 days', () => {
  expect(presetRange('last7Days', TODAY)).toEqual({ from: '2026-11-12' })
})

it('reaches over the end of a year', () => {
  expect(presetRange('last90Days', '2026-01-10')).toEqual({ from: '2025-10-13' })
})

it('leaves both ends open for all activities and for a range the rep spells out', () => {
  expect(presetRange('all', TODAY)).toEqual({})
  expect(presetRange('custom', TODAY)).toEqual({})
})

it('refuses days that do not exist', () => {
  expect(isCalendarDay('2026-02-29')).toBe(false)
  expect(isCalendarDay('2024-02-29')).toBe(true)
  expect(isCalendarDay('2026-1-1')).toBe(false)
  expect(isCalendarDay('')).toBe(false)
})

it('accepts every day it writes itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), (at) => {
      expect(isCalendarDay(utcDay(at))).toBe(true)
    }),
  )
})

it('calls a range reversed only when both ends are set and the wrong way round', () => {
  expect(isReversed({ from: '2026-11-18', to: '2026-11-17' })).toBe(true)
  expect(isReversed({ from: '2026-11-18', to: '2026-11-18' })).toBe(false)
  expect(isReversed({ from: '2026-11-18' })).toBe(false)
})
