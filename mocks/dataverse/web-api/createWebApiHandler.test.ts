import { beforeEach, describe, expect, it } from 'vitest'
import { createClock } from '../../world/Clock'
import { createWorld } from '../../world/createWorld'
import { NOTABLE } from '../../world/notable'
import { MARCUS } from '../../world/users'
import { createDynamicsSimulator } from '../createDynamicsSimulator'
import type { DynamicsSimulator } from '../createDynamicsSimulator'
import { columnMetadataId } from '../security/columnSecurity'

const ROOT = 'https://haldensales.crm.dynamics.com/api/data/v9.2'
const world = createWorld()
let dynamics: DynamicsSimulator

beforeEach(() => {
  dynamics = createDynamicsSimulator({ world, clock: createClock(), signedInUserId: MARCUS.id })
})

async function call(path: string, init: RequestInit = {}) {
  const response = await dynamics.handleWebApi(new Request(`${ROOT}/${path}`, init))
  const text = await response.text()
  return {
    status: response.status,
    headers: response.headers,
    body: text === '' ? null : (JSON.parse(text) as Record<string, unknown>),
  }
}

describe('/api/data/v9.2', () => {
  it('answers one record', async () => {
    const { status, body } = await call(`contacts(${NOTABLE.hotContact})?$select=fullname`)
    expect([status, body]).toEqual([
      200,
      {
        '@odata.context': `${ROOT}/$metadata#contacts/$entity`,
        '@odata.etag': 'W/"1001"',
        contactid: NOTABLE.hotContact,
        fullname: 'Priya Raghavan',
      },
    ])
  })

  it('adds annotations only for those who ask for them', async () => {
    const path = `contacts(${NOTABLE.hotContact})?$select=statecode`
    const formatted = 'statecode@OData.Community.Display.V1.FormattedValue'
    expect((await call(path)).body).not.toHaveProperty([formatted])
    expect((await call(path, { headers: { Prefer: 'odata.include-annotations="*"' } })).body).toHaveProperty(
      [formatted],
      'Active',
    )
  })

  it('pages as large as preferred, and counts when asked', async () => {
    const { body } = await call(
      `contacts?$select=fullname&$count=true&$filter=_parentcustomerid_value eq ${NOTABLE.largeAccount}`,
      {
        headers: { Prefer: 'odata.maxpagesize=20' },
      },
    )
    expect(body?.['@odata.count']).toBe(24)
    expect(body?.value).toHaveLength(20)
    const rest = await dynamics.handleWebApi(
      new Request(String(body?.['@odata.nextLink']), { headers: { Prefer: 'odata.maxpagesize=20' } }),
    )
    expect(((await rest.json()) as { value: unknown }).value).toHaveLength(4)
  })

  it('refuses in the shape and with the code of Dataverse', async () => {
    expect(await call('contacts?$select=nonsense')).toMatchObject({
      status: 400,
      body: {
        error: {
          code: '0x80060888',
          message: "Could not find a property named 'nonsense' on type 'Microsoft.Dynamics.CRM.contact'.",
        },
      },
    })
    expect(await call("systemusers?$filter=nr_netresultspassword eq 'x'")).toMatchObject({
      status: 403,
      body: { error: { code: '0x8004f506' } },
    })
    expect(await call('nonsenses')).toMatchObject({ status: 404 })
  })

  it('says when to come back under service protection', async () => {
    dynamics.setFaults({ throttled: true })
    const { status, headers, body } = await call('contacts')
    expect([status, headers.get('Retry-After'), body?.error]).toMatchObject([429, '5', { code: '0x80072322' }])
  })

  it('creates, and tells where', async () => {
    const { status, headers } = await call('contacts', { method: 'POST', body: JSON.stringify({ lastname: 'Lund' }) })
    const id = /contacts\((.+)\)$/.exec(headers.get('OData-EntityId') ?? '')?.[1] ?? ''
    expect(status).toBe(204)
    expect(dynamics.store.get('contact', id).lastname).toBe('Lund')
  })

  it('changes only the version that the caller has seen', async () => {
    const path = `contacts(${NOTABLE.hotContact})`
    const change = (fax: string, ifMatch: string) =>
      call(path, { method: 'PATCH', headers: { 'If-Match': ifMatch }, body: JSON.stringify({ fax }) })
    expect((await change('1', 'W/"1001"')).status).toBe(204)
    expect((await change('2', 'W/"1001"')).status).toBe(412)
    expect(dynamics.store.get('contact', NOTABLE.hotContact).fax).toBe('1')
  })

  it('deletes', async () => {
    expect((await call(`contacts(${NOTABLE.hotContact})`, { method: 'DELETE' })).status).toBe(204)
    expect((await call(`contacts(${NOTABLE.hotContact})`)).status).toBe(404)
  })

  it('tells everybody which columns are secured', async () => {
    const { body } = await call(
      "EntityDefinitions(LogicalName='systemuser')/Attributes(LogicalName='nr_netresultspassword')",
    )
    expect(body).toMatchObject({ IsSecured: true, MetadataId: columnMetadataId('systemuser', 'nr_netresultspassword') })
  })

  it('knows who is asking', async () => {
    expect((await call('WhoAmI')).body).toMatchObject({ UserId: MARCUS.id })
  })

  it('follows the relations of a record', async () => {
    const path = `accounts(${NOTABLE.largeAccount})/contact_customer_accounts?$select=fullname&$filter=statecode eq 1`
    expect((await call(path)).body?.value).toMatchObject([{ fullname: 'Margit Olafsdottir' }])
    expect((await call(`contacts(${NOTABLE.hotContact})/parentcustomerid_account`)).body).toMatchObject({
      name: 'Halden Water Systems',
    })
    expect((await call(`accounts(${MARCUS.id})/contact_customer_accounts`)).status).toBe(404)
  })

  it('answers FetchXML', async () => {
    const fetchXml = `<fetch top="1"><entity name="contact"><attribute name="fullname"/><order attribute="fullname"/></entity></fetch>`
    const { body } = await call(`contacts?fetchXml=${encodeURIComponent(fetchXml)}`)
    expect(body?.value).toMatchObject([{ fullname: 'Abdulaziz Fennimore-Whitcombe' }])
  })
})
