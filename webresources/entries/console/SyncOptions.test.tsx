import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { LOOK_AGAIN } from '../../parts/syncOptions'
import { accessibilityFindings } from '../../parts/openPanel.testing'
import { breakAfter } from './breakAfter.testing'
import { openConsole } from './openConsole.testing'

const WAIT = { timeout: 8_000 }
const HOUR = 3_600_000

afterEach(() => void vi.useRealTimers())

async function open(opening: Parameters<typeof openConsole>[0] = {}) {
  const opened = await openConsole({ data: 'tab=syncOptions', ...opening })
  await screen.findByRole('checkbox', { name: 'Syncs Enabled' }, WAIT)
  return { ...opened, user: userEvent.setup(), sync: opened.simulator.store.sync }
}

const option = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name })
const text = (name: string | RegExp) => screen.getByRole<HTMLInputElement>('textbox', { name })
const button = (name: string) => screen.getByRole('button', { name })
const isOff = (name: string) => button(name).getAttribute('aria-disabled') === 'true'
const dialog = () => screen.findByRole('dialog', {}, WAIT)
const said = () => screen.getAllByRole('status').map(({ textContent }) => textContent)

it('shows every option under the name that the vendor gives it, as it is set', async () => {
  await open()
  const set = screen
    .getAllByRole<HTMLInputElement>('checkbox')
    .map((box) => [box.labels?.[0]?.textContent, box.checked])
  expect(Object.fromEntries(set)).toEqual({
    'Syncs Enabled': true,
    'When syncing Contacts/Leads from Dynamics, only sync records that have email addresses': true,
    'Allow Dynamics to Write Empty Fields to Net-Results': false,
    'Do Not Sync Inactive Items': true,
    'Sync Marketing Lists from Microsoft Dynamics to Net-Results': false,
    'Allow Net-Results to Write Empty Fields to Dynamics': false,
    'Sync Lead Score Changes To Dynamics': true,
    'Sync Only The Lead Score On A Lead Score Change': false,
  })
  expect(text('Full Sync and Error Notification Recipient(s)').value).toBe(
    'i.solheim@sales.example, crm-team@sales.example',
  )
  expect(text('Default Account Name').value).toBe('(Unknown)')
  expect(text('Default Last Name').value).toBe('(Unknown)')
  const facts = screen.getByRole('region', { name: 'Full sync' })
  expect(
    within(facts)
      .getAllByRole('definition')
      .map(({ textContent }) => textContent),
  ).toEqual([expect.stringMatching(/Nov 2/), expect.stringMatching(/Nov 18/)])
  expect(isOff('Review and Save')).toBe(true)
  expect(await accessibilityFindings()).toEqual([])
})

it('shows what will change, saves just that as one change, and keeps the focus', async () => {
  const { user, sync, calls, simulator } = await open()
  const before = { ...sync.options }
  await user.click(option('Do Not Sync Inactive Items'))
  await user.clear(text('Default Last Name'))
  await user.type(text('Default Last Name'), '  (No name)')
  expect(sync.options).toEqual(before)
  await user.click(button('Review and Save'))
  const rows = within(await dialog()).getAllByRole('row')
  expect(rows.slice(1).map((row) => [...row.children].map(({ textContent }) => textContent?.trim()))).toEqual([
    ['Do Not Sync Inactive Items', 'On', 'Off'],
    ['Default Last Name', '(Unknown)', '(No name)'],
  ])
  expect(await accessibilityFindings()).toEqual([])
  expect(sync.options).toEqual(before)
  await user.click(within(await dialog()).getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), WAIT)
  expect(sync.options).toEqual({ ...before, skip_inactive: false, default_last_name: '(No name)' })
  expect(calls('setOptions')).toBe(1)
  expect(simulator.log.at(-1)?.methods).toEqual(['setOptions'])
  await waitFor(() => expect(said()).toContain('2 changes saved'), WAIT)
  expect(isOff('Review and Save')).toBe(true)
  expect(document.activeElement).toBe(button('Review and Save'))
})

it('sends nothing when the review is left, and forgets nothing either', async () => {
  const { user, calls } = await open()
  await user.click(option('Do Not Sync Inactive Items'))
  await user.click(button('Review and Save'))
  await user.click(within(await dialog()).getByRole('button', { name: 'Cancel' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), WAIT)
  expect(calls('setOptions')).toBe(0)
  expect(option('Do Not Sync Inactive Items').checked).toBe(false)
  await user.click(button('Discard Changes'))
  expect(option('Do Not Sync Inactive Items').checked).toBe(true)
})

it('keeps what is not saved while another tab is open', async () => {
  const { user } = await open()
  await user.click(option('Do Not Sync Inactive Items'))
  await user.click(screen.getByRole('tab', { name: 'Sync Errors' }))
  await screen.findByRole('table', { name: 'Sync errors' }, WAIT)
  await user.click(screen.getByRole('tab', { name: 'Sync Options' }))
  expect(option('Do Not Sync Inactive Items').checked).toBe(false)
  expect(document.body.textContent).toContain('1 change not saved')
})

it.each([
  ['Full Sync and Error Notification Recipient(s)', 'a@b.example, ingrid', '“ingrid” is not an email address.'],
  ['Full Sync and Error Notification Recipient(s)', 'a@b.example; c@d.example', 'Separate the addresses with commas.'],
  ['Default Last Name', 'x'.repeat(51), 'Dynamics takes 50 characters at most.'],
])('refuses %s %s before anything is sent, and leads to it', async (name, value, problem) => {
  const { user, calls } = await open()
  const field = text(name)
  await user.clear(field)
  await user.click(field)
  await user.paste(value)
  expect(screen.getByRole('alert').textContent).toContain(problem)
  const before = calls('getOptions')
  await user.click(button('Review and Save'))
  expect(document.activeElement).toBe(field)
  expect(screen.queryByRole('dialog')).toBeNull()
  expect([calls('setOptions'), calls('getOptions')]).toEqual([0, before])
})

it('says what an empty default means, and still saves it', async () => {
  const { user, sync } = await open()
  await user.clear(text('Default Account Name'))
  expect(document.body.textContent).toContain('records that have no account end in a sync error')
  await user.click(button('Review and Save'))
  await user.click(within(await dialog()).getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(sync.options.default_account_name).toBe(''), WAIT)
})

it('shows what somebody else has changed meanwhile, and lets choose for each', async () => {
  const { user, sync, calls } = await open()
  await user.clear(text('Default Last Name'))
  await user.type(text('Default Last Name'), 'Mine')
  await user.clear(text('Default Account Name'))
  await user.type(text('Default Account Name'), 'Mine, too')
  await user.click(option('Do Not Sync Inactive Items'))
  Object.assign(sync.options, { default_last_name: 'Theirs', default_account_name: 'Theirs, too' })
  await user.click(button('Review and Save'))
  const review = within(await dialog())
  expect(review.getByRole('region', { name: 'Somebody else changed these' })).toBeTruthy()
  const save = review.getByRole('button', { name: 'Save' })
  expect(save.getAttribute('aria-disabled')).toBe('true')
  await user.click(
    within(review.getByRole('group', { name: 'Default Last Name' })).getByRole('radio', { name: /mine/ }),
  )
  await user.click(save)
  expect(calls('setOptions')).toBe(0)
  await user.click(
    within(review.getByRole('group', { name: 'Default Account Name' })).getByRole('radio', { name: /theirs/ }),
  )
  await user.click(save)
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), WAIT)
  expect(sync.options).toMatchObject({
    default_last_name: 'Mine',
    default_account_name: 'Theirs, too',
    skip_inactive: false,
  })
  expect(text('Default Account Name').value).toBe('Theirs, too')
})

it('shows the review again when somebody is faster between review and save', async () => {
  const { user, sync, calls } = await open()
  await user.click(option('Do Not Sync Inactive Items'))
  await user.clear(text('Default Last Name'))
  await user.type(text('Default Last Name'), 'Mine')
  await user.click(button('Review and Save'))
  await dialog()
  sync.options.default_last_name = 'Theirs'
  await user.click(within(await dialog()).getByRole('button', { name: 'Save' }))
  await screen.findByText(/changed again while you were looking/, {}, WAIT)
  expect(calls('setOptions')).toBe(0)
  expect(within(await dialog()).getByRole('radio', { name: 'Keep theirs: Theirs' })).toBeTruthy()
})

it('says why Net-Results refused, and keeps the changes', async () => {
  const { user, simulator, sync } = await open()
  simulator.faults.active = [
    { kind: 'refused', message: 'Not while a campaign runs', operations: ['DynamicsIntegration.setOptions'] },
  ]
  await user.click(option('Do Not Sync Inactive Items'))
  await user.click(button('Review and Save'))
  await user.click(within(await dialog()).getByRole('button', { name: 'Save' }))
  await screen.findByText(/Not while a campaign runs/, {}, WAIT)
  expect(sync.options.skip_inactive).toBe(true)
  expect(option('Do Not Sync Inactive Items').checked).toBe(false)
  simulator.faults.active = []
  await user.click(button('Review Again'))
  await user.click(within(await dialog()).getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(sync.options.skip_inactive).toBe(false), WAIT)
})

it('looks what has become of a save without an answer, and never sends it twice', async () => {
  const { user, simulator, calls, worker } = await open()
  // The request arrives, its answer does not.
  breakAfter(worker, simulator, 'setOptions')
  await user.click(option('Do Not Sync Inactive Items'))
  await user.click(button('Review and Save'))
  await user.click(within(await dialog()).getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(said()).toContain('1 change saved'), WAIT)
  expect(calls('setOptions')).toBe(1)
  expect(simulator.store.sync.options.skip_inactive).toBe(false)
  expect(isOff('Review and Save')).toBe(true)
})

it('keeps the changes when the network is gone: nothing was saved, and it says so', async () => {
  const { user, simulator, calls } = await open()
  await user.click(option('Do Not Sync Inactive Items'))
  await user.click(button('Review and Save'))
  await dialog()
  simulator.faults.active = [{ kind: 'unreachable', operations: ['DynamicsIntegration.setOptions'] }]
  await user.click(within(await dialog()).getByRole('button', { name: 'Save' }))
  await screen.findByText(/Nothing was saved/, {}, WAIT)
  expect(simulator.store.sync.options.skip_inactive).toBe(true)
  expect(calls('setOptions')).toBeLessThanOrEqual(1)
  expect(option('Do Not Sync Inactive Items').checked).toBe(false)
})

it('leads to the page of Net-Results where the account does not offer its options', async () => {
  await openConsole({
    data: 'tab=syncOptions',
    netResults: [{ kind: 'unsupported', operations: ['DynamicsIntegration.getOptions'] }],
  })
  const link = await screen.findByRole('link', { name: 'Open Sync Options in Net-Results' }, WAIT)
  expect(link.getAttribute('href')).toBe('https://apps.net-results.com/app/DynamicsIntegration/options')
})

it('shows the options and leads to the page of Net-Results where they can only be read', async () => {
  const { user } = await open({
    netResults: [{ kind: 'unsupported', operations: ['DynamicsIntegration.setOptions'] }],
  })
  await user.click(option('Do Not Sync Inactive Items'))
  await user.click(button('Review and Save'))
  await user.click(within(await dialog()).getByRole('button', { name: 'Save' }))
  await screen.findByRole('link', { name: 'Open Sync Options in Net-Results' }, WAIT)
  expect(option('Syncs Enabled').disabled).toBe(true)
})

it('starts a full sync after saying what it means, and is off while it runs', async () => {
  const { user, sync, clock, calls } = await open()
  await user.click(button('Full Sync From Dynamics'))
  const asking = await dialog()
  expect(asking.textContent).toMatch(/days/)
  expect(asking.textContent).toMatch(/No down sync runs meanwhile/)
  expect(await accessibilityFindings()).toEqual([])
  await user.click(within(asking).getByRole('button', { name: 'Cancel' }))
  expect(sync.fullSyncStartedAt).toBeNull()
  await user.click(button('Full Sync From Dynamics'))
  await user.click(within(await dialog()).getByRole('button', { name: 'Start Full Sync' }))
  await waitFor(() => expect(isOff('Full Sync From Dynamics')).toBe(true), WAIT)
  await screen.findByText(/A full sync is running/, {}, WAIT)
  expect(sync.fullSyncStartedAt).toBe(clock.now())
  expect(calls('submitFullSync')).toBe(1)
})

it('says why no full sync was started', async () => {
  const { user, simulator } = await open()
  simulator.store.sync.options.syncs_enabled = false
  await user.click(button('Full Sync From Dynamics'))
  await user.click(within(await dialog()).getByRole('button', { name: 'Start Full Sync' }))
  await screen.findByText(/The syncs are disabled/, {}, WAIT)
  expect(simulator.store.sync.fullSyncStartedAt).toBeNull()
})

it('notices that somebody else has started one', async () => {
  const { user, simulator, clock } = await open()
  simulator.store.sync.fullSyncStartedAt = clock.now()
  await user.click(button('Full Sync From Dynamics'))
  await user.click(within(await dialog()).getByRole('button', { name: 'Start Full Sync' }))
  await waitFor(() => expect(isOff('Full Sync From Dynamics')).toBe(true), WAIT)
})

it('looks what has become of a full sync whose start was not answered', async () => {
  const { user, simulator, calls, worker } = await open()
  breakAfter(worker, simulator, 'submitFullSync')
  await user.click(button('Full Sync From Dynamics'))
  await user.click(within(await dialog()).getByRole('button', { name: 'Start Full Sync' }))
  await screen.findByText(/A full sync is running/, {}, WAIT)
  await waitFor(() => expect(isOff('Full Sync From Dynamics')).toBe(true), WAIT)
  expect(calls('submitFullSync')).toBe(1)
})

it('asks nothing by itself while no full sync runs', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  const { calls } = await open()
  const before = calls('getOptions')
  await act(() => vi.advanceTimersByTimeAsync(10 * LOOK_AGAIN))
  expect(calls('getOptions')).toBe(before)
})

it('looks again while a full sync runs and the page is seen, and says when it has ended', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] })
  const { sync, calls, clock, simulator } = await open()
  sync.fullSyncStartedAt = clock.now()
  await userEvent.setup({ advanceTimers: (ms) => vi.advanceTimersByTime(ms) }).click(button('Refresh'))
  await screen.findByText(/A full sync is running/, {}, WAIT)
  const seen = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  act(() => void document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
  const before = calls('getOptions')
  await act(() => vi.advanceTimersByTimeAsync(5 * LOOK_AGAIN))
  expect(calls('getOptions')).toBe(before)
  clock.advance(30 * HOUR)
  sync.fullSyncStartedAt = null
  sync.lastFullSync = clock.now()
  simulator.settle()
  seen.mockReturnValue('visible')
  act(() => void document.dispatchEvent(new Event('visibilitychange', { bubbles: true })))
  await waitFor(() => expect(isOff('Full Sync From Dynamics')).toBe(false), WAIT)
  await waitFor(() => expect(said().join(' ')).toContain('The full sync has ended'))
  seen.mockRestore()
  const after = calls('getOptions')
  await act(() => vi.advanceTimersByTimeAsync(5 * LOOK_AGAIN))
  expect(calls('getOptions')).toBe(after)
})
