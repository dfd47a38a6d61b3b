import * as v from 'valibot'
import { ACTIVITY_TYPE } from '../data/activityTypes'
import { EMAIL_TEMPLATES, personalize } from '../data/emails'
import { invalidParam, RpcError } from '../RpcError'
import { addActivity, emailOf, getContact, isMailable } from '../store/contacts'
import { addScore } from '../store/scores'
import type { Store, StoredContact, StoredConversation } from '../store/Store'
import type { SimulatedUser } from '../wire/authenticate'
import { answerPage } from '../wire/answerPage'
import { day, id, paging } from '../wire/params'
import { daysToInstants, wireTime, wireTimeOrNull } from '../wire/wireTime'
import { operation, type Controller } from './operation'

const MINUTE = 60_000

export const conversation: Controller = {
  sendEmail: operation(
    v.strictObject({ email_id: id, contact_id: id }),
    ({ email_id, contact_id }, { store, user, now }) => {
      const template = EMAIL_TEMPLATES.find(({ id }) => id === email_id)
      if (template === undefined) throw invalidParam('email_id', `there is no email ${email_id}`)
      const contact = getContact(store, contact_id)
      if (!isMailable(contact)) throw new RpcError('refused', 'The contact is not mailable')
      return String(send(store, user, contact, personalize(template.subject, contact.attributes), now).id)
    },
  ),

  getMineMultiple: operation(
    v.strictObject({
      ...paging(['sent_date', 'email_subject', 'open_count', 'click_count', 'conversation_id']),
      filters: v.optional(v.strictObject({ start_date: v.optional(day), stop_date: v.optional(day) }), {}),
    }),
    ({ filters, ...page }, { store, user, now }) => {
      const { from, to } = daysToInstants(filters.start_date, filters.stop_date)
      const sent = store.conversations.filter(
        ({ userId, sentAt }) => userId === user.id && sentAt >= from && sentAt <= to,
      )
      return answerPage(
        sent,
        page,
        (row, column) => sortValue(row, column, now),
        (row) => write(store, row, now),
      )
    },
  ),
}

const until = (times: readonly number[], now: number) => times.filter((at) => at <= now)

function sortValue(row: StoredConversation, column: string, now: number): string | number {
  if (column === 'email_subject') return row.subject
  if (column === 'open_count') return until(row.opens, now).length
  if (column === 'click_count') return until(row.clicks, now).length
  return column === 'conversation_id' ? row.id : row.sentAt
}

function write(store: Store, row: StoredConversation, now: number) {
  const contact = store.contacts.get(row.contactId)
  const opens = until(row.opens, now)
  return {
    conversation_id: row.id,
    email_subject: row.subject,
    contact_id: String(row.contactId),
    contact_email_address: contact === undefined ? null : emailOf(contact),
    contact_first_name: contact?.attributes['First Name'] ?? null,
    contact_last_name: contact?.attributes['Last Name'] ?? null,
    sent_date: wireTime(row.sentAt),
    sent_from: row.sentFrom,
    open_count: String(opens.length),
    first_open_date: wireTimeOrNull(opens[0] ?? null),
    click_count: until(row.clicks, now).length,
    bounced: row.bounced,
    unsubscribed: row.unsubscribed,
  }
}

/** Warm people open what they get after 19 minutes, hot ones click as well: advance the clock to see it. */
function send(store: Store, user: SimulatedUser, contact: StoredContact, subject: string, now: number) {
  const heat = contact.seed?.heat ?? 0
  const row: StoredConversation = {
    id: store.nextId(),
    userId: user.id,
    contactId: contact.id,
    subject,
    sentAt: now,
    sentFrom: 'net-results',
    opens: heat >= 3 ? [now + 19 * MINUTE, now + 47 * MINUTE] : [],
    clicks: heat >= 4 ? [now + 20 * MINUTE] : [],
    bounced: false,
    unsubscribed: false,
  }
  store.conversations.push(row)
  const tell = (type: keyof typeof ACTIVITY_TYPE, at: number, description: string, scoreChange: number | null) => {
    const detail = `Trackable email from ${user.fullName}`
    addActivity(store, contact, { typeId: ACTIVITY_TYPE[type], at, description, detail, url: null, scoreChange })
    if (scoreChange !== null) addScore(contact, at, scoreChange)
  }
  tell('emailSent', now, `Sent “${subject}”`, null)
  row.opens.slice(0, 1).forEach((at) => tell('emailOpened', at, `Opened “${subject}”`, 2))
  row.clicks.forEach((at) => tell('emailClicked', at, `Clicked “See it for yourself”`, 3))
  return row
}
