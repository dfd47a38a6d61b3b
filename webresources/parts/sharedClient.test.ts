import { expect, it } from 'vitest'
import { createCredentials } from '../domain/Credentials'
import type { NetResults } from '../net-results/NetResults'
import { NetResultsError } from '../net-results/NetResultsError'
import { sharedClient, type CreateClient } from './sharedClient'

const ADDRESS = 'https://apps.net-results.com'
const wrong = new NetResultsError('wrongCredentials', '401', { operation: 'Contact.getMailingInfo' })

/** Makes clients whose every call is refused, and counts them. */
function aService() {
  const calls: string[] = []
  const createClient: CreateClient = () =>
    ({
      findUser: async (name: string) => {
        calls.push(name)
        throw wrong
      },
    }) as unknown as NetResults
  return { createClient, calls }
}

it('is one client for one login, however many ask for it', () => {
  const { createClient } = aService()
  const login = createCredentials('marcus', 'one')
  const first = sharedClient(createClient, ADDRESS, login)
  expect(sharedClient(createClient, ADDRESS, login)).toBe(first)
  expect(sharedClient(createClient, `${ADDRESS}/eu`, login)).not.toBe(first)
  expect(sharedClient(createClient, ADDRESS, createCredentials('marcus', 'one'))).not.toBe(first)
})

it('tries a wrong login once for all, and tells of it also who comes later', async () => {
  const { createClient, calls } = aService()
  const client = sharedClient(createClient, ADDRESS, createCredentials('marcus', 'wrong'))
  const told: unknown[] = []
  client.watchRefusal((error) => told.push(error))
  await expect(client.netResults.findUser('first')).rejects.toBe(wrong)
  await expect(client.netResults.findUser('second')).rejects.toBe(wrong)
  client.watchRefusal((error) => told.push(error))
  expect(calls).toEqual(['first'])
  expect(told).toEqual([wrong, wrong])
})

it('tells nobody who has stopped watching', async () => {
  const { createClient } = aService()
  const client = sharedClient(createClient, ADDRESS, createCredentials('marcus', 'wrong'))
  const told: unknown[] = []
  client.watchRefusal((error) => told.push(error))()
  await expect(client.netResults.findUser('first')).rejects.toBe(wrong)
  expect(told).toEqual([])
})

it('stays the refused one until somebody has heard of it: what comes in between is no second attempt', async () => {
  const { createClient, calls } = aService()
  const login = createCredentials('marcus', 'wrong')
  await expect(sharedClient(createClient, ADDRESS, login).netResults.findUser('ahead')).rejects.toBe(wrong)
  const told: unknown[] = []
  const client = sharedClient(createClient, ADDRESS, login)
  await expect(client.netResults.findUser('drawn')).rejects.toBe(wrong)
  expect(calls).toEqual(['ahead'])
  client.watchRefusal((error) => told.push(error))
  expect(told).toEqual([wrong])
  // The rep tries the same login again.
  await expect(sharedClient(createClient, ADDRESS, login).netResults.findUser('again')).rejects.toBe(wrong)
  expect(calls).toEqual(['ahead', 'again'])
})
