import * as v from 'valibot'
import { EMAIL_TEMPLATES } from '../data/emails'
import { answerPage } from '../wire/answerPage'
import { matches, paging, searchFilters } from '../wire/params'
import { operation, type Controller } from './operation'

export const email: Controller = {
  getMultiple: operation(
    v.strictObject({ ...paging(['email_name', 'email_subject', 'email_id']), filters: searchFilters }),
    ({ filters, ...page }) => {
      const rows = EMAIL_TEMPLATES.filter(({ name, subject }) => matches(filters?.search, name, subject))
      return answerPage(
        rows,
        page,
        (row, column) => {
          if (column === 'email_id') return row.id
          return column === 'email_subject' ? row.subject : row.name
        },
        ({ id, name, subject, html }) => ({
          email_id: String(id),
          email_name: name,
          email_subject: subject,
          email_content_html: html,
        }),
      )
    },
  ),
}
