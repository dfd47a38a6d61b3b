import * as v from 'valibot'
import { operation, type Controller } from './operation'

export const user: Controller = {
  getOneByEmail: operation(v.strictObject({ email: v.pipe(v.string(), v.nonEmpty()) }), ({ email }, { store }) => {
    const found = store.users.find(({ userName }) => userName.toLowerCase() === email.toLowerCase())
    if (found === undefined) return null
    const [firstName = '', ...rest] = found.fullName.split(' ')
    return {
      user_id: String(found.id),
      user_first_name: firstName,
      user_last_name: rest.join(' '),
      user_email_address: found.emailAddress,
      user_is_active: 1,
    }
  }),
}
