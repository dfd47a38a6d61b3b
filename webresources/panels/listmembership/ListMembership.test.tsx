import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { expect, it } from 'vitest'
import type { NetResultsSimulator } from '../../../mocks/net-results/createNetResultsSimulator'
import type { Fault } from '../../../mocks/net-results/Faults'
import { openMembership, pass, PRIYA, standTime, UNDO } from '../../parts/membership/openMembership.testing'
import { ListMembership } from './ListMembership'

standTime()

const WAIT = { timeout: 8_000 }
const ADVISORY = 2101
const NOVEMBER = 2104
const RENEWAL_90 = 2107
const RENEWAL_RISK = 2108
const PRODUCT_NEWS = 2301

const open = (faults: readonly Fault[] = [], more: Parameters<typeof openMembership>[1] = {}) =>
  openMembership((person) => <ListMembership {...person} />, { faults, ...more })

const table = () => screen.findByRole('table', { name: 'Lists' }, WAIT)
const row = (name: string) => screen.findByRole('row', { name: new RegExp(name) }, WAIT)
const rowOf = (name: string) => screen.queryByRole('row', { name: new RegExp(name) })
const removeButton = (name: string) => screen.findByRole('button', { name: `Remove from ${name}` }, WAIT)
const said = () => screen.getByRole('status').textContent
const violations = async () => (await axe.run(document.body)).violations.map(({ id }) => id)

/** Enough polls for an import to be complete, each with its answer. */
async function letImportRun() {
  for (const pause of [1_000, 2_000, 3_000]) await pass(pause + 50)
}

it('shows what the person is on in two groups, and locks what the sync keeps', async () => {
  open()
  const rows = within(await table())
  expect(rows.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['List', 'Contacts', 'Membership'])
  expect((await row('November product news')).textContent).toMatch(/18,39\d/)
  expect(rows.getByText('Lists you can change (4)')).toBeTruthy()
  expect(rows.getByText(/^Kept by the Dynamics sync \(\d\)$/)).toBeTruthy()
  const locked = await row('Dynamics Contacts')
  expect(within(locked).getByText('Dynamic').title).toBe(
    'Kept by the Dynamics sync. Changes with the record, not here.',
  )
  expect(within(locked).queryByRole('button')).toBeNull()
  expect(rows.queryByText('Product news')).toBeNull()
  expect(await violations()).toEqual([])
})

it('removes after the time to undo, by one import with nothing but the address, and reads the truth back', async () => {
  const { user, simulator, isOn, imports, calls } = open()
  await user.click(await removeButton('November product news'))
  expect(within(await row('November product news')).getByText('Removing, pending')).toBeTruthy()
  await pass(UNDO - 400)
  expect(imports()).toHaveLength(0)
  await pass(500)
  await waitFor(() => expect(imports()).toHaveLength(1), WAIT)
  expect(imports()[0]).toMatchObject({
    overwrite: true,
    rows: [{ 'Email Address': PRIYA.emailAddress }],
    addTo: [],
    removeFrom: [NOVEMBER],
  })
  const before = calls('getEmailLists')
  expect(isOn(NOVEMBER)).toBe(true)
  await letImportRun()
  await waitFor(() => expect(rowOf('November product news')).toBeNull(), WAIT)
  expect(isOn(NOVEMBER)).toBe(false)
  expect(calls('getEmailLists')).toBe(before + 1)
  await waitFor(() => expect(said()).toBe('Removed from November product news'))
  expect(simulator.store.imports.size).toBe(1)
})

it('sends nothing when a change is taken back', async () => {
  const { user, imports, isOn } = open()
  await user.click(await removeButton('November product news'))
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(await removeButton('November product news')).toBeTruthy()
  await pass(20_000)
  expect(imports()).toHaveLength(0)
  expect(isOn(NOVEMBER)).toBe(true)
})

it('adds to several lists, found by two searches, in one import', async () => {
  const { user, imports, isOn } = open()
  await table()
  const search = screen.getByRole('searchbox', { name: 'Search lists to add' })
  await user.type(search, 'renewal')
  expect(screen.getByText('3 lists match “renewal”.')).toBeTruthy()
  await user.click(screen.getByRole('checkbox', { name: /Renewal reminders, 90 days/ }))
  await user.clear(search)
  await user.type(search, 'ADVISORY')
  await user.click(screen.getByRole('checkbox', { name: /Customer advisory board 2027/ }))
  expect(screen.getByRole('checkbox', { name: /Renewal reminders/ })).toHaveProperty('checked', true)
  const button = screen.getByRole('button', { name: 'Add to 2 Lists' })
  await user.click(button)
  expect(document.activeElement).toBe(button)
  expect(button.textContent).toBe('Add to Lists')
  expect(screen.getAllByText('Adding, pending')).toHaveLength(2)
  expect(screen.getByText('Lists you can change (4, 2 pending)')).toBeTruthy()
  expect(await violations()).toEqual([])
  await pass(UNDO)
  await waitFor(() => expect(imports()).toHaveLength(1), WAIT)
  expect([...(imports()[0]?.addTo ?? [])].sort()).toEqual([ADVISORY, RENEWAL_90])
  await letImportRun()
  await removeButton('Customer advisory board 2027')
  await removeButton('Renewal reminders, 90 days')
  expect(isOn(ADVISORY) && isOn(RENEWAL_90)).toBe(true)
  expect(imports()).toHaveLength(1)
})

async function addAdvisory(user: ReturnType<typeof open>['user']) {
  await table()
  await user.type(screen.getByRole('searchbox', { name: 'Search lists to add' }), 'advisory')
  await user.click(screen.getByRole('checkbox', { name: /Customer advisory board 2027/ }))
  await user.click(screen.getByRole('button', { name: 'Add to 1 List' }))
  await pass(UNDO)
}

it('keeps the row with the reason when the import fails, and tries again when asked', async () => {
  const { user, simulator, isOn, imports } = open([{ kind: 'importFails' }])
  await addAdvisory(user)
  await letImportRun()
  const failed = await row('Customer advisory board 2027')
  await within(failed).findByText('Not added', {}, WAIT)
  expect(failed.textContent).toContain('Net-Results could not complete the import. Nothing was changed.')
  await waitFor(() => expect(said()).toContain('Not added: Customer advisory board 2027.'))
  expect(isOn(ADVISORY)).toBe(false)
  expect(await violations()).toEqual([])
  simulator.faults.active = []
  await user.click(screen.getByRole('button', { name: 'Retry Customer advisory board 2027' }))
  await waitFor(() => expect(imports()).toHaveLength(2), WAIT)
  await letImportRun()
  await removeButton('Customer advisory board 2027')
  expect(isOn(ADVISORY)).toBe(true)
})

it('forgets a change that failed when the rep lets it go', async () => {
  const { user } = open([{ kind: 'importFails' }])
  await addAdvisory(user)
  await letImportRun()
  await user.click(await screen.findByRole('button', { name: 'Dismiss Customer advisory board 2027' }, WAIT))
  expect(screen.queryByRole('row', { name: /Customer advisory/ })).toBeNull()
  expect(screen.getByRole('checkbox', { name: /Customer advisory/ })).toHaveProperty('checked', false)
})

it('words an address that Net-Results refuses', async () => {
  const { user, isOn } = open([], { person: { ...PRIYA, emailAddress: 'not an address' } })
  await addAdvisory(user)
  await letImportRun()
  const reason = await screen.findByText(/^Net-Results refused the email address not an address: /, {}, WAIT)
  expect(reason.textContent).toContain('“not an address” is not a valid address. Nothing was changed.')
  expect(isOn(ADVISORY)).toBe(false)
})

it('words an address that Net-Results refuses without saying why', async () => {
  const { user } = open([{ kind: 'importWithoutResults' }], { person: { ...PRIYA, emailAddress: 'not an address' } })
  await addAdvisory(user)
  await letImportRun()
  await screen.findByText('Net-Results refused the email address not an address. Nothing was changed.', {}, WAIT)
})

it('gives up on an import that never ends, and asks again without a second import', async () => {
  const { user, simulator, isOn, imports } = open([{ kind: 'importNeverFinishes' }])
  await user.click(await removeButton('November product news'))
  await pass(UNDO)
  await waitFor(() => expect(imports()).toHaveLength(1), WAIT)
  const stuck = await row('November product news')
  for (let polls = 0; polls < 150 && within(stuck).queryByText('Cannot tell') === null; polls += 1) await pass(5_000)
  expect(stuck.textContent).toContain('Net-Results still works on the import after 10 minutes.')
  expect(isOn(NOVEMBER)).toBe(true)
  simulator.faults.active = []
  await user.click(screen.getByRole('button', { name: 'Check Again, November product news' }))
  await letImportRun()
  await waitFor(() => expect(rowOf('November product news')).toBeNull(), WAIT)
  expect(isOn(NOVEMBER)).toBe(false)
  expect(imports()).toHaveLength(1)
})

it('does not repeat a change whose answer was lost, and says that it may have been made', async () => {
  const { user, simulator, imports, calls } = open([
    { kind: 'unreachable', operations: ['Contact.submitContactImport'] },
  ])
  await user.click(await removeButton('November product news'))
  await pass(UNDO)
  const doubtful = await row('November product news')
  await within(doubtful).findByText('Cannot tell', {}, WAIT)
  expect(doubtful.textContent).toContain('The change may have been made all the same.')
  await pass(60_000)
  expect(calls('submitContactImport')).toBe(1)
  simulator.faults.active = []
  await user.click(screen.getByRole('button', { name: 'Retry November product news' }))
  await letImportRun()
  await waitFor(() => expect(rowOf('November product news')).toBeNull(), WAIT)
  expect(imports()).toHaveLength(1)
})

it('sees by itself that a doubtful change was made after all', async () => {
  const { user, simulator, clock, queryClient } = open([
    { kind: 'truncatedJson', operations: ['Contact.submitContactImport'] },
  ])
  await user.click(await removeButton('November product news'))
  await pass(UNDO)
  await within(await row('November product news')).findByText('Cannot tell', {}, WAIT)
  simulator.faults.active = []
  clock.advance(60_000)
  await queryClient.invalidateQueries({ queryKey: ['contact', PRIYA.contactId] })
  await waitFor(() => expect(rowOf('November product news')).toBeNull(), WAIT)
})

it('loses sight of an import when the network goes, and finds its end when it is back', async () => {
  const { user, simulator, isOn, imports } = open()
  await user.click(await removeButton('November product news'))
  await pass(UNDO)
  await waitFor(() => expect(imports()).toHaveLength(1), WAIT)
  simulator.faults.active = [{ kind: 'unreachable' }]
  for (let polls = 0; polls < 6; polls += 1) await pass(5_100)
  const lost = await row('November product news')
  await within(lost).findByText('Cannot tell', {}, WAIT)
  expect(lost.textContent).toContain('The change was sent; whether it is complete is not known.')
  simulator.faults.active = []
  await user.click(screen.getByRole('button', { name: 'Check Again, November product news' }))
  await letImportRun()
  await waitFor(() => expect(rowOf('November product news')).toBeNull(), WAIT)
  expect(isOn(NOVEMBER)).toBe(false)
  expect(imports()).toHaveLength(1)
})

it('tells why Net-Results refused, in its own words', async () => {
  const message = 'This list is locked by Marketing.'
  const { user, isOn } = open([{ kind: 'refused', message, operations: ['Contact.submitContactImport'] }])
  await user.click(await removeButton('November product news'))
  await pass(UNDO)
  await screen.findByText(
    'Net-Results refused the change: This list is locked by Marketing. Nothing was changed.',
    {},
    WAIT,
  )
  expect(within(await row('November product news')).getByText('Not removed')).toBeTruthy()
  expect(isOn(NOVEMBER)).toBe(true)
})

it('stops offering changes where the account has no imports', async () => {
  const { user } = open([{ kind: 'unsupported', operations: ['Contact.submitContactImport'] }])
  await user.click(await removeButton('November product news'))
  await pass(UNDO)
  const note = await screen.findByText(/does not offer changing memberships/, { selector: 'p' }, WAIT)
  expect(
    within(note.parentElement ?? document.body)
      .getByRole('link')
      .getAttribute('href'),
  ).toBe('https://apps.net-results.com')
  expect(await row('November product news')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /^Remove from/ })).toBeNull()
  expect(screen.queryByRole('searchbox', { name: 'Search lists to add' })).toBeNull()
})

it('keeps two changes apart that are on their way at once', async () => {
  const { user, simulator, isOn, imports } = open()
  await user.click(await removeButton('November product news'))
  await user.click(screen.getByRole('checkbox', { name: /Customer advisory board 2027/ }))
  await user.click(screen.getByRole('button', { name: 'Add to 1 List' }))
  // The second change sends the first at once.
  await waitFor(() => expect(imports()).toHaveLength(1), WAIT)
  await letImportRun()
  await waitFor(() => expect(rowOf('November product news')).toBeNull(), WAIT)
  expect(within(await row('Customer advisory board 2027')).getByText('Adding, pending')).toBeTruthy()
  await pass(UNDO)
  await letImportRun()
  await removeButton('Customer advisory board 2027')
  expect([isOn(NOVEMBER), isOn(ADVISORY)]).toEqual([false, true])
  expect(simulator.store.imports.size).toBe(2)
})

it('sends a change when the record is left, stops asking, and reads the truth at the next visit', async () => {
  const { user, show, simulator, isOn, imports, calls } = open()
  await user.click(await removeButton('November product news'))
  show('otherRecord')
  await waitFor(() => expect(imports()).toHaveLength(1), WAIT)
  await pass(60_000)
  expect(calls('getOne')).toBe(0)
  expect(isOn(NOVEMBER)).toBe(true)
  show('panel')
  expect(within(await row('November product news')).getByText('Removing, pending')).toBeTruthy()
  await letImportRun()
  await waitFor(() => expect(rowOf('November product news')).toBeNull(), WAIT)
  expect(isOn(NOVEMBER)).toBe(false)
  expect(simulator.store.imports.size).toBe(1)
})

it('follows an import through a change of tabs', async () => {
  const { user, show, isOn, imports } = open()
  await user.click(await removeButton('November product news'))
  show('otherTab')
  await pass(UNDO)
  await waitFor(() => expect(imports()).toHaveLength(1), WAIT)
  await letImportRun()
  await waitFor(() => expect(said()).toBe('Removed from November product news'), WAIT)
  expect(isOn(NOVEMBER)).toBe(false)
  show('panel')
  await table()
  expect(rowOf('November product news')).toBeNull()
})

it('does not claim a membership that the import did not bring', async () => {
  const { user, simulator } = open()
  await user.click(await removeButton('November product news'))
  await pass(UNDO)
  await waitFor(() => expect(simulator.store.imports.size).toBe(1), WAIT)
  for (const job of simulator.store.imports.values()) Object.assign(job, { removeFrom: [] })
  await letImportRun()
  await screen.findByText('Net-Results completed the import and still shows the membership as it was.', {}, WAIT)
})

function makeLists(simulator: NetResultsSimulator, count: number, members: number) {
  const listIds = simulator.store.contacts.get(Number(PRIYA.contactId))?.listIds
  for (let index = 0; index < count; index += 1) {
    const id = 5000 + index
    const name = `Campaign ${String(index).padStart(4, '0')}`
    simulator.store.lists.set(id, { id, name, kind: 'static', publicName: '', others: index })
    if (index < members) listIds?.add(id)
  }
}

const domRows = () => screen.getAllByRole('row').length + screen.getAllByRole('checkbox').length

it('holds at most 60 rows in the document with 400 lists, wherever the rep has scrolled to', async () => {
  open([], { prepare: (simulator) => makeLists(simulator, 800, 400) })
  const element = await table()
  expect(Number(element.getAttribute('aria-rowcount'))).toBeGreaterThan(400)
  expect(domRows()).toBeLessThanOrEqual(60)
  expect(document.documentElement.scrollHeight).toBeGreaterThan(400 * 41)
  window.scrollTo(0, 8_000)
  await row('Campaign 0205')
  expect(domRows()).toBeLessThanOrEqual(60)
  window.scrollTo(0, 0)
})

it('finds one of many memberships', async () => {
  const { user } = open([], { prepare: (simulator) => makeLists(simulator, 800, 400) })
  await table()
  const search = screen.getByRole('searchbox', { name: 'Search these lists' })
  await user.type(search, 'campaign 0399')
  expect((await row('Campaign 0399')).textContent).toContain('Remove')
  expect(rowOf('November product news')).toBeNull()
  await user.clear(search)
  await user.type(search, 'zzz')
  expect(screen.getByRole('heading', { name: 'No list here matches “zzz”' })).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Clear Search' }))
  expect(await row('Campaign 0000')).toBeTruthy()
})

it('lets Net-Results search when there are more lists than it loads', async () => {
  const { user, isOn } = open([], { prepare: (simulator) => makeLists(simulator, 2_100, 0) })
  await screen.findByText(
    /^\d more memberships? (is|are) on subscriptions, or on lists beyond the first 2,000/,
    {},
    WAIT,
  )
  // What is not known is not denied.
  expect(screen.queryByRole('heading', { name: /is on no list/ })).toBeNull()
  await user.type(screen.getByRole('searchbox', { name: 'Search lists to add' }), 'Zürich')
  await user.click(await screen.findByRole('checkbox', { name: /Zürich user group/ }, WAIT))
  await user.click(screen.getByRole('button', { name: 'Add to 1 List' }))
  await pass(UNDO)
  await letImportRun()
  await waitFor(() => expect(isOn(2111)).toBe(true), WAIT)
})

it('asks list by list where the account does not tell all at once, and says how far it got', async () => {
  const { user, calls, imports, isOn } = open([{ kind: 'unsupported', operations: ['Contact.getEmailLists'] }])
  await removeButton('November product news')
  const line = await screen.findByText(/^Checked 50 of \d+ lists\./, {}, WAIT)
  expect(calls('getContactParticipation')).toBe(50)
  await user.click(screen.getByRole('button', { name: /^Check \d+ More$/ }))
  await waitFor(() => expect(line.textContent).toMatch(/^Checked (\d+) of \1 lists\./), WAIT)
  await removeButton('Webinar: Routing at scale')
  await user.click(await removeButton('November product news'))
  await pass(UNDO)
  await waitFor(() => expect(imports()).toHaveLength(1), WAIT)
  await letImportRun()
  await waitFor(() => expect(rowOf('November product news')).toBeNull(), WAIT)
  expect(isOn(NOVEMBER)).toBe(false)
})

it('checks the lists that the rep looks for first, and those that the sync keeps as well', async () => {
  const { user } = open([{ kind: 'unsupported', operations: ['Contact.getEmailLists'] }], {
    prepare: (simulator) => makeLists(simulator, 120, 0),
  })
  await screen.findByText(/^Checked 50 of \d+ lists\./, {}, WAIT)
  // Whoever is on none of 50 lists may be on the next.
  expect(screen.queryByRole('heading', { name: /is on no list/ })).toBeNull()
  await user.type(screen.getByRole('searchbox', { name: 'Search lists to add' }), 'november')
  await user.click(screen.getByRole('button', { name: 'Check 50 More' }))
  await removeButton('November product news')
  expect(rowOf('Dynamics Contacts')).toBeNull()
  await user.click(await screen.findByRole('button', { name: 'Check 50 More' }, WAIT))
  expect(await row('Dynamics Contacts')).toBeTruthy()
})

it('has words for lists that cannot be had, and another try', async () => {
  const { user, simulator } = open([{ kind: 'down', operations: ['EmailList.*'] }])
  await screen.findByRole('heading', { name: 'Net-Results is down' }, WAIT)
  simulator.faults.active = []
  await user.click(screen.getByRole('button', { name: 'Try Again' }))
  expect(await row('November product news')).toBeTruthy()
})

it('leads to Net-Results where the account has no lists', async () => {
  open([{ kind: 'unsupported', operations: ['EmailList.getMultiple'] }])
  await screen.findByText('Lists can be seen and changed in Net-Results itself.', {}, WAIT)
  expect(screen.getByRole('link', { name: 'Open Net-Results' }).getAttribute('href')).toBe(
    'https://apps.net-results.com',
  )
})

it('never loses the focus: not to a pending row, and not to one that is gone', async () => {
  const { user, imports } = open()
  const button = await removeButton('November product news')
  button.focus()
  await user.keyboard('{Enter}')
  expect(document.activeElement?.textContent).toBe('Removing, pending')
  await pass(UNDO)
  await waitFor(() => expect(imports()).toHaveLength(1), WAIT)
  await letImportRun()
  await waitFor(() => expect(rowOf('November product news')).toBeNull(), WAIT)
  expect(document.activeElement).toBe(await table())
})

it('can be worked by keyboard alone', async () => {
  const { user, isOn } = open()
  await table()
  screen.getByRole('searchbox', { name: 'Search lists to add' }).focus()
  await user.keyboard('risk')
  await user.tab()
  await user.keyboard(' ')
  expect(screen.getByRole('checkbox', { name: /Renewal risk, Q1/ })).toHaveProperty('checked', true)
  await user.tab()
  await user.keyboard('{Enter}')
  await user.tab()
  expect(document.activeElement?.textContent).toBe('Undo')
  await pass(UNDO)
  await letImportRun()
  await waitFor(() => expect(isOn(RENEWAL_RISK)).toBe(true), WAIT)
  expect(isOn(PRODUCT_NEWS)).toBe(true)
})
