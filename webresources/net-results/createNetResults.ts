import type { ListQuery } from '../domain/ListQuery'
import type { Page } from '../domain/Page'
import { activityOptions } from './activities'
import { createCaller, type CallerOptions } from './createCaller'
import { createError } from './Failure'
import { fieldMappingFields } from './fieldMappings'
import { importParams } from './imports'
import { listParams } from './listParams'
import type { NetResults } from './NetResults'
import { onlySet } from './onlySet'
import { operations, type ListOperation } from './operations'
import { segmentParams } from './segments'
import { syncErrorFilters } from './syncErrors'
import { syncSettingFields } from './syncOptions'
import { visitParams } from './visits'
import { toPage } from './wireList'
import { toWire } from './wireRow'

/** Everything but the address and the login has a default that is right in the browser. */
export type NetResultsOptions = CallerOptions

/** The client of the Net-Results API for one login. Remembers nothing but whether the server takes batches. */
export function createNetResults(options: NetResultsOptions): NetResults {
  const call = createCaller(options)

  async function list<Row, Column extends string>(
    operation: ListOperation<Row, Column>,
    query: ListQuery<Column>,
    params: Readonly<Record<string, unknown>>,
    signal: AbortSignal | undefined,
  ): Promise<Page<Row>> {
    const page = toPage(await call(operation, { ...params, ...listParams(operation, query) }, signal), query)
    // Rows that nobody can read are not the same as none.
    if (page.rows.length === 0 && page.dropped > 0) throw createError({ kind: 'malformed' }, operation.name)
    return page
  }

  return {
    findUser: (userName, signal) => call(operations.user, { email: userName }, signal),
    findContact: (emailAddress, signal) => call(operations.contactId, { email_address: emailAddress }, signal),

    defaultOverlay: (signal) => call(operations.defaultOverlay, {}, signal),
    overlays: (signal) => call(operations.overlays, {}, signal),
    contactWithScore: (contactId, overlayId, signal) =>
      call(operations.contactWithScore, { contact_id: contactId, overlay_id: overlayId }, signal),
    setLeadScore: ({ contactId, overlayId, score, comment }, signal) =>
      call(
        operations.setLeadScore,
        { contact_id: contactId, overlay_id: overlayId, contact_lead_score: score, comment },
        signal,
      ),

    mailingStatus: (contactId, signal) => call(operations.mailingStatus, { contact_id: contactId }, signal),
    unsubscribe: (contactId, comment, signal) =>
      call(operations.unsubscribe, { contact_id: contactId, unsubscribed: true, comment }, signal),

    activityTypes: (signal) => call(operations.activityTypes, {}, signal),
    activities: ({ contactId, ...query }, signal) =>
      list(operations.activities, query, { contact_id: contactId, options: activityOptions(query) }, signal),
    async countActivities(contactId, filter, signal) {
      const params = { contact_id: contactId, options: activityOptions(filter) }
      const first = listParams(operations.activities, { offset: 0, limit: 1 })
      return (await call(operations.activities, { ...params, ...first }, signal)).total
    },
    visits: ({ contactId, ...filter }, signal) =>
      call(operations.visits, { contact_id: contactId, ...visitParams(filter) }, signal),

    lists: (query, signal) => list(operations.lists, query, { filters: onlySet({ search: query.search }) }, signal),
    subscriptions: (query, signal) => list(operations.subscriptions, query, {}, signal),
    memberships: (contactId, signal) => call(operations.memberships, { contact_id: contactId }, signal),
    isOnList: (listId, contactId, signal) =>
      call(operations.isOnList, { email_list_id: listId, contact_id: contactId }, signal),
    submitImport: async (request, signal) => call(operations.submitImport, importParams(request), signal),
    importStatus: (importId, signal) => call(operations.importStatus, { contact_import_id: importId }, signal),

    emails: (query, signal) => list(operations.emails, query, { filters: onlySet({ search: query.search }) }, signal),
    sendEmail: ({ emailId, contactId }, signal) =>
      call(operations.sendEmail, { email_id: emailId, contact_id: contactId }, signal),
    myEmails: (query, signal) =>
      list(operations.myEmails, query, { filters: onlySet({ start_date: query.from, stop_date: query.to }) }, signal),

    myLeadScores: (query, signal) => list(operations.myLeadScores, query, { overlay_id: query.overlayId }, signal),
    myWebActivity: (query, signal) => list(operations.myWebActivity, query, { overlay_id: query.overlayId }, signal),
    myVisits: (query, signal) =>
      list(operations.myVisits, query, { overlay_id: query.overlayId, ...visitParams(query) }, signal),
    anonymousVisits: (query, signal) =>
      list(operations.anonymousVisits, query, { overlay_id: query.overlayId, ...visitParams(query) }, signal),
    domainGroups: (signal) => call(operations.domainGroups, {}, signal),
    segments: (query, signal) => list(operations.segments, query, {}, signal),
    isInSegment: (question, signal) => call(operations.isInSegment, segmentParams(question), signal),

    customFields: (query, signal) => list(operations.customFields, query, {}, signal),
    fieldMappings: (entity, signal) => call(operations.fieldMappings, { entity }, signal),
    setFieldMappings: (entity, mappings, signal) =>
      call(
        operations.setFieldMappings,
        { entity, mappings: mappings.map((mapping) => toWire(fieldMappingFields, mapping)) },
        signal,
      ),
    syncOptions: (signal) => call(operations.syncOptions, {}, signal),
    setSyncOptions: (changes, signal) =>
      call(operations.setSyncOptions, { options: toWire(syncSettingFields, changes) }, signal),
    syncErrors: (query, signal) => list(operations.syncErrors, query, { filters: syncErrorFilters(query) }, signal),
    dismissSyncErrors: (ids, signal) => call(operations.dismissSyncErrors, { sync_error_ids: ids }, signal),
    submitFullSync: (signal) => call(operations.submitFullSync, {}, signal),
  }
}
