import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Activity } from './Activity'
import { explainScore } from './explainScore'
import type { ActivityId, ActivityTypeId } from './ids'

const NOW = Date.UTC(2026, 10, 18, 15, 42)
const DAY = 86_400_000
const UTC = () => 0
let lastId = 0

function did(typeName: string, description: string, more: Partial<Activity> = {}): Activity {
  return {
    id: String(++lastId) as ActivityId,
    typeId: `type of ${typeName}` as ActivityTypeId,
    typeName,
    at: NOW - DAY,
    description,
    detail: '',
    url: null,
    scoreChange: null,
    ...more,
  }
}

const summary = (activities: readonly Activity[]) =>
  explainScore(activities, NOW, UTC).reasons.map(({ subject, typeName, count, points }) => [
    subject ?? typeName,
    count,
    points,
  ])

it('adds up the points that Net-Results gave, what weighs most first, whichever way it pulls', () => {
  const activities = [
    did('Page View', 'Visited Pricing', { scoreChange: 6 }),
    did('Subscription Left', 'Left subscription “Events”', { scoreChange: -4 }),
    did('Form Submitted', 'Submitted form “Talk to an engineer”', { scoreChange: 15 }),
    did('Page View', 'Visited Pricing', { scoreChange: 8, at: NOW - 3 * DAY }),
    did('Page View', 'Visited Customers'),
  ]
  expect(explainScore(activities, NOW, UTC).pointsKnown).toBe(true)
  expect(summary(activities)).toEqual([
    ['Submitted form “Talk to an engineer”', 1, 15],
    ['Visited Pricing', 2, 14],
    ['Left subscription “Events”', 1, -4],
  ])
})

it('counts e-mails by what was done with them, whatever their subject', () => {
  const activities = [
    did('Email Opened', 'Opened “A”', { scoreChange: 2 }),
    did('Email Opened', 'Opened “B”', { scoreChange: 2 }),
    did('Email Clicked', 'Clicked “C”', { scoreChange: 3 }),
  ]
  expect(summary(activities)).toEqual([
    ['Email Opened', 2, 4],
    ['Email Clicked', 1, 3],
  ])
})

it('names likely drivers without a single number when Net-Results gives no points', () => {
  const activities = [
    did('Page View', 'Visited Pricing'),
    did('Form Submitted', 'Submitted form “Book a demo”'),
    did('Email Sent', 'Sent “News”'),
    did('List Added', 'Added to list “News”'),
  ]
  expect(explainScore(activities, NOW, UTC).pointsKnown).toBe(false)
  expect(summary(activities)).toEqual([
    ['Submitted form “Book a demo”', 1, null],
    ['Visited Pricing', 1, null],
  ])
})

it('holds what was done today for likelier than the same done three weeks ago', () => {
  const activities = [
    did('Form Submitted', 'Old form', { at: NOW - 21 * DAY }),
    did('Form Submitted', 'New form', { at: NOW }),
  ]
  expect(summary(activities).map(([subject]) => subject)).toEqual(['New form', 'Old form'])
})

it('looks back as far as the stream does when it is asked for the last 30 days', () => {
  const { from } = explainScore([], NOW, UTC)
  expect(from).toBe('2026-10-20')
  const midnight = Date.parse(`${from}T00:00:00Z`)
  const activities = [
    did('Form Submitted', 'In time', { at: midnight }),
    did('Form Submitted', 'Too early', { at: midnight - 1 }),
    did('Form Submitted', 'Undated', { at: null }),
  ]
  expect(summary(activities)).toEqual([['In time', 1, null]])
})

it('leaves no half character where it cuts a long description', () => {
  const [reason] = explainScore([did('Form Submitted', `${'x'.repeat(99)}😀 and more`)], NOW, UTC).reasons
  expect(reason?.subject).toBe('x'.repeat(99))
})

it('gives each activity to at most one reason, invents no point, and does not mind the order', () => {
  const activity = fc
    .record({
      typeName: fc.constantFrom('Page View', 'Email Opened', 'Form Submitted', 'Carrier Pigeon', ''),
      description: fc.constantFrom('', 'a', 'b', 'c'),
      at: fc.option(fc.integer({ min: NOW - 60 * DAY, max: NOW + DAY })),
      scoreChange: fc.option(fc.integer({ min: -20, max: 20 })),
    })
    .map(({ typeName, description, ...more }) => did(typeName, description, more))
  fc.assert(
    fc.property(fc.array(activity, { maxLength: 30 }), (activities) => {
      const { reasons, pointsKnown, from } = explainScore(activities, NOW, UTC)
      const start = Date.parse(`${from}T00:00:00Z`)
      const counted = activities.filter(({ at }) => at !== null && at >= start)
      expect(reasons.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(counted.length)
      expect(new Set(reasons.map(({ key }) => key)).size).toBe(reasons.length)
      for (const { typeId, subject, count } of reasons) {
        const found = counted.filter((one) => one.typeId === typeId && one.description.includes(subject ?? ''))
        expect(found.length).toBeGreaterThanOrEqual(count)
      }
      if (pointsKnown) {
        const given = counted.reduce((sum, { scoreChange }) => sum + (scoreChange ?? 0), 0)
        expect(reasons.reduce((sum, { points }) => sum + (points ?? 0), 0)).toBe(given)
      } else expect(reasons.every(({ points }) => points === null)).toBe(true)
      expect(explainScore([...activities].reverse(), NOW, UTC)).toEqual({ reasons, pointsKnown, from })
    }),
  )
})
