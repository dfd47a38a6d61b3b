import { afterEach, expect, it, vi } from 'vitest'
import type { Fault } from '../../mocks/net-results/Faults'
import { NOTABLE } from '../../mocks/world/notable'
import type { FormContext } from '../dataverse/ClientApi'
import { Commands } from './commands'
import { openCommandBar, WORLD } from './openCommandBar.testing'

const WAIT = { timeout: 8_000 }
const WRITE = { operations: ['Contact.submitContactImport'] }
const PRIYA = 'priya.raghavan@haldenwater.example'

type App = Awaited<ReturnType<typeof openCommandBar>>

afterEach(() => void Reflect.deleteProperty(window, 'Xrm'))

/** Lets the import that is submitted be complete when it is next asked for. */
async function importDone({ simulator, clock }: App) {
  await vi.waitFor(() => expect(simulator.store.imports.size).toBe(1), WAIT)
  clock.advance(60_000)
}
const messages = ({ bar }: App) => [...bar.values()].map(({ level, message }) => [level, message])
const reference = (id: string, TypeName = 'contact') => {
  const person = WORLD.people.find((one) => one.id === id)
  return { Id: `{${id.toUpperCase()}}`, Name: `${person?.firstName} ${person?.lastName}`, TypeName, TypeCode: 2 }
}

it('syncs the record of the form, without blocking it, and says so on the bar', async () => {
  const app = await openCommandBar({ id: NOTABLE.hotContact })
  app.dynamics.store.change('contact', NOTABLE.hotContact, { jobtitle: 'Chief Water Officer' })
  const command = Commands.syncRecord(app.formContext)
  await vi.waitFor(() => expect(messages(app)).toEqual([[4, 'Syncing Priya Raghavan with Net-Results']]), WAIT)
  await importDone(app)
  await command
  expect(messages(app)).toEqual([[1, 'Priya Raghavan was updated at Net-Results.']])
  expect(app.simulator.store.byEmail.get(PRIYA)?.attributes['Title']).toBe('Chief Water Officer')
  expect(app.asked('Utility.showProgressIndicator')).toEqual([])
  expect(app.alerts()).toEqual([])
})

it('saves first when the user says so, and sends what was saved', async () => {
  const app = await openCommandBar({ id: NOTABLE.hotContact })
  app.form.type('jobtitle', 'Typed')
  const command = Commands.syncRecord(app.formContext)
  await importDone(app)
  await command
  expect(app.asked('Navigation.openConfirmDialog')[0]?.question).toMatchObject({
    title: 'Save the record first?',
    confirmButtonLabel: 'Save and Sync',
    cancelButtonLabel: 'Cancel',
  })
  expect(app.simulator.store.byEmail.get(PRIYA)?.attributes['Title']).toBe('Typed')
})

it('does nothing when the user would rather not save', async () => {
  const app = await openCommandBar({ id: NOTABLE.hotContact, confirms: false })
  app.form.type('jobtitle', 'Typed')
  await Commands.syncRecord(app.formContext)
  expect(app.form.data.isDirty()).toBe(true)
  expect(app.simulator.log).toEqual([])
  expect([messages(app), app.alerts()]).toEqual([[], []])
})

it('sends nothing when the record is not saved', async () => {
  const app = await openCommandBar({ id: NOTABLE.hotContact, dataverse: { missingPrivileges: ['contact.Write'] } })
  app.form.type('jobtitle', 'Typed')
  await Commands.syncRecord(app.formContext)
  expect(app.simulator.log).toEqual([])
  expect(messages(app)[0]?.[1]).toContain('The record was not saved')
})

it('falls back to the progress indicator, and takes it away before it waits for the import', async () => {
  const app = await openCommandBar({ id: NOTABLE.hotContact, withoutBar: true })
  const command = Commands.syncRecord(app.formContext)
  await vi.waitFor(() => expect(app.asked('Utility.closeProgressIndicator')).toHaveLength(1), WAIT)
  expect(app.calls('getOne')).toBe(0)
  await importDone(app)
  await command
  expect(app.alerts()).toEqual(['Priya Raghavan was updated at Net-Results.'])
  expect(app.asked('Utility.closeProgressIndicator')).toHaveLength(1)
})

it('takes the progress indicator away when it fails', async () => {
  const app = await openCommandBar({ id: NOTABLE.hotContact, withoutBar: true, netResults: [{ kind: 'notPermitted' }] })
  await Commands.syncRecord(app.formContext)
  expect(app.asked('Utility.closeProgressIndicator')).toHaveLength(1)
  expect(app.alerts()[0]).toContain('Your Net-Results user lacks the permission.')
})

it.each<[string, Fault, string]>([
  ['refused', { kind: 'refused', message: 'No imports today', ...WRITE }, 'Net-Results refused: No imports today.'],
  ['a wrong password', { kind: 'wrongPassword' }, 'Net-Results did not accept your password.'],
  ['not offered', { kind: 'unsupported', ...WRITE }, 'does not offer imports through its API.'],
])('says that nothing was sent when it is %s', async (_case, fault, words) => {
  const app = await openCommandBar({ id: NOTABLE.hotContact, netResults: [fault] })
  await Commands.syncRecord(app.formContext)
  expect(messages(app)).toEqual([[2, expect.stringContaining(words)]])
  expect(messages(app)[0]?.[1]).toContain('Nothing was sent to Net-Results.')
  expect(app.simulator.store.imports.size).toBe(0)
})

it('says that nobody can tell, and repeats nothing, when the network breaks at the write', async () => {
  const app = await openCommandBar({ id: NOTABLE.hotContact, netResults: [{ kind: 'truncatedJson', ...WRITE }] })
  await Commands.syncRecord(app.formContext)
  expect(messages(app)).toEqual([[3, expect.stringContaining('Nobody can tell whether Net-Results got')]])
  expect(app.calls('submitContactImport')).toBe(1)
})

it('knows that it was sent when only the following fails', async () => {
  const app = await openCommandBar({
    id: NOTABLE.hotContact,
    netResults: [{ kind: 'refused', operations: ['ContactImport.getOne'] }],
  })
  await Commands.syncRecord(app.formContext)
  expect(messages(app)).toEqual([[3, expect.stringContaining('Priya Raghavan was sent. Whether')]])
  expect(app.simulator.store.imports.size).toBe(1)
})

it.each([
  ['none', 'no Net-Results credentials'],
  ['notShared', 'no Net-Results credentials'],
] as const)('sends nothing without a password (%s), and says where there is one', async (storedCredentials, words) => {
  const app = await openCommandBar({ id: NOTABLE.hotContact, dataverse: { storedCredentials } })
  await Commands.syncRecord(app.formContext)
  expect(app.alerts()[0]).toContain(words)
  expect(app.simulator.log).toEqual([])
})

it('sends no password to an address that is not allowed', async () => {
  const dataverse = { apiBaseUrl: 'https://net-results.com.evil.example' }
  const app = await openCommandBar({ id: NOTABLE.hotContact, dataverse })
  await Commands.syncRecord(app.formContext)
  expect(app.alerts()[0]).toContain('https://net-results.com.evil.example')
  expect(app.simulator.log).toEqual([])
})

it('says why a record is left out', async () => {
  const app = await openCommandBar({ id: NOTABLE.inactive })
  await Commands.syncRecord(app.formContext)
  expect(messages(app)).toEqual([[3, expect.stringMatching(/was not sent: it is inactive, and inactive/)]])
  expect(app.calls('submitContactImport')).toBe(0)
})

it('makes one call at a time for a record', async () => {
  const app = await openCommandBar({ id: NOTABLE.hotContact })
  const first = Commands.syncRecord(app.formContext)
  await Commands.syncRecord(app.formContext)
  expect(messages(app)).toContainEqual([3, 'This is being synced already. Wait until it is done.'])
  await importDone(app)
  await first
  expect(app.calls('submitContactImport')).toBe(1)
})

it('syncs chosen rows in one import, and tells of each that was not', async () => {
  const app = await openCommandBar({ id: NOTABLE.hotContact })
  const chosen = [
    reference(NOTABLE.hotContact),
    reference(NOTABLE.withoutEmail),
    reference(NOTABLE.unknownToNetResults),
    reference(NOTABLE.inactive),
    reference(NOTABLE.hotContact),
  ]
  const command = Commands.syncChosen({}, chosen)
  await vi.waitFor(() => expect(messages(app)).toEqual([[4, 'Syncing 4 records with Net-Results']]), WAIT)
  await importDone(app)
  await command
  expect(app.alerts()).toEqual([
    [
      '2 of 4 records are synced with Net-Results.',
      'Gunnar Pettersen was not sent: it has no email address, and only records with one are synced.',
      'Margit Olafsdottir was not sent: it is inactive, and inactive records are not synced.',
    ].join('\n'),
  ])
  expect([...app.simulator.store.imports.values()].map(({ rows }) => rows.length)).toEqual([2])
  expect(app.simulator.store.byEmail.has('dale.nakagawa@haldenwater.example')).toBe(true)
  expect(messages(app)).toEqual([])
})

it('keeps to the bar when all went well', async () => {
  const app = await openCommandBar({ id: NOTABLE.hotLead, table: 'lead' })
  const leads = WORLD.people.filter(
    (one) => one.table === 'lead' && one.active && one.emailAddress !== null && one.id !== NOTABLE.malformedEmail,
  )
  const command = Commands.syncChosen(
    {},
    leads.slice(0, 3).map(({ id }) => reference(id, 'lead')),
  )
  await importDone(app)
  await command
  expect(messages(app)).toEqual([[1, '3 of 3 records are synced with Net-Results.']])
  expect(app.alerts()).toEqual([])
})

it('takes at most 200 rows of one table of people', async () => {
  const app = await openCommandBar({ id: NOTABLE.hotContact })
  const many = Array.from({ length: 201 }, (_, index) => ({
    Id: `c0000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
    Name: 'x',
    TypeName: 'contact',
  }))
  await Commands.syncChosen({}, many)
  await Commands.syncChosen({}, [reference(NOTABLE.hotContact), reference(NOTABLE.hotLead, 'lead')])
  await Commands.syncChosen({}, [reference(NOTABLE.largeAccount, 'account')])
  await Commands.syncChosen({}, undefined)
  expect(app.alerts()).toEqual([
    'Choose at most 200 records at a time.',
    'Choose either contacts or leads, not both at a time.',
    'Open or choose contacts or leads that are saved. Only these can be synced.',
    'Open or choose contacts or leads that are saved. Only these can be synced.',
  ])
  expect(app.simulator.log).toEqual([])
})

it('has words for a form that is none', async () => {
  const app = await openCommandBar({ id: NOTABLE.hotContact })
  await Commands.syncRecord({} as FormContext)
  expect(app.alerts()).toEqual(['Open or choose contacts or leads that are saved. Only these can be synced.'])
})

it('does nothing where there is no app', async () => {
  await expect(Commands.syncRecord({} as FormContext)).resolves.toBeUndefined()
})

it('leads to the page that syncs an account, and sends nothing by itself', async () => {
  const app = await openCommandBar({
    table: 'account',
    id: NOTABLE.largeAccount,
    tabs: ['Summary', 'nr_tab_netresults'],
  })
  await Commands.syncAccount(app.formContext)
  expect(app.form.tab()).toBe('nr_tab_netresults')
  expect([app.simulator.log, app.alerts()]).toEqual([[], []])
})

it('says where an account is synced when the form does not show that page', async () => {
  const app = await openCommandBar({ table: 'account', id: NOTABLE.largeAccount })
  await Commands.syncAccount(app.formContext)
  expect(app.alerts()).toEqual([expect.stringContaining('does not show the Net-Results tab')])
})
