import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { MARCUS } from '../../../mocks/world/users'
import { emailResult, EMAIL_RESULTS } from '../../domain/emailResults'
import { strings } from '../../parts/strings'
import { amount, column, openFunnelVision, rowsOf, settled, WAIT } from './openFunnelVision.testing'

const EMAILS = 'My Emails'
const DAY = 86_400_000

async function open(tab: string, data = '') {
  const opened = await openFunnelVision({ data: `tab=${tab}&${data}` })
  const { simulator, clock } = opened
  const now = clock.now()
  return {
    ...opened,
    user: userEvent.setup(),
    now,
    from30: Date.parse(new Date(now - 29 * DAY).toISOString().slice(0, 10)),
    emails: (from: number) =>
      simulator.store.conversations.filter(
        ({ userId, sentAt }) => userId === MARCUS.netResults?.userId && sentAt >= from && sentAt <= now,
      ),
  }
}

const header = (table: string, name: string) =>
  within(screen.getByRole('table', { name: table })).getByRole('columnheader', { name })

it('shows the own e-mails, newest first, with totals and rates that carry their counts', async () => {
  const { emails, from30, now } = await open('myEmails')
  await settled(EMAILS)
  const expected = emails(from30).sort((a, b) => b.sentAt - a.sentAt)
  expect(column(EMAILS, 'Subject')).toEqual(expected.slice(0, rowsOf(EMAILS).length).map(({ subject }) => subject))
  const opened = expected.filter(
    ({ opens, clicks }) => opens.some((at) => at <= now) || clicks.some((at) => at <= now),
  ).length
  const totals = screen.getByRole('region', { name: 'Totals' })
  await waitFor(() => {
    expect(totals.textContent).toContain(`Sent${expected.length}`)
    expect(totals.textContent).toContain(
      `${Math.round((100 * opened) / expected.length)}%${opened} of ${expected.length}`,
    )
  }, WAIT)
  const bounced = expected.filter((email) => email.bounced).length
  expect(within(totals).getByRole('img', { name: `Bounced: ${bounced} of ${expected.length} emails` })).toBeTruthy()
})

it('filters e-mails by what became of them, and by text', async () => {
  const { emails, user, now } = await open('myEmails', 'days=90')
  await settled(EMAILS)
  const from = Date.parse(new Date(now - 89 * DAY).toISOString().slice(0, 10))
  const told = emails(from).map((email) => ({
    ...email,
    openCount: email.opens.filter((at) => at <= now).length,
    clickCount: email.clicks.filter((at) => at <= now).length,
  }))
  const field = screen.getByRole('combobox', { name: 'Result' })
  for (const result of EMAIL_RESULTS) {
    const matching = told.filter((email) => emailResult(email) === result)
    if (matching.length === 0) continue
    await user.selectOptions(field, strings.funnelVision.myEmails.results[result])
    await waitFor(() => expect(amount(EMAILS)).toBe(`${matching.length} of ${matching.length} emails`), WAIT)
    expect(new Set(column(EMAILS, 'Result'))).toEqual(new Set([strings.funnelVision.myEmails.results[result]]))
  }
  await user.selectOptions(field, 'All results')
  await user.type(screen.getByRole('searchbox', { name: 'Search subject or person' }), 'plan comparison')
  const matching = told.filter(({ subject }) => /plan comparison/i.test(subject))
  expect(matching.length).toBeGreaterThan(0)
  await waitFor(() => expect(amount(EMAILS)).toBe(`${matching.length} of ${matching.length} emails`), WAIT)
})

it('sorts e-mails by subject, opens and clicks, as Net-Results does', async () => {
  const { emails, from30, user, now } = await open('myEmails')
  await settled(EMAILS)
  const until = (times: readonly number[]) => times.filter((at) => at <= now).length
  const all = emails(from30)
  const cases: readonly [string, readonly (string | number)[]][] = [
    ['Subject', all.map(({ subject }) => subject).sort(new Intl.Collator('en', { numeric: true }).compare)],
    ['Opens', all.map(({ opens }) => until(opens)).sort((a, b) => b - a)],
    ['Clicks', all.map(({ clicks }) => until(clicks)).sort((a, b) => b - a)],
  ]
  for (const [name, expected] of cases) {
    await user.click(within(header(EMAILS, name)).getByRole('button'))
    await waitFor(() => {
      const shown = column(EMAILS, name)
      expect(shown).toEqual(expected.slice(0, shown.length).map(String))
    }, WAIT)
  }
})
