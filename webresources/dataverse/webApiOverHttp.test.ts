import { expect, it } from 'vitest'
import { createDynamicsSimulator } from '../../mocks/dataverse/createDynamicsSimulator'
import type { DynamicsFaults } from '../../mocks/dataverse/DynamicsFaults'
import { createClock } from '../../mocks/world/Clock'
import { createWorld } from '../../mocks/world/createWorld'
import { NOTABLE } from '../../mocks/world/notable'
import { MARCUS } from '../../mocks/world/users'
import { parseGuid, type Guid } from '../domain/Guid'
import type { ClientApi } from './ClientApi'
import { createFormDynamics } from './createFormDynamics'
import { webApiOverHttp } from './webApiOverHttp'

const CLIENT_URL = 'https://haldensales.crm.dynamics.com'
const guid = (id: string) => parseGuid(id) as Guid

/** The real border, once over `Xrm.WebApi` and once over HTTP, on the same organization. */
function setUp(faults: DynamicsFaults = {}, answer?: () => Response) {
  const simulator = createDynamicsSimulator({
    world: createWorld(),
    clock: createClock(),
    signedInUserId: MARCUS.id,
    faults,
  })
  const requests: Request[] = []
  const WebApi = webApiOverHttp(CLIENT_URL, async (url, init) => {
    const request = new Request(url, init)
    requests.push(request)
    return answer?.() ?? simulator.handleWebApi(request)
  })
  const xrm = { WebApi, Utility: simulator.xrm.Utility, Navigation: simulator.xrm.Navigation }
  const browser = { sleep: () => Promise.resolve(), isOnline: () => true }
  return {
    simulator,
    requests,
    overHttp: createFormDynamics(xrm as unknown as ClientApi, browser),
    overXrm: createFormDynamics(simulator.xrm as unknown as ClientApi, browser),
  }
}

it('reads credentials, API address and people as Xrm.WebApi does', async () => {
  const { overHttp, overXrm, requests } = setUp({ apiBaseUrl: 'https://eu.net-results.com' })
  const stored = await overHttp.storedCredentials()
  if (stored.state !== 'stored') throw new Error('Marcus has credentials.')
  expect(stored.credentials.userName).toBe(MARCUS.netResults?.userName)
  expect(await overHttp.apiAddress()).toEqual(await overXrm.apiAddress())
  const priya = { table: 'contact', id: guid(NOTABLE.hotContact) } as const
  expect(await overHttp.person(priya)).toEqual(await overXrm.person(priya))
  expect(await overHttp.findByEmail(['priya.raghavan@haldenwater.example'])).toEqual(
    await overXrm.findByEmail(['priya.raghavan@haldenwater.example']),
  )
  expect(requests.every(({ url }) => url.startsWith(`${CLIENT_URL}/api/data/v9.2/`))).toBe(true)
})

it('writes a completed e-mail, in two steps', async () => {
  const { overHttp, simulator } = setUp()
  const to = { table: 'contact', id: guid(NOTABLE.hotContact) } as const
  const id = await overHttp.logEmail({ to, subject: 'Plan', note: 'Sent' })
  expect(simulator.store.get('email', id)).toMatchObject({ subject: 'Plan', statecode: 1 })
})

it.each<[string, DynamicsFaults, (() => Response) | undefined, string]>([
  ['a missing privilege', { missingPrivileges: ['contact.Read'] }, undefined, 'privilege'],
  ['service protection', { throttled: true }, undefined, 'throttled'],
  ['a sign-in that is asked for', { sessionExpired: true }, undefined, 'sessionExpired'],
  ['a redirection to the sign-in page', {}, redirection, 'sessionExpired'],
  ['a page that is no JSON', {}, () => new Response('<h1>Proxy</h1>', { status: 502 }), 'unknown'],
])('tells %s', async (_name, faults, answer, kind) => {
  const { overHttp } = setUp(faults, answer)
  const asked = overHttp.person({ table: 'contact', id: guid(NOTABLE.hotContact) })
  await expect(asked).rejects.toMatchObject({ name: 'DataverseError', kind })
})

it('tells a record that is gone', async () => {
  const { overHttp } = setUp()
  const asked = overHttp.person({ table: 'contact', id: guid('00000000-0000-4000-8000-000000000000') })
  await expect(asked).rejects.toMatchObject({ kind: 'notFound' })
})

/** What a browser makes of a redirection that it was told not to follow; no constructor gives one. */
function redirection(): Response {
  return Object.defineProperties(new Response(), { type: { value: 'opaqueredirect' }, ok: { value: false } })
}
