import * as v from 'valibot'
import type { HotContact } from '../domain/HotContact'
import type { ContactId } from '../domain/ids'
import type { MailingStatus } from '../domain/MailingStatus'
import type { ScoredContact, ScorePoint } from '../domain/ScoredContact'
import { personFields } from './people'
import { isNothing, wireBoolean, wireCount, wireId, wireInstant, wireNumber, wireText } from './wire'
import { wireList, wireRows } from './wireList'
import { wireRow, type WireFields } from './wireRow'

/** An id, or nothing where the address is unknown to Net-Results. */
export const contactIdResult: v.GenericSchema<unknown, ContactId | null> = v.union([
  v.pipe(
    v.custom(isNothing),
    v.transform(() => null),
  ),
  wireId<ContactId>(),
])

const scorePoint = wireRow<ScorePoint>({
  at: ['date', v.pipe(wireInstant, v.number())],
  score: ['contact_lead_score', v.pipe(wireNumber, v.number())],
})

const scoreHistory = v.fallback(
  v.pipe(
    wireRows(scorePoint),
    v.transform((rows): readonly ScorePoint[] => rows.slice().sort((a, b) => a.at - b.at)),
  ),
  [],
)

const contactFields = {
  id: ['contact_id', wireId<ContactId>()],
  ...personFields,
  jobTitle: ['contact_title', wireText],
  companyName: ['company_name', wireText],
  score: ['contact_lead_score', wireNumber],
  lastSeen: ['last_access', wireInstant],
} satisfies WireFields<Pick<ScoredContact, keyof ScoredContact & keyof HotContact>>

export const scoredContactResult = wireRow<ScoredContact>({
  ...contactFields,
  contactScore: ['contact_score', wireNumber],
  activityScore: ['activity_score', wireNumber],
  leadSource: ['traffic_source_type', wireText],
  firstSeen: ['first_access', wireInstant],
  history: ['score_history', scoreHistory],
})

export const hotContactFields: WireFields<HotContact> = {
  ...contactFields,
  scoreChange7Days: ['score_change_7d', wireNumber],
  visitCount: ['visit_count', wireCount],
  pageViews: ['access_count', wireCount],
}

export const hotContactListResult = wireList(wireRow(hotContactFields))

export const mailingStatusResult = wireRow<MailingStatus>({
  mailable: ['mailable', wireBoolean],
  unsubscribed: ['unsubscribed', wireBoolean],
  unsubscribedAt: ['unsubscribe_date', wireInstant],
  bounced: ['bounced', wireBoolean],
  bouncedAt: ['bounce_date', wireInstant],
})
