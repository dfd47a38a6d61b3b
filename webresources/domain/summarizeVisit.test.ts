import { expect, it } from 'vitest'
import { anActivity } from './anActivity.testing'
import { summarizeVisit } from './summarizeVisit'
import { visitStories } from './visitStories'

function aVisit() {
  const site = 'https://www.dispatchworks.example'
  const [story] = visitStories([
    anActivity({ id: '5', minutesAgo: 19, description: 'Visited Security', url: `${site}/trust?who=priya` }),
    anActivity({ id: '4', minutesAgo: 20, typeName: 'Video Watched', description: 'Watched 75%', scoreChange: 3 }),
    anActivity({ id: '3', minutesAgo: 21, typeName: 'Form Submitted', description: 'Submitted form', scoreChange: -1 }),
    anActivity({ id: '2', minutesAgo: 22, description: 'Viewed Compare plans' }),
    anActivity({ id: '1', minutesAgo: 24, description: 'Visited Pricing', detail: 'From Google Ads', scoreChange: 6 }),
    anActivity({ id: '0', minutesAgo: 25, description: 'Visited Security' }),
  ])
  if (story === undefined) throw new Error('There is one.')
  return summarizeVisit(story)
}

it('names the pages in the order in which they were first opened, each with how often', () => {
  expect(aVisit().pages).toEqual([
    { name: 'Security', times: 2 },
    { name: 'Pricing', times: 1 },
    { name: 'Compare plans', times: 1 },
  ])
})

it('counts page views only, and measures from the first to the last', () => {
  expect(aVisit()).toMatchObject({ views: 4, milliseconds: 6 * 60_000 })
})

it('knows how long a page was open until the next one, and nothing about the last', () => {
  expect(aVisit().hits.map(({ activity, milliseconds }) => [activity.id, milliseconds])).toEqual([
    ['0', 60_000],
    ['1', 120_000],
    ['2', 180_000],
    ['3', null],
    ['4', null],
    ['5', null],
  ])
})

it('shows of an address the path only, because the rest may name the person', () => {
  expect(aVisit().hits.map(({ path }) => path)).toEqual(['', '', '', '', '', '/trust'])
})

it('takes the source from the first page, adds up the points and puts a form before a film', () => {
  const { source, points, actions } = aVisit()
  expect({ source, points, actions: actions.map(({ id }) => id) }).toEqual({
    source: '',
    points: 8,
    actions: ['3', '4'],
  })
})

it('gives no points when Net-Results gives none, and no duration for one page', () => {
  const [story] = visitStories([anActivity({ detail: 'From Google' })])
  expect(story && summarizeVisit(story)).toMatchObject({ points: null, milliseconds: null, source: 'From Google' })
})

it('falls back to the path where a page has no title', () => {
  const [story] = visitStories([anActivity({ description: '', url: 'https://example.com/pricing' })])
  expect(story && summarizeVisit(story).pages).toEqual([{ name: '/pricing', times: 1 }])
})
