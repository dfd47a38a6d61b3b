import fc from 'fast-check'
import { expect, it } from 'vitest'
import { anActivity, anyHistory } from './anActivity.testing'
import { visitStories } from './visitStories'

const ids = (stories: ReturnType<typeof visitStories>) =>
  stories.map((story) => story.activities.map(({ id }) => id).join('+'))

const page = (id: string, minutesAgo: number | null) => anActivity({ id, minutesAgo })
const other = (id: string, minutesAgo: number, typeName: string) => anActivity({ id, minutesAgo, typeName })

it('tells page views that are at most 30 minutes apart as one visit', () => {
  expect(ids(visitStories([page('4', 0), page('3', 30), page('2', 61), page('1', 90)]))).toEqual(['4+3', '2+1'])
})

it('leaves everything that is no page view alone', () => {
  expect(ids(visitStories([other('3', 0, 'Email Opened'), other('2', 1, 'Form Submitted'), page('1', 2)]))).toEqual([
    '3',
    '2',
    '1',
  ])
})

it('takes what was done between two pages into the visit, and not what was done before or after it', () => {
  const history = [
    other('5', 0, 'Form Submitted'),
    page('4', 1),
    other('3', 2, 'Video Watched'),
    page('2', 5),
    other('1', 6, 'List Added'),
  ]
  expect(ids(visitStories(history))).toEqual(['5', '4+3+2', '1'])
})

it('does not count an email that is opened meanwhile as a part of the visit', () => {
  expect(ids(visitStories([page('3', 0), other('2', 1, 'Email Opened'), page('1', 2)]))).toEqual(['3', '2', '1'])
})

it('puts nothing without a date together', () => {
  expect(ids(visitStories([page('3', 0), page('2', null), page('1', 1)]))).toEqual(['3', '2', '1'])
})

it('puts every activity in exactly one story and keeps the order', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      expect(visitStories(history).flatMap((story) => story.activities)).toEqual(history)
    }),
  )
})

it('tells the same history the same way, and names each story after its newest activity', () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const stories = visitStories(history)
      expect(visitStories(history.slice())).toEqual(stories)
      for (const story of stories) expect(story.id).toBe(story.activities[0].id)
    }),
  )
})

it('changes nothing but the last visit while older activities are loaded', () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(), (history, cut) => {
      const whole = visitStories(history)
      const part = visitStories(history.slice(0, cut % (history.length + 1)))
      const lastVisit = part.map(({ activities }) => activities[0].typeName).lastIndexOf('Page View')
      const settled = lastVisit === -1 ? part.length : lastVisit
      expect(whole.slice(0, settled)).toEqual(part.slice(0, settled))
      expect(whole[lastVisit]?.id).toBe(part[lastVisit]?.id)
    }),
  )
})
