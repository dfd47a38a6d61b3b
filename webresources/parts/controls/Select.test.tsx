import { screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { accessibilityFindings } from '../openPanel.testing'
import { renderControl } from './renderControl.testing'
import { Select } from './Select'

function Controlled({ onValue }: { readonly onValue: (value: string) => void }) {
  const [value, setValue] = useState('all')
  return (
    <Select
      aria-label="Type"
      className="mine"
      value={value}
      onChange={(_event, data) => {
        setValue(data.value)
        onValue(data.value)
      }}
    >
      <option value="all">All types</option>
      <option value="visits">Visits</option>
      <option value="emails">Emails</option>
    </Select>
  )
}

it('is chosen from by the keyboard and by letter, and hands over the value', async () => {
  const values: string[] = []
  renderControl(<Controlled onValue={(value) => values.push(value)} />)
  const select = screen.getByRole('combobox', { name: 'Type' })
  await userEvent.keyboard('{Tab}')
  expect(document.activeElement).toBe(select)
  await userEvent.keyboard('{ArrowDown}')
  await userEvent.keyboard('e')
  expect(values).toEqual(['visits', 'emails'])
  expect(select).toHaveProperty('value', 'emails')
})

it('gives the class to the frame, which it fills', () => {
  renderControl(<Controlled onValue={() => undefined} />)
  const select = screen.getByRole('combobox')
  const frame = select.parentElement
  expect(frame?.classList.contains('mine')).toBe(true)
  expect(frame?.getBoundingClientRect().height).toBe(32)
  expect(select.getBoundingClientRect().width).toBe((frame?.getBoundingClientRect().width ?? 0) - 2)
})

it('lets the click on its arrow through to the list', () => {
  renderControl(<Controlled onValue={() => undefined} />)
  const arrow = screen.getByRole('combobox').parentElement?.querySelector('svg')?.getBoundingClientRect()
  if (!arrow) throw new Error('The select has no arrow.')
  expect(document.elementFromPoint(arrow.x + arrow.width / 2, arrow.y + arrow.height / 2)).toBe(
    screen.getByRole('combobox'),
  )
})

it('has nothing that axe would find', async () => {
  const { container } = renderControl(
    <>
      <Controlled onValue={() => undefined} />
      <Select aria-label="Overlay" disabled>
        <option>Default</option>
      </Select>
    </>,
  )
  expect(await accessibilityFindings(container)).toEqual([])
})
