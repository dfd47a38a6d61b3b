import { expect, it } from 'vitest'
import type { Page } from '../domain/Page'
import type { ContactId, OverlayId, SegmentId } from '../domain/ids'
import { FIRST_PAGE, notable, startSimulated, WORLD } from './simulated.testing'

const PRIYA = notable('hotContact')
const RANGE = { from: '2026-10-20', to: '2026-11-18' }

async function start() {
  const simulated = startSimulated()
  return { ...simulated, overlayId: (await simulated.client.defaultOverlay()).id }
}

/** The values of one member, none of them unknown. */
function column<Row>({ rows }: Page<Row>, read: (row: Row) => number | null): number[] {
  expect(rows.length).toBeGreaterThan(3)
  return rows.map((row) => read(row) ?? Number.NaN)
}

const falling = (values: readonly number[]) => [...values].sort((a, b) => b - a)

it('lists the rep\u2019s own contacts, highest score first', async () => {
  const { client, overlayId } = await start()
  const page = await client.myLeadScores({ ...FIRST_PAGE, overlayId })
  const scores = column(page, ({ score }) => score)
  expect(scores).toEqual(falling(scores))
  expect(page.rows.find(({ id }) => id === PRIYA.contactId)).toMatchObject({
    firstName: 'Priya',
    companyName: 'Halden Water Systems',
    score: 118,
    scoreChange7Days: expect.any(Number),
    lastSeen: expect.any(Number),
    visitCount: null,
  })
  const other = (await client.overlays()).find(({ isDefault }) => !isDefault)?.id as OverlayId
  const elsewhere = await client.myLeadScores({ ...FIRST_PAGE, overlayId: other, orderBy: 'lastName' })
  expect(elsewhere.rows.find(({ id }) => id === PRIYA.contactId)?.score).toBe(86)
})

it.each([
  ['scoreChange7Days', (row: { scoreChange7Days: number | null }) => row.scoreChange7Days],
  ['lastSeen', (row: { lastSeen: number | null }) => row.lastSeen ?? 0],
] as const)('sorts lead scores by %s', async (orderBy, read) => {
  const { client, overlayId } = await start()
  const values = column(await client.myLeadScores({ ...FIRST_PAGE, overlayId, orderBy, descending: true }), read)
  expect(values).toEqual(falling(values))
})

it('lists who came most often', async () => {
  const { client, overlayId } = await start()
  const page = await client.myWebActivity({ ...FIRST_PAGE, overlayId })
  const visits = column(page, ({ visitCount }) => visitCount)
  expect(visits).toEqual(falling(visits))
  const views = column(
    await client.myWebActivity({ ...FIRST_PAGE, overlayId, orderBy: 'pageViews', descending: true }),
    ({ pageViews }) => pageViews,
  )
  expect(views).toEqual(falling(views))
  expect(page.rows[0]?.scoreChange7Days).toBeNull()
})

it('lists the visits of known people, last seen first', async () => {
  const { client, overlayId } = await start()
  const page = await client.myVisits({ ...FIRST_PAGE, overlayId, domainGroupId: null, ...RANGE })
  const times = column(page, ({ lastSeen }) => lastSeen)
  expect(times).toEqual(falling(times))
  expect(page.rows.find(({ contactId }) => contactId === PRIYA.contactId)).toMatchObject({
    person: { firstName: 'Priya', lastName: 'Raghavan', emailAddress: PRIYA.emailAddress },
    companyName: 'Halden Water Systems',
    score: 118,
    pageViews: expect.any(Number),
  })
  const longest = await client.myVisits({
    ...{ ...FIRST_PAGE, overlayId, domainGroupId: null, ...RANGE },
    ...{ orderBy: 'durationSeconds', descending: true },
  })
  const durations = longest.rows.flatMap(({ durationSeconds }) => durationSeconds ?? [])
  expect(durations.length).toBeGreaterThan(3)
  expect(durations).toEqual(falling(durations))
})

it('lists visits of one group of websites only', async () => {
  const { client, overlayId } = await start()
  const groups = await client.domainGroups()
  const query = { offset: 0, limit: 1, overlayId, ...RANGE }
  const totals = await Promise.all(
    [null, ...groups.map(({ id }) => id)].map((domainGroupId) => client.myVisits({ ...query, domainGroupId })),
  )
  const [all = 0, ...each] = totals.map(({ total }) => total ?? Number.NaN)
  expect(groups.length).toBeGreaterThan(1)
  expect(each.reduce((sum, total) => sum + total, 0)).toBe(all)
})

it('lists visits of nobody by name', async () => {
  const { client, overlayId } = await start()
  const page = await client.anonymousVisits({ ...FIRST_PAGE, overlayId, domainGroupId: null, ...RANGE })
  const times = column(page, ({ lastSeen }) => lastSeen)
  expect(times).toEqual(falling(times))
  expect(page.rows.filter(({ person, contactId }) => person !== null || contactId !== null)).toEqual([])
  expect(page.rows.filter(({ organization }) => organization !== null).length).toBeGreaterThan(0)
})

it('asks for a page of contacts in one batch whether they are in a segment', async () => {
  const { client, simulator } = await start()
  const segments = await client.segments(FIRST_PAGE)
  const segmentId = segments.rows.find(({ name }) => name === 'Not mailable')?.id as SegmentId
  const people = WORLD.people.flatMap(({ netResults }) => netResults ?? []).slice(0, 20)
  const answers = await Promise.all(
    people.map(({ contactId }) =>
      client.isInSegment({ segmentId, contactId: String(contactId) as ContactId, ...RANGE }),
    ),
  )
  expect(answers).toEqual(people.map(({ mailing }) => mailing !== 'mailable'))
  expect(answers).toContain(true)
  expect(simulator.log.at(-1)?.methods).toHaveLength(20)
})

it('reads the rep\u2019s own e-mails of a few days', async () => {
  const { client } = await start()
  const all = await client.myEmails(FIRST_PAGE)
  const times = column(all, ({ sentAt }) => sentAt)
  expect(times).toEqual(falling(times))
  expect(new Set(all.rows.map(({ sentFrom }) => sentFrom))).toEqual(new Set(['net-results', 'dynamics']))
  const few = await client.myEmails({ ...FIRST_PAGE, from: '2026-11-16', to: '2026-11-18' })
  expect(few.rows).toEqual(all.rows.filter(({ sentAt }) => (sentAt ?? 0) >= Date.UTC(2026, 10, 16)))
  expect(few.rows.length).toBeLessThan(all.rows.length)
  const bySubject = await client.myEmails({ ...FIRST_PAGE, orderBy: 'subject' })
  expect(bySubject.rows[0]?.subject).toMatch(/^[A-D]/)
})
