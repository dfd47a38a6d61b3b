import * as v from 'valibot'
import type { Conversation } from '../domain/Conversation'
import type { EmailTemplate } from '../domain/EmailTemplate'
import type { ContactId, ConversationId, EmailId } from '../domain/ids'
import type { Person } from '../domain/Person'
import { personFields, withPerson } from './people'
import { wireBoolean, wireCount, wireId, wireIdOrNull, wireInstant, wireText, wireTextOrEmpty, wireWord } from './wire'
import { wireList } from './wireList'
import { wireIdOrIn, wireRow, type WireFields } from './wireRow'

export const emailFields: WireFields<EmailTemplate> = {
  id: ['email_id', wireId<EmailId>()],
  name: ['email_name', wireTextOrEmpty],
  subject: ['email_subject', wireTextOrEmpty],
  html: ['email_content_html', wireText],
}

export const emailsResult = wireList(wireRow(emailFields))

export const conversationIdResult = wireIdOrIn<ConversationId>('conversation_id')

export const conversationFields: WireFields<Omit<Conversation, 'person'> & Person> = {
  id: ['conversation_id', wireId<ConversationId>()],
  subject: ['email_subject', wireTextOrEmpty],
  contactId: ['contact_id', wireIdOrNull<ContactId>()],
  ...personFields,
  sentAt: ['sent_date', wireInstant],
  sentFrom: ['sent_from', wireWord(['net-results', 'dynamics'])],
  openCount: ['open_count', wireCount],
  firstOpenedAt: ['first_open_date', wireInstant],
  clickCount: ['click_count', wireCount],
  bounced: ['bounced', wireBoolean],
  unsubscribed: ['unsubscribed', wireBoolean],
}

export const conversationsResult = wireList<Conversation>(v.pipe(wireRow(conversationFields), v.transform(withPerson)))
