import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { createCredentials } from '../domain/Credentials'
import type { ContactId, EmailId, ImportId, ListId, OverlayId, SegmentId, SyncErrorId } from '../domain/ids'
import { createNetResults, NetResultsError, type NetResults } from './index'
import { answer, requestsOf, startServer, type Handler } from './localServer.testing'

const CONTACT = '7' as ContactId
const OVERLAY = '2' as OverlayId
const QUERY = { contactId: CONTACT, offset: 0, limit: 2 }

async function start(handle: Handler) {
  const { baseUrl } = await startServer(handle)
  const credentials = createCredentials('rep@contoso.example', 'secret')
  return createNetResults({ baseUrl, credentials, batchMode: { refused: false }, sleep: () => Promise.resolve() })
}

const PAGE = { offset: 0, limit: 2 }
const RANGE = { domainGroupId: null, from: '2026-11-01', to: '2026-11-18' }
const MAPPING = { dynamicsField: 'x', dynamicsLabel: 'X', netResultsField: null, toDynamics: true, fromDynamics: true }

const CALLS: Readonly<Record<keyof NetResults, (client: NetResults) => Promise<unknown>>> = {
  findUser: (client) => client.findUser('x'),
  findContact: (client) => client.findContact('x'),
  defaultOverlay: (client) => client.defaultOverlay(),
  overlays: (client) => client.overlays(),
  contactWithScore: (client) => client.contactWithScore(CONTACT, OVERLAY),
  setLeadScore: (client) => client.setLeadScore({ contactId: CONTACT, overlayId: OVERLAY, score: 1, comment: 'x' }),
  mailingStatus: (client) => client.mailingStatus(CONTACT),
  unsubscribe: (client) => client.unsubscribe(CONTACT, 'x'),
  activityTypes: (client) => client.activityTypes(),
  activities: (client) => client.activities(QUERY),
  countActivities: (client) => client.countActivities(CONTACT, {}),
  visits: (client) => client.visits({ contactId: CONTACT, ...RANGE }),
  lists: (client) => client.lists(PAGE),
  subscriptions: (client) => client.subscriptions(PAGE),
  memberships: (client) => client.memberships(CONTACT),
  isOnList: (client) => client.isOnList('1' as ListId, CONTACT),
  submitImport: (client) => client.submitImport({ name: 'x', mapping: {}, people: [{}] }),
  importStatus: (client) => client.importStatus('1' as ImportId),
  emails: (client) => client.emails(PAGE),
  sendEmail: (client) => client.sendEmail({ emailId: '1' as EmailId, contactId: CONTACT }),
  myEmails: (client) => client.myEmails(PAGE),
  myLeadScores: (client) => client.myLeadScores({ ...PAGE, overlayId: OVERLAY }),
  myWebActivity: (client) => client.myWebActivity({ ...PAGE, overlayId: OVERLAY }),
  myVisits: (client) => client.myVisits({ ...PAGE, ...RANGE, overlayId: OVERLAY }),
  anonymousVisits: (client) => client.anonymousVisits({ ...PAGE, ...RANGE, overlayId: OVERLAY }),
  domainGroups: (client) => client.domainGroups(),
  segments: (client) => client.segments(PAGE),
  isInSegment: (client) => client.isInSegment({ segmentId: '1' as SegmentId, contactId: CONTACT, ...RANGE }),
  customFields: (client) => client.customFields(PAGE),
  fieldMappings: (client) => client.fieldMappings('contact'),
  setFieldMappings: (client) => client.setFieldMappings('contact', [MAPPING]),
  syncOptions: (client) => client.syncOptions(),
  setSyncOptions: (client) => client.setSyncOptions({ skipInactive: true }),
  syncErrors: (client) => client.syncErrors(PAGE),
  dismissSyncErrors: (client) => client.dismissSyncErrors(['1' as SyncErrorId]),
  submitFullSync: (client) => client.submitFullSync(),
}

const WIRE_KEYS = [
  ...[
    'user_id',
    'contact_id',
    'lead_score_overlay_id',
    'contact_activity_type_id',
    'contact_activity_id',
    'results',
    'total',
  ],
  ...['visit_id', 'email_list_id', 'email_id', 'conversation_id', 'contact_import_id', 'contact_segment_id'],
  ...['domain_group_id', 'sync_error_id', 'dynamics_field', 'dynamics_id', 'status', 'index', 'outcome', 'is_dynamic'],
  ...['full_sync_running', 'sent_from', 'direction', 'entry_url', 'error', 'message', 'code'],
  ...['mailable', 'unsubscribe_date', 'score_history', 'activity_date', 'url', 'score_change', 'company_name'],
  ...['__proto__', 'constructor', 'prototype', 'toString', 'length'],
]
const anyJson = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom<unknown>(
      ...[null, true, false, 0, 1, 7, '7', '', '1', '2026-11-18 15:42:00', 1e21, -0, 'complete'],
    ),
    fc.string(),
    fc.double(),
    fc.array(tie('value'), { maxLength: 4 }),
    // Built from text, because only JSON.parse makes a member of its own out of "__proto__".
    fc
      .array(fc.tuple(fc.oneof(fc.constantFrom(...WIRE_KEYS), fc.string()), tie('value')), { maxLength: 6 })
      .map((members): unknown =>
        JSON.parse(`{${members.map(([key, value]) => `${JSON.stringify(key)}:${JSON.stringify(value)}`).join()}}`),
      ),
  ),
})).value

/** Resolves with what came of the call; anything but a value or our own error fails the test. */
async function settle(work: Promise<unknown>): Promise<'value' | 'error'> {
  try {
    await work
    return 'value'
  } catch (error) {
    expect(error).toBeInstanceOf(NetResultsError)
    return 'error'
  }
}

it.each(Object.entries(CALLS))(
  'makes of any JSON a value or its own error, and touches no prototype: %s',
  async (_, call) => {
    let body = ''
    let result: unknown = null
    let wrapped = false
    const client = await start((request) => (wrapped ? answer(request, () => ({ result })) : { body }))
    const seen = new Set<string>()
    const members = Object.getOwnPropertyNames(Object.prototype).join()
    await fc.assert(
      fc.asyncProperty(anyJson, fc.boolean(), async (json, asResult) => {
        wrapped = asResult
        result = json
        body = JSON.stringify(json)
        seen.add(await settle(call(client)))
        expect(Object.getOwnPropertyNames(Object.prototype).join()).toBe(members)
        expect(({} as Record<string, unknown>)['contact_id']).toBeUndefined()
      }),
      { numRuns: 60 },
    )
    expect(seen).toContain('error')
  },
)

it('makes of any text a value or its own error', async () => {
  let body = ''
  const client = await start(() => ({ body }))
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), fc.json()), async (text) => {
      body = text
      expect(await settle(client.mailingStatus(CONTACT))).toBe('error')
    }),
  )
})

it('reads no member from a prototype that the wire has named', async () => {
  const client = await start((request) => ({
    body: `{"id":${JSON.stringify(requestsOf(request)[0]?.id)},"result":{"__proto__":{"contact_id":7,"mailable":true}}}`,
  }))
  expect(await client.mailingStatus(CONTACT)).toMatchObject({ mailable: null })
  await expect(client.contactWithScore(CONTACT, OVERLAY)).rejects.toMatchObject({ kind: 'malformed' })
})
