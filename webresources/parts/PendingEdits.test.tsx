import { act, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createQueryClient } from './createQueryClient'
import { createDiagnostics } from './diagnostics'
import { PageFrame } from './PageFrame'
import { PendingEdits, usePendingEdit } from './PendingEdits'

beforeEach(
  () =>
    void vi.useFakeTimers({
      shouldAdvanceTime: true,
      toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'],
    }),
)
afterEach(() => void vi.useRealTimers())

const done: string[] = []
beforeEach(() => void done.splice(0))

function Editor({ name }: { readonly name: string }) {
  const offer = usePendingEdit()
  const edit = {
    message: `${name} changed`,
    commit: () => void done.push(`${name} sent`),
    undo: () => void done.push(`${name} undone`),
  }
  return (
    <button type="button" onClick={() => offer(edit)}>
      {name}
    </button>
  )
}

function aPage() {
  const user = userEvent.setup({ advanceTimers: (milliseconds) => vi.advanceTimersByTime(milliseconds) })
  const view = render(
    <PageFrame queryClient={createQueryClient()} diagnostics={createDiagnostics()}>
      <PendingEdits>
        <Editor name="Score" />
        <Editor name="List" />
      </PendingEdits>
    </PageFrame>,
  )
  return { user, ...view }
}

it('sends an edit once, after eight seconds', async () => {
  const { user } = aPage()
  await user.click(screen.getByRole('button', { name: 'Score' }))
  act(() => void vi.advanceTimersByTime(7_900))
  expect(done).toEqual([])
  act(() => void vi.advanceTimersByTime(200))
  expect(done).toEqual(['Score sent'])
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  act(() => void vi.advanceTimersByTime(20_000))
  expect(done).toEqual(['Score sent'])
})

it('sends nothing when the edit is taken back', async () => {
  const { user } = aPage()
  await user.click(screen.getByRole('button', { name: 'Score' }))
  await user.click(screen.getByRole('button', { name: 'Undo' }))
  act(() => void vi.advanceTimersByTime(20_000))
  expect(done).toEqual(['Score undone'])
})

it('sends the first edit at once when a second one comes', async () => {
  const { user } = aPage()
  await user.click(screen.getByRole('button', { name: 'Score' }))
  await user.click(screen.getByRole('button', { name: 'List' }))
  expect(done).toEqual(['Score sent'])
  expect(screen.getByText('List changed')).toBeTruthy()
})

it('sends the edit when the rep leaves the record', async () => {
  const { user, unmount } = aPage()
  await user.click(screen.getByRole('button', { name: 'Score' }))
  unmount()
  expect(done).toEqual(['Score sent'])
})

it('sends the edit when the page goes away, and not again afterwards', async () => {
  const { user, unmount } = aPage()
  await user.click(screen.getByRole('button', { name: 'Score' }))
  act(() => void window.dispatchEvent(new Event('pagehide')))
  unmount()
  expect(done).toEqual(['Score sent'])
})

it('says what changed, without taking the focus', async () => {
  const { user } = aPage()
  const button = screen.getByRole('button', { name: 'Score' })
  await user.click(button)
  await waitFor(() =>
    expect(screen.getByRole('status').textContent).toBe('Score changed. You can undo it for a few seconds.'),
  )
  expect(document.activeElement).toBe(button)
})

it('gives the focus back to where it came from when the bar goes away', async () => {
  const { user } = aPage()
  const button = screen.getByRole('button', { name: 'Score' })
  await user.click(button)
  await user.tab()
  await user.tab()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Undo' }))
  await user.keyboard('{Enter}')
  expect(screen.queryByRole('button', { name: 'Undo' })).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'List' }))
})
