import { render } from '@testing-library/react'
import { expect, it } from 'vitest'
import { Shell, showShell } from './Shell'

const shell = () => {
  const found = document.getElementById('shell')
  if (found === null) throw new Error('The page has no shell.')
  return found
}

it('stands for as long as some part of the page waits, and says so', () => {
  const { rerender, unmount } = render(<Shell />)
  expect(shell().hidden).toBe(false)
  expect(shell().getAttribute('aria-busy')).toBe('true')
  expect(shell().getAttribute('aria-label')).not.toBe('')
  rerender(
    <>
      <Shell key="one" />
      <Shell key="other" />
    </>,
  )
  rerender(<Shell key="one" />)
  expect(shell().hidden).toBe(false)
  rerender(<p>Content</p>)
  expect(shell().hidden).toBe(true)
  expect(shell().getAttribute('aria-busy')).toBe('false')
  unmount()
})

it('goes when the page has nothing to wait for', () => {
  shell().hidden = false
  showShell()
  expect(shell().hidden).toBe(true)
})
