import { describe, expect, it } from 'vitest'
import guids from '../../solution/guids.json'
import { funnelVision, solutions } from '../../solution/manifest'
import released from '../../solution/released.json'
import { brokenPromises, promisesOf, type Promises } from './brokenPromises'

const before: Promises = {
  version: '3.0.0.0',
  columns: {
    'contact.nr_leadsource': { type: 'text', maxLength: 200 },
    'contact.nr_leadscore': { type: 'wholeNumber' },
  },
  guids: { 'role/A': 'a' },
}
const next: Promises = { ...before, version: '3.0.1.0' }

describe('brokenPromises', () => {
  it('lets a version grow', () => {
    const grown = {
      'contact.nr_new': { type: 'text', maxLength: 10 },
      'contact.nr_leadsource': { type: 'text', maxLength: 300 },
    }
    const larger = { ...next, columns: { ...next.columns, ...grown }, guids: { ...next.guids, 'role/B': 'b' } }
    expect(brokenPromises(before, larger)).toEqual([])
  })

  it('refuses a version that is not higher', () => {
    expect(brokenPromises(before, before)).toEqual(['Version 3.0.0.0 is not higher than the released 3.0.0.0.'])
    expect(brokenPromises(next, { ...next, version: '3.0.0.9' })).toHaveLength(1)
  })

  it('refuses columns that are lost, of another type, or shorter', () => {
    expect(brokenPromises(before, { ...next, columns: {} })).toHaveLength(2)
    const changed = {
      'contact.nr_leadsource': { type: 'text', maxLength: 100 },
      'contact.nr_leadscore': { type: 'text', maxLength: 10 },
    }
    expect(brokenPromises(before, { ...next, columns: changed })).toEqual([
      'The column contact.nr_leadsource held 200 characters and holds 100.',
      'The column contact.nr_leadscore was wholeNumber and is text.',
    ])
  })

  it('refuses a GUID that is lost or another', () => {
    expect(brokenPromises(before, { ...next, guids: {} })).toHaveLength(1)
    expect(brokenPromises(before, { ...next, guids: { 'role/A': 'b' } })).toHaveLength(1)
  })

  it('promises every column of every table', () => {
    expect(Object.keys(promisesOf(funnelVision, guids).columns).sort()).toEqual([
      'contact.nr_leadscore',
      'contact.nr_leadsource',
      'lead.nr_leadscore',
      'lead.nr_leadsource',
      'systemuser.nr_netresultspassword',
      'systemuser.nr_netresultsusername',
    ])
  })

  it.each(solutions)('keeps what the last release of $uniqueName promised', (solution) => {
    expect(brokenPromises(released[solution.uniqueName as keyof typeof released], promisesOf(solution, guids))).toEqual(
      [],
    )
  })
})
