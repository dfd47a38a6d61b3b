import { render, screen } from '@testing-library/react'
import { userEvent } from 'vitest/browser'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { createQueryClient } from './createQueryClient'
import { createDiagnostics } from './diagnostics'
import { Dialog } from './Dialog'
import { PageFrame } from './PageFrame'

function Page() {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Ask
      </button>
      {open && (
        <Dialog title="Really?" onClose={() => setOpen(false)} actions={<button type="button">Yes</button>}>
          <p>Nothing comes back.</p>
        </Dialog>
      )}
    </>
  )
}

it('takes the focus, is named by its title, closes on Escape and gives the focus back', async () => {
  render(
    <PageFrame queryClient={createQueryClient()} diagnostics={createDiagnostics()}>
      <Page />
    </PageFrame>,
  )
  const ask = screen.getByRole('button', { name: 'Ask' })
  await userEvent.click(ask)
  const dialog = screen.getByRole('dialog', { name: 'Really?' })
  expect(dialog.contains(document.activeElement)).toBe(true)
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(ask)
})
