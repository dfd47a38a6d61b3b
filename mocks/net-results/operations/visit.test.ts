import { expect, it } from 'vitest'
import { LOGINS, answerOf, listOf, paged, resultOf, start } from '../callNetResults.testing'

const { simulator } = start()
const RANGE = { domain_group_id: null, start_date: '2026-10-20', stop_date: '2026-11-18' }
const LIST = { ...paged('last_access', 'DESC', 0, 1000), overlay_id: 12, ...RANGE }

it('lists the visits of the own leads, newest first', async () => {
  const { results, total } = await listOf(simulator, 'Visit.getMineMultiple', LIST)
  expect(results).toHaveLength(total ?? 0)
  const dates = results.map((row) => String(row['last_access']))
  expect(dates).toEqual([...dates].sort().reverse())
  expect(results.find((row) => row['contact_id'] === 48211)).toEqual({
    visit_id: expect.stringMatching(/^\d+$/),
    contact_id: 48211,
    contact_email_address: 'priya.raghavan@haldenwater.example',
    contact_first_name: 'Priya',
    contact_last_name: 'Raghavan',
    contact_title: 'Director of Field Operations',
    company_name: 'Halden Water Systems',
    contact_lead_score: '118',
    domain_group_id: 5,
    access_count: 4,
    access_duration: 388,
    last_access: '2026-11-18 15:23:00',
    traffic_source_type: 'Paid search',
    entry_url: 'https://www.dispatchworks.example/pricing',
  })
  const danutas = await listOf(simulator, 'Visit.getMineMultiple', LIST, { authorization: LOGINS.danuta })
  expect(danutas.results.map((row) => row['contact_id'])).not.toContain(48211)
})

it('keeps to the days and the domain group', async () => {
  const { results } = await listOf(simulator, 'Visit.getMineMultiple', {
    ...LIST,
    start_date: '2026-11-16',
    stop_date: '2026-11-17',
    domain_group_id: 5,
  })
  expect(results.length).toBeGreaterThan(0)
  expect(new Set(results.map((row) => row['domain_group_id']))).toEqual(new Set([5]))
  expect(results.every((row) => /^2026-11-1[67]/.test(String(row['last_access'])))).toBe(true)
})

it.each([
  ['start_date', { start_date: '2026-11-18 00:00:00' }],
  ['stop_date', { stop_date: '2026-10-01' }],
  ['domain_group_id', { domain_group_id: 77 }],
  ['overlay_id', { overlay_id: 77 }],
])('names %s when it is wrong', async (param, wrong) => {
  for (const operation of ['Visit.getMineMultiple', 'Visit.getAnonymousMultiple']) {
    expect(await answerOf(simulator, operation, { ...LIST, ...wrong })).toMatchObject({
      error: { code: -32602, data: { param } },
    })
  }
})

it('lists anonymous visits without any person', async () => {
  const { results } = await listOf(simulator, 'Visit.getAnonymousMultiple', LIST)
  expect(results.length).toBeGreaterThan(10)
  expect(Object.keys(results[0] ?? {}).filter((key) => /^contact|ip/.test(key))).toEqual([])
  expect(results.some((row) => row['organization'] === null && row['city'] !== null)).toBe(true)
})

it('moves the visits of a visitor over once he is known', async () => {
  const { simulator, clock } = start()
  const email_address = 'dale.nakagawa@haldenwater.example'
  const before = await listOf(simulator, 'Visit.getAnonymousMultiple', LIST)
  await resultOf(simulator, 'Contact.submitContactImport', {
    contact_import_name: 'Sync',
    overwrite: true,
    contact_import_mapping: { email: 'Email Address' },
    contacts: [{ email: email_address }],
    add_to_lists: [],
    remove_from_lists: [],
    notification_recipients: [],
  })
  clock.advance(60_000)
  const contact_id = await resultOf(simulator, 'Contact.getContactIdByEmailAddress', { email_address })
  const his = (await resultOf(simulator, 'Visit.getUnsegmentedContactDetail', { contact_id, ...RANGE })) as unknown[]
  const after = await listOf(simulator, 'Visit.getAnonymousMultiple', LIST)
  expect(his.length).toBeGreaterThan(0)
  expect(after.total).toBe((before.total ?? 0) - his.length)
})

it('tells the visits of one contact, newest first', async () => {
  const rows = (await resultOf(simulator, 'Visit.getUnsegmentedContactDetail', {
    contact_id: '48211',
    ...RANGE,
  })) as Record<string, unknown>[]
  expect(rows[0]).toMatchObject({ contact_id: '48211', access_count: 4, last_access: '2026-11-18 15:23:00' })
  const pageViews = await listOf(simulator, 'ContactActivityHistory.getContactActivity', {
    contact_id: 48211,
    ...paged('activity_date', 'DESC', 0, 1000),
    options: { contact_activity_type_ids: [3], start_date: RANGE.start_date, stop_date: RANGE.stop_date },
  })
  expect(rows.reduce((sum, row) => sum + Number(row['access_count']), 0)).toBe(pageViews.total)
})
