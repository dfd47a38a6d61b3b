import { render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { Credentials } from '../domain/Credentials'
import { createQueryClient } from './createQueryClient'
import { CredentialsForm } from './CredentialsForm'
import { createDiagnostics } from './diagnostics'
import type { LoginDesk } from './LoginDesk'
import { PageFrame } from './PageFrame'

/** The form over a desk that takes everything; the pages' own tests have the real one. */
function aForm() {
  const used: Credentials[] = []
  const kept: Credentials[] = []
  const login: LoginDesk = {
    stored: { state: 'empty' },
    source: null,
    isRefused: false,
    use: (credentials) => void used.push(credentials),
    save: async (credentials) => {
      kept.push(credentials)
      return 'readable'
    },
    test: async () => ({ state: 'accepted', user: null }),
    testCurrent: null,
  }
  const scene = { apiBaseUrl: null, origin: 'https://org.example', userName: 'm.oyelaran@sales.example' }
  render(
    <PageFrame queryClient={createQueryClient()} diagnostics={createDiagnostics()}>
      <CredentialsForm login={login} scene={scene} />
    </PageFrame>,
  )
  return { user: userEvent.setup(), used, kept, password: screen.getByLabelText<HTMLInputElement>(/^Password/) }
}

it('hands a login over that carries the password in no property', async () => {
  const { user, kept, password } = aForm()
  await user.type(password, 'grüne "Wiese":7{Enter}')
  await waitFor(() => expect(kept).toHaveLength(1))
  expect(kept[0]?.authorization()).toBe(
    `Basic ${btoa(unescape(encodeURIComponent('m.oyelaran@sales.example:grüne "Wiese":7')))}`,
  )
  expect(JSON.stringify(kept[0])).not.toContain('Wiese')
})

it('leaves no password in the page, neither while typing nor after', async () => {
  const { user, kept, password } = aForm()
  await user.type(password, 'hunter2')
  expect(document.documentElement.outerHTML).not.toContain('hunter2')
  await user.keyboard('{Enter}')
  expect(password.value).toBe('')
  await waitFor(() => expect(kept).toHaveLength(1))
  expect(document.documentElement.outerHTML).not.toContain('hunter2')
})

it('says what is missing, at the field, and sends nothing', async () => {
  const { user, used, kept, password } = aForm()
  await user.click(screen.getByRole('button', { name: 'Save to My User Record' }))
  expect(document.activeElement).toBe(password)
  expect(screen.getByText('Enter your Net-Results password.')).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Use for This Session Only' }))
  expect([...used, ...kept]).toEqual([])
})

it('uses for a session what the user record is too short for', async () => {
  const { user, used, kept, password } = aForm()
  password.value = 'x'.repeat(201)
  await user.click(screen.getByRole('button', { name: 'Save to My User Record' }))
  expect(screen.getByText(/Use it for this session only/)).toBeTruthy()
  await user.click(screen.getByRole('button', { name: 'Use for This Session Only' }))
  await waitFor(() => expect(used).toHaveLength(1))
  expect(kept).toEqual([])
})
