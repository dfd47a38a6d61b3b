import * as v from 'valibot'
import { answerPage } from '../wire/answerPage'
import { paging } from '../wire/params'
import { operation, type Controller } from './operation'

export const subscription: Controller = {
  getMultiple: operation(
    v.strictObject(paging(['subscription_name', 'public_name', 'email_list_id'])),
    (page, { store }) => {
      const rows = [...store.lists.values()]
        .filter(({ kind }) => kind === 'subscription')
        .map(({ id, name, publicName }) => ({ email_list_id: id, subscription_name: name, public_name: publicName }))
      return answerPage(
        rows,
        page,
        (row, column) => {
          if (column === 'email_list_id') return row.email_list_id
          return column === 'public_name' ? row.public_name : row.subscription_name
        },
        (row) => row,
      )
    },
  ),
}
