import { expect, it } from 'vitest'
import * as english from './english'
import * as words from './index'

it('offers each area of the English words in the language of the user', () => {
  expect(Object.keys(words).toSorted()).toEqual(Object.keys(english).toSorted())
  expect(words).toEqual(english)
})
