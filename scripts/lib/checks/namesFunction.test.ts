import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { namesFunction } from './namesFunction'

const script = strToU8('var NetResults=(e=>(e.Form={onTab:()=>{}},e))({});')

it('finds a function whose every name stands in the script', () => {
  expect(namesFunction(script, 'NetResults.Form.onTab')).toBe(true)
})

it.each(['NetResults.Form.onTabs', 'NetResults.Form.on', 'Form..onTab', '', 'NetResults.Form.onTab()'])(
  'does not find %j',
  (name) => {
    expect(namesFunction(script, name)).toBe(false)
  },
)
