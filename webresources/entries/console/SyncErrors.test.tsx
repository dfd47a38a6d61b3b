import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import type { SyncError } from '../../../mocks/net-results/sync/SyncState'
import { SYNC_ERROR_KINDS } from '../../domain/syncErrorKinds'
import { accessibilityFindings } from '../../parts/openPanel.testing'
import { strings } from '../../parts/strings'
import { UNDO_TIME } from '../../parts/undoTime'
import { breakAfter } from './breakAfter.testing'
import { openConsole } from './openConsole.testing'

const WAIT = { timeout: 8_000 }
const TIMERS = ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] as const

afterEach(() => {
  vi.useRealTimers()
  window.scrollTo(0, 0)
})

async function open(opening: Parameters<typeof openConsole>[0] = {}) {
  const opened = await openConsole({ data: 'tab=syncErrors', ...opening })
  await screen.findByRole('table', { name: 'Sync errors' }, WAIT)
  await waitFor(() => expect(screen.getByRole('option', { name: /^All errors \(/ })).toBeTruthy(), WAIT)
  return { ...opened, user: userEvent.setup(), sync: opened.simulator.store.sync }
}

/** The same on a clock that the test moves: the time to undo passes when it says so. */
async function openSlowly(opening: Parameters<typeof openConsole>[0] = {}) {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: [...TIMERS] })
  const opened = await open(opening)
  const user = userEvent.setup({ advanceTimers: (milliseconds) => vi.advanceTimersByTime(milliseconds) })
  return { ...opened, user, wait: () => act(() => vi.advanceTimersByTimeAsync(UNDO_TIME + 200)) }
}

function manyErrors(sync: { errors: SyncError[] }, count: number) {
  const [first] = sync.errors
  if (first === undefined) throw new Error('There are no errors to multiply.')
  sync.errors = Array.from({ length: count }, (_, index) => ({
    ...first,
    id: 10_001 + index,
    error: SYNC_ERROR_KINDS[index % 9] ?? 'Invalid Email',
    who: `Person ${String(index).padStart(4, '0')}`,
    at: first.at - index * 60_000,
  }))
}

const rows = () =>
  screen
    .queryAllByRole('row')
    .filter((row) => row.hasAttribute('data-key') && !row.getAttribute('data-key')?.startsWith('details-'))
    .sort((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')))
const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => textContent)
const column = (at: number) => rows().map((row) => cells(row)[at])
const WHO = 4
const filter = (name: string) => screen.getByRole('combobox', { name })
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const ids = (sync: { errors: readonly SyncError[] }) => sync.errors.map(({ id }) => id)

it('shows each error with direction, kind, entity, who, description and date, newest first', async () => {
  const { sync } = await open()
  expect(cells(rows()[0] as HTMLElement)).toEqual([
    '',
    'Download to Net-Results',
    'Invalid Email',
    'Lead',
    'Anders Holm',
    '“anders.holm@pellucid” is not a valid address',
    expect.stringMatching(/^Today, /),
    'Dismiss',
  ])
  expect(column(WHO)).toEqual([...sync.errors].sort((a, b) => b.at - a.at).map(({ who }) => who))
  expect(document.body.textContent).toContain('10 errors since Nov 17')
  expect(await accessibilityFindings()).toEqual([])
})

it('opens the record that an error is about, of every table that the sync touches', async () => {
  const { user, dynamics } = await open()
  await user.click(screen.getByRole('link', { name: 'Anders Holm' }))
  await user.click(screen.getByRole('link', { name: 'Call back: Imogen Farrow' }))
  await user.click(screen.getByRole('link', { name: 'm.oyelaran@sales.example' }))
  const opened = dynamics.log.calls().filter(({ name }) => name === 'Xrm.Navigation.openForm')
  expect(opened.map(({ question }) => question)).toMatchObject([
    { entityName: 'lead', entityId: '1ead0000-4444-4444-8444-000000000007' },
    { entityName: 'task', entityId: '1ead0000-4444-4444-8444-000000000003' },
    { entityName: 'systemuser' },
  ])
  expect(screen.queryByRole('link', { name: 'Quote Q-20418' })).toBeNull()
})

it('explains each kind and says what to do, in the row and for the kind that is chosen', async () => {
  const { user } = await open()
  const kind = within(rows()[1] as HTMLElement).getByRole('button', { name: 'Dynamics Error' })
  expect(kind.getAttribute('aria-expanded')).toBe('false')
  await user.click(kind)
  expect(kind.getAttribute('aria-expanded')).toBe('true')
  const { meaning, remedy } = strings.syncErrors.kinds['Dynamics Error']
  expect(document.body.textContent).toContain(meaning)
  expect(document.body.textContent).toContain(remedy)
  await user.click(kind)
  expect(document.body.textContent).not.toContain(meaning)
  for (const name of SYNC_ERROR_KINDS) {
    const words = strings.syncErrors.kinds[name]
    await user.selectOptions(filter('Error'), name)
    expect(screen.getByRole('complementary', { name }).textContent).toContain(words.meaning)
    expect(screen.getByRole('complementary', { name }).textContent).toContain(words.remedy)
  }
})

it('filters by each, counts each kind, and says so when nothing is left', async () => {
  const { user } = await open()
  expect(within(filter('Error')).getByRole('option', { name: 'Dynamics Error (2)' })).toBeTruthy()
  await user.selectOptions(filter('Error'), 'Dynamics Error')
  await waitFor(() => expect(column(WHO)).toEqual(['Niels Vanterpool', 'November product news']), WAIT)
  await user.selectOptions(filter('Entity'), 'Campaign')
  expect(column(WHO)).toEqual(['November product news'])
  await user.selectOptions(filter('Direction'), 'download')
  await screen.findByRole('heading', { name: 'No errors match these filters' })
  await user.click(button('Clear Filters'))
  await waitFor(() => expect(rows()).toHaveLength(10), WAIT)
  await user.selectOptions(filter('Direction'), 'download')
  expect(column(1)).toEqual([
    'Download to Net-Results',
    'Download to Net-Results',
    'Download to Net-Results',
    'Download to Net-Results',
    'Download to Net-Results',
  ])
  await user.selectOptions(filter('Direction'), '')
  await user.selectOptions(filter('Date'), '1')
  await waitFor(() => expect(column(WHO)).not.toContain('m.oyelaran@sales.example'), WAIT)
  await user.selectOptions(filter('Date'), '')
  await user.type(screen.getByRole('searchbox', { name: 'Search who or description' }), 'gideon')
  await waitFor(() => expect(column(WHO)).toEqual(['Gideon Marsh']), WAIT)
  await user.clear(screen.getByRole('searchbox'))
  await user.type(screen.getByRole('searchbox'), 'privilege')
  await waitFor(() => expect(column(WHO)).toEqual(['Niels Vanterpool']), WAIT)
})

it('sorts by every column that can be sorted', async () => {
  const { user, sync } = await open()
  const collator = new Intl.Collator('en', { numeric: true })
  for (const [name, key, at] of [
    ['Who', 'who', WHO],
    ['Entity', 'entity', 3],
    ['Error', 'error', 2],
  ] as const) {
    await user.click(within(screen.getByRole('columnheader', { name })).getByRole('button', { name }))
    const expected = sync.errors.map((error) => error[key]).sort(collator.compare)
    await waitFor(() => expect(column(at)).toEqual(expected), WAIT)
  }
})

it('dismisses one error after the time to undo, once, and it stays gone', async () => {
  const { user, wait, sync, calls } = await openSlowly()
  const before = ids(sync)
  await user.click(button('Dismiss Invalid Email, Anders Holm'))
  expect(column(WHO)).not.toContain('Anders Holm')
  expect(ids(sync)).toEqual(before)
  expect(screen.getByRole('group', { name: 'Last change' }).textContent).toContain(
    'Invalid Email, Anders Holm dismissed',
  )
  await wait()
  await waitFor(() => expect(ids(sync)).toEqual(before.filter((id) => id !== 4001)), WAIT)
  expect(calls('dismissSyncErrors')).toBe(1)
  await user.click(button('Refresh'))
  await wait()
  expect(column(WHO)).not.toContain('Anders Holm')
  expect(rows()).toHaveLength(9)
  expect(document.body.textContent).toContain('9 errors since Nov 17')
  expect(document.activeElement).not.toBe(document.body)
})

it('brings errors back when the dismissal is undone, and sends nothing', async () => {
  const { user, wait, sync, calls } = await openSlowly()
  await user.click(button('Dismiss Invalid Email, Anders Holm'))
  await user.click(button('Undo'))
  expect(column(WHO)[0]).toBe('Anders Holm')
  await wait()
  expect(calls('dismissSyncErrors')).toBe(0)
  expect(sync.errors).toHaveLength(10)
})

it('dismisses the chosen errors', async () => {
  const { user, wait, sync, calls } = await openSlowly()
  await user.click(screen.getByRole('checkbox', { name: 'Select Invalid Email, Anders Holm' }))
  await user.click(screen.getByRole('checkbox', { name: 'Select Invalid Value, Gideon Marsh' }))
  expect(document.body.textContent).toContain('2 selected')
  await user.click(button('Dismiss'))
  await wait()
  await waitFor(() => expect(sync.errors.map(({ who }) => who)).not.toContain('Gideon Marsh'), WAIT)
  expect(sync.errors).toHaveLength(8)
  expect(calls('dismissSyncErrors')).toBe(1)
})

it('dismisses all that match the filters, and no others', async () => {
  const { user, wait, sync } = await openSlowly()
  await user.selectOptions(filter('Direction'), 'upload')
  const uploads = sync.errors.filter(({ direction }) => direction === 'upload').length
  await user.click(button(`Dismiss All ${uploads}`))
  await wait()
  await waitFor(() => expect(sync.errors.map(({ direction }) => direction)).not.toContain('upload'), WAIT)
  expect(sync.errors).toHaveLength(10 - uploads)
})

it('sends a dismissal when the page is left', async () => {
  const { user, sync, unmount } = await openSlowly()
  await user.click(button('Dismiss Invalid Email, Anders Holm'))
  unmount()
  await waitFor(() => expect(sync.errors).toHaveLength(9), WAIT)
})

it('sends a dismissal although another tab is open by then', async () => {
  const { user, sync, wait } = await openSlowly()
  await user.click(button('Dismiss Invalid Email, Anders Holm'))
  await user.click(screen.getByRole('tab', { name: 'Sync Options' }))
  await wait()
  await waitFor(() => expect(sync.errors).toHaveLength(9), WAIT)
})

it('brings errors back and says why when Net-Results refuses, and tries again when told to', async () => {
  const { user, wait, sync, simulator } = await openSlowly()
  simulator.faults.active = [
    { kind: 'refused', message: 'Locked by an audit', operations: ['DynamicsIntegration.dismissSyncErrors'] },
  ]
  await user.click(button('Dismiss Invalid Email, Anders Holm'))
  await wait()
  await screen.findByText(/Locked by an audit/, {}, WAIT)
  expect(column(WHO)).toContain('Anders Holm')
  expect(sync.errors).toHaveLength(10)
  simulator.faults.active = []
  await user.click(button('Dismiss Again'))
  await waitFor(() => expect(sync.errors).toHaveLength(9), WAIT)
  await waitFor(() => expect(screen.queryByText(/Locked by an audit/)).toBeNull(), WAIT)
})

it('looks what has become of a dismissal without an answer, and never sends it twice', async () => {
  const { user, wait, sync, simulator, worker, calls } = await openSlowly()
  breakAfter(worker, simulator, 'dismissSyncErrors')
  await user.click(button('Dismiss Invalid Email, Anders Holm'))
  await wait()
  await waitFor(
    () =>
      expect(
        screen
          .getAllByRole('status')
          .map(({ textContent }) => textContent)
          .join(' '),
      ).toContain('dismissed at Net-Results'),
    WAIT,
  )
  expect(sync.errors).toHaveLength(9)
  expect(calls('dismissSyncErrors')).toBe(1)
  expect(column(WHO)).not.toContain('Anders Holm')
})

it('says that it cannot tell when nobody answers any more', async () => {
  const { user, wait, simulator } = await openSlowly()
  await user.click(button('Dismiss Invalid Email, Anders Holm'))
  simulator.faults.active = [{ kind: 'unreachable' }]
  await wait()
  await screen.findByText(/Cannot tell whether the errors were dismissed/, {}, WAIT)
  expect(column(WHO)).toContain('Anders Holm')
})

it('leads to Net-Results where errors can only be read, or not even that', async () => {
  const { user, wait, unmount } = await openSlowly({
    netResults: [{ kind: 'unsupported', operations: ['DynamicsIntegration.dismissSyncErrors'] }],
  })
  await user.click(button('Dismiss Invalid Email, Anders Holm'))
  await wait()
  await screen.findByRole('link', { name: 'Open Net-Results' }, WAIT)
  expect(screen.queryByRole('button', { name: /^Dismiss/ })).toBeNull()
  unmount()
  await openConsole({
    data: 'tab=syncErrors',
    netResults: [{ kind: 'unsupported', operations: ['DynamicsIntegration.getSyncErrors'] }],
  })
  const link = await screen.findByRole('link', { name: 'Open Net-Results' }, WAIT)
  expect(link.getAttribute('href')).toBe('https://apps.net-results.com')
})

it('exports what is shown, and nothing that a spreadsheet would run', async () => {
  const { user, simulator } = await open()
  const [first] = simulator.store.sync.errors
  simulator.store.sync.errors = [{ ...(first as SyncError), who: '=HYPERLINK("https://x.example")' }]
  await user.click(button('Refresh'))
  await waitFor(() => expect(rows()).toHaveLength(1), WAIT)
  const blobs: Blob[] = []
  const create = vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    blobs.push(blob as Blob)
    return 'blob:export'
  })
  await user.click(button('Export CSV'))
  create.mockRestore()
  const lines = (await blobs[0]?.text())?.trim().split('\r\n') ?? []
  expect(lines[0]).toMatch(/Direction,Error,Entity,Who,Description,Date\/Time$/)
  expect(lines[1]).toContain(`"'=HYPERLINK(""https://x.example"")"`)
})

it('says when the last sync ran where there are no errors', async () => {
  const { user, sync } = await open()
  sync.errors = []
  await user.click(button('Refresh'))
  const heading = await screen.findByRole('heading', { name: 'No sync errors' }, WAIT)
  await waitFor(
    () => expect(heading.parentElement?.textContent).toMatch(/The last down sync ran .+, the last full sync .*Nov 2/),
    WAIT,
  )
})

it('keeps thousands of errors fast: few rows in the document, all of them counted, filtered and dismissed', async () => {
  const { user, sync, wait } = await openSlowly()
  manyErrors(sync, 4_500)
  await user.click(button('Refresh'))
  await screen.findByRole('option', { name: 'All errors (4,500)' }, WAIT)
  expect(rows().length).toBeLessThanOrEqual(60)
  expect(within(filter('Error')).getByRole('option', { name: 'Invalid Role (500)' })).toBeTruthy()
  await user.selectOptions(filter('Error'), 'Invalid Role')
  await user.click(await screen.findByRole('button', { name: 'Dismiss All 500' }, WAIT))
  await wait()
  await waitFor(() => expect(sync.errors).toHaveLength(4_000), WAIT)
  expect(sync.errors.map(({ error }) => error)).not.toContain('Invalid Role')
}, 60_000)
