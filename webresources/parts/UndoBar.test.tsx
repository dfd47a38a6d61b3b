import { render, screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { createQueryClient } from './createQueryClient'
import { createDiagnostics } from './diagnostics'
import { PageFrame } from './PageFrame'
import { UndoBar } from './UndoBar'

it('has the width of a narrow page for its words', async () => {
  await page.viewport(320, 600)
  render(
    <PageFrame queryClient={createQueryClient()} diagnostics={createDiagnostics()}>
      <UndoBar message="Enterprise platform set to 96, was 86" onUndo={() => undefined} />
    </PageFrame>,
  )
  const { left, right, height } = screen.getByRole('group', { name: 'Last change' }).getBoundingClientRect()
  expect(left).toBeGreaterThanOrEqual(16)
  expect(right).toBeLessThanOrEqual(304)
  expect(height).toBeLessThanOrEqual(100)
  await page.viewport(1100, 900)
})
