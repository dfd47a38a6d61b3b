import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { useState } from 'react'
import { afterEach, expect, it, vi } from 'vitest'
import { ACTIVITY_TYPE } from '../../../mocks/net-results/data/activityTypes'
import type { Fault } from '../../../mocks/net-results/Faults'
import { NOTABLE } from '../../../mocks/world/notable'
import type { ActivityId, ActivityTypeId } from '../../domain/ids'
import type { StreamRequest } from '../../domain/StreamRequest'
import { accessibilityFindings, openPanel, type PanelPerson } from '../../parts/openPanel.testing'
import { ActivityStream } from './ActivityStream'

const WAIT = { timeout: 10_000 }
const FORMS: StreamRequest = {
  key: 'forms',
  label: 'Forms since Nov 10',
  typeIds: [String(ACTIVITY_TYPE.formSubmitted) as ActivityTypeId],
  from: '2026-11-10',
}

afterEach(() => void vi.restoreAllMocks())

const list = () => screen.findByRole('list', { name: 'Activities, newest first' }, WAIT)
const rows = () => Array.from(document.querySelectorAll<HTMLElement>('li[aria-posinset]'))
const loaded = (summary: string) => within(screen.getByRole('search')).findByText(summary, {}, WAIT)
const visit = () => screen.findByRole('button', { name: /^Pages: Visited Pricing twice/ }, WAIT)
const said = () => screen.getByRole('status').textContent

interface Wiring {
  readonly request?: StreamRequest
  readonly highlight?: string
  readonly linkTo?: (id: ActivityId) => string | null
}

function Stream({ person, request: first, highlight, ...rest }: Wiring & { readonly person: PanelPerson }) {
  const [request, setRequest] = useState(first ?? null)
  return (
    <ActivityStream
      contactId={person.contactId}
      personName={person.personName}
      request={request}
      onClearRequest={() => setRequest(null)}
      highlight={(highlight as ActivityId | undefined) ?? null}
      {...rest}
    />
  )
}

const openStream = (wiring: Wiring = {}, netResults: readonly Fault[] = [], id: string = NOTABLE.hotContact) =>
  openPanel({ id, netResults, children: (person) => <Stream person={person} {...wiring} /> })

it('tells a visit as one story that opens by keyboard, with its pages in the order of the visit', async () => {
  await openStream()
  const button = await visit()
  expect(button.getAttribute('aria-expanded')).toBe('false')
  button.focus()
  await userEvent.keyboard('{Enter}')
  expect(button.getAttribute('aria-expanded')).toBe('true')
  const table = screen.getByRole('table', { name: 'Pages of this visit' })
  expect(button.getAttribute('aria-controls')).toBe(table.parentElement?.id)
  expect(
    within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].slice(1).map(({ textContent }) => textContent)),
  ).toEqual([
    ['Pricing', '/pricing', '2 min'],
    ['Compare plans', '/pricing/compare', '2 min'],
    ['Pricing', '/pricing', '1 min'],
    ['Security and compliance', '/trust/security', ''],
  ])
  expect(await accessibilityFindings()).toEqual([])
  await userEvent.keyboard('{Enter}')
  expect(screen.queryByRole('table')).toBeNull()
  expect(document.activeElement).toBe(button)
})

it('measures an open story, so that no row lies over another', async () => {
  await openStream()
  const button = await visit()
  const next = () => rows()[1]?.getBoundingClientRect().top ?? 0
  const before = next()
  await userEvent.click(button)
  await waitFor(() => expect(next()).toBeGreaterThan(before + 100), WAIT)
  const tops = rows().map((row) => row.getBoundingClientRect())
  tops.slice(1).forEach((box, index) => expect(box.top).toBeGreaterThanOrEqual((tops[index]?.bottom ?? 0) - 1))
})

it('keeps a story open and its place while more is loaded, and knows how many there are at the end', async () => {
  await openStream()
  await userEvent.click(await visit())
  const titles = () =>
    rows()
      .slice(0, 8)
      .map(({ textContent }) => textContent)
  const before = titles()
  expect(rows()[0]?.getAttribute('aria-setsize')).toBe('-1')
  await userEvent.click(screen.getByRole('button', { name: 'Load More' }))
  await loaded('64 activities, newest first')
  // The button is gone, and the focus stays where it was.
  await waitFor(() => expect(document.activeElement?.contains(rows()[0] ?? null)).toBe(false), WAIT)
  window.scrollTo(0, 0)
  await waitFor(() => expect(titles()).toEqual(before), WAIT)
  expect((await visit()).getAttribute('aria-expanded')).toBe('true')
  expect(Number(rows()[0]?.getAttribute('aria-setsize'))).toBeGreaterThan(20)
  expect(Number(rows()[0]?.getAttribute('aria-setsize'))).toBeLessThan(64)
})

it('draws few of 10,000 activities, and keeps the focus in a row that is scrolled away', async () => {
  const { simulator } = await openStream({}, [], NOTABLE.tenThousandActivities)
  await userEvent.click(await screen.findByRole('button', { name: 'Load All 10,000' }, WAIT))
  await waitFor(() => expect(document.body.textContent).toContain('10,000 activities, newest first'), {
    timeout: 20_000,
  })
  expect(simulator.log.filter(({ methods }) => methods.includes('getContactActivity')).length).toBeLessThan(60)
  const first = within(await list()).getAllByRole('button')[0]
  first?.focus()
  window.scrollTo(0, document.body.scrollHeight / 2)
  await waitFor(() => expect(Number(rows()[1]?.getAttribute('aria-posinset'))).toBeGreaterThan(1_000), WAIT)
  expect(document.activeElement).toBe(first)
  expect(rows().length).toBeLessThanOrEqual(60)
  window.scrollTo(0, document.body.scrollHeight)
  await waitFor(() => {
    const last = rows().pop()
    expect(last?.getAttribute('aria-posinset')).toBe(last?.getAttribute('aria-setsize'))
  }, WAIT)
  expect(rows().length).toBeLessThanOrEqual(60)
}, 60_000)

it('keeps what is loaded when the network fails in the middle, and goes on where it stopped', async () => {
  const { simulator } = await openStream()
  await visit()
  simulator.faults.active = [{ kind: 'unreachable' }]
  await userEvent.click(screen.getByRole('button', { name: 'Load More' }))
  const again = await screen.findByRole('button', { name: 'Try Again' }, WAIT)
  expect(rows().length).toBeGreaterThan(5)
  simulator.faults.active = []
  await userEvent.click(again)
  await loaded('64 activities, newest first')
})

it('shows what another part requests, and says so until the rep takes it away', async () => {
  const { simulator } = await openStream({ request: FORMS })
  await screen.findByText('Showing: Forms since Nov 10', {}, WAIT)
  await waitFor(() => expect(rows()).toHaveLength(1), WAIT)
  expect(JSON.stringify(simulator.log.map(({ request }) => request))).toContain(
    '"contact_activity_type_ids":["21"],"start_date":"2026-11-10"',
  )
  const type = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Type' })
  await waitFor(() => expect(type.selectedOptions[0]?.textContent).toBe('Form Submitted (1)'), WAIT)
  expect(await accessibilityFindings()).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Clear filter: Forms since Nov 10' }))
  await loaded('50 of 64 activities shown')
  expect(screen.queryByText(/^Showing/)).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('searchbox'))
})

it('drops the request when the rep chooses what contradicts it, and keeps it beside what does not', async () => {
  await openStream({ request: FORMS })
  await waitFor(() => expect(rows()).toHaveLength(1), WAIT)
  await userEvent.fill(screen.getByRole('searchbox'), 'no such thing')
  await screen.findByRole('heading', { name: 'No activities match these filters' }, WAIT)
  expect(screen.getByText(/^Showing/)).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Clear Filters' }))
  await loaded('50 of 64 activities shown')
  expect(screen.queryByText(/^Showing/)).toBeNull()
})

it('drops the request when the rep chooses another type', async () => {
  await openStream({ request: FORMS })
  await waitFor(() => expect(rows()).toHaveLength(1), WAIT)
  await screen.findByRole('option', { name: /^Download/ }, WAIT)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Type' }), '24')
  await waitFor(() => expect(document.body.textContent).toContain('Downloaded'), WAIT)
  expect(screen.queryByText(/^Showing/)).toBeNull()
})

it('finds the activity of a link, loads up to it, opens its visit and marks it', async () => {
  const { simulator, contact } = await openStream()
  await visit()
  const { activities } = simulator.store.histories.get(contact.id) ?? { activities: [] }
  const wanted = activities.find(
    ({ typeId, at }, index) =>
      index > 52 && typeId === ACTIVITY_TYPE.pageView && Math.abs((activities[index + 1]?.at ?? 0) - at) < 600_000,
  )
  if (wanted === undefined) throw new Error('The world has no visit on the second page.')
  document.body.replaceChildren()
  await openStream({ highlight: String(wanted.id) })
  await waitFor(() => expect(document.querySelectorAll('[aria-current="true"]')).toHaveLength(1), WAIT)
  const marked = document.querySelector('tr[aria-current="true"]')
  expect(marked?.textContent).toContain(wanted.description.replace('Visited ', ''))
  await waitFor(() => {
    const { top, bottom } = (marked as Element).getBoundingClientRect()
    expect(top >= 0 && bottom <= window.innerHeight).toBe(true)
  }, WAIT)
  expect(await accessibilityFindings()).toEqual([])
})

it('says so when the activity of a link is nowhere', async () => {
  await openStream({ highlight: '999' })
  await screen.findByText('The activity that the link names is not in this history', {}, WAIT)
  await loaded('64 activities, newest first')
})

it('copies a story as text, and an address that leads back to it', async () => {
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
  await openStream({ linkTo: (id) => `https://crm.example/main.aspx?activity=${id}` })
  await visit()
  await userEvent.click(screen.getByRole('button', { name: /^More: Opened “Your plan comparison/ }))
  await userEvent.click(screen.getByRole('button', { name: 'Copy' }))
  await waitFor(() => expect(said()).toBe('Activity copied'))
  expect(copied.mock.calls[0]?.[0]).toMatch(
    /^Wednesday, November 18, 2026.*\nOpened “Your plan comparison, Priya”\nTrackable email.*\nScore up 2$/,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Copy Link' }))
  await waitFor(() => expect(said()).toBe('Link copied'))
  expect(copied.mock.calls[1]?.[0]).toMatch(/^https:\/\/crm\.example\/main\.aspx\?activity=\d+$/)
})

it('offers no link where there is none, and says when the browser does not let it copy', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('Denied', 'NotAllowedError'))
  await openStream()
  await visit()
  await userEvent.click(screen.getByRole('button', { name: /^More: Opened “Your plan comparison/ }))
  expect(screen.queryByRole('button', { name: 'Copy Link' })).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Copy' }))
  await waitFor(() => expect(said()).toBe('The browser did not let this page copy'))
})

/** What was given to the rep as files. */
function catchFiles() {
  const files: { readonly name: string; readonly text: Promise<string> }[] = []
  let blob: Blob | null = null
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    blob = file as Blob
    return 'blob:caught'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (blob !== null) files.push({ name: this.download, text: blob.text() })
  })
  return files
}

it('exports what is loaded, or everything, as the rep decides', async () => {
  const files = catchFiles()
  await openStream()
  await visit()
  await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }))
  const dialog = screen.getByRole('dialog', { name: 'Export the activities that are shown?' })
  expect(dialog.textContent).toContain('50 of 64 activities are loaded.')
  expect(await accessibilityFindings()).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Export 50' }))
  expect(files).toHaveLength(1)
  await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }))
  await userEvent.click(screen.getByRole('button', { name: 'Load All and Export' }))
  await waitFor(() => expect(files).toHaveLength(2), WAIT)
  await waitFor(() => expect(said()).toBe('64 activities exported'), WAIT)
  expect(files.map(({ name }) => name)).toEqual(Array(2).fill('Activities Priya Raghavan 2026-11-18.csv'))
  const [part, all] = await Promise.all(files.map(({ text }) => text))
  const lines = (text = '') => text.split('\r\n')
  expect(lines(part)).toHaveLength(52)
  expect(lines(all)).toHaveLength(66)
  expect(lines(all)[0]).toMatch(/^(\uFEFF)?Time \(.+\),Type,Description,Detail,Score change,Address,Activity ID$/)
  expect(lines(all)[1]).toMatch(
    /^2026-11-18 \d\d:23:00,Page View,Visited Security and compliance,,,https:\/\/[^,]+,\d+$/,
  )
})

it('exports nothing when the rest could not be loaded, and says so', async () => {
  const files = catchFiles()
  const { simulator } = await openStream()
  await visit()
  simulator.faults.active = [{ kind: 'down' }]
  await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }))
  await userEvent.click(screen.getByRole('button', { name: 'Load All and Export' }))
  await screen.findByRole('button', { name: 'Try Again' }, WAIT)
  expect(files).toHaveLength(0)
  expect(document.body.textContent).toContain('50')
})

it('runs no text of Net-Results as a formula in the file', async () => {
  const files = catchFiles()
  const page = await openStream({ request: { key: 'evil', label: 'Evil', search: 'HYPERLINK' } })
  page.contact.added.push({
    ...{ id: 1, typeId: ACTIVITY_TYPE.formSubmitted, description: '=HYPERLINK("https://evil.example")', detail: '' },
    ...{ url: null, scoreChange: -4, at: page.clock.now() - 1_000 },
  })
  await page.queryClient.invalidateQueries({ queryKey: ['contact'] })
  await screen.findByText('=HYPERLINK("https://evil.example")', {}, WAIT)
  await userEvent.click(screen.getByRole('button', { name: 'Export CSV' }))
  expect(await files[0]?.text).toContain(',"\'=HYPERLINK(""https://evil.example"")",,-4,')
})
