import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { ACTIVITY_TYPE } from '../../../mocks/net-results/data/activityTypes'
import type { Fault } from '../../../mocks/net-results/Faults'
import { NOTABLE } from '../../../mocks/world/notable'
import type { OverlayId } from '../../domain/ids'
import type { Overlay, ScoredContact } from '../../domain/ScoredContact'
import type { StreamRequest } from '../../domain/StreamRequest'
import { accessibilityFindings, openPanel, type PanelPerson } from '../../parts/openPanel.testing'
import { ActivityStream } from '../activitystream/ActivityStream'
import { SinceLastLooked } from './SinceLastLooked'

const WAIT = { timeout: 8_000 }
const MINUTE = 60_000
const OVERLAY: Overlay = { id: '12' as OverlayId, name: 'Default overlay', isDefault: true }

afterEach(() => void vi.restoreAllMocks())

/** The strip over the stream, wired as the page wires them. */
function Page({ contactId, personName }: PanelPerson) {
  const [request, setRequest] = useState<StreamRequest | null>(null)
  return (
    <>
      <SinceLastLooked contactId={contactId} overlay={OVERLAY} onShowActivities={setRequest} />
      <ActivityStream
        contactId={contactId}
        personName={personName}
        request={request}
        onClearRequest={() => setRequest(null)}
        highlight={null}
      />
    </>
  )
}

const strip = () => screen.queryByRole('region', { name: 'Since you last looked' })
const marks = () => Object.entries(localStorage).filter(([key]) => key.startsWith('netresults.looks:'))
const divider = () => screen.queryByText(/^New since/)
const stream = () => screen.findByRole('list', { name: 'Activities, newest first' }, WAIT)

async function openPage(netResults: readonly Fault[] = []) {
  const page = await openPanel({ id: NOTABLE.hotContact, netResults, children: (person) => <Page {...person} /> })
  const leave = async () => {
    page.show(null)
    // As a page that is loaded again: nothing in memory, and what a rep does meanwhile takes a moment.
    await new Promise((resolve) => setTimeout(resolve, 50))
    page.queryClient.clear()
  }
  const comeBack = () => page.show(<Page {...page.person} />)
  const happen = (minutesAgo: number, typeId: number, description: string, scoreChange: number | null = null) =>
    page.contact.added.push({
      ...{ id: page.simulator.store.nextId(), typeId, description, scoreChange, detail: '', url: null },
      at: page.clock.now() - minutesAgo * MINUTE,
    })
  return { ...page, leave, comeBack, happen }
}

/** A first visit that counts, then a day in which things happen. */
async function openAfterADay() {
  const page = await openPage()
  await stream()
  await waitFor(() => expect(marks()).toHaveLength(1), WAIT)
  await page.leave()
  page.clock.advance(24 * 60 * MINUTE)
  page.happen(300, ACTIVITY_TYPE.emailOpened, 'Opened “Spring”', 2)
  page.happen(200, ACTIVITY_TYPE.pageView, 'Visited Pricing')
  page.happen(198, ACTIVITY_TYPE.pageView, 'Visited Security')
  page.happen(100, ACTIVITY_TYPE.listAdded, 'Added to list “Spring”')
  page.happen(30, ACTIVITY_TYPE.pageView, 'Visited Home')
  page.contact.adjustments.push({ overlayId: 12, at: page.clock.now(), by: 12 })
  page.comeBack()
  await screen.findByRole('region', { name: 'Since you last looked' }, WAIT)
  return page
}

it('says nothing at the very first visit, and notes it after two visible seconds and not before', async () => {
  const started = performance.now()
  await openPage()
  await stream()
  expect(marks()).toHaveLength(0)
  await waitFor(() => expect(marks()).toHaveLength(1), { timeout: 8_000, interval: 20 })
  expect(performance.now() - started).toBeGreaterThan(1_900)
  expect(strip()).toBeNull()
  expect(divider()).toBeNull()
})

it('keeps ids, numbers and times of the person, and nothing else', async () => {
  await openPage()
  await waitFor(() => expect(marks()).toHaveLength(1), WAIT)
  const [[key, value] = ['', '']] = marks()
  expect(key).toMatch(/^netresults\.looks:[0-9a-f-]{36}:[0-9a-f-]{36}$/)
  const look = (JSON.parse(value as string) as Record<string, Record<string, unknown>>)['48211']
  expect(look).toEqual({
    at: Date.UTC(2026, 10, 18, 15, 42),
    seenUpTo: Date.UTC(2026, 10, 18, 15, 23),
    score: { overlayId: '12', value: 118 },
  })
})

it('does not count a look while the window is hidden', async () => {
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  await openPage()
  await stream()
  await new Promise((resolve) => setTimeout(resolve, 2_800))
  expect(marks()).toHaveLength(0)
})

it('notes nothing of a rep who leaves before two seconds are over', async () => {
  const { leave } = await openPage()
  await stream()
  await leave()
  await new Promise((resolve) => setTimeout(resolve, 2_600))
  expect(marks()).toHaveLength(0)
})

it('is absent when nothing has changed', async () => {
  const { leave, comeBack } = await openPage()
  await waitFor(() => expect(marks()).toHaveLength(1), WAIT)
  await leave()
  comeBack()
  await stream()
  await waitFor(() => expect(screen.getByRole('search').textContent).toContain('50 of 64'), WAIT)
  expect(strip()).toBeNull()
  expect(divider()).toBeNull()
})

it('says what changed, and counts what stands above the divider', async () => {
  await openAfterADay()
  const items = within(strip() as HTMLElement).getAllByRole('listitem')
  expect(items.map(({ textContent }) => textContent)).toEqual([
    'Score up 12',
    '2 visits',
    '1 list added',
    '1 email opened',
  ])
  expect(strip()?.textContent).toMatch(/Wed, Nov 18, \d+:42/)
  await waitFor(() => expect(divider()).not.toBeNull(), WAIT)
  const rows = within(await stream()).getAllByRole('listitem')
  const below = rows.findIndex((row) => row.textContent?.includes('New since'))
  expect(below).toBe(4)
  expect(await accessibilityFindings()).toEqual([])
})

it('shows in the stream what an item stands for, with the divider still at its place', async () => {
  const page = await openAfterADay()
  await userEvent.click(screen.getByRole('button', { name: '2 visits' }))
  await screen.findByText(/^Showing: 2 visits since/, {}, WAIT)
  await waitFor(() => {
    const sent = JSON.stringify(page.simulator.log.map(({ request }) => request))
    expect(sent).toContain('"contact_activity_type_ids":["3"],"start_date":"2026-11-18"')
  }, WAIT)
  await waitFor(async () => {
    const rows = within(await stream()).getAllByRole('listitem')
    expect(rows.findIndex((row) => row.textContent?.includes('New since'))).toBe(2)
  }, WAIT)
})

it('starts anew with Mark as Seen: strip and divider go, and the focus is not lost', async () => {
  const { leave, comeBack } = await openAfterADay()
  await waitFor(() => expect(divider()).not.toBeNull(), WAIT)
  await userEvent.click(screen.getByRole('button', { name: 'Mark as Seen' }))
  expect(strip()).toBeNull()
  await waitFor(() => expect(divider()).toBeNull(), WAIT)
  expect(document.activeElement?.textContent).toBe('Marked as seen')
  await leave()
  comeBack()
  await waitFor(() => expect(screen.getByRole('search').textContent).toContain('activities'), WAIT)
  expect(strip()).toBeNull()
})

it('keeps the news for the whole visit, also after two seconds and over a refresh', async () => {
  const { queryClient } = await openAfterADay()
  const before = marks()[0]?.[1]
  await waitFor(() => expect(marks()[0]?.[1]).not.toBe(before), WAIT)
  await queryClient.invalidateQueries({ queryKey: ['contact'] })
  expect(screen.getByRole('button', { name: 'Score up 12' })).toBeTruthy()
  await waitFor(() => expect(divider()).not.toBeNull(), WAIT)
})

it("does not take the rep's own edit for news while it can be undone", async () => {
  const { leave, comeBack, queryClient, person } = await openPage()
  await waitFor(() => expect(marks()).toHaveLength(1), WAIT)
  await leave()
  comeBack()
  await stream()
  const key = ['contact', person.contactId, 'score', OVERLAY.id]
  await waitFor(() => expect(queryClient.getQueryData(key)).toBeDefined(), WAIT)
  await new Promise((resolve) => setTimeout(resolve, 100))
  const { data, dataUpdatedAt } = queryClient.getQueryState<ScoredContact>(key) ?? {}
  if (data === undefined || dataUpdatedAt === undefined) throw new Error('It was there a moment ago.')
  queryClient.setQueryData(key, { ...data, score: 130 }, { updatedAt: dataUpdatedAt })
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(strip()).toBeNull()
  queryClient.setQueryData(key, { ...data, score: 130 }, { updatedAt: dataUpdatedAt + 1 })
  await screen.findByRole('button', { name: 'Score up 12' }, WAIT)
})

it('says what it can when the score is not to be had, and forgets no score that it knew', async () => {
  const page = await openPage()
  await waitFor(() => expect(marks()).toHaveLength(1), WAIT)
  await page.leave()
  page.clock.advance(60 * MINUTE)
  page.happen(5, ACTIVITY_TYPE.formSubmitted, 'Submitted form “Demo”')
  page.simulator.faults.active = [{ kind: 'down', operations: ['Contact.getOneWithScore'] }]
  page.comeBack()
  await screen.findByRole('button', { name: '1 form submitted' }, WAIT)
  expect(screen.queryByRole('button', { name: /^Score/ })).toBeNull()
  const before = marks()[0]?.[1]
  await waitFor(() => expect(marks()[0]?.[1]).not.toBe(before), WAIT)
  expect(marks()[0]?.[1]).toContain('"value":118')
})

it('notes no look when the history could not be read', async () => {
  await openPage([{ kind: 'down', operations: ['ContactActivityHistory.*'] }])
  await waitFor(() => expect(document.querySelector('[data-cause]')).not.toBeNull(), WAIT)
  await new Promise((resolve) => setTimeout(resolve, 2_600))
  expect(marks()).toHaveLength(0)
})
