import { screen, waitFor, within } from '@testing-library/react'
import axe from 'axe-core'
import { expect, it } from 'vitest'
import type { Fault } from '../../../mocks/net-results/Faults'
import { openMembership, pass, PRIYA, standTime, UNDO } from '../../parts/membership/openMembership.testing'
import { Subscriptions } from './Subscriptions'

standTime()

const WAIT = { timeout: 8_000 }
const PRODUCT_NEWS = 2301
const EVENTS_EUROPE = 2302
const NOVEMBER_LIST = 2104

const open = (faults: readonly Fault[] = [], more: Parameters<typeof openMembership>[1] = {}) =>
  openMembership((person) => <Subscriptions {...person} />, { faults, ...more })

const row = (name: string) => screen.findByRole('row', { name: new RegExp(name) }, WAIT)
const rowOf = (name: string) => screen.queryByRole('row', { name: new RegExp(name) })
const violations = async () => (await axe.run(document.body)).violations.map(({ id }) => id)
type User = ReturnType<typeof open>['user']

async function letImportRun() {
  for (const pause of [1_000, 2_000, 3_000]) await pass(pause + 50)
}

async function askForEurope(user: User) {
  await user.click(await screen.findByRole('checkbox', { name: /Events near you \(Europe\)/ }, WAIT))
  await user.click(screen.getByRole('button', { name: 'Add 1 Subscription' }))
  return screen.getByRole('dialog', { name: 'Add a subscription for Priya Raghavan?' })
}

async function confirmConsent(user: User) {
  const dialog = within(screen.getByRole('dialog'))
  await user.click(dialog.getByRole('checkbox', { name: /^Priya Raghavan agreed to receive / }))
  await user.selectOptions(dialog.getByRole('combobox', { name: 'How did they agree?' }), 'By phone')
  await user.click(dialog.getByRole('button', { name: /^Add / }))
}

it('shows subscriptions by the name that people see, and none of the lists', async () => {
  open()
  const news = await row('News about our products')
  expect(news.textContent).toContain('In Net-Results: Product news')
  expect(screen.getByText('Subscriptions (2)')).toBeTruthy()
  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['Subscription', 'Membership'])
  expect(rowOf('November product news')).toBeNull()
  expect(await violations()).toEqual([])
})

it('ends a subscription after the time to undo and leaves everything else alone', async () => {
  const { user, isOn, imports } = open()
  await user.click(await screen.findByRole('button', { name: 'Remove from News about our products' }, WAIT))
  expect(within(await row('News about our products')).getByText('Removing, pending')).toBeTruthy()
  await pass(UNDO)
  await waitFor(() => expect(imports()).toHaveLength(1), WAIT)
  expect(imports()[0]).toMatchObject({ addTo: [], removeFrom: [PRODUCT_NEWS] })
  await letImportRun()
  await waitFor(() => expect(rowOf('News about our products')).toBeNull(), WAIT)
  expect([isOn(PRODUCT_NEWS), isOn(NOVEMBER_LIST)]).toEqual([false, true])
})

it('takes an ended subscription back on Undo', async () => {
  const { user, imports } = open()
  await user.click(await screen.findByRole('button', { name: 'Remove from News about our products' }, WAIT))
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await pass(20_000)
  expect(imports()).toHaveLength(0)
  expect(await screen.findByRole('button', { name: 'Remove from News about our products' })).toBeTruthy()
})

it('adds nothing without the word of the rep that the person agreed, and how', async () => {
  const { user, imports } = open()
  const dialog = within(await askForEurope(user))
  expect(await violations()).toEqual([])
  const add = dialog.getByRole('button', { name: 'Add Subscription' })
  await user.click(add)
  await user.click(dialog.getByRole('checkbox', { name: 'Priya Raghavan agreed to receive Events near you (Europe)' }))
  await user.click(add)
  expect(add.getAttribute('aria-disabled')).toBe('true')
  await user.click(dialog.getByRole('button', { name: 'Cancel' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(screen.getByRole('checkbox', { name: /Europe/ })).toHaveProperty('checked', true)
  await pass(20_000)
  expect(imports()).toHaveLength(0)
})

it('adds at once what was confirmed, and records how the person agreed', async () => {
  const { user, isOn, imports } = open()
  await askForEurope(user)
  await confirmConsent(user)
  expect(within(await row('Events near you \\(Europe\\)')).getByText('Adding, pending')).toBeTruthy()
  await waitFor(() => expect(imports()).toHaveLength(1), WAIT)
  expect(imports()[0]).toMatchObject({ addTo: [EVENTS_EUROPE], removeFrom: [] })
  await letImportRun()
  await screen.findByRole('button', { name: 'Remove from Events near you (Europe)' }, WAIT)
  expect(isOn(EVENTS_EUROPE)).toBe(true)
})

it('sends the recorded consent again when a failed import is retried', async () => {
  const { user, simulator, isOn } = open([{ kind: 'importFails' }])
  await askForEurope(user)
  await confirmConsent(user)
  await letImportRun()
  await screen.findByText('Net-Results could not complete the import. Nothing was changed.', {}, WAIT)
  expect(isOn(EVENTS_EUROPE)).toBe(false)
  simulator.faults.active = []
  await user.click(screen.getByRole('button', { name: 'Retry Events near you (Europe)' }))
  await letImportRun()
  await waitFor(() => expect(isOn(EVENTS_EUROPE)).toBe(true), WAIT)
  const names = simulator.log
    .filter(({ methods }) => methods.includes('submitContactImport'))
    .map(({ request }) => /"contact_import_name":"([^"]*)"/.exec(JSON.stringify(request).replace(/\\"/g, '"'))?.[1])
  expect(names).toEqual([
    'Dynamics 365, Subscriptions, agreed: By phone',
    'Dynamics 365, Subscriptions, agreed: By phone',
  ])
})

it('says that a subscription may have been added when the answer is lost', async () => {
  const { user, imports } = open([{ kind: 'unreachable', operations: ['Contact.submitContactImport'] }])
  await askForEurope(user)
  await confirmConsent(user)
  const doubtful = await row('Events near you \\(Europe\\)')
  await within(doubtful).findByText('Cannot tell', {}, WAIT)
  await pass(30_000)
  expect(imports()).toHaveLength(0)
})

it('closes the question on Escape and gives the focus back', async () => {
  const { user } = open()
  const dialog = await askForEurope(user)
  dialog.dispatchEvent(new Event('cancel', { cancelable: true }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Add 1 Subscription' }))
})

it('adds nothing for somebody who is unsubscribed, and still lets subscriptions end', async () => {
  open([], {
    prepare: ({ store }) => {
      const contact = store.contacts.get(Number(PRIYA.contactId))
      if (contact !== undefined) contact.unsubscribedAt = 1
    },
  })
  await screen.findByText(/^Priya Raghavan is unsubscribed from all email\. /, {}, WAIT)
  expect(screen.queryByRole('checkbox')).toBeNull()
  expect(screen.getByRole('button', { name: 'Remove from News about our products' })).toBeTruthy()
  expect(await violations()).toEqual([])
})

it('adds nothing as long as it is not known whether the person is unsubscribed', async () => {
  const { user, simulator } = open([{ kind: 'refused', operations: ['Contact.getMailingInfo'] }])
  await screen.findByText(/^Whether Priya Raghavan is unsubscribed from all email could not be read/, {}, WAIT)
  expect(screen.queryByRole('checkbox')).toBeNull()
  simulator.faults.active = []
  await user.click(screen.getByRole('button', { name: 'Try Again' }))
  expect(await screen.findByRole('checkbox', { name: /Europe/ }, WAIT)).toBeTruthy()
})

it('leads to Net-Results where the account has no subscriptions', async () => {
  open([{ kind: 'unsupported', operations: ['Subscription.getMultiple'] }])
  await screen.findByText('Subscriptions can be seen and changed in Net-Results itself.', {}, WAIT)
  expect(screen.getByRole('link', { name: 'Open Net-Results' }).getAttribute('href')).toBe(
    'https://apps.net-results.com',
  )
})
