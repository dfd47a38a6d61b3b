import { expect, it } from 'vitest'
import { createDynamicsSimulator } from '../../dataverse/createDynamicsSimulator'
import { createClock } from '../../world/Clock'
import { createWorld } from '../../world/createWorld'
import { NOTABLE } from '../../world/notable'
import { MARCUS } from '../../world/users'
import { ifAllowed } from './ifAllowed'
import { readList } from './readList'
import { readTimeline } from './readTimeline'

const start = () => createDynamicsSimulator({ world: createWorld(), clock: createClock(), signedInUserId: MARCUS.id })

it('shows what Dynamics shows: labels of choices, names of lookups', () => {
  const [row] = readList(start(), 'contact', ['fullname', 'parentcustomerid', 'statecode'], 'raghavan')
  expect(['fullname', 'parentcustomerid', 'statecode'].map((column) => row?.shown(column))).toEqual([
    'Priya Raghavan',
    'Halden Water Systems',
    'Active',
  ])
})

it('is sorted by name, and finds names with a quote in them', () => {
  const dynamics = start()
  dynamics.organization.update('lead', NOTABLE.hotLead, { lastname: "O'Dwyer" })
  const names = readList(dynamics, 'lead', []).map(({ shown }) => shown('fullname'))
  expect(names).toEqual([...names].sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)))
  expect(readList(dynamics, 'lead', [], "o'dw").map(({ id }) => id)).toEqual([NOTABLE.hotLead])
})

it('tells a user without the privilege why there is nothing, and lets other mistakes through', () => {
  const dynamics = start()
  dynamics.setFaults({ missingPrivileges: ['lead.Read'] })
  expect(
    ifAllowed(
      () => readList(dynamics, 'lead', []),
      ({ message }) => message,
    ),
  ).toMatch(/missing prvReadLead/)
  expect(() =>
    ifAllowed(
      () => readList(dynamics, 'nonsense', []),
      () => null,
    ),
  ).toThrow('nonsense')
})

it('has the emails and tasks of a record, newest first', () => {
  const entries = readTimeline(start(), NOTABLE.hotContact)
  expect(entries.map(({ kind, subject }) => `${kind}: ${subject}`)).toEqual([
    'Email: RE: Your plan comparison',
    'Email: Your plan comparison',
    'Task: Call about the rollout in Q1',
  ])
})
