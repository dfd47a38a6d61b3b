import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { Fault } from '../../../mocks/net-results/Faults'
import { NOTABLE } from '../../../mocks/world/notable'
import { accessibilityFindings, openPanel } from '../../parts/openPanel.testing'
import { Unsubscribe } from './Unsubscribe'

const WAIT = { timeout: 8_000 }
const WRITE = { operations: ['Contact.setUnsubscribed'] }
const NAME = 'Priya Raghavan'

interface Opening {
  readonly netResults?: readonly Fault[]
  readonly timeout?: number
  readonly id?: string
}

async function openUnsubscribe({ id = NOTABLE.hotContact, ...more }: Opening = {}) {
  const opened = await openPanel({ id, ...more, children: (person) => <Unsubscribe {...person} /> })
  await screen.findByRole('heading', { level: 2 }, WAIT)
  return opened
}

const title = () => screen.getByRole('region').querySelector('h2')?.textContent
const opener = () => screen.queryByRole('button', { name: 'Unsubscribe…' })
const dialog = () => screen.queryByRole('dialog')
const said = () => screen.getByRole('status').textContent

async function ask() {
  await userEvent.click(screen.getByRole('button', { name: 'Unsubscribe…' }))
  return within(screen.getByRole('dialog', { name: `Unsubscribe ${NAME} from all email?` }))
}

async function confirm(comment = '') {
  const shown = await ask()
  if (comment !== '') await userEvent.fill(shown.getByRole('textbox', { name: 'Reason' }), comment)
  await userEvent.click(shown.getByRole('button', { name: 'Unsubscribe' }))
}

it('says that mail may be sent, and to which address', async () => {
  await openUnsubscribe()
  expect(title()).toBe(`${NAME} can be sent email`)
  const facts = screen.getAllByRole('definition').map(({ textContent }) => textContent)
  expect(facts).toEqual(['priya.raghavan@haldenwater.example', 'No', 'No'])
  expect(await accessibilityFindings()).toEqual([])
})

it('asks once, naming the person and the effect, and sends nothing until then', async () => {
  const { contact, calls } = await openUnsubscribe()
  const shown = await ask()
  expect(dialog()?.textContent).toContain('priya.raghavan@haldenwater.example')
  expect(dialog()?.textContent).toMatch(/stops every marketing email.*at once.*can’t be undone/)
  expect(await accessibilityFindings()).toEqual([])
  await userEvent.click(shown.getByRole('button', { name: 'Cancel' }))
  expect(dialog()).toBeNull()
  expect(document.activeElement).toBe(opener())
  await ask()
  await userEvent.keyboard('{Escape}')
  expect(dialog()).toBeNull()
  expect(document.activeElement).toBe(opener())
  expect(calls('setUnsubscribed')).toBe(0)
  expect(contact.unsubscribedAt).toBeNull()
})

it('opts out at once, with the reason, offers no undo, and reads the truth back', async () => {
  const { contact, calls, clock } = await openUnsubscribe()
  const before = calls('getMailingInfo')
  await confirm('Asked me by phone')
  await waitFor(() => expect(title()).toBe(`${NAME} is unsubscribed from all email`), WAIT)
  expect(dialog()).toBeNull()
  expect(contact.unsubscribedAt).toBe(clock.now())
  expect(contact.added.map(({ detail }) => detail)).toEqual(['By Marcus Oyelaran: Asked me by phone'])
  expect(calls('setUnsubscribed')).toBe(1)
  await waitFor(() => expect(calls('getMailingInfo')).toBe(before + 1), WAIT)
  await waitFor(() => expect(said()).toBe(`${NAME} is unsubscribed from all email`))
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['About'])
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2 })))
  expect(screen.getByText(/Wednesday, November 18, 2026/)).toBeTruthy()
  expect(await accessibilityFindings()).toEqual([])
})

it('has words for who is unsubscribed already, and no way to opt anybody in', async () => {
  await openUnsubscribe({ id: NOTABLE.unsubscribed })
  expect(title()).toBe('Wei-Ling Ostrander is unsubscribed from all email')
  expect(screen.getByText(/never opts anybody in/)).toBeTruthy()
  expect(screen.getAllByRole('definition')[1]?.textContent).toMatch(/^Yes, .*2026/)
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual(['About'])
  expect(await accessibilityFindings()).toEqual([])
})

it('tells a bounce from an opt-out, and still lets the person be unsubscribed', async () => {
  const { contact } = await openUnsubscribe({ id: NOTABLE.bounced })
  expect(title()).toBe('Email to Corinne Vasquez bounces')
  expect(screen.getByText(/not an opt-out/)).toBeTruthy()
  expect(screen.getAllByRole('definition')[2]?.textContent).toMatch(/^Yes, .*2026/)
  expect(await accessibilityFindings()).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Unsubscribe…' }))
  await userEvent.click(screen.getByRole('button', { name: 'Unsubscribe' }))
  await waitFor(() => expect(title()).toBe('Corinne Vasquez is unsubscribed from all email'), WAIT)
  expect(contact.unsubscribedAt).not.toBeNull()
  expect(contact.bouncedAt).not.toBeNull()
})

it('stays in the dialog until the outcome is known', async () => {
  const { simulator, calls } = await openUnsubscribe()
  simulator.latency = 700
  await confirm()
  const busy = await screen.findByRole('button', { name: 'Unsubscribing' }, WAIT)
  expect(document.activeElement).toBe(busy)
  expect(screen.getByRole('button', { name: 'Cancel' })).toHaveProperty('disabled', true)
  await userEvent.keyboard('{Enter}{Escape}')
  expect(dialog()).not.toBeNull()
  await waitFor(() => expect(dialog()).toBeNull(), WAIT)
  expect(title()).toBe(`${NAME} is unsubscribed from all email`)
  expect(calls('setUnsubscribed')).toBe(1)
})

it('says why Net-Results refused, and does not try by itself', async () => {
  const { contact, calls, simulator } = await openUnsubscribe({
    netResults: [{ kind: 'refused', message: 'The contact is locked by an import.', ...WRITE }],
  })
  await confirm()
  await screen.findByText(`${NAME} was not unsubscribed.`, {}, WAIT)
  expect(screen.getByText(/Net-Results says: “The contact is locked by an import.”/)).toBeTruthy()
  expect(title()).toBe(`${NAME} can be sent email`)
  expect(contact.unsubscribedAt).toBeNull()
  expect(calls('setUnsubscribed')).toBe(1)
  expect(document.activeElement).toBe(opener())
  expect(await accessibilityFindings()).toEqual([])

  simulator.faults.active = []
  await userEvent.click(screen.getByRole('button', { name: 'Try Again' }))
  expect(calls('setUnsubscribed')).toBe(1)
  await userEvent.click(screen.getByRole('button', { name: 'Unsubscribe' }))
  await waitFor(() => expect(title()).toBe(`${NAME} is unsubscribed from all email`), WAIT)
  expect(screen.queryByText(`${NAME} was not unsubscribed.`)).toBeNull()
  await waitFor(() => expect(document.activeElement).not.toBe(document.body))
  expect(contact.unsubscribedAt).not.toBeNull()
})

it.each<[string, Fault]>([
  ['no answer', { kind: 'hang', ...WRITE }],
  ['a broken connection', { kind: 'unreachable', ...WRITE }],
  ['a Net-Results that is down', { kind: 'down', status: 502, ...WRITE }],
])('after %s it says that it may have happened, and lets nobody repeat it unchecked', async (_name, fault) => {
  const { contact, calls, simulator } = await openUnsubscribe({ netResults: [fault], timeout: 400 })
  await confirm()
  await screen.findByText(`${NAME} may be unsubscribed already.`, {}, WAIT)
  expect(screen.getByText(/Check again before you repeat it/)).toBeTruthy()
  expect(title()).toBe(`Cannot tell whether ${NAME} can be sent email`)
  expect(dialog()).toBeNull()
  expect(opener()).toBeNull()
  expect(await accessibilityFindings()).toEqual([])

  simulator.faults.active = [{ kind: 'down', operations: ['Contact.getMailingInfo'] }]
  await userEvent.click(screen.getByRole('button', { name: 'Check Again' }))
  await screen.findByText('Net-Results is down.', {}, WAIT)
  expect(opener()).toBeNull()

  simulator.faults.active = []
  await userEvent.click(screen.getByRole('button', { name: 'Check Again' }))
  await waitFor(() => expect(opener()).not.toBeNull(), WAIT)
  expect(title()).toBe(`${NAME} can be sent email`)
  await waitFor(() => expect(said()).toBe(`Net-Results says that ${NAME} is not unsubscribed.`))
  await waitFor(() => expect(document.activeElement).not.toBe(document.body))
  expect(contact.unsubscribedAt).toBeNull()
  expect(calls('setUnsubscribed')).toBe(1)
})

it('finds the opt-out done when it checks after an answer that broke off', async () => {
  const { contact, calls } = await openUnsubscribe({ netResults: [{ kind: 'truncatedJson', ...WRITE }] })
  await confirm()
  await screen.findByText(`${NAME} may be unsubscribed already.`, {}, WAIT)
  expect(contact.unsubscribedAt).not.toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Check Again' }))
  await waitFor(() => expect(title()).toBe(`${NAME} is unsubscribed from all email`), WAIT)
  expect(screen.queryByText(`${NAME} may be unsubscribed already.`)).toBeNull()
  expect(calls('setUnsubscribed')).toBe(1)
})

it('remembers the doubt on another tab', async () => {
  const { show, person } = await openUnsubscribe({ netResults: [{ kind: 'hang', ...WRITE }], timeout: 200 })
  await confirm()
  await screen.findByText(`${NAME} may be unsubscribed already.`, {}, WAIT)
  show(<p>Another tab</p>)
  show(<Unsubscribe {...person} />)
  expect(await screen.findByText(`${NAME} may be unsubscribed already.`, {}, WAIT)).toBeTruthy()
  expect(opener()).toBeNull()
})

it('replaces only the button where the account cannot unsubscribe', async () => {
  const { contact } = await openUnsubscribe({ netResults: [{ kind: 'unsupported', ...WRITE }] })
  await confirm()
  const link = await screen.findByRole('link', { name: 'Open Net-Results' }, WAIT)
  expect(link).toHaveProperty('href', 'https://apps.net-results.com/')
  expect(opener()).toBeNull()
  expect(title()).toBe(`${NAME} can be sent email`)
  expect(contact.unsubscribedAt).toBeNull()
  expect(await accessibilityFindings()).toEqual([])
})

it('still opts out where the account does not tell the status', async () => {
  const { contact } = await openUnsubscribe({
    netResults: [{ kind: 'unsupported', operations: ['Contact.getMailingInfo'] }],
  })
  expect(title()).toBe(`Cannot tell whether ${NAME} can be sent email`)
  await confirm()
  await waitFor(() => expect(title()).toBe(`${NAME} is unsubscribed from all email`), WAIT)
  expect(contact.unsubscribedAt).not.toBeNull()
})

it('says why there is nothing to see when the status cannot be had', async () => {
  const { simulator } = await openUnsubscribe({ netResults: [{ kind: 'notPermitted', operations: ['Contact.*'] }] })
  expect(title()).toBe('Net-Results does not let you see this')
  simulator.faults.active = []
  await userEvent.click(screen.getByRole('button', { name: 'Try Again' }))
  await waitFor(() => expect(title()).toBe(`${NAME} can be sent email`), WAIT)
})

it('does not believe its own write when what is read back says otherwise', async () => {
  const { contact, simulator, queryClient } = await openUnsubscribe()
  simulator.latency = 200
  await confirm()
  await waitFor(() => expect(contact.unsubscribedAt).not.toBeNull(), WAIT)
  // Somebody else at Net-Results, in the same moment.
  contact.unsubscribedAt = null
  await screen.findByText(/still does not call this person unsubscribed/, {}, WAIT)
  expect(opener()).toBeNull()
  contact.unsubscribedAt = 1
  await userEvent.click(screen.getByRole('button', { name: 'Check Again' }))
  await waitFor(() => expect(title()).toBe(`${NAME} is unsubscribed from all email`), WAIT)
  await act(() => queryClient.cancelQueries())
})

it('fits into 320 pixels, dialog included', async () => {
  await page.viewport(320, 700)
  await openUnsubscribe()
  expect(await accessibilityFindings()).toEqual([])
  await ask()
  expect(await accessibilityFindings()).toEqual([])
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
  await page.viewport(1100, 900)
})
