import { expect, it } from 'vitest'
import { createCredentials } from '../domain/Credentials'
import type { ContactId, EmailId, OverlayId, SyncErrorId } from '../domain/ids'
import { createNetResults, type NetResults, type NetResultsOptions } from './index'
import { answer, requestsOf, startServer, type Handler } from './localServer.testing'
import { operations } from './operations'

const CONTACT = '7' as ContactId

const WRITES: readonly (readonly [string, (client: NetResults, signal?: AbortSignal) => Promise<unknown>])[] = [
  [
    'setLeadScore',
    (client, signal) =>
      client.setLeadScore({ contactId: CONTACT, overlayId: '2' as OverlayId, score: 1, comment: '' }, signal),
  ],
  ['setUnsubscribed', (client, signal) => client.unsubscribe(CONTACT, '', signal)],
  ['submitContactImport', (client, signal) => client.submitImport({ name: 'x', mapping: {}, people: [{}] }, signal)],
  ['sendEmail', (client, signal) => client.sendEmail({ emailId: '3' as EmailId, contactId: CONTACT }, signal)],
  ['setFieldMappings', (client, signal) => client.setFieldMappings('lead', [], signal)],
  ['setOptions', (client, signal) => client.setSyncOptions({ skipInactive: true }, signal)],
  ['dismissSyncErrors', (client, signal) => client.dismissSyncErrors(['9' as SyncErrorId], signal)],
  ['submitFullSync', (client, signal) => client.submitFullSync(signal)],
]

async function start(handle: Handler, options: Partial<NetResultsOptions> = {}) {
  const { baseUrl, seen } = await startServer(handle)
  const credentials = createCredentials('rep', 'secret')
  const sleep = () => Promise.resolve()
  const batchMode = { refused: false }
  return { seen, client: createNetResults({ baseUrl, credentials, sleep, batchMode, ...options }) }
}

it('tests every write there is', () => {
  const writes = Object.values(operations).filter(({ write }) => write)
  expect(WRITES.map(([method]) => method)).toEqual(writes.map(({ name }) => name.split('.')[1]))
})

const REPLIES: Readonly<Record<string, Handler>> = {
  'HTTP 429': () => ({ status: 429, headers: { 'Retry-After': '0' } }),
  'HTTP 503': () => ({ status: 503 }),
  'HTTP 500': () => ({ status: 500 }),
  'a web page': () => ({ body: '<html>' }),
  'a broken connection': () => 'drop',
  silence: () => 'silence',
  'a refusal': (request) => answer(request, () => ({ error: { code: -32000, message: 'No' } })),
  'no such method': (request) => answer(request, () => ({ error: { code: -32601, message: 'No' } })),
}

it.each(WRITES)('sends once and alone, whatever comes back: %s', async (method, write) => {
  for (const [reply, handle] of Object.entries(REPLIES)) {
    const { client, seen } = await start(handle, reply === 'silence' ? { timeoutMilliseconds: 300 } : {})
    const twoInOneTurn = await Promise.allSettled([write(client), write(client)])
    expect([reply, ...twoInOneTurn.map(({ status }) => status)]).toEqual([reply, 'rejected', 'rejected'])
    expect(seen.map((request) => [Array.isArray(request.json), requestsOf(request)[0]?.method])).toEqual([
      [false, method],
      [false, method],
    ])
  }
})

it.each(WRITES)('sends nothing for one who has left: %s', async (_, write) => {
  const { client, seen } = await start(() => ({ status: 500 }))
  await expect(write(client, AbortSignal.abort('left'))).rejects.toBe('left')
  expect(seen).toEqual([])
})

it.each([0, 201])('takes an import of %i people for a programming mistake, and sends nothing', async (count) => {
  const { client, seen } = await start(() => ({ status: 500 }))
  const people = Array.from({ length: count }, () => ({}))
  await expect(client.submitImport({ name: 'x', mapping: {}, people })).rejects.toThrow(RangeError)
  expect(seen).toEqual([])
})

it('begins no full sync that does not run', async () => {
  const { client } = await start((request) => answer(request, () => ({ result: { full_sync_running: false } })))
  await expect(client.submitFullSync()).rejects.toMatchObject({ kind: 'malformed' })
})
