import { expect, it } from 'vitest'
import type { ContactForm } from './ContactForm'
import { eachOnPriya, PRIYA } from './eachOnPriya'
import type { Stage } from './startStage'

let stage: Stage
let form: ContactForm
eachOnPriya((both) => ({ stage, form } = both))

/** What Net-Results holds of Priya, as text: the same before and after means that nothing was changed. */
function held(): string {
  const contact = stage.simulator.store.contacts.get(PRIYA)
  const mails = stage.simulator.store.conversations.filter((conversation) => conversation.contactId === PRIYA).length
  return JSON.stringify([
    contact?.attributes,
    contact?.unsubscribedAt,
    [...(contact?.listIds ?? [])].sort(),
    contact?.adjustments,
    mails,
  ])
}

interface Act {
  readonly operation: string
  perform(): Promise<void>
}

/** Everything that a rep can do to a person, up to the moment when it is sent. */
const ACTS: Record<string, Act> = {
  'set the score': {
    operation: 'Contact.setLeadScore',
    async perform() {
      await form.openPanel('Lead Score')
      await form.frame.getByLabel('New score').first().fill('140')
      await form.frame.getByRole('button', { name: 'Set Score' }).click()
      // Leaving the tab does not send it, leaving the time to undo does.
    },
  },
  'opt the person out': {
    operation: 'Contact.setUnsubscribed',
    async perform() {
      await form.openPanel('Unsubscribe')
      await form.frame.getByRole('button', { name: 'Unsubscribe…' }).click()
      await form.frame.getByRole('dialog').getByRole('button', { name: 'Unsubscribe', exact: true }).click()
    },
  },
  'take the person off a list': {
    operation: 'Contact.submitContactImport',
    async perform() {
      await form.openPanel('List Membership')
      await form.frame.getByRole('button', { name: 'Remove from Trial started, not activated' }).click()
    },
  },
  'add a subscription with consent': {
    operation: 'Contact.submitContactImport',
    async perform() {
      await form.openPanel('Subscriptions')
      await form.frame.getByRole('checkbox', { name: /Maintenance and outages/ }).check()
      await form.frame.getByRole('button', { name: 'Add 1 Subscription' }).click()
      const dialog = form.frame.getByRole('dialog')
      await dialog.getByRole('combobox').selectOption({ index: 1 })
      await dialog.getByRole('checkbox').check()
      await dialog.getByRole('button', { name: /Add/ }).click()
    },
  },
  'sync the record': {
    operation: 'Contact.submitContactImport',
    async perform() {
      await form.frame.getByRole('button', { name: 'Sync This Contact' }).click()
    },
  },
  'send an email': {
    operation: 'Conversation.sendEmail',
    async perform() {
      await form.frame.getByRole('button', { name: 'Send Trackable Email' }).click()
      const dialog = form.frame.getByRole('dialog')
      await dialog.getByRole('radio').or(dialog.getByRole('option')).first().click()
      await dialog.getByRole('button', { name: /^Send/ }).click()
    },
  },
}
const names = Object.keys(ACTS)
const act = (name: string): Act => {
  const found = ACTS[name]
  if (found === undefined) throw new Error(`No act is called ${name}.`)
  return found
}
/**
 * How often the page sent it: by request id, because Chromium itself sends a request again, body and id unchanged, when
 * a connection that it had used before breaks without an answer.
 */
function sent(operation: string): number {
  const ids = stage.simulator.log.flatMap(({ verb, controller, methods, request }) => {
    const isIt = verb === 'POST' && methods.some((method) => operation === `${controller}.${method}`)
    return isIt ? [(request as { readonly id: string }).id] : []
  })
  return new Set(ids).size
}

it.each(names)('is sent once when all is well: %s', async (name) => {
  const before = held()
  await act(name).perform()
  await expect.poll(() => sent(act(name).operation), { timeout: 15_000 }).toBe(1)
  if (name !== 'sync the record') await expect.poll(held, { timeout: 25_000 }).not.toBe(before)
  await form.page.waitForTimeout(1_500)
  expect(sent(act(name).operation)).toBe(1)
})

it.each(names)('is sent once, changes nothing and says why when Net-Results refuses: %s', async (name) => {
  const { operation, perform } = act(name)
  const before = held()
  stage.simulator.faults.active = [{ kind: 'refused', operations: [operation], message: 'Frozen until Monday.' }]
  await perform()
  await form
    .text(/Frozen until Monday\./)
    .first()
    .waitFor({ timeout: 15_000 })
  await form.page.waitForTimeout(1_000)
  expect(sent(operation)).toBe(1)
  expect(held()).toBe(before)
})

it.each(names)('is sent once and called doubtful when the network breaks in the middle: %s', async (name) => {
  const { operation, perform } = act(name)
  const before = held()
  stage.simulator.faults.active = [{ kind: 'unreachable', operations: [operation] }]
  await perform()
  await form
    .text(/may have|may be|Cannot tell|Not confirmed|did not confirm|not known/i)
    .first()
    .waitFor({ timeout: 20_000 })
  await form.page.waitForTimeout(2_000)
  expect(sent(operation)).toBe(1)
  expect(held()).toBe(before)
  expect(await form.accessibilityFindings()).toEqual([])
})

it('offers no email to somebody who has opted out, and says why', async () => {
  await form.close()
  form = await stage.open({ scenario: 'unsubscribed' })
  await form.fact('Email').getByText('Unsubscribed').waitFor()
  const button = form.frame.getByRole('button', { name: 'Send Trackable Email' })
  expect(await button.getAttribute('aria-disabled')).toBe('true')
  await button.click({ force: true })
  expect(await form.frame.getByRole('dialog').count()).toBe(0)
})

const IMPORTS = ['take the person off a list', 'add a subscription with consent', 'sync the record']

it.each(IMPORTS)('changes nothing and says so when Net-Results fails to complete the import: %s', async (name) => {
  const { perform, operation } = act(name)
  const before = held()
  stage.simulator.faults.active = [{ kind: 'importFails' }]
  await perform()
  await form
    .text(/could not (be )?complete/)
    .first()
    .waitFor({ timeout: 30_000 })
  expect(sent(operation)).toBe(1)
  expect(held()).toBe(before)
})
