import { act, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { useAnnounce } from './Announcer'
import { createQueryClient } from './createQueryClient'
import { Dialog } from './Dialog'
import { createDiagnostics } from './diagnostics'
import { PageFrame } from './PageFrame'

const sentencesIn = (place: ParentNode) =>
  [...place.querySelectorAll('[data-live] > p')].map(({ textContent }) => textContent)

function Speaker({ name, says }: { readonly name: string; readonly says: readonly string[] }) {
  const announce = useAnnounce()
  return (
    <button type="button" onClick={() => says.forEach(announce)}>
      {name}
    </button>
  )
}

function Page() {
  const [isOpen, setOpen] = useState(false)
  return (
    <PageFrame queryClient={createQueryClient()} diagnostics={createDiagnostics()}>
      <Speaker name="Two" says={['Scores read', 'People read', 'Scores read']} />
      <button type="button" onClick={() => setOpen(true)}>
        Open
      </button>
      {isOpen && (
        <Dialog
          title="A dialog"
          onClose={() => setOpen(false)}
          actions={<button onClick={() => setOpen(false)}>Close</button>}
        >
          <Speaker name="Inside" says={['Heard inside']} />
        </Dialog>
      )}
    </PageFrame>
  )
}

const press = (name: string) => act(() => screen.getByRole('button', { name, hidden: true }).click())
const pause = () => act(() => new Promise<void>((resolve) => setTimeout(resolve, 120)))

it('says everything that comes together, each once', async () => {
  render(<Page />)
  press('Two')
  await expect.poll(() => sentencesIn(document)).toEqual(['Scores read', 'People read'])
})

it('says the same again later, with new elements, and not while it is the same result', async () => {
  render(<Page />)
  press('Two')
  await pause()
  const [first] = document.querySelectorAll('[data-live] > p')
  press('Two')
  await pause()
  expect(document.querySelector('[data-live] > p')).toBe(first)
  await act(() => new Promise<void>((resolve) => setTimeout(resolve, 400)))
  press('Two')
  await pause()
  expect(document.querySelector('[data-live] > p')).not.toBe(first)
  expect(sentencesIn(document)).toEqual(['Scores read', 'People read'])
})

it('is heard inside of the dialog that is open, where alone somebody hears, and behind it once it is closed', async () => {
  render(<Page />)
  press('Open')
  const dialog = screen.getByRole('dialog')
  press('Inside')
  await expect.poll(() => sentencesIn(dialog)).toEqual(['Heard inside'])
  expect(sentencesIn(document)).toEqual(['Heard inside'])
  // What is said as it closes is said when it has closed.
  press('Two')
  press('Close')
  await expect.poll(() => sentencesIn(document)).toEqual(['Scores read', 'People read'])
})
