import { expect, it } from 'vitest'
import { resultOf, start } from '../callNetResults.testing'

const { simulator } = start()

it('names its domain groups', async () => {
  expect(await resultOf(simulator, 'DomainGroup.getAll')).toEqual([
    { domain_group_id: 5, domain_group_name: 'Main website' },
    { domain_group_id: 6, domain_group_name: 'Documentation' },
    { domain_group_id: 9, domain_group_name: 'Events' },
  ])
})
