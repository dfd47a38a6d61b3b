import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ComponentProps } from 'react'
import { expect, it } from 'vitest'
import type { Fault } from '../../../mocks/net-results/Faults'
import { NOTABLE } from '../../../mocks/world/notable'
import type { FormDynamics } from '../../dataverse/Host'
import { parseGuid, type Guid } from '../../domain/Guid'
import type { RecordRef } from '../../domain/RecordRef'
import { accessibilityFindings, openPanel } from '../../parts/openPanel.testing'
import { useServices } from '../../parts/useServices'
import { SyncContact } from './SyncContact'

const WAIT = { timeout: 8_000 }
const WRITE = { operations: ['Contact.submitContactImport'] }
const DALE = 'dale.nakagawa@haldenwater.example'

type Panel = Awaited<ReturnType<typeof openPanel>>

interface Opening {
  readonly netResults?: readonly Fault[]
  readonly timeout?: number
  /** Whose record the button is for. @default the contact of the form */
  readonly record?: RecordRef
}

/** As the page of the form has it, which can ask for persons. */
function OnForm(props: Omit<ComponentProps<typeof SyncContact>, 'readPerson'>) {
  const dynamics = useServices().dynamics as FormDynamics
  return <SyncContact {...props} readPerson={(record) => dynamics.person(record)} />
}

async function openSync({ record = contact(NOTABLE.hotContact), ...more }: Opening = {}) {
  const done: number[] = []
  const sync = (known = true) => <OnForm record={record} contactKnown={known} onDone={() => void done.push(1)} />
  const panel = await openPanel({ id: NOTABLE.hotContact, ...more, children: () => sync() })
  await screen.findByRole('button', { name: 'Sync This Contact' }, WAIT)
  return { ...panel, done, sync, user: userEvent.setup() }
}

function contact(id: string): RecordRef {
  return { table: 'contact', id: parseGuid(id) as Guid }
}

const button = () => screen.getByRole('button', { name: 'Sync This Contact' })
const cause = () => document.querySelector('[data-sync]')?.getAttribute('data-sync')
const ended = (expected: string) => waitFor(() => expect(cause()).toBe(expected), WAIT)
const spoken = () => screen.getByRole('status').textContent

/** Lets the import that was submitted be complete when it is next asked for. */
async function importDone({ simulator, clock }: Pick<Panel, 'simulator' | 'clock'>) {
  await waitFor(() => expect(simulator.store.imports.size).toBe(1), WAIT)
  clock.advance(60_000)
}

it('sends the record as it is saved, follows the import, says the result once and has the page refreshed', async () => {
  const { user, simulator, dynamics, clock, contact: person, done, calls } = await openSync()
  dynamics.store.change('contact', NOTABLE.hotContact, { jobtitle: 'Chief Water Officer', fax: null })
  person.attributes['Fax'] = '+1 555 0100'
  await user.click(button())
  expect(button().getAttribute('aria-disabled')).toBe('true')
  await importDone({ simulator, clock })
  await ended('updated')
  expect(screen.getByRole('group', { name: /^Updated at Net-Results, \d+:\d\d [AP]M$/ })).toBeTruthy()
  await waitFor(() => expect(spoken()).toMatch(/^Updated at Net-Results/))
  expect(person.attributes).toMatchObject({
    Title: 'Chief Water Officer',
    'Company Name': 'Halden Water Systems',
    // Dynamics may not write empty fields.
    Fax: '+1 555 0100',
  })
  expect(done).toEqual([1])
  expect(calls('submitContactImport')).toBe(1)
  const [job] = [...simulator.store.imports.values()]
  expect(job).toMatchObject({ overwrite: true, addTo: [], removeFrom: [] })
  expect(job?.rows).toHaveLength(1)
})

it('adds a person whom Net-Results does not know, as the one primary act', async () => {
  const { user, simulator, clock, show, sync, done } = await openSync({ record: contact(NOTABLE.unknownToNetResults) })
  show(sync(false))
  await user.click(button())
  await importDone({ simulator, clock })
  await ended('added')
  expect(simulator.store.byEmail.get(DALE)?.attributes['Last Name']).toBe('Nakagawa')
  expect(done).toEqual([1])
})

it('asks to save first, and then sends what was saved', async () => {
  const { user, simulator, clock, form, contact: person, calls } = await openSync()
  form.type('jobtitle', 'Not saved yet')
  await user.click(button())
  const dialog = within(screen.getByRole('dialog', { name: 'Save the record first?' }))
  expect(calls('getFieldMappings')).toBe(0)
  expect(await accessibilityFindings()).toEqual([])
  await user.click(dialog.getByRole('button', { name: 'Save and Sync' }))
  await importDone({ simulator, clock })
  await ended('updated')
  expect(person.attributes['Title']).toBe('Not saved yet')
  expect(form.data.isDirty()).toBe(false)
})

it('leaves everything as it is when the rep would rather not save', async () => {
  const { user, form, calls } = await openSync()
  form.type('jobtitle', 'Not saved yet')
  await user.click(button())
  await user.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(button())
  expect(form.data.isDirty()).toBe(true)
  expect(calls('submitContactImport')).toBe(0)
})

it('sends nothing when Dynamics does not save', async () => {
  const { user, form, dynamics, calls, done } = await openSync()
  form.type('jobtitle', 'Not saved yet')
  dynamics.setFaults({ missingPrivileges: ['contact.Write'] })
  await user.click(button())
  await user.click(screen.getByRole('button', { name: 'Save and Sync' }))
  await waitFor(() => expect(screen.getByText('The record was not saved')).toBeTruthy(), WAIT)
  expect(calls('submitContactImport')).toBe(0)
  expect(done).toEqual([])
})

it.each([
  [NOTABLE.withoutEmail, 'This record has no email address, and only records with one are synced.'],
  [NOTABLE.inactive, 'This record is inactive, and inactive records are not synced.'],
])('says why %s is left out, and sends nothing', async (id, reason) => {
  const { user, calls, done } = await openSync({ record: contact(id) })
  await user.click(button())
  await ended('notSent')
  expect(document.body.textContent).toContain(reason)
  await waitFor(() => expect(spoken()).toBe(`Not synced. ${reason}`))
  expect(calls('submitContactImport')).toBe(0)
  expect(done).toEqual([])
})

it('names a mapped column that Dynamics does not have', async () => {
  const { user, simulator, calls } = await openSync()
  const [missing] = simulator.store.sync.mappings.contact.filter(({ column }) => column.startsWith('dw_'))
  if (missing === undefined) throw new Error('The simulated mapping has no custom column.')
  // As after somebody has deleted the column in Dynamics.
  Object.assign(missing, { column: 'dw_deleted', netResultsField: 'Technicians', fromDynamics: true })
  await user.click(button())
  await ended('dataverse.unknownColumn')
  expect(document.body.textContent).toContain(missing.column)
  expect(calls('submitContactImport')).toBe(0)
})

it('hands on why Net-Results refuses the person', async () => {
  const { user, simulator, clock, dynamics, done } = await openSync()
  dynamics.store.change('contact', NOTABLE.hotContact, { emailaddress1: 'not an address' })
  await user.click(button())
  await importDone({ simulator, clock })
  await ended('refused')
  expect(document.body.textContent).toContain('Net-Results says: “')
  expect(done).toEqual([])
})

it('says so when the import fails as a whole', async () => {
  const { user, simulator, clock } = await openSync({ netResults: [{ kind: 'importFails' }] })
  await user.click(button())
  await importDone({ simulator, clock })
  await ended('failed')
  expect(document.body.textContent).toContain('could not be completed')
})

it('reads the result from the counts when Net-Results gives no rows', async () => {
  const { user, simulator, clock } = await openSync({ netResults: [{ kind: 'importWithoutResults' }] })
  await user.click(button())
  await importDone({ simulator, clock })
  await ended('updated')
})

it('uses the built-in mapping where the account offers none', async () => {
  const {
    user,
    simulator,
    clock,
    contact: person,
    dynamics,
  } = await openSync({
    netResults: [{ kind: 'unsupported', operations: ['DynamicsIntegration.*'] }],
  })
  dynamics.store.change('contact', NOTABLE.hotContact, { lastname: 'Raghavan-Lund' })
  await user.click(button())
  await importDone({ simulator, clock })
  await ended('updated')
  expect(person.attributes['Last Name']).toBe('Raghavan-Lund')
})

it.each<[Fault, string]>([
  [{ kind: 'unsupported', ...WRITE }, 'unsupported'],
  [{ kind: 'refused', message: 'No imports today', ...WRITE }, 'refused'],
  [{ kind: 'notPermitted', ...WRITE }, 'notPermitted'],
  [{ kind: 'throttled', ...WRITE }, 'throttled'],
  [{ kind: 'down', operations: ['DynamicsIntegration.*'] }, 'down'],
])('says that nothing was sent after %o', async (fault, expected) => {
  const { user, simulator, done } = await openSync({ netResults: [fault] })
  await user.click(button())
  await ended(expected)
  expect(document.body.textContent).toContain('Nothing was sent.')
  expect(simulator.store.imports.size).toBe(0)
  expect(done).toEqual([])
})

it.each<[string, Fault, number]>([
  ['there is no answer', { kind: 'hang', ...WRITE }, 1],
  ['half an answer comes', { kind: 'truncatedJson', ...WRITE }, 1],
  ['the network breaks', { kind: 'unreachable', ...WRITE }, 0],
])('says that it cannot tell, and repeats nothing, when %s to the write', async (_case, fault) => {
  const { user, calls, done } = await openSync({ netResults: [fault], timeout: 150 })
  await user.click(button())
  await ended('doubtful')
  expect(document.body.textContent).toContain('It was not sent again.')
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(calls('submitContactImport')).toBeLessThanOrEqual(1)
  expect(done).toEqual([1])
})

it('knows that Net-Results has the record when only the following fails', async () => {
  const { user, simulator } = await openSync({
    netResults: [{ kind: 'notPermitted', operations: ['ContactImport.getOne'] }],
  })
  await user.click(button())
  await ended('lostSight')
  expect(simulator.store.imports.size).toBe(1)
  expect(document.body.textContent).toContain('Net-Results has the record')
})

it('makes one call at a time for a record, whoever presses', async () => {
  const { user, simulator, clock, show, sync, calls, done } = await openSync()
  await user.dblClick(button())
  // Another tab of the page, and back.
  show(null)
  show(sync())
  expect(button().getAttribute('aria-disabled')).toBe('true')
  await user.click(button())
  await importDone({ simulator, clock })
  await ended('updated')
  expect(calls('submitContactImport')).toBe(1)
  expect(done).toEqual([1])
})

it('keeps the focus when the page is built anew around the button', async () => {
  const { user, show, sync, simulator, clock } = await openSync()
  await user.click(button())
  show(<div key="anew">{sync()}</div>)
  expect(document.activeElement).toBe(button())
  await importDone({ simulator, clock })
  await ended('updated')
})

it('is accessible, and goes away when it has been read', async () => {
  const { user, simulator, clock } = await openSync()
  await user.click(button())
  await importDone({ simulator, clock })
  await ended('updated')
  // The button fades from its disabled colors.
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(await accessibilityFindings()).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(cause()).toBeUndefined()
  expect(document.activeElement).toBe(button())
})
