import { expect, it } from 'vitest'
import { aVisit } from './aVisit.testing'
import { groupVisits, organizationOf } from './groupVisits'

it.each([
  '203.0.113.7',
  ' 203.0.113.7 ',
  '203.0.113.7:443',
  '203.0.113.0/24',
  '2001:db8::1',
  '[2001:db8::1]',
  '::1',
  '',
])('takes the address %s for no name', (organization) => {
  expect(organizationOf({ organization })).toBeNull()
})

it.each(['Halden Water Systems', '3M', 'شركة الواحة للمياه', '1.2.3', 'Cafe', 'host-203.0.113.7.example'])(
  'takes %s for a name',
  (organization) => {
    expect(organizationOf({ organization })).toBe(organization)
  },
)

it('groups in the order of first appearance, nobody known last, and loses no visit', () => {
  const visits = [
    aVisit({ organization: null }),
    aVisit({ organization: 'Petrel' }),
    aVisit({ organization: '203.0.113.7' }),
    aVisit({ organization: 'Halden' }),
    aVisit({ organization: 'Petrel' }),
  ]
  const groups = groupVisits(visits)
  expect(groups.map(({ organization, visits: own }) => [organization, own.length])).toEqual([
    ['Petrel', 2],
    ['Halden', 1],
    [null, 2],
  ])
  expect(groups.flatMap((group) => group.visits)).toHaveLength(visits.length)
})
