import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import type { Credentials } from '../domain/Credentials'
import { createQueryClient } from './createQueryClient'
import { createDiagnostics } from './diagnostics'
import { PageFrame } from './PageFrame'
import { SignInForm } from './SignInForm'

function aForm() {
  const handedOver: Credentials[] = []
  render(
    <PageFrame queryClient={createQueryClient()} diagnostics={createDiagnostics()}>
      <SignInForm userName="m.oyelaran@sales.example" onSignIn={(credentials) => handedOver.push(credentials)} />
    </PageFrame>,
  )
  return { user: userEvent.setup(), handedOver, password: screen.getByLabelText(/Password/) }
}

it('hands a login over that carries the password in no property', async () => {
  const { user, handedOver, password } = aForm()
  await user.type(password, 'grüne "Wiese":7{Enter}')
  expect(handedOver).toHaveLength(1)
  expect(handedOver[0]?.authorization()).toBe(
    `Basic ${btoa(unescape(encodeURIComponent('m.oyelaran@sales.example:grüne "Wiese":7')))}`,
  )
  expect(JSON.stringify(handedOver[0])).not.toContain('Wiese')
})

it('leaves no password in the page, neither while typing nor after', async () => {
  const { user, password } = aForm()
  await user.type(password, 'hunter2')
  expect(document.documentElement.outerHTML).not.toContain('hunter2')
  await user.keyboard('{Enter}')
  expect(password).toHaveProperty('value', '')
})

it('says what is missing, at the field, and sends nothing', async () => {
  const { user, handedOver, password } = aForm()
  await user.click(screen.getByRole('button', { name: 'Sign In' }))
  expect(handedOver).toHaveLength(0)
  expect(document.activeElement).toBe(password)
  expect(screen.getByText('Enter your Net-Results password.')).toBeTruthy()
})

it('refuses a user name that HTTP Basic cannot carry', async () => {
  const { user, handedOver, password } = aForm()
  await user.type(screen.getByLabelText(/User name/), ':x')
  await user.type(password, 'a{Enter}')
  expect(handedOver).toHaveLength(0)
  expect(screen.getByText('A user name can’t contain a colon.')).toBeTruthy()
})
