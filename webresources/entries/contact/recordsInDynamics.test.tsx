import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { NOTABLE } from '../../../mocks/world/notable'
import { openContactPage } from './openContactPage.testing'

const WAIT = { timeout: 8_000 }
const [ALEX, SANDRA] = NOTABLE.sameEmail
const foot = () => screen.getByRole('contentinfo')
const sendButton = () => screen.findByRole('button', { name: 'Send Trackable Email' }, WAIT)

it.each([
  [ALEX, 'Sandra Rivera-Holt'],
  [SANDRA, 'Alex Rivera'],
])('names the other record that has the same address', async (id, other) => {
  await openContactPage({ id })
  const link = await within(footOf(await screen.findByText(/^Matched by/, {}, WAIT))).findByRole('link', {}, WAIT)
  expect(link.textContent).toBe(other)
  expect(link.getAttribute('href')).toContain(id === ALEX ? SANDRA : ALEX)
  expect(foot().textContent).toContain('1 other record in Dynamics has this address')
})

it('names nobody where the address is the only one of its kind', async () => {
  const { dynamics } = await openContactPage({ id: NOTABLE.hotContact })
  await screen.findByText(/^Matched by/, {}, WAIT)
  await waitFor(() => expect(JSON.stringify(dynamics.log.calls())).toContain('emailaddress1 eq'), WAIT)
  expect(within(foot()).queryAllByRole('link')).toEqual([])
})

it('names at most five of them', async () => {
  await openContactPage({
    id: NOTABLE.hotContact,
    arrange({ store }) {
      const { emailaddress1 } = store.get('contact', NOTABLE.hotContact)
      const others = store.rows('contact').filter(({ contactid }) => contactid !== NOTABLE.hotContact)
      for (const { contactid } of others.slice(0, 7))
        store.change('contact', String(contactid), { emailaddress1: emailaddress1 ?? null })
    },
  })
  await waitFor(() => expect(within(foot()).queryAllByRole('link')).toHaveLength(5), WAIT)
  expect(foot().textContent).toMatch(/7 other records in Dynamics have this address.*and 2 more$/)
})

it.each([
  ['qualified', 1, 'This lead has been qualified'],
  ['disqualified', 2, 'This lead has been disqualified'],
])('says that a lead has been %s, and shows what its address does all the same', async (_state, statecode, words) => {
  await openContactPage({
    table: 'lead',
    id: NOTABLE.hotLead,
    arrange: ({ store }) => store.change('lead', NOTABLE.hotLead, { statecode }),
  })
  await screen.findByText(new RegExp(words), {}, WAIT)
  await waitFor(() => expect(screen.getAllByRole('listitem').length).toBeGreaterThan(3), WAIT)
})

it('says that a record is inactive', async () => {
  await openContactPage({
    id: NOTABLE.hotContact,
    arrange: ({ store }) => store.change('contact', NOTABLE.hotContact, { statecode: 1, statuscode: 2 }),
  })
  await screen.findByText(/This record is inactive in Dynamics/, {}, WAIT)
})

it('leads from a merged record to the one it was merged into', async () => {
  await openContactPage({
    id: NOTABLE.hotContact,
    arrange: ({ store }) =>
      store.change('contact', NOTABLE.hotContact, {
        statecode: 1,
        statuscode: 2,
        merged: true,
        masterid: { table: 'contact', id: ALEX },
      }),
  })
  const link = await screen.findByRole('link', { name: 'Open the record it was merged into' }, WAIT)
  expect(link.getAttribute('href')).toContain(ALEX)
})

it('works for a rep who may read the record and not write it', async () => {
  const { simulator } = await openContactPage({
    id: NOTABLE.hotContact,
    dataverse: { missingPrivileges: ['contact.Write'] },
  })
  const sync = await screen.findByRole('button', { name: 'Sync This Contact' }, WAIT)
  sync.click()
  await screen.findAllByText(/^Updated at Net-Results/, {}, WAIT)
  expect(simulator.store.imports.size).toBe(1)
})

it('sends no email before Dynamics has said that the person may be emailed', async () => {
  const { simulator } = await openContactPage({
    id: NOTABLE.hotContact,
    arrange: (dynamics) => dynamics.setFaults({ inaccessible: [NOTABLE.hotContact] }),
  })
  const button = await sendButton()
  await waitFor(() => expect(button.getAttribute('aria-disabled')).toBe('true'), WAIT)
  button.click()
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(button).toHaveAccessibleDescription(/Dynamics has not said yet/)
  expect(simulator.log.flatMap(({ methods }) => methods)).not.toContain('sendEmail')
})

function footOf(element: HTMLElement): HTMLElement {
  const found = element.closest('footer')
  if (found === null) throw new Error('That is not in the footer.')
  return found
}
