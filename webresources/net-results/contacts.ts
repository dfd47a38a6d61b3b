import * as v from 'valibot'
import type { ContactId } from '../domain/ids'
import type { MailingStatus } from '../domain/MailingStatus'
import type { ScoredContact, ScorePoint } from '../domain/ScoredContact'
import { isNothing, wireBoolean, wireId, wireInstant, wireNumber, wireObject, wireText } from './wire'
import { wireList } from './wireList'

/** An id, or nothing where the address is unknown to Net-Results. */
export const contactIdResult: v.GenericSchema<unknown, ContactId | null> = v.union([
  v.pipe(
    v.custom(isNothing),
    v.transform(() => null),
  ),
  wireId<ContactId>(),
])

const scorePoint = v.pipe(
  wireObject({ date: v.pipe(wireInstant, v.number()), contact_lead_score: v.pipe(wireNumber, v.number()) }),
  v.transform(({ date, contact_lead_score }): ScorePoint => ({ at: date, score: contact_lead_score })),
)

const scoreHistory = v.fallback(
  v.pipe(
    wireList(scorePoint),
    v.transform(({ rows }): readonly ScorePoint[] => rows.slice().sort((a, b) => a.at - b.at)),
  ),
  [],
)

export const scoredContactResult: v.GenericSchema<unknown, ScoredContact> = v.pipe(
  wireObject({
    contact_id: wireId<ContactId>(),
    contact_email_address: wireText,
    contact_first_name: wireText,
    contact_last_name: wireText,
    contact_title: wireText,
    company_name: wireText,
    contact_lead_score: wireNumber,
    contact_score: wireNumber,
    activity_score: wireNumber,
    traffic_source_type: wireText,
    first_access: wireInstant,
    last_access: wireInstant,
    score_history: scoreHistory,
  }),
  v.transform((row) => ({
    id: row.contact_id,
    emailAddress: row.contact_email_address,
    firstName: row.contact_first_name,
    lastName: row.contact_last_name,
    jobTitle: row.contact_title,
    companyName: row.company_name,
    score: row.contact_lead_score,
    contactScore: row.contact_score,
    activityScore: row.activity_score,
    leadSource: row.traffic_source_type,
    firstSeen: row.first_access,
    lastSeen: row.last_access,
    history: row.score_history,
  })),
)

export const mailingStatusResult: v.GenericSchema<unknown, MailingStatus> = v.pipe(
  wireObject({
    mailable: wireBoolean,
    unsubscribed: wireBoolean,
    unsubscribe_date: wireInstant,
    bounced: wireBoolean,
    bounce_date: wireInstant,
  }),
  v.transform((row) => ({
    mailable: row.mailable,
    unsubscribed: row.unsubscribed,
    unsubscribedAt: row.unsubscribe_date,
    bounced: row.bounced,
    bouncedAt: row.bounce_date,
  })),
)
