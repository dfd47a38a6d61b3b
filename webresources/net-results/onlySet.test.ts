import { expect, it } from 'vitest'
import { onlySet } from './onlySet'

it('keeps what restricts, without the blanks around it, and nothing else', () => {
  expect(
    onlySet({ search: ' two words ', start_date: '', stop_date: ' ', entity: undefined, ids: ['1'], none: [] }),
  ).toEqual({ search: 'two words', ids: ['1'] })
})
