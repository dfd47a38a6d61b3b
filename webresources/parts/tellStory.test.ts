import { expect, it } from 'vitest'
import { anActivity } from '../domain/anActivity.testing'
import { visitStories } from '../domain/visitStories'
import { storyText, tellStory } from './tellStory'

type Told = NonNullable<Parameters<typeof anActivity>[0]>

/** The first story of a history that is told oldest first, as it happened. */
function told(...history: readonly Told[]) {
  const activities = history.map((one, index) => anActivity({ id: String(index + 1), ...one })).reverse()
  const [story] = visitStories(activities)
  if (story === undefined) throw new Error('There is one.')
  return tellStory(story)
}

it('begins with the verb, names up to three pages in the order of the visit, and says how often', () => {
  const story = told(
    { minutesAgo: 6, description: 'Visited Pricing', detail: 'From Google Ads, “field service”', scoreChange: 6 },
    { minutesAgo: 4, description: 'Visited Compare plans' },
    { minutesAgo: 2, description: 'Visited Pricing' },
    { minutesAgo: 0, description: 'Visited Security' },
  )
  expect(story).toMatchObject({
    kind: 'visit',
    title: 'Visited Pricing twice, Compare plans and Security',
    meta: '4 pages in 6 min, from Google Ads, “field service”',
    points: 6,
  })
  expect(story.hits).toHaveLength(4)
})

it('names two of more than three pages and counts the others', () => {
  const pages = ['Integrations', 'Dynamics 365', 'Routing', 'Book a demo', 'Integrations', 'Integrations']
  expect(told(...pages.map((page, index) => ({ minutesAgo: 9 - index, description: `Visited ${page}` }))).title).toBe(
    'Visited Integrations 3 times, Dynamics 365 and 2 other pages',
  )
})

it('tells a film that was watched during a visit before the pages around it', () => {
  const story = told(
    { minutesAgo: 5, description: 'Visited Dispatch board', detail: 'From email “November”' },
    { minutesAgo: 4, typeName: 'Video Watched', description: 'Watched 75% of “Dispatch board”', scoreChange: 3 },
    { minutesAgo: 0, description: 'Visited Customers' },
  )
  expect(story).toMatchObject({
    kind: 'video',
    title: 'Watched 75% of “Dispatch board”',
    meta: '2 pages in 5 min, from email “November”',
    points: 3,
  })
})

it('hides nothing that was done: a form comes first with its answer, the others are counted', () => {
  const story = told(
    { minutesAgo: 5 },
    { minutesAgo: 4, typeName: 'Video Watched', description: 'Watched it' },
    { minutesAgo: 3, typeName: 'Form Submitted', description: 'Submitted form', detail: 'Asked about: go-live' },
    { minutesAgo: 1 },
  )
  expect(story.title).toBe('Submitted form and 1 other action')
  expect(story.meta).toBe('Asked about: go-live · 2 pages in 4 min')
})

it('leaves a source in the words of Net-Results when it does not begin as a sentence of ours would', () => {
  expect(told({ minutesAgo: 1, detail: 'Google Ads' }, { minutesAgo: 0 }).meta).toBe('2 pages in 1 min · Google Ads')
})

it('says of a single activity what Net-Results says, and its type when there is nothing beside it', () => {
  expect(told({ typeName: 'Email Opened', description: 'Opened “Spring”', detail: 'Opened 2 times' })).toMatchObject({
    title: 'Opened “Spring”',
    meta: 'Opened 2 times',
    hits: [],
  })
  expect(told({ typeName: 'Webinar Attended', description: '' })).toMatchObject({
    title: 'Activity without a description',
    meta: 'Webinar Attended',
  })
})

it('makes plain text of a story, with its hits', () => {
  const text = storyText(
    told(
      { minutesAgo: 2, url: 'https://www.dispatchworks.example/pricing', scoreChange: -2 },
      { minutesAgo: 0, description: 'Visited Security' },
    ),
  )
  const lines = text.split('\n')
  expect(lines.slice(1, 4)).toEqual(['Visited Pricing and Security', '2 pages in 2 min', 'Score down 2'])
  expect(lines[4]).toMatch(/^\d+:58\s[AP]M {2}Pricing {2}\/pricing {2}2 min$/)
  expect(lines[5]).toMatch(/^\d+:00\s[AP]M {2}Security$/)
})
