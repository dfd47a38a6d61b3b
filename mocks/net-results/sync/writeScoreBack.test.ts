import { expect, it } from 'vitest'
import { NOTABLE } from '../../world/notable'
import { resultOf } from '../callNetResults.testing'
import { FORMATTED, HOUR, errorsOf, priya, startWith } from './startWith.testing'

it('writes a changed score back with the record, or the score alone, or nothing', async () => {
  const { simulator, updates } = startWith({ contact: [priya()] })
  const set = (score: number) =>
    resultOf(simulator, 'Contact.setLeadScore', {
      contact_id: 48211,
      overlay_id: 12,
      contact_lead_score: score,
      comment: '',
    })
  const scored = (nr_leadscore: number) => ({ nr_leadscore, nr_leadsource: 'Paid search' })
  await set(125)
  await resultOf(simulator, 'DynamicsIntegration.setOptions', { options: { only_lead_score_on_change: true } })
  await set(126)
  await resultOf(simulator, 'DynamicsIntegration.setOptions', { options: { sync_lead_score_changes: false } })
  await set(127)
  expect(updates).toEqual([
    { table: 'contact', id: NOTABLE.hotContact, columns: { jobtitle: 'Director of Field Operations', ...scored(125) } },
    { table: 'contact', id: NOTABLE.hotContact, columns: scored(126) },
  ])
})

it('writes back what an opened e-mail adds to the score', async () => {
  const { simulator, clock, updates } = startWith({ contact: [priya()] })
  await resultOf(simulator, 'Conversation.sendEmail', { email_id: 3101, contact_id: 48211 })
  clock.advance(HOUR / 6)
  simulator.settle()
  expect(updates).toEqual([])
  clock.advance(HOUR / 6)
  simulator.settle()
  simulator.settle()
  expect(updates.map(({ columns }) => columns['nr_leadscore'])).toEqual([123])
})

it('reports what Dynamics refuses of a score, and a value that is no option', async () => {
  const { simulator, source } = startWith({
    contact: [priya({ industrycode: 3, [`industrycode${FORMATTED}`]: 'Banking' })],
  })
  simulator.dataverse = {
    ...source,
    update() {
      throw new Error('Principal user is missing prvWriteContact privilege')
    },
  }
  const mapping = {
    dynamics_field: 'customersizecode',
    net_results_field: 'Industry',
    to_dynamics: true,
    from_dynamics: false,
  }
  await resultOf(simulator, 'DynamicsIntegration.setFieldMappings', { entity: 'contact', mappings: [mapping] })
  simulator.dataverse = {
    ...simulator.dataverse,
    rows: (table) =>
      table === 'contact'
        ? [priya({ customersizecode: 1, [`customersizecode${FORMATTED}`]: 'Default' })]
        : source.rows(table, []),
  }
  await resultOf(simulator, 'Contact.setLeadScore', {
    contact_id: 48211,
    overlay_id: 12,
    contact_lead_score: 1,
    comment: '',
  })
  expect(await errorsOf(simulator)).toMatchObject([
    { direction: 'upload', error: 'Dynamics Error', who: 'Priya Raghavan', description: /prvWriteContact/ },
    { direction: 'upload', error: 'Invalid Value', description: '“Utilities” is not an option of Customer Size' },
  ])
})

it('writes empty fields to Dynamics only when the options say so, and never an empty last name', async () => {
  const { simulator, updates } = startWith({ contact: [priya({ fax: '555-0100' })] })
  const stored = simulator.store.contacts.get(48211)
  Object.assign(stored?.attributes ?? {}, { Fax: '', 'Last Name': '', Title: 'Old Title' })
  const set = (contact_lead_score: number) =>
    resultOf(simulator, 'Contact.setLeadScore', { contact_id: 48211, overlay_id: 12, contact_lead_score, comment: '' })
  await set(125)
  expect(updates[0]?.columns).not.toHaveProperty('fax')
  await resultOf(simulator, 'DynamicsIntegration.setOptions', { options: { net_results_writes_empty: true } })
  await set(126)
  expect(updates[1]?.columns).toMatchObject({ fax: '', nr_leadscore: 126 })
  expect(updates[1]?.columns).not.toHaveProperty('lastname')
  expect(await errorsOf(simulator)).toMatchObject([
    { direction: 'upload', error: 'Required Field', entity: 'Contact', description: 'Last Name is empty' },
  ])
})
