import * as v from 'valibot'
import { ACTIVITY_TYPE } from '../data/activityTypes'
import { DEFAULT_OVERLAY } from '../data/overlays'
import { addActivity, findByEmail, getContact, isMailable } from '../store/contacts'
import { scoreAt, scoreHistory, scoreParts } from '../store/scores'
import type { StoredContact } from '../store/Store'
import { writeScoreBack } from '../sync/writeScoreBack'
import { id } from '../wire/params'
import { wireTime, wireTimeOrNull } from '../wire/wireTime'
import { submitContactImport } from './contactImportSubmission'
import { getMineLeadScores, getMineLeadWebActivity } from './contactMine'
import { operation, type CallContext, type Controller } from './operation'
import { contactRow, requireOverlay } from './rows'

const NOT_FOUND = [null, 0, false, []] as const

function contactWithScore(contact: StoredContact, overlayId: number, context: CallContext) {
  const { store, now } = context
  const { activityScore, contactScore } = scoreParts(contact)
  return {
    ...contactRow(contact, overlayId, context),
    contact_lead_score: String(scoreAt(store, contact, overlayId, now)),
    ...(overlayId === DEFAULT_OVERLAY.id ? { contact_score: contactScore, activity_score: activityScore } : {}),
    traffic_source_type: contact.leadSource,
    contact_create_date: wireTime(contact.createdAt),
    score_history: scoreHistory(store, contact, overlayId, now).map(({ at, score }) => ({
      date: wireTime(at),
      contact_lead_score: score,
    })),
  }
}

function mailingInfo(contact: StoredContact) {
  return {
    mailable: isMailable(contact),
    unsubscribed: contact.unsubscribedAt !== null,
    unsubscribe_date: wireTimeOrNull(contact.unsubscribedAt),
    bounced: contact.bouncedAt !== null,
    bounce_date: wireTimeOrNull(contact.bouncedAt),
  }
}

export const contact: Controller = {
  /** Unknown addresses get each of the four answers that the contract takes for "unknown". */
  getContactIdByEmailAddress: operation(
    v.strictObject({ email_address: v.pipe(v.string(), v.nonEmpty()) }),
    ({ email_address }, { store }) => {
      const found = findByEmail(store, email_address)
      return found === null ? NOT_FOUND[email_address.length % NOT_FOUND.length] : String(found.id)
    },
  ),

  getOneWithScore: operation(
    v.strictObject({ contact_id: id, overlay_id: id }),
    ({ contact_id, overlay_id }, context) =>
      contactWithScore(getContact(context.store, contact_id), requireOverlay(overlay_id), context),
  ),

  getMailingInfo: operation(v.strictObject({ contact_id: id }), ({ contact_id }, { store }) => {
    const { mailable, unsubscribed, bounced, ...dates } = mailingInfo(getContact(store, contact_id))
    return { mailable: Number(mailable), unsubscribed: Number(unsubscribed), bounced: Number(bounced), ...dates }
  }),

  /** Only opts out: nobody is opted in through here. */
  setUnsubscribed: operation(
    v.strictObject({ contact_id: id, unsubscribed: v.literal(true), comment: v.string() }),
    ({ contact_id, comment }, { store, now, user }) => {
      const found = getContact(store, contact_id)
      if (found.unsubscribedAt === null) {
        found.unsubscribedAt = now
        addActivity(store, found, {
          typeId: ACTIVITY_TYPE.unsubscribe,
          at: now,
          description: 'Unsubscribed from all email',
          detail: comment === '' ? `By ${user.fullName}` : `By ${user.fullName}: ${comment}`,
          url: null,
          scoreChange: null,
        })
      }
      return mailingInfo(found)
    },
  ),

  setLeadScore: operation(
    v.strictObject({
      contact_id: id,
      overlay_id: id,
      contact_lead_score: v.pipe(v.number(), v.integer(), v.minValue(-1_000_000), v.maxValue(1_000_000)),
      comment: v.string(),
    }),
    ({ contact_id, overlay_id, contact_lead_score, comment }, context) => {
      const { store, now, user, dataverse } = context
      const found = getContact(store, contact_id)
      const overlayId = requireOverlay(overlay_id)
      const before = scoreAt(store, found, overlayId, now)
      const by = contact_lead_score - before
      if (by !== 0) {
        found.adjustments.push({ overlayId, at: now, by })
        addActivity(store, found, {
          typeId: ACTIVITY_TYPE.scoreAdjusted,
          at: now,
          description: `Lead score set to ${contact_lead_score}, was ${before}`,
          detail: comment === '' ? `By ${user.fullName}` : `By ${user.fullName}: ${comment}`,
          url: null,
          scoreChange: overlayId === DEFAULT_OVERLAY.id ? by : null,
        })
        if (overlayId === DEFAULT_OVERLAY.id) writeScoreBack(store, dataverse, found, now)
      }
      return contactWithScore(found, overlayId, context)
    },
  ),

  /** Ids of lists and subscriptions, as numeric strings. */
  getEmailLists: operation(v.strictObject({ contact_id: id }), ({ contact_id }, { store }) =>
    [...getContact(store, contact_id).listIds].map(String),
  ),

  getMineLeadScores,
  getMineLeadWebActivity,
  submitContactImport,
}
