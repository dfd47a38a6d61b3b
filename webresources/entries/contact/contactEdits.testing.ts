import { act, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect } from 'vitest'
import { appears, buttons, press, until } from '../../../mocks/faultmatrix/look'
import type { MatrixEdit, Verdict } from '../../../mocks/faultmatrix/writingCells'
import { NOTABLE } from '../../../mocks/world/notable'
import { openContactPage } from './openContactPage.testing'

const PRIYA = 'priya.raghavan@haldenwater.example'
const TRIAL = 'Trial started, not activated'

/** What a rep can do to a person, as the fault matrix needs it. */
export const contactEdits: MatrixEdit<Page>[] = []

type Page = Awaited<ReturnType<typeof open>>

async function open(timeout: number) {
  const page = await openContactPage({ id: NOTABLE.hotContact, timeout })
  await until(() => expect(hasContent()).toBe(true))
  const contact = page.simulator.store.byEmail.get(PRIYA)
  if (contact === undefined) throw new Error('Net-Results does not know Priya.')
  return {
    ...page,
    contact,
    imports: () => [...page.simulator.store.imports.values()],
    conversations: page.simulator.store.conversations.length,
  }
}

/** The tabs of the page, or the page's own question for the login in their place. */
const hasContent = () => document.querySelector('[role="tablist"], input[type="password"]') !== null
const text = (selector: string) => document.querySelector(selector)?.textContent ?? ''
const rowOf = (title: string) =>
  [...document.querySelectorAll('[role="row"], tr')].find((one) => one.textContent.includes(title))
const openTab = async (name: string) => userEvent.click(await appears(() => screen.queryByRole('tab', { name })))
/** What is pending is written when the page is left. */
const leave = () => act(() => void window.dispatchEvent(new Event('pagehide')))
const read = (words: string, verdicts: readonly (readonly [RegExp, Verdict])[]): Verdict =>
  verdicts.find(([pattern]) => pattern.test(words))?.[1] ?? null

async function setScore() {
  await openTab('Lead Score')
  await until(() => expect(text('table')).toContain('118'))
  const field = screen.getByRole('textbox', { name: 'New score' })
  await userEvent.clear(field)
  await userEvent.type(field, '140')
  await press(/^Set Score$/)
}

contactEdits.push({
  name: 'Contact, set the score',
  operation: 'Contact.setLeadScore',
  async open(timeout) {
    const page = await open(timeout)
    await setScore()
    return page
  },
  send: leave,
  effect: ({ contact }) => contact.adjustments.length,
  verdict: () =>
    read(text('ul[aria-label="Adjusted since this page opened"] li'), [
      [/Not confirmed/, 'doubt'],
      [/Not saved/, 'failed'],
      [/Saved/, 'done'],
    ]),
  remedies: /^(Check Again|Try Again)$/,
  again: setScore,
  hasContent,
})

async function askToUnsubscribe() {
  await openTab('Unsubscribe')
  await until(() => expect(text('[data-mailing]')).not.toBe(''))
  await press(/^Unsubscribe…$/)
}

contactEdits.push({
  name: 'Contact, opt out',
  operation: 'Contact.setUnsubscribed',
  async open(timeout) {
    const page = await open(timeout)
    await askToUnsubscribe()
    return page
  },
  async send() {
    if (document.querySelector('dialog') !== null) await press(/^Unsubscribe$/)
  },
  effect: ({ contact }) => (contact.unsubscribedAt === null ? 0 : 1),
  verdict: () =>
    document.querySelector('dialog') !== null
      ? null
      : read(document.body.textContent, [
          [/may be unsubscribed already/, 'doubt'],
          [/was not unsubscribed|does not offer/, 'failed'],
          [/is unsubscribed from all email/, 'done'],
        ]),
  remedies: /^(Check Again|Try Again|Unsubscribe…)$/,
  again: askToUnsubscribe,
  hasContent,
})

async function removeFromList() {
  await openTab('List Membership')
  await until(() => expect(rowOf(TRIAL)).toBeDefined())
  await press(new RegExp(`^Remove from ${TRIAL}$`))
}

const membership = () => {
  const row = rowOf(TRIAL)
  if (row === undefined) return document.querySelector('[role="table"]') === null ? null : 'done'
  return read(row.textContent, [
    [/Cannot tell/, 'doubt'],
    [/Not removed/, 'failed'],
  ])
}

contactEdits.push({
  name: 'Contact, take off a list',
  operation: 'Contact.submitContactImport',
  follows: ['ContactImport.getOne'],
  repeatable: true,
  async open(timeout) {
    const page = await open(timeout)
    await removeFromList()
    return page
  },
  send: leave,
  effect: ({ imports, contact, simulator }) => {
    const list = [...simulator.store.lists.values()].find(({ name }) => name === TRIAL)
    return imports().length > 0 && list !== undefined && !contact.listIds.has(list.id) ? 1 : 0
  },
  verdict: membership,
  remedies: new RegExp(`^(Retry|Check Again,) ${TRIAL}$|^Try Again$`),
  again: removeFromList,
  hasContent,
})

const OUTAGES = 'Maintenance and outages'

async function addSubscription() {
  await openTab('Subscriptions')
  await userEvent.click(await appears(() => screen.queryByRole('checkbox', { name: new RegExp(OUTAGES) })))
  await press(/^Add 1 Subscription$/)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'How did they agree?' }), 'By phone')
  await userEvent.click(screen.getByRole('checkbox', { name: /agreed to receive/ }))
}

contactEdits.push({
  name: 'Contact, add a subscription',
  operation: 'Contact.submitContactImport',
  follows: ['ContactImport.getOne'],
  repeatable: true,
  async open(timeout) {
    const page = await open(timeout)
    await addSubscription()
    return page
  },
  async send() {
    if (document.querySelector('dialog') !== null) await press(/^Add /)
  },
  effect: ({ contact, simulator }) => {
    const list = [...simulator.store.lists.values()].find(({ publicName, name }) =>
      [publicName, name].includes(OUTAGES),
    )
    return list !== undefined && contact.listIds.has(list.id) ? 1 : 0
  },
  verdict: () => {
    const row = rowOf(OUTAGES)
    if (row === undefined) return null
    return read(row.textContent, [
      [/Cannot tell/, 'doubt'],
      [/Not added/, 'failed'],
      [/pending/, null],
      [/./, 'done'],
    ])
  },
  remedies: new RegExp(`^(Retry|Check Again,) ${OUTAGES}$|^Try Again$`),
  again: addSubscription,
  hasContent,
})

async function compose() {
  if (document.querySelector('dialog') === null) await press(/^Send Trackable Email$/)
  await userEvent.click(await appears(() => screen.queryByRole('radio', { name: /^Price list/ })))
}

contactEdits.push({
  name: 'Contact, send an email',
  operation: 'Conversation.sendEmail',
  async open(timeout) {
    const page = await open(timeout)
    await until(() => expect(screen.queryByRole('button', { name: 'Send Trackable Email' })).not.toBeNull())
    await compose()
    return page
  },
  async send() {
    if (document.querySelector('dialog input[type="radio"]') !== null) await press(/^Send$/)
  },
  effect: ({ simulator, conversations }) => simulator.store.conversations.length - conversations,
  verdict: () => {
    const result = document.querySelector('[data-send]')?.getAttribute('data-send')
    if (result === 'sent') return 'done'
    if (result === 'doubtful') return 'doubt'
    return document.querySelector('dialog [role="alert"]') === null ? null : 'failed'
  },
  remedies: /^(Close|Try Again)$/,
  again: compose,
  hasContent,
})

contactEdits.push({
  name: 'Contact, sync',
  operation: 'Contact.submitContactImport',
  follows: ['ContactImport.getOne'],
  repeatable: true,
  open,
  async send() {
    if (buttons(/^Sync This Contact$/).length > 0) await press(/^Sync This Contact$/)
  },
  effect: ({ imports }) => (imports().some(({ status }) => status === 'complete') ? 1 : 0),
  verdict: () =>
    read(document.querySelector('[data-sync]')?.getAttribute('data-sync') ?? '', [
      [/^$/, null],
      [/^(added|updated)$/, 'done'],
      [/^(doubtful|lostSight|untold|running)$/, 'doubt'],
      [/./, 'failed'],
    ]),
  remedies: /^Try Again$/,
  again: () => Promise.resolve(),
  hasContent,
})
