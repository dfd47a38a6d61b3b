import { expect, it } from 'vitest'
import { listOf, paged, start } from '../callNetResults.testing'

const { simulator } = start()

it('serves subscriptions with what customers read', async () => {
  const { results, total } = await listOf(simulator, 'Subscription.getMultiple', paged('subscription_name', 'DESC'))
  expect(total).toBe(5)
  expect(results[0]).toEqual({
    email_list_id: 2305,
    subscription_name: 'Service notices',
    public_name: 'Maintenance and outages',
  })
})
