import { expect, it } from 'vitest'
import { activityKind } from './activityKind'

it.each([
  ['Page View', 'visit'],
  ['Email Opened', 'emailOpened'],
  ['Email Link Clicked', 'emailClicked'],
  ['Email Sent', 'email'],
  ['Form Submitted', 'form'],
  ['PDF Download', 'download'],
  ['Video Watched', 'video'],
  ['Added To List', 'list'],
  ['Unsubscribed', 'unsubscribe'],
  ['Webinar Attended', 'webinar'],
  ['Lead Score Adjusted', 'score'],
])('recognizes %s', (name, kind) => {
  expect(activityKind(name)).toBe(kind)
})

it('falls back to the plain icon for a type that nobody has met yet', () => {
  expect(activityKind('Carrier Pigeon')).toBe('other')
  expect(activityKind('')).toBe('other')
})
