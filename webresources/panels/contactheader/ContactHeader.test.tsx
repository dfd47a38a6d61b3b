import { screen, waitFor, within } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { expect, it, vi } from 'vitest'
import type { Fault } from '../../../mocks/net-results/Faults'
import { NOTABLE } from '../../../mocks/world/notable'
import type { OverlayId } from '../../domain/ids'
import type { Overlay, ScoredContact } from '../../domain/ScoredContact'
import { accessibilityFindings, openPanel } from '../../parts/openPanel.testing'
import { ContactHeader } from './ContactHeader'

const WAIT = { timeout: 8_000 }
const OVERLAY: Overlay = { id: '12' as OverlayId, name: 'Default overlay', isDefault: true }
const DAY = 86_400_000

const fact = (name: string | RegExp) => screen.findByRole('definition', { name }, WAIT)

const openHeader = (netResults: readonly Fault[] = [], overlay = OVERLAY) =>
  openPanel({
    id: NOTABLE.hotContact,
    netResults,
    children: ({ contactId }) => (
      <ContactHeader
        contactId={contactId}
        overlay={overlay}
        overlayError={null}
        onRetryOverlay={vi.fn()}
        actions={<button type="button">Send</button>}
      />
    ),
  })

/** As if Net-Results had answered otherwise. */
async function answerOtherwise(page: Awaited<ReturnType<typeof openHeader>>, change: Partial<ScoredContact>) {
  await screen.findByText('Paid search', {}, WAIT)
  page.queryClient.setQueryData<ScoredContact>(['contact', page.person.contactId, 'score', '12'], (before) =>
    before === undefined ? before : { ...before, ...change },
  )
}

it('shows the score and, beside it, how it changed in 7 days, in words and as a picture with a sentence', async () => {
  await openHeader()
  const score = await fact('Lead score, Default overlay')
  await waitFor(() => expect(score.textContent).toBe('118'), WAIT)
  const trend = await fact('Change in 7 days')
  expect(within(trend).getByRole('img', { name: 'Up' })).toBeTruthy()
  expect(trend.textContent).toBe(' 40 in 7 days')
  const line = within(trend).getByRole('img', { name: /^Score in the last 30 days, from \d+ to 118\.$/ })
  expect([line.getAttribute('width'), line.getAttribute('height')]).toEqual(['112', '32'])
  expect(score.getBoundingClientRect().right).toBeLessThan(trend.getBoundingClientRect().left)
  expect(await accessibilityFindings()).toEqual([])
})

it('names the score alone where the overlay has no name', async () => {
  await openHeader([], { ...OVERLAY, name: '' })
  const score = await fact('Lead score')
  await waitFor(() => expect(score.textContent).toBe('118'), WAIT)
})

it('says down with an arrow and a word, and no change in words', async () => {
  const page = await openHeader()
  const now = page.clock.now()
  await answerOtherwise(page, { score: 90, history: [{ at: now - 9 * DAY, score: 94 }] })
  await waitFor(async () => expect((await fact('Change in 7 days')).textContent).toBe(' 4 in 7 days'), WAIT)
  expect(screen.getByRole('img', { name: 'Down' })).toBeTruthy()
  await answerOtherwise(page, { score: 118, history: [{ at: now - 9 * DAY, score: 118 }] })
  await screen.findByText('No change in 7 days', {}, WAIT)
})

it('leaves the trend out when Net-Results keeps no history, and the change when it is too short', async () => {
  const page = await openHeader()
  await answerOtherwise(page, { history: [] })
  await waitFor(() => expect(screen.queryByRole('definition', { name: 'Change in 7 days' })).toBeNull(), WAIT)
  await answerOtherwise(page, { history: [{ at: page.clock.now() - 2 * DAY, score: 100 }] })
  await waitFor(async () => expect((await fact('Change in 7 days')).textContent).toBe(''), WAIT)
  expect(screen.getByRole('img', { name: 'Score in the last 30 days, from 100 to 118.' })).toBeTruthy()
})

it('offers the actions at the end, before the time of reading and the refresh', async () => {
  const { calls } = await openHeader()
  await screen.findByText('118', {}, WAIT)
  const [send, refresh] = screen.getAllByRole('button')
  expect(send?.textContent).toBe('Send')
  expect(screen.getByText(/^As of \d+:\d\d/)).toBeTruthy()
  const before = calls('getOneWithScore')
  await userEvent.click(refresh as HTMLElement)
  await waitFor(() => expect(calls('getOneWithScore')).toBe(before + 1), WAIT)
})

it('keeps what it knows and says so when the network fails at a refresh', async () => {
  const { simulator } = await openHeader()
  await screen.findByText('118', {}, WAIT)
  simulator.faults.active = [{ kind: 'unreachable' }]
  await userEvent.click(screen.getByRole('button', { name: 'Refresh' }))
  await waitFor(() => expect(document.querySelector('[data-cause]')).not.toBeNull(), WAIT)
  expect(screen.getByText('118')).toBeTruthy()
  expect(screen.getByRole('img', { name: 'Up' })).toBeTruthy()
})
