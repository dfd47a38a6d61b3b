import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { accessibilityFindings } from '../openPanel.testing'
import { ArrowSyncRegular } from '../kit'
import { Button, type ButtonProps } from './Button'
import { makeStyles } from './fluent'
import { renderControl } from './renderControl.testing'

const APPEARANCES = ['primary', 'secondary', 'outline', 'subtle', 'transparent'] as const

/** A button inside a form, with what came of it. */
function aButton(props: ButtonProps = {}) {
  const happened: string[] = []
  renderControl(
    <form
      onSubmit={(event) => {
        event.preventDefault()
        happened.push('submit')
      }}
    >
      <Button onClick={() => happened.push('click')} {...props}>
        {'children' in props ? props.children : 'Save'}
      </Button>
    </form>,
  )
  return { button: screen.getByRole('button'), happened }
}

it('is named by its words; the icon beside them adds nothing', () => {
  aButton({ icon: <ArrowSyncRegular /> })
  expect(screen.getByRole('button', { name: 'Save' })).toBeTruthy()
})

it('is named by its label when it shows an icon alone, and no larger than the icon asks', () => {
  const { button } = aButton({ icon: <ArrowSyncRegular />, 'aria-label': 'Sync', children: undefined })
  expect(screen.getByRole('button', { name: 'Sync' })).toBe(button)
  expect(button.getBoundingClientRect().width).toBe(32)
})

it('is clicked by mouse, Enter and Space, and submits nothing', async () => {
  const { button, happened } = aButton()
  await userEvent.click(button)
  await userEvent.keyboard('{Enter} ')
  expect(happened).toEqual(['click', 'click', 'click'])
})

it('submits when that is its type', async () => {
  const { button, happened } = aButton({ type: 'submit' })
  await userEvent.click(button)
  expect(happened).toEqual(['click', 'submit'])
})

it('keeps the focus when disabled that way, says so, and neither clicks nor submits', async () => {
  const { button, happened } = aButton({ type: 'submit', disabledFocusable: true })
  await userEvent.keyboard('{Tab}')
  expect(document.activeElement).toBe(button)
  expect(button.getAttribute('aria-disabled')).toBe('true')
  expect(button).toHaveProperty('disabled', false)
  await userEvent.keyboard('{Enter} ')
  await userEvent.click(button, { force: true })
  expect(happened).toEqual([])
})

it('is no tab stop when disabled outright', async () => {
  const { button, happened } = aButton({ disabled: true })
  await userEvent.keyboard('{Tab}')
  expect(document.activeElement).not.toBe(button)
  button.click()
  expect(happened).toEqual([])
})

it('shows where the focus is to the keyboard, not to the mouse', async () => {
  const { button } = aButton()
  await userEvent.keyboard('{Tab}')
  expect(document.activeElement).toBe(button)
  expect(getComputedStyle(button).outlineStyle).toBe('solid')
  button.blur()
  await userEvent.click(button)
  expect(document.activeElement).toBe(button)
  expect(getComputedStyle(button).outlineStyle).toBe('none')
})

it.each([
  ['words', {}],
  ['an icon and words', { icon: <ArrowSyncRegular /> }],
  ['an icon alone', { icon: <ArrowSyncRegular />, 'aria-label': 'Sync', children: undefined }],
] as const)('is 24 px high at least when small with %s', (_, props) => {
  const { width, height } = aButton({ size: 'small', ...props }).button.getBoundingClientRect()
  expect([width >= 24, height]).toEqual([true, 24])
})

const useCallerStyles = makeStyles({ own: { minWidth: '200px', backgroundColor: 'rgb(1, 2, 3)' } })

function CallerButton() {
  return <Button className={useCallerStyles().own}>Wide</Button>
}

it("gives way to its caller's styles", () => {
  renderControl(<CallerButton />)
  const button = screen.getByRole('button', { name: 'Wide' })
  expect(button.getBoundingClientRect().width).toBe(200)
  expect(getComputedStyle(button).backgroundColor).toBe('rgb(1, 2, 3)')
})

it('has nothing that axe would find in any appearance', async () => {
  const { container } = renderControl(
    <>
      {APPEARANCES.map((appearance) => (
        <div key={appearance}>
          <Button appearance={appearance}>Save</Button>
          <Button appearance={appearance} size="small" icon={<ArrowSyncRegular />} aria-label="Sync" />
          <Button appearance={appearance} disabledFocusable>
            Wait
          </Button>
        </div>
      ))}
    </>,
  )
  expect(await accessibilityFindings(container)).toEqual([])
})
