import * as v from 'valibot'
import { invalidParam } from '../RpcError'
import { getContact } from '../store/contacts'
import { countMembers } from '../store/lists'
import { answerPage } from '../wire/answerPage'
import { id, matches, paging, searchFilters } from '../wire/params'
import { operation, type Controller } from './operation'

export const emailList: Controller = {
  getMultiple: operation(
    v.strictObject({ ...paging(['email_list_name', 'contact_count', 'email_list_id']), filters: searchFilters }),
    ({ filters, ...page }, { store }) => {
      const members = countMembers(store)
      const rows = [...store.lists.values()]
        .filter(({ kind, name }) => kind !== 'subscription' && matches(filters?.search, name))
        .map(({ id, name, kind, others }) => ({
          email_list_id: String(id),
          email_list_name: name,
          is_dynamic: kind === 'dynamic' ? '1' : '0',
          contact_count: others + (members.get(id) ?? 0),
        }))
      return answerPage(
        rows,
        page,
        (row, column) => {
          if (column === 'contact_count') return row.contact_count
          return column === 'email_list_id' ? Number(row.email_list_id) : row.email_list_name
        },
        (row) => row,
      )
    },
  ),

  getContactParticipation: operation(
    v.strictObject({ email_list_id: id, contact_id: id }),
    ({ email_list_id, contact_id }, { store }) => {
      if (!store.lists.has(email_list_id)) throw invalidParam('email_list_id', `there is no list ${email_list_id}`)
      return getContact(store, contact_id).listIds.has(email_list_id) ? 1 : 0
    },
  ),
}
