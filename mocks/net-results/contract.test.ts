import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { answerOf, resultOf, start } from './callNetResults.testing'

const P = (order_by: string) => ({ offset: 0, limit: 5, order_by, order_dir: 'DESC' })
const DAYS = { start_date: '2026-10-18', stop_date: '2026-11-18' }
const PRIYA = { contact_id: '48211' }
const OVERLAY = { overlay_id: 12 }
const VISITS = { ...P('last_access'), ...OVERLAY, domain_group_id: null, ...DAYS }
const CONTACT = 'contact_id contact_email_address contact_first_name contact_last_name contact_title company_name'
const SCORED = `${CONTACT} contact_lead_score first_access last_access`
const WITH_SCORE = `${SCORED} contact_score activity_score traffic_source_type score_history`
const MAILING = 'mailable unsubscribed unsubscribe_date bounced bounce_date'
const VISIT = 'visit_id domain_group_id access_count access_duration last_access traffic_source_type entry_url'
const OPTIONS =
  'syncs_enabled notification_recipients only_with_email dynamics_writes_empty net_results_writes_empty sync_lead_score_changes only_lead_score_on_change skip_inactive sync_marketing_lists default_account_name default_last_name last_full_sync last_down_sync full_sync_running'
const MAPPING = 'dynamics_field dynamics_label net_results_field to_dynamics from_dynamics'
const IMPORT = {
  contact_import_name: 'From Dynamics',
  overwrite: true,
  contact_import_mapping: { emailaddress1: 'Email Address' },
  contacts: [{ emailaddress1: 'new@haldenwater.example' }, { emailaddress1: 'other@haldenwater.example' }],
  add_to_lists: [],
  remove_from_lists: [],
  notification_recipients: [],
}

/** Stands for the import that is under way. */
const THE_IMPORT = 'the import'

type Shape =
  /** An object with these members. */
  | { readonly members: string }
  /** `{ results, total }`, or a bare array, whose rows have these members. */
  | { readonly page: string }
  | { readonly rows: string }
  | { readonly bare: 'id' | 'boolean' | 'ids' }

/** The table of the contract: operation, the params that it names, and what it answers. */
const CONTRACT: readonly (readonly [operation: string, params: Record<string, unknown>, shape: Shape])[] = [
  [
    'User.getOneByEmail',
    { email: 'm.oyelaran@sales.example' },
    { members: 'user_id user_first_name user_last_name user_email_address' },
  ],
  ['Contact.getContactIdByEmailAddress', { email_address: 'priya.raghavan@haldenwater.example' }, { bare: 'id' }],
  ['LeadScoreOverlay.getDefault', {}, { members: 'lead_score_overlay_id lead_score_overlay_name' }],
  ['LeadScoreOverlay.getAll', {}, { rows: 'lead_score_overlay_id lead_score_overlay_name is_default' }],
  ['Contact.getOneWithScore', { ...PRIYA, ...OVERLAY }, { members: WITH_SCORE }],
  ['Contact.getMailingInfo', PRIYA, { members: MAILING }],
  ['Contact.setUnsubscribed', { ...PRIYA, unsubscribed: true, comment: '' }, { members: MAILING }],
  ['Contact.setLeadScore', { ...PRIYA, ...OVERLAY, contact_lead_score: 120, comment: '' }, { members: WITH_SCORE }],
  ['ContactActivityHistory.getTypes', {}, { page: 'contact_activity_type_id contact_activity_type_name' }],
  [
    'ContactActivityHistory.getContactActivity',
    { ...PRIYA, ...P('activity_date') },
    {
      page: 'contact_activity_id contact_id contact_activity_type_id contact_activity_type_name activity_date description detail url score_change',
    },
  ],
  ['Visit.getUnsegmentedContactDetail', { ...PRIYA, domain_group_id: null, ...DAYS }, { rows: VISIT }],
  ['EmailList.getMultiple', P('email_list_name'), { page: 'email_list_id email_list_name is_dynamic contact_count' }],
  ['Subscription.getMultiple', P('subscription_name'), { page: 'email_list_id subscription_name public_name' }],
  ['Contact.getEmailLists', PRIYA, { bare: 'ids' }],
  ['EmailList.getContactParticipation', { email_list_id: 2101, ...PRIYA }, { bare: 'boolean' }],
  ['Contact.submitContactImport', IMPORT, { members: 'contact_import_id' }],
  [
    'ContactImport.getOne',
    { contact_import_id: THE_IMPORT },
    { members: 'contact_import_id status added overwritten duplicates invalid message' },
  ],
  ['Email.getMultiple', P('email_name'), { page: 'email_id email_name email_subject email_content_html' }],
  ['Conversation.sendEmail', { email_id: 3101, ...PRIYA }, { bare: 'id' }],
  [
    'Conversation.getMineMultiple',
    P('sent_date'),
    {
      page: 'conversation_id email_subject contact_id contact_email_address contact_first_name contact_last_name sent_date sent_from open_count first_open_date click_count bounced unsubscribed',
    },
  ],
  [
    'Contact.getMineLeadScores',
    { ...P('contact_lead_score'), ...OVERLAY },
    { page: `${CONTACT} contact_lead_score score_change_7d last_access` },
  ],
  [
    'Contact.getMineLeadWebActivity',
    { ...P('visit_count'), ...OVERLAY },
    { page: `${CONTACT} visit_count access_count last_access` },
  ],
  ['Visit.getMineMultiple', VISITS, { page: `${CONTACT} contact_lead_score ${VISIT}` }],
  ['Visit.getAnonymousMultiple', VISITS, { page: `${VISIT} organization city country` }],
  ['DomainGroup.getAll', {}, { rows: 'domain_group_id domain_group_name' }],
  ['ContactSegment.getMultiple', P('contact_segment_name'), { page: 'contact_segment_id contact_segment_name' }],
  ['ContactSegment.getContactParticipation', { contact_segment_id: 801, ...PRIYA, ...DAYS }, { bare: 'boolean' }],
  ['CustomAttribute.getMultiple', P('custom_attribute'), { page: 'custom_attribute_id custom_attribute' }],
  ['DynamicsIntegration.getOptions', {}, { members: OPTIONS }],
  ['DynamicsIntegration.setOptions', { options: { skip_inactive: false } }, { members: OPTIONS }],
  ['DynamicsIntegration.getFieldMappings', { entity: 'lead' }, { rows: MAPPING }],
  ['DynamicsIntegration.setFieldMappings', { entity: 'lead', mappings: [] }, { rows: MAPPING }],
  [
    'DynamicsIntegration.getSyncErrors',
    { ...P('date'), filters: {} },
    { page: 'sync_error_id direction error entity who description date dynamics_id' },
  ],
  ['DynamicsIntegration.dismissSyncErrors', { sync_error_ids: ['4001'] }, { members: 'dismissed' }],
  ['DynamicsIntegration.submitFullSync', {}, { members: 'full_sync_running' }],
]

/** A simulator with an import under way, and the params with its id. */
async function ready(params: Record<string, unknown>) {
  const { simulator } = start()
  const { contact_import_id } = (await resultOf(simulator, 'Contact.submitContactImport', IMPORT)) as {
    contact_import_id: string
  }
  return { simulator, params: 'contact_import_id' in params ? { contact_import_id } : params }
}

it('is the contract that the client’s README tells', () => {
  const readme = readFileSync('webresources/net-results/README.md', 'utf8')
  const told = [...readme.matchAll(/^\|[^|]+\| `([A-Z]\w+\.\w+)`/gm)].map(([, operation]) => operation)
  expect(CONTRACT.map(([operation]) => operation).sort()).toEqual(told.sort())
})

it.each(CONTRACT)('%s answers what the contract says', async (operation, example, shape) => {
  const { simulator, params } = await ready(example)
  const result = await resultOf(simulator, operation, params)
  if ('bare' in shape) {
    if (shape.bare === 'boolean') expect(String(result)).toMatch(/^(true|false|1|0)$/)
    else for (const id of [result].flat()) expect(String(id)).toMatch(/^[1-9]\d*$/)
    return
  }
  const [names] = Object.values(shape)
  const found = 'page' in shape ? (result as { results: unknown[]; total: number }) : null
  const rows = found?.results ?? [result].flat()
  if (found !== null) expect(found.total).toBeGreaterThanOrEqual(rows.length)
  expect(rows.length).toBeGreaterThan(0)
  for (const row of rows) expect(Object.keys(row as object)).toEqual(expect.arrayContaining(names?.split(' ') ?? []))
})

/** What may be left out. */
const OPTIONAL = ['filters', 'options']

it.each(CONTRACT)('%s wants every param that the contract names, each of its type', async (operation, example) => {
  const { simulator, params } = await ready(example)
  for (const name of Object.keys(params).filter((one) => !OPTIONAL.includes(one))) {
    const { [name]: _left, ...others } = params
    for (const wrong of [others, { ...others, [name]: { not: 'this' } }]) {
      expect(await answerOf(simulator, operation, wrong)).toMatchObject({
        error: { code: -32602, data: { param: expect.stringContaining(name) as string } },
      })
    }
  }
  expect(await answerOf(simulator, operation, { ...params, surprise: 1 })).toMatchObject({ error: { code: -32602 } })
})
