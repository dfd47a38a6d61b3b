import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { MARCUS } from '../../../mocks/world/users'
import { accessibilityFindings } from '../../parts/openPanel.testing'
import { openConsole } from './openConsole.testing'

const tabs = () => screen.getAllByRole('tab').map((tab) => tab.textContent)

it('shows a rep his credentials and nothing else', async () => {
  await openConsole({ user: MARCUS })
  await screen.findByRole('tab', { name: 'Credentials' })
  expect(tabs()).toEqual(['Credentials'])
  expect(screen.getByRole('heading', { level: 1, name: 'Net-Results Integration Console' })).toBeTruthy()
})

it('shows an administrator every tab, with or without a connection to Net-Results', async () => {
  const all = ['Set-up', 'Sync Options', 'Field Mappings', 'Sync Errors', 'Credentials']
  const connected = await openConsole()
  await screen.findByRole('tab', { name: 'Set-up' })
  expect(tabs()).toEqual(all)
  connected.unmount()
  await openConsole({ dataverse: { storedCredentials: 'none' } })
  await screen.findByRole('tab', { name: 'Set-up' })
  expect(tabs()).toEqual(all)
})

it('shows a rep no tab of an administrator, even by a link', async () => {
  await openConsole({ user: MARCUS, data: 'tab=syncErrors' })
  await screen.findByRole('tab', { name: 'Credentials' })
  expect(tabs()).toEqual(['Credentials'])
})

it('takes nobody for an administrator while Dynamics does not answer, says so, and asks again', async () => {
  const { dynamics } = await openConsole({ dataverse: { sessionExpired: true } })
  await screen.findByText(/Dynamics did not say what you may do/)
  expect(tabs()).toEqual(['Credentials'])
  dynamics.setFaults({})
  await userEvent.click(screen.getAllByRole('button', { name: 'Try Again' })[0] as HTMLElement)
  await screen.findByRole('tab', { name: 'Credentials' })
  expect(screen.queryByText(/Dynamics did not say what you may do/)).toBeNull()
})

it('takes whoever may not read roles for a rep', async () => {
  await openConsole({ dataverse: { missingPrivileges: ['role.Read'] } })
  await screen.findByRole('tab', { name: 'Credentials' })
  expect(tabs()).toEqual(['Credentials'])
  expect(screen.queryByText(/Dynamics did not say/)).toBeNull()
})

it('opens without a connection to Net-Results', async () => {
  await openConsole({ dataverse: { storedCredentials: 'none' } })
  await screen.findByRole('tab', { name: 'Credentials' })
  expect(await accessibilityFindings()).toEqual([])
})
