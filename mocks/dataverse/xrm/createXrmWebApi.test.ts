import { beforeEach, describe, expect, it } from 'vitest'
import { createClock } from '../../world/Clock'
import { createWorld } from '../../world/createWorld'
import { NOTABLE } from '../../world/notable'
import { MARCUS } from '../../world/users'
import { createDynamicsSimulator } from '../createDynamicsSimulator'
import type { DynamicsSimulator } from '../createDynamicsSimulator'

const world = createWorld()
let dynamics: DynamicsSimulator

beforeEach(() => {
  dynamics = createDynamicsSimulator({
    world,
    clock: createClock(),
    signedInUserId: MARCUS.id,
    clientUrl: 'https://haldensales.crm.dynamics.com',
  })
})

describe('Xrm.WebApi', () => {
  it('takes an id with braces in upper case, and gives one record with its context', async () => {
    const record = await dynamics.xrm.WebApi.retrieveRecord(
      'contact',
      `{${NOTABLE.hotContact.toUpperCase()}}`,
      '?$select=fullname',
    )
    expect(record).toMatchObject({
      '@odata.context': 'https://haldensales.crm.dynamics.com/api/data/v9.2/$metadata#contacts/$entity',
      contactid: NOTABLE.hotContact,
      fullname: 'Priya Raghavan',
    })
  })

  it('rejects with a plain object that has the unsigned decimal of the code', async () => {
    await expect(
      dynamics.xrm.WebApi.retrieveRecord('contact', '00000000-0000-4000-8000-000000000000'),
    ).rejects.toMatchObject({
      errorCode: 2147746327,
      message: "Entity 'Contact' With Id = 00000000-0000-4000-8000-000000000000 Does Not Exist",
    })
  })

  it('pages by the query part of nextLink, without losing or repeating a row', async () => {
    const seen: unknown[] = []
    let options: string | null =
      `?$select=fullname&$filter=_parentcustomerid_value eq ${NOTABLE.largeAccount}&$orderby=fullname`
    let pages = 0
    while (options !== null) {
      const answer: { entities: readonly Record<string, unknown>[]; nextLink?: string } =
        await dynamics.xrm.WebApi.retrieveMultipleRecords('contact', options, 10)
      seen.push(...answer.entities.map(({ fullname }) => fullname))
      pages += 1
      options = answer.nextLink === undefined ? null : new URL(answer.nextLink).search
    }
    expect(pages).toBe(3)
    expect(seen.length).toBe(24)
    expect(new Set(seen).size).toBe(24)
  })

  it('reads FetchXML, with its own paging', async () => {
    const fetch = (page: number) =>
      `?fetchXml=${encodeURIComponent(`<fetch count="20" page="${String(page)}"><entity name="contact"><attribute name="fullname"/><order attribute="fullname"/><filter><condition attribute="parentcustomerid" operator="eq" value="${NOTABLE.largeAccount}"/><condition attribute="lastname" operator="not-null"/></filter></entity></fetch>`)}`
    const first = await dynamics.xrm.WebApi.retrieveMultipleRecords('contact', fetch(1))
    const second = await dynamics.xrm.WebApi.retrieveMultipleRecords('contact', fetch(2))
    expect([first.entities.length, second.entities.length]).toEqual([20, 4])
    expect(first).toHaveProperty('fetchXmlPagingCookie')
    expect(second).not.toHaveProperty('fetchXmlPagingCookie')
  })

  it.each([
    ['like', '<condition attribute="lastname" operator="like" value="%aghav%"/>', 1],
    [
      'in',
      '<condition attribute="lastname" operator="in"><value>Raghavan</value><value>Vasquez</value></condition>',
      2,
    ],
    [
      'or',
      '<filter type="or"><condition attribute="lastname" operator="eq" value="Raghavan"/><condition attribute="emailaddress1" operator="null"/></filter>',
      2,
    ],
  ])('filters FetchXML by %s', async (_what, filter, least) => {
    const xml = `<fetch><entity name="contact"><attribute name="fullname"/><filter>${filter}</filter></entity></fetch>`
    const { entities } = await dynamics.xrm.WebApi.retrieveMultipleRecords(
      'contact',
      `?fetchXml=${encodeURIComponent(xml)}`,
    )
    expect(entities.length).toBeGreaterThanOrEqual(least)
    expect(entities.length).toBeLessThan(world.people.length / 2)
  })

  it.each([
    ['a join', '<link-entity name="account" from="accountid" to="parentcustomerid"/>', ''],
    ['a sum', '<attribute name="nr_leadscore" alias="sum" aggregate="sum"/>', ' aggregate="true"'],
    ['rows told apart', '<attribute name="fullname"/>', ' distinct="true"'],
    [
      'a condition on another table',
      '<filter><condition entityname="a" attribute="name" operator="null"/></filter>',
      '',
    ],
    ['an operator', '<filter><condition attribute="ownerid" operator="eq-userid"/></filter>', ''],
  ])('refuses what it does not know of FetchXML instead of ignoring it: %s', async (_what, inner, more) => {
    const xml = `<fetch${more}><entity name="contact">${inner}</entity></fetch>`
    await expect(dynamics.xrm.WebApi.retrieveMultipleRecords('contact', `?fetchXml=${xml}`)).rejects.toMatchObject({
      errorCode: 2147879048,
    })
  })

  it('keeps a secured column in FetchXML as it does in OData', async () => {
    const ask = (inner: string) =>
      dynamics.xrm.WebApi.retrieveMultipleRecords(
        'systemuser',
        `?fetchXml=<fetch><entity name="systemuser"><attribute name="nr_netresultspassword"/>${inner}</entity></fetch>`,
      )
    const { entities } = await ask('')
    const readable = entities.filter(({ nr_netresultspassword: password }) => password !== null)
    expect(readable.map(({ systemuserid }) => systemuserid)).toEqual([MARCUS.id])
    for (const inner of [
      '<order attribute="nr_netresultspassword"/>',
      '<filter><condition attribute="nr_netresultspassword" operator="like" value="t%"/></filter>',
      '<filter type="or"><filter><condition attribute="nr_netresultspassword" operator="not-null"/></filter></filter>',
    ]) {
      // 0x8004f506
      await expect(ask(inner)).rejects.toMatchObject({ errorCode: 2147808518 })
    }
  })

  it('creates, changes and deletes', async () => {
    const { id } = await dynamics.xrm.WebApi.createRecord('contact', { lastname: 'Lund' })
    await dynamics.xrm.WebApi.updateRecord('contact', id, { firstname: 'Ada' })
    expect(await dynamics.xrm.WebApi.retrieveRecord('contact', id, '?$select=fullname')).toMatchObject({
      fullname: 'Ada Lund',
    })
    await dynamics.xrm.WebApi.deleteRecord('contact', id)
    await expect(dynamics.xrm.WebApi.retrieveRecord('contact', id)).rejects.toMatchObject({ errorCode: 2147746327 })
  })

  it('gives copies, so that a caller cannot change the tables', async () => {
    const record: Record<string, unknown> = await dynamics.xrm.WebApi.retrieveRecord(
      'contact',
      NOTABLE.hotContact,
      '?$select=fullname',
    )
    record.fullname = 'Somebody else'
    expect(await dynamics.xrm.WebApi.retrieveRecord('contact', NOTABLE.hotContact, '?$select=fullname')).toMatchObject({
      fullname: 'Priya Raghavan',
    })
  })

  it('masks a password that is written', async () => {
    await dynamics.xrm.WebApi.updateRecord('systemuser', MARCUS.id, { nr_netresultspassword: 'very-secret' })
    expect(JSON.stringify(dynamics.log.calls())).not.toContain('very-secret')
    expect(dynamics.organization.retrieve('systemuser', MARCUS.id, '').nr_netresultspassword).toBe('very-secret')
  })
})

it('keeps nothing of a query that guesses at a password', async () => {
  const { WebApi } = dynamics.xrm
  const guesses = [
    WebApi.retrieveMultipleRecords('systemuser', "?$filter=nr_netresultspassword eq 'tide-Lantern-47'"),
    WebApi.retrieveMultipleRecords('systemuser', '?$filter=nr_netresultspassword%20eq%20%27tide-Lantern-47%27'),
    dynamics.handleWebApi(
      new Request(
        "https://haldensales.crm.dynamics.com/api/data/v9.2/systemusers?$filter=nr_netresultspassword eq 'tide-Lantern-47'",
      ),
    ),
  ]
  await Promise.allSettled(guesses)
  expect(dynamics.log.calls()).toHaveLength(3)
  expect(JSON.stringify(dynamics.log.calls())).not.toContain('Lantern')
})

describe('the fake Xrm', () => {
  it('throws the name of a member that is not simulated', () => {
    const xrm = dynamics.xrm as unknown as {
      readonly Panel: unknown
      readonly Utility: { readonly lookupObjects: unknown }
    }
    expect(() => xrm.Panel).toThrow('Xrm.Panel is not simulated')
    expect(() => xrm.Utility.lookupObjects).toThrow('Xrm.Utility.lookupObjects is not simulated')
  })

  it('writes the user id as Dynamics does', () => {
    expect(dynamics.xrm.Utility.getGlobalContext().userSettings.userId).toBe(`{${MARCUS.id.toUpperCase()}}`)
  })

  it('says that the client is offline when it is', () => {
    dynamics.setFaults({ offline: true })
    const { client } = dynamics.xrm.Utility.getGlobalContext()
    expect([client.isOffline(), client.isNetworkAvailable()]).toEqual([true, false])
  })

  it('records what it is told to show', () => {
    dynamics.xrm.Navigation.openUrl('https://apps.net-results.com/')
    expect(dynamics.log.calls().at(-1)).toMatchObject({
      name: 'Xrm.Navigation.openUrl',
      question: { url: 'https://apps.net-results.com/' },
      outcome: 'ok',
    })
  })
})
