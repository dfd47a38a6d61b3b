import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import type { Fault } from '../../../mocks/net-results/Faults'
import { NOTABLE } from '../../../mocks/world/notable'
import type { OverlayId } from '../../domain/ids'
import type { StreamRequest } from '../../domain/StreamRequest'
import { accessibilityFindings, openPanel } from '../../parts/openPanel.testing'
import { ContactHeader } from '../contactheader/ContactHeader'
import { LeadScore } from './LeadScore'

const WAIT = { timeout: 8_000 }
const WRITE = { operations: ['Contact.setLeadScore'] }
const OVERLAY = { id: '12' as OverlayId, name: 'Default overlay', isDefault: true }

interface Opening {
  readonly netResults?: readonly Fault[]
  readonly timeout?: number
  readonly id?: string
}

/** The panel under the header, which has to agree with it. */
async function openLeadScore({ id = NOTABLE.hotContact, ...more }: Opening = {}) {
  const requests: StreamRequest[] = []
  const opened = await openPanel({
    id,
    ...more,
    children: ({ contactId, personName }) => (
      <>
        <ContactHeader
          contactId={contactId}
          overlay={OVERLAY}
          overlayError={null}
          actions={null}
          onRetryOverlay={() => undefined}
        />
        <div data-testid="panel">
          <LeadScore contactId={contactId} personName={personName} onShowActivities={(one) => requests.push(one)} />
        </div>
      </>
    ),
  })
  await screen.findByRole('table', {}, WAIT)
  await waitFor(() => expect(score('Default overlay')).not.toBe(''), WAIT)
  return { ...opened, requests, user: userEvent.setup() }
}

const box = (name: string | RegExp) => within(screen.getByRole('region', { name }))

const row = (name: string) => screen.getByRole('row', { name: new RegExp(name) })
const score = (name: string) => within(row(name)).getAllByRole('cell')[0]?.textContent
const headerScore = () =>
  within(screen.getByRole('region', { name: 'Summary' })).getAllByRole('definition')[0]?.textContent
const newScore = () => screen.getByRole('textbox', { name: 'New score' })
const session = () => within(screen.getByRole('list', { name: 'Adjusted since this page opened' }))
const leave = () => act(() => void window.dispatchEvent(new Event('pagehide')))

async function setScore(user: ReturnType<typeof userEvent.setup>, value: string, comment = '') {
  await user.clear(newScore())
  await user.type(newScore(), value)
  if (comment !== '') await user.type(screen.getByRole('textbox', { name: 'Reason' }), comment)
  await user.click(screen.getByRole('button', { name: 'Set Score' }))
}

it('shows the score of every overlay, which travel in one batch, and the parts that Net-Results gives', async () => {
  const { simulator, user } = await openLeadScore()
  await waitFor(() => expect(score('Partner program')).toBe('22'), WAIT)
  expect(score('Default overlay')).toBe('118')
  expect(score('Enterprise platform')).toBe('86')
  expect(row('Default overlay').textContent).toContain('Shown in header')
  const batches = simulator.log.filter(({ methods }) => methods.filter((one) => one === 'getOneWithScore').length >= 2)
  expect(batches).toHaveLength(1)
  expect(
    box('Parts of 118')
      .getAllByRole('definition')
      .map(({ textContent }) => textContent),
  ).toEqual(['74', '38', '6'])
  await user.click(screen.getByRole('button', { name: 'Enterprise platform' }))
  expect(box('Parts of 86').queryByRole('definition')).toBeNull()
  expect(screen.getByRole('combobox', { name: 'Overlay' })).toHaveProperty('value', '17')
})

it('shows an adjustment at once, in the header too, and sends nothing when it is undone', async () => {
  const { user, contact, calls } = await openLeadScore()
  await setScore(user, '125')
  expect(score('Default overlay')).toBe('125')
  expect(headerScore()).toBe('125')
  expect(row('Default overlay').textContent).toContain('Pending')
  expect(screen.getByText('Score set to 125, was 118')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(score('Default overlay')).toBe('118')
  expect(headerScore()).toBe('118')
  expect(session().getByText('Undone')).toBeTruthy()
  leave()
  expect(calls('setLeadScore')).toBe(0)
  expect(contact.adjustments).toEqual([])
})

it('writes an adjustment with its reason, and keeps it in the history of this page', async () => {
  const { user, contact, calls } = await openLeadScore()
  await setScore(user, '125', 'Budget confirmed on the phone')
  leave()
  await session().findByText('Saved', {}, WAIT)
  expect(contact.adjustments).toEqual([expect.objectContaining({ overlayId: 12, by: 7 })])
  expect(contact.added.map(({ detail }) => detail)).toEqual(['By Marcus Oyelaran: Budget confirmed on the phone'])
  expect(calls('setLeadScore')).toBe(1)
  expect(headerScore()).toBe('125')
  expect(session().getByText('Default overlay set to 125, was 118')).toBeTruthy()
  expect(session().getByText('Budget confirmed on the phone')).toBeTruthy()
  await box(/^Why hot/).findByRole('button', { name: /Lead score set to 125, was 118.*\+7/ }, WAIT)
})

it('steps from what stands in the field, else from the score', async () => {
  const { user, contact } = await openLeadScore()
  await waitFor(() => expect(score('Partner program')).toBe('22'), WAIT)
  await user.selectOptions(screen.getByRole('combobox', { name: 'Overlay' }), 'Partner program')
  await user.click(screen.getByRole('button', { name: '−5' }))
  await user.click(screen.getByRole('button', { name: '−10' }))
  await user.click(screen.getByRole('button', { name: '−10' }))
  expect(newScore()).toHaveProperty('value', '-3')
  expect(screen.getByText(/The new score is 25 lower/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Set Score' }))
  leave()
  await session().findByText('Saved', {}, WAIT)
  expect(contact.adjustments).toEqual([expect.objectContaining({ overlayId: 23, by: -25 })])
  expect(score('Partner program')).toBe('−3')
})

it.each([
  ['', 'Enter the new score.'],
  ['12.5', 'Enter a whole number, without a decimal point.'],
  ['1000001', 'The highest score is 1,000,000.'],
  ['-1000001', 'The lowest score is −1,000,000.'],
  ['118', 'The score is 118 already.'],
])('refuses %j, says why at the field, and offers nothing', async (value, message) => {
  const { user, contact } = await openLeadScore()
  if (value !== '') await user.type(newScore(), value)
  await user.click(screen.getByRole('button', { name: 'Set Score' }))
  expect(screen.getByText(message)).toBeTruthy()
  expect(document.activeElement).toBe(newScore())
  expect(newScore().getAttribute('aria-invalid')).toBe('true')
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  expect(contact.adjustments).toEqual([])
})

it('rolls back what Net-Results refuses, says why in its words, and repeats it only when asked', async () => {
  const { user, contact, calls, simulator } = await openLeadScore({
    netResults: [{ kind: 'refused', message: 'The contact is locked by an import.', ...WRITE }],
  })
  await setScore(user, '125', 'Hot')
  leave()
  await session().findByText('Not saved', {}, WAIT)
  expect(score('Default overlay')).toBe('118')
  expect(headerScore()).toBe('118')
  expect(session().getByText(/Net-Results says: “The contact is locked by an import.”/)).toBeTruthy()
  expect(row('Default overlay').textContent).toContain('Not saved')
  expect(contact.adjustments).toEqual([])
  expect(calls('setLeadScore')).toBe(1)
  expect(await accessibilityFindings(screen.getByTestId('panel'))).toEqual([])

  simulator.faults.active = []
  await user.click(session().getByRole('button', { name: 'Try Again' }))
  expect(document.activeElement).not.toBe(document.body)
  leave()
  await session().findByText('Saved', {}, WAIT)
  expect(contact.adjustments).toEqual([expect.objectContaining({ by: 7 })])
  expect(calls('setLeadScore')).toBe(2)
})

it.each<[string, Fault]>([
  ['no answer', { kind: 'hang', ...WRITE }],
  ['a broken connection', { kind: 'unreachable', ...WRITE }],
  ['a Net-Results that is down', { kind: 'down', status: 503, ...WRITE }],
])('does not pretend to know after %s, does not repeat it, and checks when asked', async (_name, fault) => {
  const { user, contact, calls } = await openLeadScore({ netResults: [fault], timeout: 400 })
  await setScore(user, '125')
  leave()
  await session().findByText('Not confirmed', {}, WAIT)
  expect(session().getByText(/may have been changed all the same: check again before you repeat it/)).toBeTruthy()
  expect(score('Default overlay')).toBe('118')
  await user.click(session().getByRole('button', { name: 'Check Again' }))
  await session().findByText('Net-Results says that the score is 118.', {}, WAIT)
  expect(session().getByText('Not saved')).toBeTruthy()
  expect(document.activeElement).not.toBe(document.body)
  expect(contact.adjustments).toEqual([])
  expect(calls('setLeadScore')).toBe(1)
})

it('finds out by itself that a write without a readable answer was carried out', async () => {
  const { user, contact, calls } = await openLeadScore({ netResults: [{ kind: 'truncatedJson', ...WRITE }] })
  await setScore(user, '125')
  leave()
  await session().findByText('Saved', {}, WAIT)
  expect(headerScore()).toBe('125')
  expect(contact.adjustments).toHaveLength(1)
  expect(calls('setLeadScore')).toBe(1)
})

it('replaces the form, and nothing else, where the account cannot set scores', async () => {
  const { user, contact } = await openLeadScore({ netResults: [{ kind: 'unsupported', ...WRITE }] })
  await setScore(user, '125')
  leave()
  const link = await box('Adjust score').findByRole('link', { name: 'Open Net-Results' }, WAIT)
  expect(link).toHaveProperty('href', 'https://apps.net-results.com/')
  expect(screen.queryByRole('textbox', { name: 'New score' })).toBeNull()
  expect(document.activeElement).not.toBe(document.body)
  expect(score('Default overlay')).toBe('118')
  expect(contact.adjustments).toEqual([])
  await user.click(screen.getByRole('button', { name: 'Partner program' }))
  expect(screen.getByRole('heading', { name: 'Parts of 22' })).toBeTruthy()
  expect(await accessibilityFindings(screen.getByTestId('panel'))).toEqual([])
})

it('keeps showing an adjustment while the page is refreshed around it', async () => {
  const { user, calls, simulator } = await openLeadScore()
  await setScore(user, '125')
  const before = calls('getOneWithScore')
  await user.click(screen.getByRole('button', { name: 'Refresh' }))
  await waitFor(() => expect(calls('getOneWithScore')).toBeGreaterThan(before), WAIT)
  await waitFor(() => expect(screen.queryByText(/refreshing/)).toBeNull(), WAIT)
  expect(score('Default overlay')).toBe('125')
  expect(headerScore()).toBe('125')
  expect(simulator.log.some(({ methods }) => methods.includes('setLeadScore'))).toBe(false)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(headerScore()).toBe('118')
})

it('keeps the second of two adjustments when the first one is refused', async () => {
  const { user, contact } = await openLeadScore({ netResults: [{ kind: 'refused', times: 1, ...WRITE }] })
  await setScore(user, '125')
  await setScore(user, '130')
  await session().findByText('Not saved', {}, WAIT)
  expect(score('Default overlay')).toBe('130')
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(score('Default overlay')).toBe('118')
  expect(contact.adjustments).toEqual([])
})

it('loses nothing when the rep goes to another tab, or leaves the record, in the middle', async () => {
  const { user, contact, show, unmount } = await openLeadScore()
  await setScore(user, '125')
  show(<p>Another tab</p>)
  expect(contact.adjustments).toEqual([])
  expect(screen.getByRole('button', { name: 'Undo' })).toBeTruthy()
  unmount()
  await waitFor(() => expect(contact.adjustments).toHaveLength(1), WAIT)
})

it('takes an edit back from another tab, and still knows it there', async () => {
  const { user, contact, show, person } = await openLeadScore()
  await setScore(user, '125')
  show(<p>Another tab</p>)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  show(<LeadScore contactId={person.contactId} personName={person.personName} onShowActivities={() => undefined} />)
  await waitFor(() => expect(score('Default overlay')).toBe('118'), WAIT)
  expect(session().getByText('Undone')).toBeTruthy()
  expect(contact.adjustments).toEqual([])
})

it('says why the score is what it is, and opens the activities behind each reason', async () => {
  const { user, requests } = await openLeadScore()
  const reasons = await box(/^Why hot/).findAllByRole('listitem', {}, WAIT)
  expect(reasons[0]?.textContent).toMatch(/Submitted form “Talk to an engineer” 3 times · Mon, Nov 16 \+30$/)
  const points = reasons.map(({ textContent }) => Number(/[+−](\d+)$/.exec(textContent)?.[1]))
  expect(points).toEqual([...points].sort((a, b) => b - a))
  await user.click(within(reasons[0] as HTMLElement).getByRole('button'))
  expect(requests).toEqual([
    {
      key: expect.any(String),
      label: 'Submitted form “Talk to an engineer”, last 30 days',
      typeIds: ['21'],
      from: '2026-10-20',
      search: 'Submitted form “Talk to an engineer”',
    },
  ])
})

it('calls them likely drivers, without a number, when Net-Results gives no points', async () => {
  const { simulator, contact, queryClient } = await openLeadScore()
  await box(/^Why hot/).findAllByRole('listitem', {}, WAIT)
  const history = simulator.store.histories.get(contact.id)
  if (history === undefined) throw new Error('The contact has no history.')
  const activities = history.activities.map((activity) => ({ ...activity, scoreChange: null }))
  simulator.store.histories.set(contact.id, { ...history, activities })
  await act(() => queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[2] === 'whyHot' }))
  const reasons = await box('Likely drivers').findAllByRole('listitem', {}, WAIT)
  expect(screen.queryByText('Why hot')).toBeNull()
  for (const { textContent } of reasons) expect(textContent).not.toMatch(/[+−]\d/)
})

it('keeps its other parts when the reasons cannot be had', async () => {
  await openLeadScore({ netResults: [{ kind: 'down', operations: ['ContactActivityHistory.getContactActivity'] }] })
  await box(/^Why hot/).findByText('Net-Results is down.', {}, WAIT)
  expect(score('Default overlay')).toBe('118')
  expect(screen.getByRole('button', { name: 'Set Score' })).toBeTruthy()
})

it('shows the default overlay alone where the account does not list them', async () => {
  await openLeadScore({ netResults: [{ kind: 'unsupported', operations: ['LeadScoreOverlay.getAll'] }] })
  expect(screen.getAllByRole('row')).toHaveLength(2)
  expect(score('Default overlay')).toBe('118')
})

it('says that nothing happened rather than inventing a reason', async () => {
  await openLeadScore({ id: NOTABLE.withoutActivities })
  await box(/^Why hot/).findByText(/did nothing in the last 30 days/, {}, WAIT)
})

it.each([1100, 320])('has nothing that axe objects to, at %d pixels', async (width) => {
  await page.viewport(width, 900)
  const { user } = await openLeadScore()
  await box(/^Why hot/).findAllByRole('listitem', {}, WAIT)
  await user.click(screen.getByRole('button', { name: 'Set Score' }))
  expect(await accessibilityFindings(screen.getByTestId('panel'))).toEqual([])
  await setScore(user, '125')
  expect(await accessibilityFindings(screen.getByTestId('panel'))).toEqual([])
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  await page.viewport(1100, 900)
})

it('is worked by keyboard alone', async () => {
  const { user, contact } = await openLeadScore()
  await waitFor(() => expect(score('Partner program')).toBe('22'), WAIT)
  screen.getByRole('button', { name: 'Partner program' }).focus()
  await user.keyboard('{Enter}')
  newScore().focus()
  await user.keyboard('30{Enter}')
  leave()
  await session().findByText('Saved', {}, WAIT)
  expect(contact.adjustments).toEqual([expect.objectContaining({ overlayId: 23, by: 8 })])
  expect(document.activeElement).toBe(newScore())
})
