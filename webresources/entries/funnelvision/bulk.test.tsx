import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { http, HttpResponse } from 'msw'
import { expect, it } from 'vitest'
import { isMailable } from '../../../mocks/net-results/store/contacts'
import { createWorld } from '../../../mocks/world/createWorld'
import { MARCUS } from '../../../mocks/world/users'
import { accessibilityFindings } from '../../parts/openPanel.testing'
import { amount, nameOf, openFunnelVision, settled, WAIT } from './openFunnelVision.testing'

const HOT = "Who's Hot"

async function open(opening: Parameters<typeof openFunnelVision>[0] = {}) {
  const opened = await openFunnelVision(opening)
  await settled(HOT)
  const user = userEvent.setup()
  return {
    ...opened,
    user,
    async tick(...names: readonly string[]) {
      for (const name of names) await user.click(screen.getByRole('checkbox', { name: `Select ${name}` }))
    },
    async pick(field: string, choice: string) {
      await user.click(await screen.findByRole('combobox', { name: field }, WAIT))
      await user.click(await screen.findByRole('option', { name: new RegExp(`^${choice}`) }, WAIT))
    },
  }
}

it('says who is left out and why, and sends to the others once, one after the other', async () => {
  const { user, mine, simulator, dynamics, pick, calls } = await open()
  const shy = mine.find((contact) => isMailable(contact) && nameOf(contact) === 'Tomás Eklund')
  const row = dynamics.store.rows('contact').find((one) => one['fullname'] === 'Tomás Eklund')
  dynamics.store.change('contact', String(row?.['contactid']), { donotemail: true })
  const mailable = mine.filter((contact) => isMailable(contact) && contact !== shy)
  const blocked = new Set(
    dynamics.store
      .rows('contact')
      .filter((one) => one['donotemail'] === true)
      .map((one) => String(one['emailaddress1']).toLowerCase()),
  )
  const receivers = mailable.filter(({ attributes }) => !blocked.has((attributes['Email Address'] ?? '').toLowerCase()))
  await user.click(screen.getByRole('checkbox', { name: 'Select all rows that are loaded' }))
  await user.click(screen.getByRole('button', { name: 'Send Email' }))
  const dialog = await screen.findByRole('dialog', {}, WAIT)
  await within(dialog).findByText(`${receivers.length} people get it`, {}, WAIT)
  expect(
    within(dialog).getByRole('heading', { name: `${mine.length - receivers.length} people are left out` }),
  ).toBeTruthy()
  expect(within(dialog).getByText('Tomás Eklund').closest('tr')?.textContent).toContain('Dynamics says')
  expect(dialog.textContent).toContain('This person has unsubscribed from email.')
  const before = simulator.store.conversations.length
  await pick('Template', 'Price list')
  await user.click(within(dialog).getByRole('button', { name: `Send to ${receivers.length}` }))
  await screen.findByRole('dialog', { name: `${receivers.length} emails sent` }, { timeout: 20_000 })
  const sent = simulator.store.conversations.slice(before)
  expect(sent.map(({ contactId }) => contactId).sort()).toEqual(receivers.map(({ id }) => id).sort())
  expect(calls('sendEmail')).toBe(receivers.length)
}, 60_000)

it('stops when it is told to: what was not begun is not sent', async () => {
  const { user, simulator, pick, calls } = await open()
  await user.click(screen.getByRole('checkbox', { name: 'Select all rows that are loaded' }))
  await user.click(screen.getByRole('button', { name: 'Send Email' }))
  const dialog = await screen.findByRole('dialog', {}, WAIT)
  await within(dialog).findByText(/people get it$/, {}, WAIT)
  await pick('Template', 'Price list')
  simulator.latency = 250
  await user.click(within(dialog).getByRole('button', { name: /^Send to \d+$/ }))
  await waitFor(() => expect(calls('sendEmail')).toBe(2), WAIT)
  await user.click(screen.getByRole('button', { name: 'Stop' }))
  await screen.findByText(/^Stopped\./, {}, WAIT)
  const after = calls('sendEmail')
  expect(after).toBeLessThanOrEqual(4)
  await new Promise((resolve) => setTimeout(resolve, 900))
  expect(calls('sendEmail')).toBe(after)
  expect(screen.getAllByText('Not sent').length).toBeGreaterThan(0)
})

it('does not send again what may have been sent, and stops there', async () => {
  const { user, tick, pick, worker, simulator } = await open()
  await tick('Priya Raghavan', 'Aisha Okonjo', 'Ebbe Thorvaldsen')
  await user.click(screen.getByRole('button', { name: 'Send Email' }))
  const dialog = await screen.findByRole('dialog', {}, WAIT)
  await within(dialog).findByText('3 people get it', {}, WAIT)
  await pick('Template', 'Price list')
  const before = simulator.store.conversations.length
  let sends = 0
  worker.use(
    http.post('*/api/v2/rpc/server.php', async ({ request }) => {
      if (!(await request.clone().text()).includes('sendEmail')) return undefined
      sends += 1
      if (sends !== 2) return undefined
      await simulator.handle(request)
      return HttpResponse.error()
    }),
  )
  await user.click(within(dialog).getByRole('button', { name: 'Send to 3' }))
  await screen.findByText('Cannot tell', {}, WAIT)
  await screen.findByText(/^Stopped\./, {}, WAIT)
  expect(sends).toBe(2)
  expect(simulator.store.conversations.length).toBe(before + 2)
  expect(screen.getByText('Not sent')).toBeTruthy()
  // What may have been sent stays as it is, whatever is done next.
  await user.click(screen.getByRole('button', { name: 'Send to Remaining 1' }))
  await screen.findByRole('dialog', { name: '2 emails sent' }, WAIT)
  expect(sends).toBe(3)
  expect(screen.getByText('Cannot tell')).toBeTruthy()
  expect(screen.queryByRole('button', { name: /Retry|Send to/ })).toBeNull()
})

it('stops at once when the account may not send', async () => {
  const { user, tick, pick, simulator } = await open()
  await tick('Priya Raghavan', 'Aisha Okonjo')
  await user.click(screen.getByRole('button', { name: 'Send Email' }))
  const dialog = await screen.findByRole('dialog', {}, WAIT)
  await within(dialog).findByText('2 people get it', {}, WAIT)
  await pick('Template', 'Price list')
  const before = simulator.store.conversations.length
  simulator.faults.active = [{ kind: 'notPermitted', operations: ['Conversation.sendEmail'] }]
  await user.click(within(dialog).getByRole('button', { name: 'Send to 2' }))
  await screen.findByText(/^Stopped\./, {}, WAIT)
  expect(simulator.store.conversations.length).toBe(before)
  expect(screen.getAllByText('Not sent')).toHaveLength(2)
})

it('keeps what was sent on screen when the login is refused in the middle, and goes on with a new one', async () => {
  const { user, tick, pick, simulator, dynamics, calls, mine } = await open()
  await tick('Priya Raghavan', 'Aisha Okonjo', 'Ebbe Thorvaldsen')
  await user.click(screen.getByRole('button', { name: 'Send Email' }))
  const dialog = await screen.findByRole('dialog', {}, WAIT)
  await within(dialog).findByText('3 people get it', {}, WAIT)
  await pick('Template', 'Price list')
  const before = simulator.store.conversations.length
  simulator.faults.active = [{ kind: 'wrongPassword', operations: ['Conversation.sendEmail'], after: 1 }]
  await user.click(within(dialog).getByRole('button', { name: 'Send to 3' }))
  await screen.findByRole('heading', { name: 'Net-Results did not accept your password' }, WAIT)
  const held = await screen.findByRole('region', { name: '1 email sent' }, WAIT)
  expect(within(held).getAllByText('Sent')).toHaveLength(1)
  expect(within(held).getAllByText('Not sent')).toHaveLength(2)
  expect(within(held).getByRole('alert').textContent).toContain('did not accept your password')
  expect(screen.queryByRole('table', { name: HOT })).toBeNull()
  expect(document.activeElement?.tagName).toBe('MAIN')
  // One refusal is one attempt, whatever the rep presses.
  await user.click(within(held).getByRole('button', { name: 'Send to Remaining 2' }))
  await within(held).findByRole('alert', {}, WAIT)
  expect(calls('sendEmail')).toBe(2)
  expect(await accessibilityFindings()).toEqual([])

  simulator.faults.active = []
  await user.type(screen.getByLabelText(/^Password/), MARCUS.netResults?.password ?? '')
  await user.click(screen.getByRole('button', { name: 'Use for This Session Only' }))
  const again = await screen.findByRole('dialog', { name: '1 email sent' }, WAIT)
  await user.click(within(again).getByRole('button', { name: 'Send to Remaining 2' }))
  await screen.findByRole('dialog', { name: '3 emails sent' }, WAIT)
  const sent = simulator.store.conversations.slice(before).map(({ contactId }) => contactId)
  const wanted = mine.filter((one) => ['Priya Raghavan', 'Aisha Okonjo', 'Ebbe Thorvaldsen'].includes(nameOf(one)))
  expect(sent.sort()).toEqual(wanted.map(({ id }) => id).sort())
  await user.click(screen.getByRole('button', { name: 'Close' }))
  await settled(HOT)
  expect(dynamics.log.calls().some(({ name }) => name.startsWith('PATCH'))).toBe(false)
})

it('waits as long as Net-Results asks for, says so, and goes on by itself', async () => {
  const { user, tick, pick, simulator, calls } = await open()
  await tick('Priya Raghavan', 'Aisha Okonjo')
  await user.click(screen.getByRole('button', { name: 'Send Email' }))
  const dialog = await screen.findByRole('dialog', {}, WAIT)
  await within(dialog).findByText('2 people get it', {}, WAIT)
  await pick('Template', 'Price list')
  const before = simulator.store.conversations.length
  simulator.faults.active = [
    { kind: 'throttled', retryAfterSeconds: 1, times: 1, operations: ['Conversation.sendEmail'] },
  ]
  await user.click(within(dialog).getByRole('button', { name: 'Send to 2' }))
  await within(dialog).findByText(/^Net-Results is busy and asked to wait until/, {}, WAIT)
  await screen.findByRole('dialog', { name: '2 emails sent' }, WAIT)
  expect(calls('sendEmail')).toBe(3)
  expect(simulator.store.conversations.length).toBe(before + 2)
})

it('tells a refusal for one person and goes on with the next', async () => {
  const { user, tick, pick, simulator } = await open()
  await tick('Priya Raghavan', 'Aisha Okonjo')
  await user.click(screen.getByRole('button', { name: 'Send Email' }))
  const dialog = await screen.findByRole('dialog', {}, WAIT)
  await within(dialog).findByText('2 people get it', {}, WAIT)
  await pick('Template', 'Price list')
  simulator.faults.active = [
    { kind: 'refused', operations: ['Conversation.sendEmail'], times: 1, message: 'Over quota' },
  ]
  const before = simulator.store.conversations.length
  await user.click(within(dialog).getByRole('button', { name: 'Send to 2' }))
  await screen.findByRole('dialog', { name: '1 email sent' }, WAIT)
  expect(document.body.textContent).toContain('Over quota')
  expect(simulator.store.conversations.length).toBe(before + 1)
})

it('adds people to a list through imports of at most 200, and says how it ended', async () => {
  const { user, mine, simulator, clock } = await open({ world: createWorld({ peopleOnOneAccount: 900 }) })
  const found = mine.filter(({ attributes }) => /haldenwater/.test(attributes['Email Address'] ?? '')).length
  expect(found).toBeGreaterThan(300)
  await user.type(screen.getByRole('searchbox'), 'haldenwater')
  await waitFor(() => expect(amount(HOT)).toBe(`${found} of ${found} people`), WAIT)
  await user.click(screen.getByRole('checkbox', { name: 'Select all rows that are loaded' }))
  const count = found
  expect(screen.getByText(`${count} selected`)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Add to List' }))
  const dialog = await screen.findByRole('dialog', {}, WAIT)
  await user.click(await within(dialog).findByRole('combobox', { name: 'List' }, WAIT))
  const [option] = await within(dialog).findAllByRole('option', {}, WAIT)
  if (option === undefined) throw new Error('There are lists.')
  expect(option.textContent).not.toContain('Dynamics:')
  await user.click(option)
  await user.click(within(dialog).getByRole('button', { name: `Add ${count}` }))
  await waitFor(
    () => expect([...simulator.store.imports.values()].flatMap(({ rows }) => rows)).toHaveLength(count),
    WAIT,
  )
  expect([...simulator.store.imports.values()].map(({ rows }) => rows.length).every((size) => size <= 200)).toBe(true)
  const ticking = setInterval(() => clock.advance(60_000), 300)
  await within(dialog).findByText(new RegExp(`^${count} people added to `), {}, { timeout: 20_000 })
  clearInterval(ticking)
  const [job] = simulator.store.imports.values()
  const list = job?.addTo[0] ?? 0
  expect(mine.filter(({ listIds }) => listIds.has(list)).length).toBeGreaterThanOrEqual(count)
}, 60_000)

it('says when the import fails', async () => {
  const { user, tick, clock } = await open({ netResults: [{ kind: 'importFails' }] })
  await tick('Priya Raghavan')
  await user.click(screen.getByRole('button', { name: 'Add to List' }))
  const dialog = await screen.findByRole('dialog', {}, WAIT)
  await user.click(await within(dialog).findByRole('combobox', { name: 'List' }, WAIT))
  const [option] = await within(dialog).findAllByRole('option', {}, WAIT)
  if (option !== undefined) await user.click(option)
  await user.click(within(dialog).getByRole('button', { name: 'Add 1' }))
  const ticking = setInterval(() => clock.advance(60_000), 300)
  await within(dialog).findByText(/could not complete the import/, {}, { timeout: 15_000 })
  clearInterval(ticking)
}, 30_000)

it('offers neither where the account does not', async () => {
  const { user, tick } = await open({
    netResults: [{ kind: 'unsupported', operations: ['Email.getMultiple', 'EmailList.getMultiple'] }],
  })
  await tick('Priya Raghavan')
  await user.click(screen.getByRole('button', { name: 'Send Email' }))
  await screen.findByText('This Net-Results account does not offer sending email through its API.', {}, WAIT)
  await user.click(screen.getByRole('button', { name: 'Close' }))
  await user.click(screen.getByRole('button', { name: 'Add to List' }))
  await screen.findByText('This Net-Results account does not offer changing lists through its API.', {}, WAIT)
})
