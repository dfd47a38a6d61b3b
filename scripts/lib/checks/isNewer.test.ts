import { expect, it } from 'vitest'
import { isNewer } from './isNewer'

it.each([
  ['3.0.0.0', '2.9.9.9', true],
  ['3.0.0.10', '3.0.0.9', true],
  ['3.0', '3.0.0.0', false],
  ['3.0.0.0', '3.0.0.0', false],
  ['2.0.3.365', '3.0.0.0', false],
])('%s after %s: %s', (version, than, expected) => {
  expect(isNewer(version, than)).toBe(expected)
})
