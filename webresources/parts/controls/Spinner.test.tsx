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
  expect(spinner.getBoundingClientRect().height).toBe(pixels)
  expect(spinner.getAnimations({ subtree: true })).toHaveLength(4)
})

it('moves nothing but what the compositor moves by itself, so that waiting costs the page nothing', () => {
  renderControl(<Spinner aria-label="Loading" />)
  const animations = screen.getByRole('progressbar').getAnimations({ subtree: true })
  const frames = animations.flatMap(({ effect }) => (effect instanceof KeyframeEffect ? effect.getKeyframes() : []))
  const moved = frames.flatMap((frame) => Object.keys(frame))
  expect(new Set(moved)).toEqual(new Set(['offset', 'easing', 'composite', 'computedOffset', 'transform']))
})

it('is silent beside words that say the same', () => {
  renderControl(<Spinner aria-hidden />)
  expect(screen.queryByRole('progressbar')).toBeNull()
})

it('has nothing that axe would find', async () => {
  const { container } = renderControl(<Spinner aria-label="Loading" />)
  expect(await accessibilityFindings(container)).toEqual([])
})
