import { http, HttpResponse } from 'msw'
import { setupWorker } from 'msw/browser'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { createDynamicsSimulator } from '../../mocks/dataverse/createDynamicsSimulator'
import { createClock } from '../../mocks/world/Clock'
import { createWorld } from '../../mocks/world/createWorld'
import { MARCUS } from '../../mocks/world/users'
import { connectApp } from './connectApp'
import { createSleeps, fakeXrm } from './fakeHost.testing'
import { openPage, type OpenPage } from './openPage.testing'

const worker = setupWorker()
const simulator = createDynamicsSimulator({
  world: createWorld(),
  clock: createClock(),
  signedInUserId: MARCUS.id,
  clientUrl: window.location.origin,
})
const CONTEXT = `window.GetGlobalContext = () => ({
  getClientUrl: () => ${JSON.stringify(window.location.origin)},
  userSettings: { userId: '{${MARCUS.id.toUpperCase()}}', userName: 'Marcus Oyelaran', languageId: 1033 },
  organizationSettings: { organizationId: '{0AA0BEEF-0000-4000-8000-000000000001}', uniqueName: 'haldensales' },
  client: { isOffline: () => false },
})
document.addEventListener('selectstart', (event) => event.preventDefault())`

let page: OpenPage | null = null

beforeAll(async () => {
  await worker.start({ quiet: true, onUnhandledRequest: 'bypass' })
})
afterAll(() => worker.stop())
afterEach(() => {
  page?.close()
  page = null
  Reflect.deleteProperty(window, 'Xrm')
})

const script = (answer: () => Response) =>
  worker.resetHandlers(
    http.get('*/ClientGlobalContext.js.aspx', answer),
    http.all('*/api/data/v9.2/*', ({ request }) => simulator.handleWebApi(request)),
  )
const found = () => new Response(CONTEXT, { headers: { 'Content-Type': 'text/javascript' } })
const missing = () => new HttpResponse(null, { status: 404 })

async function connect(search = '') {
  page = await openPage(search)
  const sleeps = createSleeps()
  const host = connectApp(page.window, { sleep: sleeps.sleep })
  const settled = () => new Promise<void>((resolve) => void host.watch(resolve))
  /** Everybody was asked in vain; a moment later everybody is asked once more. */
  async function askLast(meanwhile?: () => void): Promise<void> {
    await expect.poll(() => sleeps.lengths()).toEqual([1_500])
    meanwhile?.()
    const end = settled()
    await sleeps.wakeAll()
    await end
  }
  return { host, settled, page, askLast }
}

it('takes the client API of the window around it at once', async () => {
  script(missing)
  Object.defineProperty(window, 'Xrm', { value: fakeXrm(), configurable: true })
  const { host } = await connect()
  expect(host.state()).toMatchObject({ state: 'connected', dynamics: { user: { name: 'Rae Rep' } } })
})

it('learns who is signed in from ClientGlobalContext where there is no client API, and reads over HTTP', async () => {
  script(found)
  const { host, settled } = await connect()
  expect(host.state()).toEqual({ state: 'waiting' })
  await settled()
  const state = host.state()
  if (state.state !== 'connected') throw new Error('There is a Dynamics.')
  expect(state.dynamics.user).toMatchObject({ id: MARCUS.id, name: 'Marcus Oyelaran' })
  expect(await state.dynamics.storedCredentials()).toMatchObject({ state: 'stored' })
})

it('keeps text selectable, which that script forbids', async () => {
  script(found)
  const { settled, page } = await connect()
  await settled()
  const event = new page.window.Event('selectstart', { bubbles: true, cancelable: true })
  page.window.document.body.dispatchEvent(event)
  expect(event.defaultPrevented).toBe(false)
})

it('says that there is no Dynamics when nobody answers', async () => {
  script(missing)
  const { host, askLast } = await connect()
  await askLast()
  expect(host.state()).toEqual({ state: 'hostMissing' })
})

it('looks once more for a client API that came late', async () => {
  script(missing)
  const { host, askLast } = await connect()
  await askLast(() => Object.defineProperty(window, 'Xrm', { value: fakeXrm(), configurable: true }))
  expect(host.state().state).toBe('connected')
})

it('gives what was handed over in data, and nothing else of the address', async () => {
  script(missing)
  const { host } = await connect(`?data=${encodeURIComponent('segment=803&q=a&b')}&id=7`)
  expect([...host.options()]).toEqual([
    ['segment', '803'],
    ['q', 'a'],
    ['b', ''],
  ])
})

it.each([
  ['it is asked to', (host: { lookAgain(): void }) => host.lookAgain()],
  ['somebody comes back to the page', () => page?.window.document.dispatchEvent(new Event('visibilitychange'))],
])('looks again when %s', async (_when, ask) => {
  script(missing)
  const { host, askLast } = await connect()
  await askLast()
  expect(host.state()).toEqual({ state: 'hostMissing' })
  Object.defineProperty(window, 'Xrm', { value: fakeXrm(), configurable: true })
  ask(host)
  expect(host.state().state).toBe('connected')
})
