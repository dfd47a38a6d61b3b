import { expect, it } from 'vitest'
import { mergeClasses } from './mergeClasses'

it('keeps the later of two classes that set the same, and the others', () => {
  expect(mergeClasses('a1 b1', 'a2 c1')).toBe('a2 b1 c1')
})

it('takes away what a later style sets by nothing', () => {
  expect(mergeClasses('a1 b1', 'a0')).toBe('a0 b1')
  expect(mergeClasses('a1', 'a0', 'a3')).toBe('a3')
})

it('leaves class names alone that are not of the built style sheet', () => {
  expect(mergeClasses('shell-row', 'a1', 'fui-Icon', 'a2')).toBe('shell-row a2 fui-Icon')
})

it('passes over what is not there', () => {
  expect(mergeClasses('', false, null, undefined)).toBe('')
  expect(mergeClasses('a1', false, '', undefined, 'b1')).toBe('a1 b1')
})

it('does not take aa1 for a1', () => {
  expect(mergeClasses('a1', 'aa1')).toBe('a1 aa1')
})
