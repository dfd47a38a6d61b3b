import { expect, it } from 'vitest'
import { resultOf, start } from '../callNetResults.testing'

const { simulator } = start()

it('says who a user is', async () => {
  expect(await resultOf(simulator, 'User.getOneByEmail', { email: 'M.Oyelaran@sales.example' })).toMatchObject({
    user_id: '701',
    user_first_name: 'Marcus',
    user_last_name: 'Oyelaran',
    user_email_address: 'm.oyelaran@sales.example',
  })
  expect(await resultOf(simulator, 'User.getOneByEmail', { email: 'o.tallis@sales.example' })).toBeNull()
})
