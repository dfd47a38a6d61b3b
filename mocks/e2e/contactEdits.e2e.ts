import { expect, it } from 'vitest'
import type { ContactForm } from './ContactForm'
import { eachOnPriya, PRIYA } from './eachOnPriya'
import type { Stage } from './startStage'

let stage: Stage
let form: ContactForm
eachOnPriya((both) => ({ stage, form } = both))

const priya = () => {
  const contact = stage.simulator.store.contacts.get(PRIYA)
  if (contact === undefined) throw new Error('Priya is gone.')
  return contact
}
const calls = (method: string) =>
  stage.simulator.log.flatMap((entry) => entry.methods).filter((name) => name === method).length
const listNamed = (name: string) => [...stage.simulator.store.lists.values()].find((list) => list.name === name)

it('sets the score eight seconds later, once, and shows it at once', async () => {
  await form.openPanel('Lead Score')
  await form.frame
    .getByRole('spinbutton', { name: 'New score' })
    .or(form.frame.getByLabel('New score'))
    .first()
    .fill('125')
  await form.frame.getByRole('button', { name: 'Set Score' }).click()
  await form
    .fact(/Lead score/)
    .getByText('125')
    .waitFor()
  expect(calls('setLeadScore')).toBe(0)
  await form.frame.getByRole('button', { name: 'Undo' }).waitFor()
  await form.frame.getByRole('button', { name: 'Undo' }).waitFor({ state: 'detached', timeout: 12_000 })
  await expect.poll(() => calls('setLeadScore')).toBe(1)
  expect(priya().adjustments.map((adjustment) => adjustment.by)).toEqual([7])
})

it('sends no score that was taken back', async () => {
  await form.openPanel('Lead Score')
  await form.frame.getByLabel('New score').first().fill('90')
  await form.frame.getByRole('button', { name: 'Set Score' }).click()
  await form.frame.getByRole('button', { name: 'Undo' }).click()
  await form
    .fact(/Lead score/)
    .getByText('118')
    .waitFor()
  await form.page.waitForTimeout(9_000)
  expect(calls('setLeadScore')).toBe(0)
})

it('loses no edit when the rep goes to another record in the middle', async () => {
  await form.openPanel('Lead Score')
  await form.frame.getByLabel('New score').first().fill('130')
  await form.frame.getByRole('button', { name: 'Set Score' }).click()
  await form.frame.getByRole('button', { name: 'Undo' }).waitFor()
  await form.nextRecord()
  await expect.poll(() => calls('setLeadScore'), { timeout: 5_000 }).toBe(1)
  expect(priya().adjustments.map((adjustment) => adjustment.by)).toEqual([12])
})

it('rolls a refused score back and says why', async () => {
  stage.simulator.faults.active = [
    { kind: 'refused', operations: ['Contact.setLeadScore'], message: 'The score is locked.' },
  ]
  await form.openPanel('Lead Score')
  await form.frame.getByLabel('New score').first().fill('60')
  await form.frame.getByRole('button', { name: 'Set Score' }).click()
  await form
    .text(/The score is locked\./)
    .first()
    .waitFor({ timeout: 12_000 })
  await form
    .fact(/Lead score/)
    .getByText('118')
    .waitFor()
  expect(calls('setLeadScore')).toBe(1)
  expect(priya().adjustments).toEqual([])
})

it('unsubscribes after one confirmation, at once, and shows it everywhere', async () => {
  await form.openPanel('Unsubscribe')
  await form.frame.getByRole('button', { name: 'Unsubscribe…' }).click()
  const dialog = form.frame.getByRole('dialog', { name: 'Unsubscribe Priya Raghavan from all email?' })
  await dialog.waitFor()
  expect(priya().unsubscribedAt).toBeNull()
  await dialog.getByRole('button', { name: 'Unsubscribe', exact: true }).click()
  await form.frame.getByRole('heading', { name: 'Priya Raghavan is unsubscribed from all email' }).waitFor()
  expect(priya().unsubscribedAt).not.toBeNull()
  expect(calls('setUnsubscribed')).toBe(1)
  await form.fact('Email').getByText('Unsubscribed').waitFor()
  expect(await form.frame.getByRole('button', { name: 'Undo' }).count()).toBe(0)
})

it('does not repeat an opt-out whose answer was lost, and says that it may have happened', async () => {
  stage.simulator.faults.active = [{ kind: 'truncatedJson', operations: ['Contact.setUnsubscribed'] }]
  await form.openPanel('Unsubscribe')
  await form.frame.getByRole('button', { name: 'Unsubscribe…' }).click()
  await form.frame.getByRole('dialog').getByRole('button', { name: 'Unsubscribe', exact: true }).click()
  await form.text('Priya Raghavan may be unsubscribed already').first().waitFor()
  await form.page.waitForTimeout(2_000)
  expect(calls('setUnsubscribed')).toBe(1)
})

it('removes from a list after the time to undo, follows the import, and reads the truth back', async () => {
  const list = listNamed('Trial started, not activated')
  expect(priya().listIds.has(list?.id ?? 0)).toBe(true)
  await form.openPanel('List Membership')
  await form.frame.getByRole('button', { name: 'Remove from Trial started, not activated' }).click()
  expect(calls('submitContactImport')).toBe(0)
  await expect.poll(() => calls('submitContactImport'), { timeout: 12_000 }).toBe(1)
  await expect.poll(() => priya().listIds.has(list?.id ?? 0), { timeout: 20_000 }).toBe(false)
  expect(calls('submitContactImport')).toBe(1)
  expect(await form.frame.getByRole('button', { name: 'Remove from Trial started, not activated' }).count()).toBe(0)
})

it('adds to two lists with one import', async () => {
  await form.openPanel('List Membership')
  await form.frame.getByRole('checkbox', { name: /Dispatch Summit 2018/ }).check()
  await form.frame.getByRole('checkbox', { name: /Dispatch Summit 2019/ }).check()
  await form.frame.getByRole('button', { name: 'Add to 2 Lists' }).click()
  await expect.poll(() => calls('submitContactImport'), { timeout: 12_000 }).toBe(1)
  const wanted = ['Dispatch Summit 2018', 'Dispatch Summit 2019'].map((name) => listNamed(name)?.id ?? 0)
  await expect.poll(() => wanted.every((id) => priya().listIds.has(id)), { timeout: 20_000 }).toBe(true)
})

it('adds a subscription only with consent', async () => {
  await form.openPanel('Subscriptions')
  await form.frame.getByRole('checkbox', { name: /Maintenance and outages/ }).check()
  await form.frame.getByRole('button', { name: 'Add 1 Subscription' }).click()
  const dialog = form.frame.getByRole('dialog')
  await dialog.waitFor()
  expect(calls('submitContactImport')).toBe(0)
  await form.page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await form.page.waitForTimeout(1_000)
  expect(calls('submitContactImport')).toBe(0)
})

it('syncs the saved record, and says what became of it', async () => {
  await form.frame.getByRole('button', { name: 'Sync This Contact' }).click()
  await form
    .text(/^Updated at Net-Results/)
    .first()
    .waitFor({ timeout: 30_000 })
  expect(calls('submitContactImport')).toBe(1)
  const [job] = [...stage.simulator.store.imports.values()].slice(-1)
  expect(job?.rows[0]).toMatchObject({ 'Email Address': 'priya.raghavan@haldenwater.example', 'First Name': 'Priya' })
  expect(job?.overwrite).toBe(true)
})

it('walks through all five tabs by keyboard alone, and axe finds nothing on any', async () => {
  await form.frame.getByRole('tab', { name: 'Activity Stream' }).focus()
  for (const name of ['Lead Score', 'Unsubscribe', 'List Membership', 'Subscriptions', 'Activity Stream']) {
    await form.page.keyboard.press('ArrowRight')
    await form.frame.getByRole('tab', { name, selected: true }).waitFor()
    await form.page.waitForTimeout(800)
    expect(await form.accessibilityFindings(), name).toEqual([])
  }
})
