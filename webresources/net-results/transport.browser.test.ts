import { expect, it, onTestFinished } from 'vitest'
import { createCredentials } from '../domain/Credentials'
import { createTransport, reachAddress } from './transport'

/** A page of its own in an iframe, so that its policy does not bind the test runner. */
async function openPage(policy: string): Promise<Window & typeof globalThis> {
  const frame = document.createElement('iframe')
  frame.srcdoc = `<meta http-equiv="Content-Security-Policy" content="${policy}"><p>page</p>`
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve))
  document.body.append(frame)
  onTestFinished(() => frame.remove())
  await loaded
  return frame.contentWindow as Window & typeof globalThis
}

async function postFrom(page: Window & typeof globalThis, baseUrl: string) {
  const credentials = createCredentials('rep@contoso.example', 'secret')
  // The signal belongs to the test's window; the frame's fetch takes it all the same.
  const post = createTransport({
    baseUrl,
    credentials,
    fetch: (input, init) => page.fetch(input, init),
    policyBlocks: page.document,
  })
  return post('Contact', {})
}

it('tells a content security policy that forbids the address', async () => {
  const page = await openPage("connect-src 'self'")
  expect(await postFrom(page, 'https://apps.net-results.com')).toMatchObject({ failure: { kind: 'blockedByPolicy' } })
  expect(await postFrom(page, 'https://apps.net-results.com')).toMatchObject({ failure: { kind: 'blockedByPolicy' } })
})

it('calls an address where nobody answers blocked, not forbidden', async () => {
  const page = await openPage('connect-src http://127.0.0.1:9')
  expect(await postFrom(page, 'http://127.0.0.1:9')).toMatchObject({ failure: { kind: 'blocked' } })
})

it('says that the policy stands before an address, and reaches one that it lets pass', async () => {
  const reachFrom = (page: Window & typeof globalThis, baseUrl: string) =>
    reachAddress(baseUrl, { fetch: (input, init) => page.fetch(input, init), policyBlocks: page.document })
  const strict = await openPage("connect-src 'self'")
  expect(await reachFrom(strict, 'https://apps.net-results.com')).toBe('policy')
  const open = await openPage(`connect-src ${window.location.origin} http://127.0.0.1:9`)
  // The server of the test has no such page: an answer all the same.
  expect(await reachFrom(open, window.location.origin)).toBe('reached')
  expect(await reachFrom(open, 'http://127.0.0.1:9')).toBe('unreachable')
})
