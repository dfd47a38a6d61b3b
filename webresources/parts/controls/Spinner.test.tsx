import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { accessibilityFindings } from '../openPanel.testing'
import { renderControl } from './renderControl.testing'
import { Spinner } from './Spinner'

it.each([
  ['extra-tiny', 16],
  ['tiny', 20],
  ['small', 28],
  ['medium', 32],
] as const)('turns at %s: %i px', (size, pixels) => {
  renderControl(<Spinner size={size} aria-label="Loading" />)
  const spinner = screen.getByRole('progressbar', { name: 'Loading' })
  const ring = spinner.querySelector('svg')
  expect(spinner.getBoundingClientRect().height).toBe(pixels)
  expect(ring?.getAnimations()).toHaveLength(1)
})

it('is silent beside words that say the same', () => {
  renderControl(<Spinner aria-hidden />)
  expect(screen.queryByRole('progressbar')).toBeNull()
})

it('has nothing that axe would find', async () => {
  const { container } = renderControl(<Spinner aria-label="Loading" />)
  expect(await accessibilityFindings(container)).toEqual([])
})
