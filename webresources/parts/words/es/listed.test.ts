import { expect, it } from 'vitest'
import { listed } from './listed'

it('joins the last with y, and with e before the sound of i', () => {
  expect(listed([])).toBe('')
  expect(listed(['Ana'])).toBe('Ana')
  expect(listed(['Ana', 'Luis', 'Marta'])).toBe('Ana, Luis y Marta')
  expect(listed(['Ana', 'Irene'])).toBe('Ana e Irene')
  expect(listed(['“Precios”', '“Historia”'])).toBe('“Precios” e “Historia”')
  expect(listed(['Ana', 'Iolanda'])).toBe('Ana y Iolanda')
})
