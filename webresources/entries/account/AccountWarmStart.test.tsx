import { act, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, expect, it } from 'vitest'
import { forgetSyncs, openAccountPage } from './openAccountPage.testing'

const WAIT = { timeout: 30_000 }

const firstPerson = () => within(screen.getByRole('table', { name: 'People' })).getAllByRole('row')[1]?.textContent
const everybody = () => waitFor(() => expect(document.body.textContent).toContain('1,501 people'), WAIT)

beforeEach(forgetSyncs)

it('shows the first people of a large account that was seen before at once, and reads only the others', async () => {
  const { view, visit, dynamics } = await openAccountPage({ people: 1_500 })
  const pagesRead = () =>
    dynamics.log
      .calls()
      .filter(({ name, question }) => name.includes('retrieveMultiple') && JSON.stringify(question).includes('contact'))
      .length
  await everybody()
  const first = firstPerson()
  const read = pagesRead()
  expect(read).toBeGreaterThan(5)
  act(() => void window.dispatchEvent(new Event('pagehide')))
  view.unmount()
  visit()
  await screen.findByRole('table', { name: 'People' }, WAIT)
  expect(firstPerson()).toBe(first)
  expect(document.body.textContent).not.toContain('1,501 people')
  await everybody()
  expect(pagesRead() - read).toBeLessThan(read)
}, 90_000)
