import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { Announcer } from './Announcer'
import { ComboBox, type Choice } from './ComboBox'

const LISTS = [
  { id: 'a', label: 'Board' },
  { id: 'b', label: 'Customers', detail: '12 contacts' },
]

function Box({ choices }: { readonly choices: readonly Choice<string>[] }) {
  const [value, setValue] = useState<string | null>(null)
  return (
    <Announcer>
      <ComboBox label="List" choices={choices} value={value} onChoose={setValue} />
    </Announcer>
  )
}

const field = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'List' })

it('offers nothing before there are choices, and does not say that nothing matches', async () => {
  const { rerender } = render(<Box choices={[]} />)
  await userEvent.click(field())
  await userEvent.keyboard('cust')
  expect(screen.queryAllByRole('option')).toEqual([])
  expect(field().getAttribute('aria-expanded')).toBe('false')
  expect(document.body.textContent).not.toContain('Nothing matches')
  rerender(<Box choices={LISTS} />)
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['Customers12 contacts'])
  await userEvent.keyboard('{Enter}')
  expect(field().value).toBe('Customers')
})

it('says that nothing matches once there is something to match', async () => {
  render(<Box choices={LISTS} />)
  await userEvent.click(field())
  await userEvent.paste('zebra')
  expect(screen.getByRole('option').textContent).toBe('Nothing matches “zebra”')
  await expect.poll(() => screen.getByRole('status').textContent).toBe('Nothing matches “zebra”')
})
