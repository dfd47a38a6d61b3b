import { activityParams } from './activities'
import { createCaller, type CallerOptions } from './createCaller'
import type { NetResults } from './NetResults'
import { operations } from './operations'
import { toPage } from './wireList'

/** Everything but the address and the login has a default that is right in the browser. */
export type NetResultsOptions = CallerOptions

/** The client of the Net-Results API for one login. Remembers nothing but whether the server takes batches. */
export function createNetResults(options: NetResultsOptions): NetResults {
  const call = createCaller(options)
  return {
    findUser: (userName, signal) => call(operations.user, { email: userName }, { signal }),
    findContact: (emailAddress, signal) => call(operations.contactId, { email_address: emailAddress }, { signal }),
    defaultOverlay: (signal) => call(operations.defaultOverlay, {}, { signal }),
    contactWithScore: (contactId, overlayId, signal) =>
      call(operations.contactWithScore, { contact_id: contactId, overlay_id: overlayId }, { signal }),
    mailingStatus: (contactId, signal) => call(operations.mailingStatus, { contact_id: contactId }, { signal }),
    activityTypes: (signal) => call(operations.activityTypes, {}, { signal }),
    async activities(query, signal) {
      return toPage(await call(operations.activities, activityParams(query), { signal }), query)
    },
    async countActivities(contactId, filter, signal) {
      const params = activityParams({ ...filter, contactId, offset: 0, limit: 1 })
      return (await call(operations.activities, params, { signal })).total
    },
  }
}
