import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'
import type { DynamicsFaults } from '../../../mocks/dataverse/DynamicsFaults'
import type { Fault } from '../../../mocks/net-results/Faults'
import { NOTABLE } from '../../../mocks/world/notable'
import { parseGuid, type Guid } from '../../domain/Guid'
import type { MailingStatus } from '../../domain/MailingStatus'
import { accessibilityFindings, openPanel } from '../../parts/openPanel.testing'
import type { Recipient } from './SendEmail'
import { SendEmailButton } from './SendEmailButton'

const WAIT = { timeout: 8_000 }
const WRITE = { operations: ['Conversation.sendEmail'] }
const MAILABLE: MailingStatus = {
  mailable: true,
  unsubscribed: false,
  unsubscribedAt: null,
  bounced: false,
  bouncedAt: null,
}

interface Opening {
  readonly netResults?: readonly Fault[]
  readonly dataverse?: DynamicsFaults
  readonly timeout?: number
  readonly id?: string
  readonly recipient?: Partial<Recipient>
}

async function openButton({ id = NOTABLE.hotContact, recipient = {}, ...more }: Opening = {}) {
  const panel = await openPanel({
    id,
    ...more,
    children: (person) => (
      <SendEmailButton
        {...person}
        mailing={MAILABLE}
        doNotEmail={false}
        record={{ table: 'contact', id: parseGuid(id) as Guid }}
        {...recipient}
      />
    ),
  })
  await screen.findByRole('button', { name: 'Send Trackable Email' }, WAIT)
  const sent = () =>
    panel.simulator.store.conversations.filter(
      ({ contactId, sentFrom }) => contactId === panel.contact.id && sentFrom === 'net-results',
    ).length
  return { ...panel, sent, before: sent(), user: userEvent.setup() }
}

async function openComposer(opening: Opening = {}) {
  const panel = await openButton(opening)
  await panel.user.click(opener())
  await screen.findByRole('radio', { name: /^Price list/ }, WAIT)
  return panel
}

const opener = () => screen.getByRole('button', { name: 'Send Trackable Email' })
const dialog = () => within(screen.getByRole('dialog'))
const choose = (name: RegExp) => dialog().getByRole('radio', { name })
const send = () => dialog().getByRole('button', { name: /^Send(ing)?$/ })
const result = () => document.querySelector('[data-send]')?.getAttribute('data-send')
const alert = () => screen.queryByRole('alert')?.textContent ?? ''

it('sends the chosen template to the person, once', async () => {
  const { user, sent, before, dynamics, simulator, contact } = await openComposer()
  expect(screen.getByRole('dialog', { name: 'Send a trackable email to Priya Raghavan' })).toBeTruthy()
  expect(dialog().getByText('<priya.raghavan@haldenwater.example>')).toBeTruthy()
  expect(send().getAttribute('aria-disabled')).toBe('true')
  await user.click(send())
  expect(sent()).toBe(before)
  await user.click(choose(/^Price list/))
  await user.dblClick(send())
  await waitFor(() => expect(result()).toBe('sent'), WAIT)
  expect(sent()).toBe(before + 1)
  expect(simulator.store.conversations.at(-1)).toMatchObject({
    contactId: contact.id,
    userId: 701,
    subject: 'Price list and rollout plan',
  })
  expect(screen.getByRole('dialog', { name: 'Sent to Priya Raghavan' })).toBeTruthy()
  expect(document.activeElement).toBe(dialog().getByRole('button', { name: 'Close' }))
  await waitFor(
    () => expect(dialog().getByRole('status').textContent).toMatch(/^“Price list and rollout plan” is on its way\./),
    WAIT,
  )
  expect(simulator.log.filter(({ methods }) => methods.includes('sendEmail'))).toHaveLength(1)
  expect(dynamics.store.rows('email').filter(({ subject }) => subject === 'Price list and rollout plan')).toEqual([])
  await user.click(dialog().getByRole('button', { name: 'Close' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(opener())
})

it('leads to My Emails once it has sent, and says when Dynamics does not go there', async () => {
  const { user, dynamics } = await openComposer()
  await user.click(choose(/^Price list/))
  await user.click(send())
  await waitFor(() => expect(result()).toBe('sent'), WAIT)
  const { Navigation } = dynamics.xrm
  const refusal = vi.spyOn(Navigation, 'navigateTo').mockRejectedValueOnce(new Error('Not now'))
  await user.click(dialog().getByRole('button', { name: 'Open My Emails' }))
  await waitFor(() => expect(alert()).not.toBe(''), WAIT)
  refusal.mockRestore()
  await user.click(dialog().getByRole('button', { name: 'Open My Emails' }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), WAIT)
  expect(dynamics.log.calls().at(-1)).toMatchObject({
    name: 'Xrm.Navigation.navigateTo',
    question: { page: { webresourceName: 'nr_/pages/funnelvision.html', data: 'tab=myEmails' } },
  })
})

it('asks what it shows of the person anew after it has sent', async () => {
  const { user, queryClient, person } = await openComposer()
  queryClient.setQueryData(['contact', person.contactId, 'activities'], 'old')
  await user.click(choose(/^Plain note/))
  await user.click(send())
  await waitFor(() => expect(result()).toBe('sent'), WAIT)
  expect(queryClient.getQueryState(['contact', person.contactId, 'activities'])?.isInvalidated).toBe(true)
})

it('finds templates by name and subject at the server', async () => {
  const { user, simulator } = await openComposer()
  expect(dialog().getAllByRole('radio')).toHaveLength(12)
  await user.type(dialog().getByRole('searchbox', { name: 'Search templates' }), 'security')
  await waitFor(() => expect(dialog().getAllByRole('radio')).toHaveLength(1), WAIT)
  expect(JSON.stringify(simulator.log.at(-1)?.request)).toContain('"search":"security"')
  await user.type(dialog().getByRole('searchbox'), ' no such thing')
  await dialog().findByText(/^No template matches “security no such thing”/, {}, WAIT)
})

it('shows the template in a frame that runs, loads and opens nothing', async () => {
  const { user } = await openComposer()
  await user.click(choose(/^Plan comparison/))
  const frame = dialog().getByTitle<HTMLIFrameElement>('Preview of Plan comparison')
  expect(frame.getAttribute('sandbox')).toBe('')
  expect(frame.srcdoc).toContain('Here are the three plans side by side.')
  expect(frame.srcdoc).toMatch(/^<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"/)
  // Another origin than ours: the page cannot look in, and the frame cannot look out.
  expect(frame.contentDocument).toBeNull()
})

it('logs the e-mail in the timeline only when the rep asks for it', async () => {
  const { user, dynamics } = await openComposer()
  const box = dialog().getByRole('checkbox', { name: /Also log in the Dynamics timeline/ })
  expect(box).toHaveProperty('checked', false)
  await user.click(choose(/^Price list/))
  await user.click(box)
  await user.click(send())
  await waitFor(() => expect(result()).toBe('sent'), WAIT)
  expect(document.body.textContent).toContain('It is logged in the Dynamics timeline.')
  const logged = dynamics.store.rows('email').find(({ subject }) => subject === 'Price list and rollout plan')
  expect(logged).toMatchObject({
    statecode: 1,
    regardingobjectid: { table: 'contact', id: NOTABLE.hotContact },
    description: 'Sent through Net-Results as a trackable email, template “Price list”.',
  })
})

it('says that it was sent and not logged when Dynamics refuses', async () => {
  const { user, sent, before } = await openComposer({ dataverse: { missingPrivileges: ['email.Create'] } })
  await user.click(choose(/^Price list/))
  await user.click(dialog().getByRole('checkbox'))
  await user.click(send())
  await waitFor(() => expect(result()).toBe('sent'), WAIT)
  expect(document.body.textContent).toContain('It could not be logged in the Dynamics timeline')
  expect(sent()).toBe(before + 1)
})

it.each<[string, Partial<Recipient>, string]>([
  ['has no address', { emailAddress: null }, 'This person has no email address.'],
  [
    'has unsubscribed',
    { mailing: { ...MAILABLE, mailable: false, unsubscribed: true } },
    'This person has unsubscribed from email.',
  ],
  [
    'bounced',
    { mailing: { ...MAILABLE, mailable: false, bounced: true } },
    'Email to this address bounced. Net-Results does not send to it.',
  ],
  ['must not be emailed', { doNotEmail: true }, 'Dynamics says “Do not allow Emails” for this person.'],
])('cannot be opened for a person who %s, and says why to everybody', async (_case, recipient, reason) => {
  const { user } = await openButton({ recipient })
  expect(opener().getAttribute('aria-disabled')).toBe('true')
  const description = document.getElementById(opener().getAttribute('aria-describedby') ?? '')
  expect(description?.textContent).toBe(reason)
  expect(opener().title).toBe(reason)
  await user.tab()
  expect(document.activeElement).toBe(opener())
  await user.keyboard('{Enter}')
  await user.click(opener())
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(await accessibilityFindings()).toEqual([])
})

it('opens while the status is not known, and leaves the refusal to Net-Results', async () => {
  const { user, sent, before } = await openComposer({ id: NOTABLE.unsubscribed, recipient: { mailing: null } })
  await user.click(choose(/^Price list/))
  await user.click(send())
  await waitFor(() => expect(alert()).toContain('Net-Results says: “The contact is not mailable”'), WAIT)
  expect(sent()).toBe(before)
  expect(document.activeElement).toBe(send())
})

it('stops the rep who has the composer open when the person turns out to be unsubscribed', async () => {
  const { user, show, person } = await openComposer()
  await user.click(choose(/^Price list/))
  show(<SendEmailButton {...person} mailing={{ ...MAILABLE, unsubscribed: true }} doNotEmail={false} />)
  expect(send().getAttribute('aria-disabled')).toBe('true')
  expect(alert()).toContain('This person has unsubscribed from email.')
})

it.each<Fault>([
  { kind: 'refused', message: 'Sending is paused', ...WRITE },
  { kind: 'notPermitted', ...WRITE },
  { kind: 'throttled', ...WRITE },
])('says that nothing was sent after %o, and lets the rep decide', async (fault) => {
  const { user, sent, before, simulator } = await openComposer({ netResults: [fault] })
  await user.click(choose(/^Price list/))
  await user.click(send())
  await waitFor(() => expect(alert()).toMatch(/^Not sent\./), WAIT)
  expect(sent()).toBe(before)
  expect(simulator.log.filter(({ methods }) => methods.includes('sendEmail'))).toHaveLength(1)
  simulator.faults.active = []
  await user.click(send())
  await waitFor(() => expect(result()).toBe('sent'), WAIT)
  expect(sent()).toBe(before + 1)
})

it.each<[string, Fault]>([
  ['there is no answer', { kind: 'hang', ...WRITE }],
  ['half an answer comes', { kind: 'truncatedJson', ...WRITE }],
  ['the network breaks', { kind: 'unreachable', ...WRITE }],
  ['the server fails', { kind: 'down', ...WRITE }],
])('cannot tell and offers no second try when %s', async (_case, fault) => {
  const { user, calls } = await openComposer({ netResults: [fault], timeout: 1_500 })
  await user.click(choose(/^Price list/))
  await user.click(send())
  await waitFor(() => expect(result()).toBe('doubtful'), WAIT)
  await waitFor(
    () => expect(dialog().getByRole('status').textContent).toContain('Look in My Emails before you send it once more.'),
    WAIT,
  )
  expect(dialog().queryByRole('button', { name: /^Send/ })).toBeNull()
  await new Promise((resolve) => setTimeout(resolve, 400))
  expect(calls('sendEmail')).toBeLessThanOrEqual(1)
})

it.each(['Conversation.sendEmail', 'Email.getMultiple'])(
  'leads to Net-Results where the account lacks %s',
  async (operation) => {
    const { user } = await openButton({ netResults: [{ kind: 'unsupported', operations: [operation] }] })
    await user.click(opener())
    if (operation === 'Conversation.sendEmail') {
      await user.click(await screen.findByRole('radio', { name: /^Price list/ }, WAIT))
      await user.click(send())
    }
    await waitFor(() => expect(document.querySelector('[data-cause=unsupported]')).toBeTruthy(), WAIT)
    expect(dialog().getByRole('link', { name: 'Open Net-Results' })).toHaveProperty(
      'href',
      'https://apps.net-results.com/',
    )
  },
)

it('says so when the templates cannot be had, and tries again when asked', async () => {
  const { user, simulator } = await openButton({
    netResults: [{ kind: 'notPermitted', operations: ['Email.getMultiple'] }],
  })
  await user.click(opener())
  await waitFor(() => expect(alert()).toContain('does not let you see this'), WAIT)
  simulator.faults.active = []
  await user.click(dialog().getByRole('button', { name: 'Try Again' }))
  await screen.findByRole('radio', { name: /^Price list/ }, WAIT)
})

it('closes on Escape, but not while it sends', async () => {
  const { user, simulator } = await openComposer()
  await user.click(choose(/^Price list/))
  simulator.latency = 400
  await user.click(send())
  await user.click(dialog().getByRole('button', { name: 'Cancel' }))
  screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }))
  expect(send().textContent).toBe('Sending')
  await waitFor(() => expect(result()).toBe('sent'), WAIT)
  screen.getByRole('dialog').dispatchEvent(new Event('cancel', { cancelable: true }))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull(), WAIT)
  expect(document.activeElement).toBe(opener())
})

it('is accessible in every state', async () => {
  const { user } = await openComposer()
  const rest = () => new Promise((resolve) => setTimeout(resolve, 300))
  expect(await accessibilityFindings()).toEqual([])
  await user.click(choose(/^Price list/))
  await rest()
  expect(await accessibilityFindings()).toEqual([])
  await user.click(send())
  await waitFor(() => expect(result()).toBe('sent'), WAIT)
  await rest()
  expect(await accessibilityFindings()).toEqual([])
})
