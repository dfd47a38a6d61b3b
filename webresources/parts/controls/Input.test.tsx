import { screen } from '@testing-library/react'
import { createRef, useState } from 'react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { accessibilityFindings } from '../openPanel.testing'
import { SearchRegular } from '../kit'
import { Input } from './Input'
import { renderControl } from './renderControl.testing'

function Controlled({ onValue }: { readonly onValue: (value: string) => void }) {
  const [value, setValue] = useState('')
  return (
    <Input
      aria-label="Name"
      value={value}
      onChange={(event, data) => {
        setValue(data.value)
        onValue(`${event.target.value}=${data.value}`)
      }}
    />
  )
}

it('hands over the event and the value, letter by letter', async () => {
  const values: string[] = []
  renderControl(<Controlled onValue={(value) => values.push(value)} />)
  await userEvent.type(screen.getByRole('textbox', { name: 'Name' }), 'ab')
  expect(values).toEqual(['a=a', 'ab=ab'])
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'ab')
})

it('keeps its own value when nobody holds it', async () => {
  renderControl(<Input aria-label="Name" defaultValue="a" />)
  await userEvent.type(screen.getByRole('textbox'), 'b')
  expect(screen.getByRole('textbox')).toHaveProperty('value', 'ab')
})

it('gives the class to the frame, and everything else to the element', () => {
  const ref = createRef<HTMLInputElement>()
  renderControl(
    <Input className="mine" type="search" aria-label="Find" contentBefore={<SearchRegular />} input={{ ref }} />,
  )
  const input = screen.getByRole('searchbox', { name: 'Find' })
  expect(ref.current).toBe(input)
  expect(input.classList.contains('mine')).toBe(false)
  expect(input.parentElement?.classList.contains('mine')).toBe(true)
})

it('draws a line under what has the focus', async () => {
  renderControl(<Input aria-label="Name" style={{ transitionDuration: '0s' }} />)
  const frame = screen.getByRole('textbox').parentElement
  if (frame === null) throw new Error('The input has no frame.')
  const width = () => new DOMMatrix(getComputedStyle(frame, '::after').transform).a
  expect(width()).toBe(0)
  await userEvent.keyboard('{Tab}')
  expect(document.activeElement).toBe(screen.getByRole('textbox'))
  await expect.poll(width).toBe(1)
})

it('has a frame of 32 px, filled by the element', () => {
  renderControl(<Input aria-label="Name" />)
  const input = screen.getByRole('textbox')
  expect(input.parentElement?.getBoundingClientRect().height).toBe(32)
  expect(input.getBoundingClientRect().height).toBe(30)
})

it('has nothing that axe would find, empty, filled or disabled', async () => {
  const { container } = renderControl(
    <>
      <Input type="search" aria-label="Find" placeholder="Find" contentBefore={<SearchRegular />} />
      <Input aria-label="Name" defaultValue="Priya" />
      <Input aria-label="Name, fixed" disabled defaultValue="Priya" />
      <Input aria-label="Day" type="date" />
    </>,
  )
  expect(await accessibilityFindings(container)).toEqual([])
})
