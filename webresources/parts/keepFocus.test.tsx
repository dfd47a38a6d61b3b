import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { createQueryClient } from './createQueryClient'
import { Dialog } from './Dialog'
import { createDiagnostics } from './diagnostics'
import { PageFrame } from './PageFrame'

/** What shows goes away with the first press of a button that says so. */
function Vanishing({ how }: { readonly how: 'goes' | 'disabled' | 'hidden' | 'takes its section along' }) {
  const [isThere, setThere] = useState(true)
  const button = (
    <button
      type="button"
      disabled={how === 'disabled' && !isThere}
      hidden={how === 'hidden' && !isThere}
      onClick={() => setThere(false)}
    >
      Press
    </button>
  )
  const inner = how === 'takes its section along' ? <section aria-label="Inner">{button}</section> : button
  const stays = isThere || how === 'disabled' || how === 'hidden'
  return (
    <section aria-label="Outer">
      <p>Something that stays.</p>
      {stays && inner}
    </section>
  )
}

const show = (content: React.ReactNode) =>
  render(
    <PageFrame queryClient={createQueryClient()} diagnostics={createDiagnostics()}>
      {content}
    </PageFrame>,
  )

it.each(['goes', 'disabled', 'hidden', 'takes its section along'] as const)(
  'puts the focus on the section around a button that %s',
  async (how) => {
    show(<Vanishing how={how} />)
    const button = screen.getByRole('button', { name: 'Press' })
    button.focus()
    act(() => button.click())
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Outer')
  },
)

it('leaves the focus of whoever clicked beside everything where it is', async () => {
  show(<Vanishing how="goes" />)
  const button = screen.getByRole('button', { name: 'Press' })
  button.focus()
  button.blur()
  act(() => void document.querySelector('main')?.append(document.createElement('hr')))
  await new Promise((resolve) => setTimeout(resolve, 50))
  expect(document.activeElement).toBe(document.body)
})

function Opener() {
  const [state, setState] = useState<'closed' | 'open' | 'gone'>('closed')
  return (
    <section aria-label="Around">
      {state !== 'gone' && (
        <button type="button" onClick={() => setState('open')}>
          Open
        </button>
      )}
      {state === 'open' && (
        <Dialog
          title="Sure?"
          onClose={() => setState('closed')}
          actions={<button onClick={() => setState('gone')}>Yes</button>}
        >
          It will be gone.
        </Dialog>
      )}
    </section>
  )
}

it('puts the focus beside what had opened a dialog and is gone with it', async () => {
  show(<Opener />)
  const opener = screen.getByRole('button', { name: 'Open' })
  opener.focus()
  act(() => opener.click())
  act(() => screen.getByRole('button', { name: 'Yes' }).click())
  await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Around')
})
