import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { Fault } from '../../../mocks/net-results/Faults'
import { NOTABLE } from '../../../mocks/world/notable'
import { openContactPage } from './openContactPage.testing'

const WAIT = { timeout: 8_000 }
const cause = () => document.querySelector('[data-cause]')?.getAttribute('data-cause')
const title = () => document.querySelector('[data-cause] h2')?.textContent
const rows = () => screen.getAllByRole('listitem')
const posts = <Entry extends { readonly verb: string }>(log: readonly Entry[]) =>
  log.filter((entry) => entry.verb === 'POST')

it('shows score, source, mailing status and the newest 50 activities in two round trips', async () => {
  const { simulator } = await openContactPage({ id: NOTABLE.hotContact })
  await screen.findByText('118', {}, WAIT)
  const header = screen.getByRole('region', { name: 'Summary' })
  expect(header.textContent).toContain('Paid search')
  expect(header.textContent).toContain('Mailable')
  await waitFor(() => expect(rows().length).toBeGreaterThan(5), WAIT)
  expect(screen.getByRole('search').textContent).toContain('50 of 64 activities shown')
  // How many stories 64 activities make is not known before all are there.
  expect(rows()[0]?.getAttribute('aria-setsize')).toBe('-1')
  const calls = posts(simulator.log).map((entry) => [...entry.methods].sort().join('+'))
  expect(calls.slice(0, 2).sort()).toEqual(['getContactIdByEmailAddress', 'getDefault'])
  expect(calls.slice(2, 4).sort()).toEqual(['getContactActivity+getTypes', 'getMailingInfo+getOneWithScore'])
})

it('follows the form to another person without a trace of the one before', async () => {
  const { form, handOver } = await openContactPage({ id: NOTABLE.hotContact })
  await screen.findByText('118', {}, WAIT)
  form.switchRecord(NOTABLE.unsubscribed)
  handOver()
  await waitFor(() => expect(screen.queryByText('118')).toBeNull(), WAIT)
  await screen.findByText('Unsubscribed', {}, WAIT)
  expect(document.body.textContent).not.toContain('priya.raghavan')
})

it('drops the answer about a person whose form has been left', async () => {
  const { simulator, form, handOver } = await openContactPage({ id: NOTABLE.withoutEmail })
  await screen.findByText(/has no email address/, {}, WAIT)
  simulator.latency = 300
  form.switchRecord(NOTABLE.hotContact)
  handOver()
  await waitFor(() => expect(simulator.log.length).toBe(0), WAIT)
  simulator.latency = 0
  form.switchRecord(NOTABLE.unsubscribed)
  handOver()
  await screen.findByText('Unsubscribed', {}, WAIT)
  await new Promise((resolve) => setTimeout(resolve, 600))
  expect(screen.queryByText('118')).toBeNull()
  expect(document.body.textContent).not.toContain('priya.raghavan')
})

it('comes alive after the first save of a new contact', async () => {
  const { form, handOver } = await openContactPage({ id: null })
  await screen.findByRole('heading', { name: 'Save the record first' }, WAIT)
  form.type('firstname', 'Dale')
  form.type('lastname', 'Nakagawa')
  form.type('emailaddress1', 'somebody.new@haldenwater.example')
  await form.save()
  handOver()
  await screen.findByRole('heading', { name: /Net-Results does not know Dale Nakagawa yet/ }, WAIT)
  expect(cause()).toBe('unknownPerson')
})

it.each<[string, Fault[], string]>([
  ['a user who may not', [{ kind: 'notPermitted' }], 'notPermitted'],
  ['a busy Net-Results', [{ kind: 'throttled', retryAfterSeconds: 40 }], 'throttled'],
  ['a Net-Results that is down', [{ kind: 'down', status: 503 }], 'down'],
  ['a Net-Results without CORS for this address', [{ kind: 'corsBlocked' }], 'blocked'],
  ['a sign-in page instead of data', [{ kind: 'htmlInsteadOfJson' }], 'malformed'],
  ['half an answer', [{ kind: 'truncatedJson' }], 'malformed'],
  ['an answer to another question', [{ kind: 'wrongId' }], 'malformed'],
  [
    'an API without the method',
    [{ kind: 'unsupported', operations: ['Contact.getContactIdByEmailAddress'] }],
    'unsupported',
  ],
  ['a refusal', [{ kind: 'refused', operations: ['Contact.getContactIdByEmailAddress'] }], 'refused'],
])('has words of its own for %s', async (_name, netResults, expected) => {
  await openContactPage({ id: NOTABLE.hotContact, netResults })
  await waitFor(() => expect(cause()).toBe(expected), WAIT)
  expect(title()).toBeTruthy()
  expect(screen.queryByText('118')).toBeNull()
})

it('gives up on an answer that does not come', async () => {
  await openContactPage({ id: NOTABLE.hotContact, netResults: [{ kind: 'hang' }], timeout: 100 })
  await waitFor(() => expect(cause()).toBe('timeout'), WAIT)
})

it('stops everything at a wrong password, and goes on only when asked', async () => {
  const { simulator } = await openContactPage({
    id: NOTABLE.hotContact,
    dataverse: { storedCredentials: 'wrongPassword' },
  })
  await screen.findByRole('heading', { name: 'Net-Results did not accept your password' }, WAIT)
  const attempts = posts(simulator.log).length
  expect(attempts).toBeLessThanOrEqual(2)
  await new Promise((resolve) => setTimeout(resolve, 500))
  expect(posts(simulator.log).length).toBe(attempts)
  const user = userEvent.setup()
  await user.type(screen.getByLabelText(/Password/), 'tide-Lantern-47{Enter}')
  await screen.findByText('118', {}, WAIT)
})

it('tells an empty user record from a password that may not be read, and lets the rep sign in for now', async () => {
  const empty = await openContactPage({ id: NOTABLE.hotContact, dataverse: { storedCredentials: 'none' } })
  await waitFor(() => expect(cause()).toBe('noCredentials'), WAIT)
  empty.unmount()
  const { simulator } = await openContactPage({ id: NOTABLE.hotContact, dataverse: { storedCredentials: 'notShared' } })
  await waitFor(() => expect(cause()).toBe('unreadableCredentials'), WAIT)
  expect(simulator.log).toHaveLength(0)
  const user = userEvent.setup()
  await user.type(screen.getByLabelText(/User name/), 'm.oyelaran@sales.example')
  await user.type(screen.getByLabelText(/Password/), 'tide-Lantern-47')
  await user.click(screen.getByRole('button', { name: 'Use for This Session Only' }))
  await screen.findByText('118', {}, WAIT)
})

it('sends nothing to an address outside of the allow-list', async () => {
  const { simulator } = await openContactPage({
    id: NOTABLE.hotContact,
    dataverse: { apiBaseUrl: 'https://net-results.com.evil.example' },
  })
  await waitFor(() => expect(cause()).toBe('refusedAddress'), WAIT)
  expect(simulator.log).toHaveLength(0)
  expect(document.body.textContent).toContain('https://net-results.com.evil.example')
})

it('says that a bulk edit form stands for many records', async () => {
  await openContactPage({ id: NOTABLE.hotContact, kind: 'bulkEdit' })
  await waitFor(() => expect(cause()).toBe('bulkEdit'), WAIT)
})

it('names the person without an e-mail address', async () => {
  await openContactPage({ id: NOTABLE.withoutEmail })
  await screen.findByRole('heading', { name: 'Gunnar Pettersen has no email address' }, WAIT)
})

it.each([
  [{ sessionExpired: true }, 'dataverse.sessionExpired'],
  [{ missingPrivileges: ['systemuser.Read'] }, 'dataverse.privilege'],
] as const)('words the failure of Dataverse %o', async (dataverse, expected) => {
  await openContactPage({ id: NOTABLE.hotContact, dataverse })
  await waitFor(() => expect(cause()).toBe(expected), WAIT)
})

it('keeps the stream when only the score cannot be had', async () => {
  await openContactPage({
    id: NOTABLE.hotContact,
    netResults: [{ kind: 'unsupported', operations: ['Contact.getOneWithScore'] }],
  })
  await waitFor(() => expect(rows().length).toBeGreaterThan(5), WAIT)
  expect(cause()).toBe('unsupported')
  expect(within(screen.getByRole('region', { name: 'Summary' })).getAllByText('Cannot tell').length).toBeGreaterThan(0)
})

it('works without batches', async () => {
  const { simulator } = await openContactPage({
    id: NOTABLE.hotContact,
    netResults: [{ kind: 'batchRefused', status: 400 }],
  })
  await screen.findByText('118', {}, WAIT)
  await waitFor(() => expect(rows().length).toBeGreaterThan(5), WAIT)
  expect(simulator.log.some((entry) => entry.batch && entry.status === 400)).toBe(true)
})

it('filters by type, text and dates at the server, and says what is left', async () => {
  const { simulator } = await openContactPage({ id: NOTABLE.hotContact })
  await waitFor(() => expect(rows().length).toBeGreaterThan(5), WAIT)
  const user = userEvent.setup()
  const type = screen.getByRole('combobox', { name: 'Type' })
  await waitFor(() => expect(type.textContent).toMatch(/\(\d+\)/), WAIT)
  const option = within(type)
    .getAllByRole('option')
    .find((candidate) => /^Form.*\(\d+\)$/.test(candidate.textContent))
  if (option === undefined) throw new Error('The world has no form submissions.')
  const count = Number(/\((\d+)\)/.exec(option.textContent)?.[1])
  await user.selectOptions(type, option)
  await within(screen.getByRole('search')).findByText(new RegExp(`^${count} activit`), {}, WAIT)
  await waitFor(() => expect(rows()).toHaveLength(count), WAIT)
  await user.type(screen.getByRole('searchbox', { name: 'Search activities' }), 'no such thing anywhere')
  await screen.findByRole('heading', { name: 'No activities match these filters' }, WAIT)
  await user.click(screen.getByRole('button', { name: 'Clear Filters' }))
  await waitFor(() => expect(rows().length).toBeGreaterThan(5), WAIT)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Dates' }), 'Last 7 days')
  await waitFor(() => {
    const sent = JSON.stringify(simulator.log.at(-1)?.request)
    expect(sent).toContain('"start_date":"2026-11-12"')
  }, WAIT)
})

it('says so when Net-Results has seen nothing yet', async () => {
  await openContactPage({ id: NOTABLE.withoutActivities })
  await screen.findByRole('heading', { name: 'No activity yet' }, WAIT)
})
