import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { userEvent } from 'vitest/browser'
import { accessibilityFindings } from '../openPanel.testing'
import { Link } from './Link'
import { renderControl } from './renderControl.testing'

it('is a link when it has an address, underlined in running text', () => {
  renderControl(
    <p>
      Read <Link href="#more">more</Link> in{' '}
      <Link href="#guide" inline target="_blank" rel="noopener" children="the guide" />.
    </p>,
  )
  expect(screen.getByRole('link', { name: 'more' }).getAttribute('href')).toBe('#more')
  const guide = screen.getByRole('link', { name: 'the guide' })
  expect([guide.getAttribute('target'), guide.getAttribute('rel')]).toEqual(['_blank', 'noopener'])
  expect(getComputedStyle(guide).textDecorationLine).toBe('underline')
})

it('is a button when it only does something, and submits nothing', async () => {
  let clicks = 0
  renderControl(
    <form
      onSubmit={() => {
        throw new Error('submitted')
      }}
    >
      <Link as="button" onClick={() => (clicks += 1)}>
        12 visits
      </Link>
    </form>,
  )
  const button = screen.getByRole('button', { name: '12 visits' })
  await userEvent.click(button)
  await userEvent.keyboard('{Enter} ')
  expect(clicks).toBe(3)
  expect(button.getAttribute('type')).toBe('button')
  expect(button.hasAttribute('as')).toBe(false)
})

it('shows the keyboard where the focus is by a double line', async () => {
  renderControl(<Link href="#more">more</Link>)
  await userEvent.keyboard('{Tab}')
  const link = screen.getByRole('link')
  expect(document.activeElement).toBe(link)
  expect(getComputedStyle(link).textDecorationStyle).toBe('double')
})

it('has nothing that axe would find', async () => {
  const { container } = renderControl(
    <p>
      Read <Link href="#more" inline children="more" /> or see <Link as="button" inline children="12 visits" />
    </p>,
  )
  expect(await accessibilityFindings(container)).toEqual([])
})
