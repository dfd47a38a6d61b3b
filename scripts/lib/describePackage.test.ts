import { expect, it } from 'vitest'
import { describePackage } from './describePackage'

it('lists what is inside with sizes, and the total against the budget', () => {
  const parts = new Map([
    ['solution.xml', new Uint8Array(1500)],
    ['WebResources/nr_a', new Uint8Array(200)],
  ])
  const text = describePackage({ fileName: 'A_1_0_0_0_managed.zip', zip: new Uint8Array(500_000), parts })
  expect(text.split('\n').map((line) => line.trim())).toEqual([
    'A_1_0_0_0_managed.zip',
    '1.5 kB  solution.xml',
    '0.2 kB  WebResources/nr_a',
    '500.0 kB  packed: 25 % of the 2000.0 kB that a zip may have',
  ])
})
