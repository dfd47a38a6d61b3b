import { expect, it } from 'vitest'
import { anActivity } from './anActivity.testing'
import { mergeRecent } from './mergeRecent'

it('puts the stories of several people into one order, newest first', () => {
  const merged = mergeRecent([
    {
      person: 'Priya',
      activities: [
        anActivity({ minutesAgo: 10 }),
        anActivity({ minutesAgo: 15 }),
        anActivity({ minutesAgo: 90, typeName: 'Email Opened' }),
      ],
      hasMore: false,
    },
    { person: 'Luca', activities: [anActivity({ minutesAgo: 50, typeName: 'Form Submitted' })], hasMore: false },
  ])
  expect(merged.map(({ person, story }) => [person, story.activities.length])).toEqual([
    ['Priya', 2],
    ['Luca', 1],
    ['Priya', 1],
  ])
})

it('goes back no further than every history has been read', () => {
  const merged = mergeRecent([
    {
      person: 'Priya',
      activities: [anActivity({ minutesAgo: 10 }), anActivity({ minutesAgo: 300 })],
      hasMore: true,
    },
    {
      person: 'Luca',
      activities: [anActivity({ minutesAgo: 200 }), anActivity({ minutesAgo: 400 })],
      hasMore: false,
    },
  ])
  expect(merged.map(({ person }) => person)).toEqual(['Priya', 'Luca', 'Priya'])
})

it('leaves out what has no time, and knows of people without any history', () => {
  expect(
    mergeRecent([
      { person: 'Priya', activities: [anActivity({ minutesAgo: null })], hasMore: false },
      { person: 'Luca', activities: [], hasMore: false },
    ]),
  ).toEqual([])
})
