import { expect, it } from 'vitest'
import { CUSTOM_LABELS } from '../data/importLabels'
import { listOf, paged, start } from '../callNetResults.testing'

it('lists the attributes that the customer has added, by name', async () => {
  const { results, total } = await listOf(
    start().simulator,
    'CustomAttribute.getMultiple',
    paged('custom_attribute', 'ASC'),
  )
  expect(total).toBe(CUSTOM_LABELS.length)
  expect(results.map((row) => row['custom_attribute'])).toEqual([...CUSTOM_LABELS].sort())
})
