import { expect, it } from 'vitest'
import { listed } from './listed'

it('joins the last with e', () => {
  expect(listed([])).toBe('')
  expect(listed(['Ana'])).toBe('Ana')
  expect(listed(['Ana', 'Luís', 'Marta'])).toBe('Ana, Luís e Marta')
})
