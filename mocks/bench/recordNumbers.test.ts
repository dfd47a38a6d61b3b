import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { recordNumbers } from './recordNumbers'

const readme = readFileSync('mocks/bench/README.md', 'utf8')

it('puts the numbers of a run between the marks of the README, and leaves everything around them', () => {
  const once = recordNumbers(readme, '| what | median |')
  expect(once).toContain('| what | median |')
  expect(once.slice(0, 200)).toBe(readme.slice(0, 200))
  expect(once.slice(-200)).toBe(readme.slice(-200))
})

it('replaces the numbers of the run before', () => {
  const twice = recordNumbers(recordNumbers(readme, 'the first run'), 'the second run')
  expect(twice).toBe(recordNumbers(readme, 'the second run'))
})

it('writes nowhere when the marks are not there', () => {
  expect(() => recordNumbers('# Another file', 'numbers')).toThrow(/has nothing between/)
})
