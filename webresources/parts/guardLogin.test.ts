import { expect, it } from 'vitest'
import type { NetResults } from '../net-results/NetResults'
import { NetResultsError } from '../net-results/NetResultsError'
import { guardLogin } from './guardLogin'

const wrong = new NetResultsError('wrongCredentials', '401', { operation: 'Contact.getMailingInfo' })
const down = new NetResultsError('down', '503', { operation: 'Contact.getMailingInfo' })

function aClient(error: Error) {
  const calls: string[] = []
  const client = {
    findUser: async (name: string) => {
      calls.push(name)
      throw error
    },
  } as unknown as NetResults
  return { client, calls }
}

it('asks Net-Results no more once the login was refused, and says so once', async () => {
  const { client, calls } = aClient(wrong)
  const told: unknown[] = []
  const guarded = guardLogin(client, (error) => told.push(error))
  await expect(guarded.findUser('first')).rejects.toBe(wrong)
  await expect(guarded.findUser('second')).rejects.toBe(wrong)
  expect(calls).toEqual(['first'])
  expect(told).toEqual([wrong])
})

it('goes on asking after any other failure', async () => {
  const { client, calls } = aClient(down)
  const told: unknown[] = []
  const guarded = guardLogin(client, (error) => told.push(error))
  await expect(guarded.findUser('first')).rejects.toBe(down)
  await expect(guarded.findUser('second')).rejects.toBe(down)
  expect(calls).toEqual(['first', 'second'])
  expect(told).toEqual([])
})
