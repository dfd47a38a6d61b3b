import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import type { FieldMapping } from '../../../mocks/net-results/sync/SyncState'
import { accessibilityFindings } from '../../parts/openPanel.testing'
import { breakAfter } from './breakAfter.testing'
import { openConsole } from './openConsole.testing'

const WAIT = { timeout: 8_000 }

afterEach(() => window.scrollTo(0, 0))

async function open(opening: Parameters<typeof openConsole>[0] = {}) {
  const opened = await openConsole({ data: 'tab=fieldMappings', ...opening })
  await screen.findByRole('table', { name: 'Field mappings' }, WAIT)
  const { mappings } = opened.simulator.store.sync
  return {
    ...opened,
    user: userEvent.setup(),
    mappings,
    stored: (column: string) => storedOf(mappings.contact, column),
  }
}

function storedOf(mappings: readonly FieldMapping[], column: string) {
  const found = mappings.find((mapping) => mapping.column === column)
  if (found === undefined) throw new Error(`Net-Results does not map ${column}.`)
  return { field: found.netResultsField, to: found.toDynamics, from: found.fromDynamics }
}

type User = ReturnType<typeof userEvent.setup>
const rows = () =>
  screen
    .queryAllByRole('row')
    .filter((row) => row.hasAttribute('data-key'))
    .sort((a, b) => Number(a.getAttribute('data-index')) - Number(b.getAttribute('data-index')))
const row = (column: string) => {
  const found = rows().find((one) => one.getAttribute('data-key') === column)
  if (found === undefined) throw new Error(`There is no row ${column}.`)
  return found
}
const fieldOf = (column: string) => within(row(column)).getByRole<HTMLSelectElement>('combobox')
const box = (column: string, name: RegExp) => within(row(column)).getByRole<HTMLInputElement>('checkbox', { name })
const button = (name: string) => screen.getByRole('button', { name })
const dialog = () => screen.findByRole('dialog', {}, WAIT)
async function search(user: User, text: string) {
  const field = screen.getByRole('searchbox', { name: 'Search fields' })
  await user.clear(field)
  if (text !== '') await user.type(field, text)
  await waitFor(() => expect(rows().length === 0 || (rows()[0]?.textContent ?? '').toLowerCase()).not.toBe(''), WAIT)
}
async function show(user: User, start: string) {
  const select = screen.getByRole('combobox', { name: 'Show' })
  await user.selectOptions(select, within(select).getByRole('option', { name: new RegExp(`^${start}`) }))
}
async function only(user: User, column: string) {
  await search(user, column)
  await waitFor(() => expect(rows().some((one) => one.getAttribute('data-key') === column)).toBe(true), WAIT)
}

it('shows label and logical name of each field, what it is mapped to, and which ways', async () => {
  const { user, stored } = await open()
  await only(user, 'address1_city')
  expect(row('address1_city').textContent).toContain('Address 1: City')
  expect(fieldOf('address1_city').value).toBe('City')
  expect([box('address1_city', /^To/).checked, box('address1_city', /^From/).checked]).toEqual([true, true])
  expect(stored('address1_city')).toEqual({ field: 'City', to: true, from: true })
  await only(user, 'department')
  expect(within(fieldOf('department')).getByRole<HTMLOptionElement>('option', { name: 'Do Not Map' }).selected).toBe(
    true,
  )
  expect(box('department', /^To/).disabled).toBe(true)
  expect(await accessibilityFindings()).toEqual([])
})

it('shows the labels in the language of Dynamics, and the fields that the customer has added', async () => {
  const { user } = await open()
  await only(user, 'jobtitle')
  expect(row('jobtitle').textContent).toContain('Job Title')
  const choices = within(fieldOf('jobtitle'))
    .getAllByRole('option')
    .map(({ textContent }) => textContent)
  expect(choices).toEqual(expect.arrayContaining(['Do Not Map', 'Email Address', 'Renewal Date', 'Technicians']))
})

it('shows each table, only what is mapped, and what was changed', async () => {
  const { user, mappings } = await open()
  await show(user, 'Only mapped')
  const mapped = mappings.contact.filter(({ netResultsField }) => netResultsField !== null)
  await waitFor(() => expect(rows()).toHaveLength(mapped.length), WAIT)
  await show(user, 'Changed since load')
  await screen.findByRole('heading', { name: 'No fields match these filters' }, WAIT)
  await user.click(button('Clear Filters'))
  await only(user, 'department')
  await user.selectOptions(fieldOf('department'), 'Industry')
  await search(user, '')
  await show(user, 'Changed since load')
  await waitFor(() => expect(rows()).toHaveLength(1), WAIT)
  expect(row('department').textContent).toContain('Changed, was Do Not Map')
  await user.selectOptions(screen.getByRole('combobox', { name: 'Table' }), 'account')
  await waitFor(() => expect(document.body.textContent).toContain(`of ${mappings.account.length} fields`), WAIT)
  expect(screen.getByRole('option', { name: 'Contact (1 change)' })).toBeTruthy()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Table' }), 'contact')
  await show(user, 'Changed since load')
  await waitFor(() => expect(rows()).toHaveLength(1), WAIT)
})

it('saves all changes of a table as one, after showing them', async () => {
  const { user, stored, calls, mappings } = await open()
  const before = mappings.contact.map((mapping) => ({ ...mapping }))
  await only(user, 'department')
  await user.selectOptions(fieldOf('department'), 'Industry')
  await only(user, 'address1_city')
  await user.click(box('address1_city', /^To/))
  await only(user, 'fax')
  await user.selectOptions(fieldOf('fax'), 'Do Not Map')
  await user.click(button('Review and Save'))
  const shown = within(await dialog())
    .getAllByRole('row')
    .slice(1)
  expect(shown.map((one) => [...one.children].map(({ textContent }) => textContent))).toEqual([
    ['Department (department)', 'Do Not Map', 'Industry, from Dynamics'],
    ['Address 1: City (address1_city)', 'City, both ways', 'City, from Dynamics'],
    ['Fax (fax)', 'Fax, both ways', 'Do Not Map'],
  ])
  expect(mappings.contact).toEqual(before)
  await user.click(within(await dialog()).getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), WAIT)
  expect(calls('setFieldMappings')).toBe(1)
  expect(stored('department')).toEqual({ field: 'Industry', to: false, from: true })
  expect(stored('address1_city')).toEqual({ field: 'City', to: false, from: true })
  expect(stored('fax')).toEqual({ field: null, to: false, from: false })
  const others = ({ column }: FieldMapping) => !['department', 'address1_city', 'fax'].includes(column)
  expect(mappings.contact.filter(others)).toEqual(before.filter(others))
  expect(document.body.textContent).toContain('No changes')
})

it('takes a change back row by row', async () => {
  const { user } = await open()
  await only(user, 'department')
  await user.selectOptions(fieldOf('department'), 'Industry')
  await user.click(button('Undo the change of Department'))
  expect(fieldOf('department').value).toBe('')
  expect(document.body.textContent).toContain('No changes')
  expect(document.activeElement).not.toBe(document.body)
})

it('warns of two fields on one target, of fields that nobody can write, and of types that do not fit', async () => {
  const { user } = await open()
  await only(user, 'department')
  await user.selectOptions(fieldOf('department'), 'City')
  await waitFor(() =>
    expect(row('department').textContent).toContain('Address 1: City fills the same Net-Results field'),
  )
  await only(user, 'createdon')
  await user.selectOptions(fieldOf('createdon'), 'Renewal Date')
  expect(row('createdon').textContent).not.toContain('let anybody write')
  await user.click(box('createdon', /^To/))
  expect(row('createdon').textContent).toContain('Dynamics does not let anybody write this field')
  await only(user, 'birthdate')
  await user.selectOptions(fieldOf('birthdate'), 'State')
  await user.click(box('birthdate', /^To/))
  expect(row('birthdate').textContent).toContain('takes dates')
  expect(await accessibilityFindings()).toEqual([])
})

it('warns of a required field that nothing fills, and finds it by its warning', async () => {
  const { user } = await open()
  await user.selectOptions(screen.getByRole('combobox', { name: 'Table' }), 'lead')
  await user.click(await screen.findByRole('button', { name: 'Show Them' }, WAIT))
  await waitFor(() => expect(row('subject').textContent).toContain('Dynamics requires this field'), WAIT)
})

it('warns when nobody can be told apart any more', async () => {
  const { user } = await open()
  await only(user, 'emailaddress1')
  await user.selectOptions(fieldOf('emailaddress1'), 'Do Not Map')
  await screen.findByText(/Net-Results tells people apart by it/, {}, WAIT)
})

it('shows what somebody else has changed meanwhile, and lets choose', async () => {
  const { user, mappings, stored, calls } = await open()
  await only(user, 'department')
  await user.selectOptions(fieldOf('department'), 'Industry')
  await only(user, 'fax')
  await user.selectOptions(fieldOf('fax'), 'Do Not Map')
  for (const mapping of mappings.contact) {
    if (mapping.column === 'department') Object.assign(mapping, { netResultsField: 'Website', fromDynamics: true })
    if (mapping.column === 'fax') Object.assign(mapping, { netResultsField: 'Technicians' })
  }
  await user.click(button('Refresh'))
  await waitFor(() => expect(row('fax').textContent).toContain('Somebody else has set this to Technicians'), WAIT)
  await user.click(button('Review and Save'))
  const review = within(await dialog())
  const choose = async (group: string, name: RegExp) =>
    user.click(within(review.getByRole('group', { name: group })).getByRole('radio', { name }))
  await choose('Department (department)', /^Keep theirs: Website/)
  await choose('Fax (fax)', /^Use mine: Do Not Map/)
  await user.click(review.getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), WAIT)
  expect(stored('department').field).toBe('Website')
  expect(stored('fax').field).toBeNull()
  expect(calls('setFieldMappings')).toBe(1)
})

it('says why Net-Results refused, and keeps the changes', async () => {
  const { user, simulator, stored } = await open()
  simulator.faults.active = [
    { kind: 'refused', message: 'The schema is locked', operations: ['DynamicsIntegration.setFieldMappings'] },
  ]
  await only(user, 'department')
  await user.selectOptions(fieldOf('department'), 'Industry')
  await user.click(button('Review and Save'))
  await user.click(within(await dialog()).getByRole('button', { name: 'Save' }))
  await screen.findByText(/The schema is locked/, {}, WAIT)
  expect(stored('department').field).toBeNull()
  expect(fieldOf('department').value).toBe('Industry')
})

it('looks what has become of a save without an answer, and never sends it twice', async () => {
  const { user, simulator, worker, stored, calls } = await open()
  await only(user, 'department')
  await user.selectOptions(fieldOf('department'), 'Industry')
  await user.click(button('Review and Save'))
  await dialog()
  breakAfter(worker, simulator, 'setFieldMappings')
  await user.click(within(await dialog()).getByRole('button', { name: 'Save' }))
  await waitFor(() => expect(document.body.textContent).toContain('1 change saved'), WAIT)
  expect(stored('department').field).toBe('Industry')
  expect(calls('setFieldMappings')).toBe(1)
})

it('works without the metadata of Dynamics, and says what it can’t check', async () => {
  const { user, dynamics } = await open({ dataverse: {} })
  dynamics.setFaults({ sessionExpired: true })
  await user.selectOptions(screen.getByRole('combobox', { name: 'Table' }), 'lead')
  await screen.findByText(/Types and rights of the fields are not checked/, {}, WAIT)
  await only(user, 'subject')
  await user.selectOptions(fieldOf('subject'), 'Title')
  expect(document.body.textContent).toContain('1 change not saved')
})

it('offers what is in use where the account does not tell its own fields', async () => {
  const { user } = await open({ netResults: [{ kind: 'unsupported', operations: ['CustomAttribute.getMultiple'] }] })
  await screen.findByText(/Only those that are in use can be chosen/, {}, WAIT)
  await only(user, 'department')
  expect(within(fieldOf('department')).queryByRole('option', { name: 'Technicians' })).toBeNull()
  expect(within(fieldOf('department')).getByRole('option', { name: 'City' })).toBeTruthy()
})

it('leads to the page of Net-Results where the account does not offer mappings', async () => {
  await openConsole({
    data: 'tab=fieldMappings',
    netResults: [{ kind: 'unsupported', operations: ['DynamicsIntegration.getFieldMappings'] }],
  })
  const link = await screen.findByRole('link', { name: 'Open Field Mappings in Net-Results' }, WAIT)
  expect(link.getAttribute('href')).toBe('https://apps.net-results.com/app/DynamicsIntegration/mapping')
})

it('keeps 800 fields usable: few rows in the document, every one to be found', async () => {
  const { user, mappings } = await open()
  const [first] = mappings.contact
  mappings.contact = [
    ...mappings.contact,
    ...Array.from({ length: 800 - mappings.contact.length }, (_, index) => ({
      ...(first as FieldMapping),
      column: `new_field${index}`,
      label: `Field ${index}`,
      netResultsField: null,
    })),
  ]
  await user.click(button('Refresh'))
  await screen.findByText('800 of 800 fields', {}, WAIT)
  expect(rows().length).toBeLessThanOrEqual(60)
  await only(user, 'new_field551')
  await user.selectOptions(fieldOf('new_field551'), 'City')
  expect(document.body.textContent).toContain('1 change not saved')
})
