import { expect, it } from 'vitest'
import { answerOf, listOf, paged, resultOf, start } from '../callNetResults.testing'

const { simulator } = start()

it('has segments and says who is in them', async () => {
  const { results } = await listOf(simulator, 'ContactSegment.getMultiple', paged('contact_segment_name'))
  expect(results).toContainEqual({ contact_segment_id: 803, contact_segment_name: 'Visited Pricing' })
  const isIn = (contact_segment_id: number, contact_id: number, start_date = '2026-11-18') =>
    resultOf(simulator, 'ContactSegment.getContactParticipation', {
      contact_segment_id,
      contact_id,
      start_date,
      stop_date: '2026-11-18',
    })
  expect([await isIn(801, 48231), await isIn(803, 48211), await isIn(803, 48231)]).toEqual([true, true, false])
  expect([await isIn(802, 48211), await isIn(802, 48217), await isIn(806, 48217)]).toEqual([true, false, true])
  expect(await isIn(809, 48211)).toBe(false)
  const answer = await answerOf(simulator, 'ContactSegment.getContactParticipation', {
    contact_segment_id: 1,
    contact_id: 48211,
    start_date: '2026-11-01',
    stop_date: '2026-11-18',
  })
  expect(answer).toMatchObject({ error: { code: -32602, data: { param: 'contact_segment_id' } } })
})
