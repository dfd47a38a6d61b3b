import { act, render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { createQueryClient } from '../createQueryClient'
import { createDiagnostics } from '../diagnostics'
import { PageFrame } from '../PageFrame'
import { ServicesContext, type Services } from '../useServices'
import { ExportTable } from './ExportTable'

it('asks where not everything is there, and gives the focus back', () => {
  render(
    <PageFrame queryClient={createQueryClient()} diagnostics={createDiagnostics()}>
      <ServicesContext value={{ now: () => 0 } as Services}>
        <ExportTable
          name="Who's Hot"
          noun="people"
          columns={[]}
          rows={[]}
          total={100}
          hasMore
          loadAll={() => Promise.resolve(null)}
        />
      </ServicesContext>
    </PageFrame>,
  )
  const opener = screen.getByRole('button', { name: 'Export CSV' })
  opener.focus()
  act(() => opener.click())
  const dialog = screen.getByRole('dialog', { name: 'Export the people that are shown?' })
  expect(dialog.contains(document.activeElement)).toBe(true)
  act(() => void dialog.dispatchEvent(new Event('cancel', { cancelable: true })))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(opener)
})
