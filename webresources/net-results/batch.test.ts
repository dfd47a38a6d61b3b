import { expect, it, vi } from 'vitest'
import { createCredentials } from '../domain/Credentials'
import type { ContactId, OverlayId } from '../domain/ids'
import type { BatchMode } from './batch'
import { createNetResults, type NetResultsOptions } from './createNetResults'
import { answer, requestsOf, startServer, type Handler, type Reply, type SeenRequest } from './localServer.testing'

const CONTACT = '7' as ContactId
const OVERLAY = '2' as OverlayId

async function start(handle: Handler, options: Partial<NetResultsOptions> = {}) {
  const server = await startServer(handle)
  const batchMode: BatchMode = { refused: false }
  const credentials = createCredentials('rep@contoso.example', 'secret')
  const sleep = () => Promise.resolve()
  return {
    ...server,
    batchMode,
    client: createNetResults({ baseUrl: server.baseUrl, credentials, batchMode, sleep, ...options }),
  }
}

/** Gives each method of `Contact` a result by which it can be told from the others. */
const contactResults = (method: string): object =>
  method === 'getContactIdByEmailAddress' ? { result: 7 } : { result: { contact_id: 7, mailable: true } }

const methods = (seen: readonly SeenRequest[]) => seen.map((request) => requestsOf(request).map(({ method }) => method))
const isBatch = (request: SeenRequest) => Array.isArray(request.json)

it('sends reads of one turn to one controller as one batch, and one alone plain', async () => {
  const { client, seen } = await start((request) => answer(request, contactResults))
  await Promise.all([client.findContact('a@b.example'), client.mailingStatus(CONTACT)])
  await client.mailingStatus(CONTACT)
  expect(methods(seen)).toEqual([['getContactIdByEmailAddress', 'getMailingInfo'], ['getMailingInfo']])
  expect(seen.map(isBatch)).toEqual([true, false])
  expect(new Set(seen.flatMap((request) => requestsOf(request).map(({ id }) => id))).size).toBe(3)
})

it('sends one request to each controller', async () => {
  const { client, seen } = await start((request) =>
    answer(request, (method) =>
      method === 'getTypes' ? { result: [] } : { result: { contact_id: 7, lead_score_overlay_id: 2 } },
    ),
  )
  await Promise.all([client.defaultOverlay(), client.mailingStatus(CONTACT), client.activityTypes()])
  expect(seen.map(({ url }) => url.split('=')[1]).sort()).toEqual([
    'Contact',
    'ContactActivityHistory',
    'LeadScoreOverlay',
  ])
})

it('gives every caller his own answer when the server answers in another order', async () => {
  const { client, seen } = await start((request) => {
    const answers = requestsOf(request).map(({ id, params }) => {
      const { email_address: address } = params as { email_address: string }
      return { id, result: address.length }
    })
    return { body: JSON.stringify(answers.reverse()) }
  })
  expect(await Promise.all(['a', 'aa', 'aaa'].map((address) => client.findContact(address)))).toEqual(['1', '2', '3'])
  expect(seen).toHaveLength(1)
})

it('splits more than fifty reads into several batches', async () => {
  const { client, seen } = await start((request) => answer(request, contactResults))
  await Promise.all(Array.from({ length: 120 }, () => client.mailingStatus(CONTACT)))
  expect(seen.map((request) => requestsOf(request).length).sort()).toEqual([20, 50, 50])
})

it('fails only those members of a batch that are errors', async () => {
  const { client, seen, batchMode } = await start((request) =>
    answer(request, (method) =>
      method === 'getMailingInfo' ? { error: { code: -32601, message: 'x' } } : { result: { contact_id: 7 } },
    ),
  )
  const [status, contact] = await Promise.allSettled([
    client.mailingStatus(CONTACT),
    client.contactWithScore(CONTACT, OVERLAY),
  ])
  expect(status).toMatchObject({ reason: { kind: 'unsupported', operation: 'Contact.getMailingInfo', code: -32601 } })
  expect(contact).toMatchObject({ value: { id: '7' } })
  expect(seen).toHaveLength(1)
  expect(batchMode.refused).toBe(false)
})

const REFUSALS: readonly (readonly [string, (request: SeenRequest) => Reply])[] = [
  ['an error object', () => ({ body: JSON.stringify({ id: null, error: { code: -32600, message: 'x' } }) })],
  ['a web page', () => ({ body: '<!DOCTYPE html>' })],
  ['half an answer', () => ({ body: '[{"id":"nr1","result":' })],
  ['nothing', () => ({ body: '' })],
  ['an empty list', () => ({ body: '[]' })],
  ['only some answers', (request) => ({ body: JSON.stringify([{ id: requestsOf(request)[0]?.id, result: 7 }]) })],
  ['ids of its own', (request) => ({ body: JSON.stringify(requestsOf(request).map((_, id) => ({ id, result: 7 }))) })],
  ...[400, 404, 405, 500].map((status) => [`HTTP ${status}`, () => ({ status })] as const),
]

it.each(REFUSALS)('repeats a batch singly when it gets %s, and stays with that', async (_, refuse) => {
  const { client, seen, batchMode } = await start((request) =>
    isBatch(request) ? refuse(request) : answer(request, contactResults),
  )
  const both = () => Promise.all([client.findContact('a@b.example'), client.mailingStatus(CONTACT)])
  expect(await both()).toMatchObject(['7', { mailable: true }])
  expect(batchMode.refused).toBe(true)
  expect(seen.map(isBatch)).toEqual([true, false, false])
  expect(await both()).toMatchObject(['7', { mailable: true }])
  expect(seen.map(isBatch)).toEqual([true, false, false, false, false])
})

it('is told by another client of the same tab that batches are refused', async () => {
  const { client, seen } = await start((request) => answer(request, contactResults), { batchMode: { refused: true } })
  await Promise.all([client.findContact('a@b.example'), client.mailingStatus(CONTACT)])
  expect(seen.map(isBatch)).toEqual([false, false])
})

it('sends at most six single requests at a time', async () => {
  let underWay = 0
  let most = 0
  const slow: typeof fetch = async (input, init) => {
    most = Math.max(most, ++underWay)
    const response = await fetch(input, init)
    underWay--
    return response
  }
  const handle: Handler = (request) => (isBatch(request) ? { status: 400 } : answer(request, contactResults))
  const { client, seen } = await start(handle, { fetch: slow })
  await Promise.all(Array.from({ length: 25 }, () => client.mailingStatus(CONTACT)))
  expect(most).toBe(6)
  expect(seen).toHaveLength(26)
})

it('gives up after one 401, so that no account is locked', async () => {
  const { client, seen, batchMode } = await start(() => ({ status: 401 }))
  const ends = await Promise.allSettled([client.findContact('a@b.example'), client.mailingStatus(CONTACT)])
  expect(ends).toMatchObject([
    { reason: { kind: 'wrongCredentials', operation: 'Contact.getContactIdByEmailAddress' } },
    { reason: { kind: 'wrongCredentials', operation: 'Contact.getMailingInfo' } },
  ])
  expect(seen).toHaveLength(1)
  expect(batchMode.refused).toBe(false)
})

it('sends none of the waiting single requests after a 401', async () => {
  const { client, seen } = await start(() => ({ status: 401 }), { batchMode: { refused: true } })
  const ends = await Promise.allSettled(Array.from({ length: 25 }, () => client.mailingStatus(CONTACT)))
  for (const end of ends) expect(end).toMatchObject({ reason: { kind: 'wrongCredentials' } })
  expect(seen.length).toBeLessThanOrEqual(6)
})

it.each([
  [403, 'notPermitted', 1],
  [429, 'throttled', 3],
  [503, 'down', 3],
] as const)(
  'takes HTTP %i of a batch for the failure %s, not for a refusal of batches',
  async (status, kind, tries) => {
    const { client, seen, batchMode } = await start(() => ({ status }))
    const ends = await Promise.allSettled([client.findContact('a@b.example'), client.mailingStatus(CONTACT)])
    expect(ends).toMatchObject([{ reason: { kind, status } }, { reason: { kind, status } }])
    expect(seen.map(isBatch)).toEqual(Array(tries).fill(true))
    expect(batchMode.refused).toBe(false)
  },
)

it('does not take a broken connection for a refusal of batches', async () => {
  const { client, seen, batchMode } = await start(() => 'drop')
  const ends = await Promise.allSettled([client.findContact('a@b.example'), client.mailingStatus(CONTACT)])
  expect(ends).toMatchObject([{ reason: { kind: 'blocked' } }, { reason: { kind: 'blocked' } }])
  expect(seen.map(isBatch)).toEqual([true, true])
  expect(batchMode.refused).toBe(false)
})

it('keeps a batch under way as long as one caller waits', async () => {
  const server = await start(() => 'silence')
  const [one, two] = [new AbortController(), new AbortController()]
  const ends = Promise.allSettled([
    server.client.findContact('a@b.example', one.signal),
    server.client.mailingStatus(CONTACT, two.signal),
  ])
  await vi.waitFor(() => expect(server.seen).toHaveLength(1))
  one.abort('first')
  await new Promise((resolve) => setTimeout(resolve, 60))
  expect(server.seen[0]?.left).toBe(false)
  two.abort('second')
  expect(await ends).toMatchObject([{ reason: 'first' }, { reason: 'second' }])
  await vi.waitFor(() => expect(server.seen[0]?.left).toBe(true))
})

it('answers the ones who stayed', async () => {
  const leaving = new AbortController()
  const { client, seen } = await start((request) => {
    leaving.abort('left')
    return answer(request, contactResults)
  })
  const ends = await Promise.allSettled([
    client.findContact('a@b.example', leaving.signal),
    client.mailingStatus(CONTACT),
  ])
  expect(ends).toMatchObject([{ reason: 'left' }, { value: { mailable: true } }])
  expect(seen).toHaveLength(1)
})

it('does not ask for a caller who left in the same turn', async () => {
  const { client, seen } = await start((request) => answer(request, contactResults))
  const leaving = new AbortController()
  const lost = client.findContact('a@b.example', leaving.signal)
  const kept = client.mailingStatus(CONTACT)
  leaving.abort('left')
  await expect(lost).rejects.toBe('left')
  await kept
  await expect(client.findContact('a@b.example', AbortSignal.abort('gone'))).rejects.toBe('gone')
  expect(methods(seen)).toEqual([['getMailingInfo']])
})

it('does not repeat singly for a caller who left', async () => {
  const leaving = new AbortController()
  const { client, seen } = await start((request) => {
    leaving.abort('left')
    return isBatch(request) ? { status: 400 } : answer(request, contactResults)
  })
  const ends = await Promise.allSettled([
    client.findContact('a@b.example', leaving.signal),
    client.mailingStatus(CONTACT),
  ])
  expect(ends).toMatchObject([{ reason: 'left' }, { value: { mailable: true } }])
  expect(methods(seen)).toEqual([['getContactIdByEmailAddress', 'getMailingInfo'], ['getMailingInfo']])
})
