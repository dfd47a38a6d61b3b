import { expect, it } from 'vitest'
import { createDynamicsSimulator } from '../../dataverse/createDynamicsSimulator'
import { createSyncSource } from '../../dataverse/createSyncSource'
import { createNetResultsSimulator } from '../../net-results/createNetResultsSimulator'
import { createClock } from '../../world/Clock'
import { createWorld } from '../../world/createWorld'
import { NOTABLE } from '../../world/notable'
import { INGRID } from '../../world/users'
import { readService } from './readService'

function start() {
  const [world, clock] = [createWorld(), createClock()]
  const dynamics = createDynamicsSimulator({ world, clock, signedInUserId: INGRID.id })
  const dataverse = createSyncSource(dynamics.store, () => clock.now())
  return { clock, dynamics, netResults: createNetResultsSimulator({ world, clock, dataverse }) }
}
const contact = (id: string | null) => ({ table: 'contact', id }) as const

it('tells what Net-Results knows of the person on the form', () => {
  expect(readService(start(), contact(NOTABLE.hotContact)).person).toMatchObject({
    'Email Address': 'priya.raghavan@haldenwater.example',
    'Lead Score': 118,
    Mailable: true,
  })
})

it.each([
  ['no form is open', null],
  ['the record is not saved yet', contact(null)],
  ['the record has no address', contact(NOTABLE.withoutEmail)],
  ['Net-Results does not know the address', contact(NOTABLE.unknownToNetResults)],
])('knows nobody while %s', (_when, record) => {
  expect(readService(start(), record).person).toBeNull()
})

it('counts the errors that came up since the world began, and no older ones', () => {
  const world = start()
  expect(readService(world, null).newErrors).toEqual([])
  world.dynamics.organization.update('contact', NOTABLE.hotContact, { emailaddress1: 'priya' })
  world.clock.advance(3_600_000)
  world.netResults.settle()
  expect(readService(world, null).newErrors).toMatchObject([{ error: 'Invalid Email', entity: 'Contact' }])
})
