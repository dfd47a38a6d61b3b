import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { accessibilityFindings } from '../openPanel.testing'
import { Field, type FieldProps } from './Field'
import { Input } from './Input'
import { renderControl } from './renderControl.testing'
import { Select } from './Select'

const aField = (props: Partial<FieldProps> = {}) =>
  renderControl(
    <Field label="New score" {...props}>
      {props.children ?? <Input />}
    </Field>,
  )

it('names the control inside, and a click on the label leads there', async () => {
  aField()
  await userEvent.click(screen.getByText('New score'))
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'New score' }))
})

it('names a select as well', () => {
  aField({
    children: (
      <Select>
        <option>One</option>
      </Select>
    ),
  })
  expect(screen.getByRole('combobox', { name: 'New score' })).toBeTruthy()
})

it('names a control that keeps an id of its own', () => {
  aField({ children: <Input id="mine" /> })
  expect(screen.getByRole('textbox', { name: 'New score' }).id).toBe('mine')
})

it('describes the control by its hint, and is content with it', () => {
  aField({ hint: 'A whole number.' })
  const input = screen.getByRole('textbox', { description: 'A whole number.' })
  expect(input.getAttribute('aria-invalid')).toBeNull()
  expect(screen.queryByRole('alert')).toBeNull()
})

it('says what is wrong before the hint, at once, and marks the control', () => {
  aField({ hint: 'A whole number.', validationMessage: 'That is no number.' })
  const input = screen.getByRole('textbox', { description: 'That is no number. A whole number.' })
  expect(input.getAttribute('aria-invalid')).toBe('true')
  expect(screen.getByRole('alert').textContent).toBe('That is no number.')
})

it('adds to what describes the control already', () => {
  aField({
    hint: 'A whole number.',
    children: (
      <>
        <Input aria-describedby="unit" />
        <span id="unit">points</span>
      </>
    ),
  })
  expect(screen.getByRole('textbox', { description: 'A whole number. points' })).toBeTruthy()
})

it('has no description where there is nothing to say', () => {
  aField({ hint: '' })
  expect(screen.getByRole('textbox').getAttribute('aria-describedby')).toBeNull()
})

it('requires the control, and keeps the star out of the name', () => {
  aField({ required: true })
  expect(screen.getByRole('textbox', { name: 'New score' })).toHaveProperty('required', true)
  expect(screen.getByText('*').getAttribute('aria-hidden')).toBe('true')
})

it('ties an element of the caller’s own the same way', () => {
  aField({
    required: true,
    hint: 'Why?',
    validationMessage: 'Say why.',
    children: (control) => <textarea {...control} />,
  })
  const area = screen.getByRole('textbox', { name: 'New score', description: 'Say why. Why?' })
  expect(area.tagName).toBe('TEXTAREA')
  expect(area.getAttribute('aria-invalid')).toBe('true')
  expect(area.getAttribute('aria-required')).toBe('true')
})

it('puts the label beside the control when horizontal', () => {
  aField({ orientation: 'horizontal' })
  const label = screen.getByText('New score').getBoundingClientRect()
  const frame = screen.getByRole('textbox').getBoundingClientRect()
  expect(label.right).toBeLessThan(frame.left)
  expect(Math.abs((label.top + label.bottom) / 2 - (frame.top + frame.bottom) / 2)).toBeLessThanOrEqual(1)
})

it('has nothing that axe would find, good or bad', async () => {
  const { container } = renderControl(
    <>
      <Field label="Name" required hint="As in the contract.">
        <Input defaultValue="Priya" />
      </Field>
      <Field label="Score" validationMessage="That is no number.">
        <Input defaultValue="x" />
      </Field>
      <Field label="From" orientation="horizontal">
        <Input type="date" />
      </Field>
    </>,
  )
  expect(await accessibilityFindings(container)).toEqual([])
})
