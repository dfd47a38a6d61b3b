import { expect, it } from 'vitest'
import { inAList, inARow, inSentences } from './wording'

it('closes each sentence once, with the mark of the language', () => {
  const english = inSentences('.', ' ')
  expect(english('Not saved', 'Try again.', '', 'Sure?')).toBe('Not saved. Try again. Sure?')
  const japanese = inSentences('。', '')
  expect(japanese('保存できませんでした', 'もう一度お試しください。')).toBe(
    '保存できませんでした。もう一度お試しください。',
  )
})

it('puts what there is in a row', () => {
  expect(inARow(', ')('Oslo', '', 'Norway')).toBe('Oslo, Norway')
  expect(inARow(', ')('', '')).toBe('')
})

it('tells several things as the language does', () => {
  const english = inAList(' and ')
  expect([english([]), english(['a']), english(['a', 'b']), english(['a', 'b', 'c'])]).toEqual([
    '',
    'a',
    'a and b',
    'a, b and c',
  ])
})
