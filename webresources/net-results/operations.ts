import type { GenericSchema } from 'valibot'
import { activityFields, activityListResult, activityTypesResult } from './activities'
import {
  contactIdResult,
  hotContactFields,
  hotContactListResult,
  mailingStatusResult,
  scoredContactResult,
} from './contacts'
import { conversationFields, conversationIdResult, conversationsResult, emailFields, emailsResult } from './emails'
import { customFieldFields, customFieldsResult } from './customFields'
import { fieldMappingsResult } from './fieldMappings'
import { importIdResult, importStatusResult } from './imports'
import { emailListFields, emailListsResult, membershipsResult, subscriptionFields, subscriptionsResult } from './lists'
import type { Sorting, UsualOrder } from './listParams'
import { defaultOverlayResult, overlaysResult } from './overlays'
import { segmentFields, segmentsResult } from './segments'
import { dismissalResult, syncErrorFields, syncErrorsResult } from './syncErrors'
import { fullSyncResult, syncOptionsResult } from './syncOptions'
import { userResult } from './users'
import { domainGroupsResult, visitFields, visitListResult, visitsResult } from './visits'
import { wireAnswer } from './wire'
import type { WireList } from './wireList'

/** One method of the API, as the contract table in README.md has it. */
export interface Operation<Result = unknown> {
  /** `Controller.method`: the controller goes into the address, and one batch goes to one controller. */
  readonly name: `${string}.${string}`
  /** Whether a public source shows controller and method, or whether they are ours until the vendor confirms them. */
  readonly known: 'SEEN' | 'ASSUMED'
  /** What a result must look like, and how it reads. */
  readonly result: GenericSchema<unknown, Result>
  /** It changes something, or sends. */
  readonly write: boolean
}

/** A method that gives a list in parts. */
export interface ListOperation<Row, Column extends string> extends Operation<WireList<Row>>, Sorting<Column> {}

type Name = Operation['name']
type Known = Operation['known']

function read<Result>(name: Name, known: Known, result: GenericSchema<unknown, Result>): Operation<Result> {
  return { name, known, result, write: false }
}

function write<Result>(name: Name, known: Known, result: GenericSchema<unknown, Result>): Operation<Result> {
  return { name, known, result, write: true }
}

function list<Row, Column extends string>(
  name: Name,
  known: Known,
  result: GenericSchema<unknown, WireList<Row>>,
  columns: Sorting<Column>['columns'],
  usual: UsualOrder<NoInfer<Column>>,
): ListOperation<Row, Column> {
  return { ...read(name, known, result), columns, usual }
}

/** Every method that this client calls. */
export const operations = {
  user: read('User.getOneByEmail', 'SEEN', userResult),
  contactId: read('Contact.getContactIdByEmailAddress', 'SEEN', contactIdResult),

  defaultOverlay: read('LeadScoreOverlay.getDefault', 'SEEN', defaultOverlayResult),
  overlays: read('LeadScoreOverlay.getAll', 'SEEN', overlaysResult),
  contactWithScore: read('Contact.getOneWithScore', 'SEEN', scoredContactResult),
  setLeadScore: write('Contact.setLeadScore', 'ASSUMED', scoredContactResult),
  mailingStatus: read('Contact.getMailingInfo', 'SEEN', mailingStatusResult),
  unsubscribe: write('Contact.setUnsubscribed', 'ASSUMED', mailingStatusResult),

  activityTypes: read('ContactActivityHistory.getTypes', 'SEEN', activityTypesResult),
  activities: list('ContactActivityHistory.getContactActivity', 'SEEN', activityListResult, activityFields, 'at DESC'),
  visits: read('Visit.getUnsegmentedContactDetail', 'SEEN', visitsResult),

  lists: list('EmailList.getMultiple', 'SEEN', emailListsResult, emailListFields, 'name ASC'),
  subscriptions: list('Subscription.getMultiple', 'ASSUMED', subscriptionsResult, subscriptionFields, 'name ASC'),
  memberships: read('Contact.getEmailLists', 'ASSUMED', membershipsResult),
  isOnList: read('EmailList.getContactParticipation', 'SEEN', wireAnswer),
  submitImport: write('Contact.submitContactImport', 'SEEN', importIdResult),
  importStatus: read('ContactImport.getOne', 'ASSUMED', importStatusResult),

  emails: list('Email.getMultiple', 'SEEN', emailsResult, emailFields, 'name ASC'),
  sendEmail: write('Conversation.sendEmail', 'SEEN', conversationIdResult),
  myEmails: list('Conversation.getMineMultiple', 'SEEN', conversationsResult, conversationFields, 'sentAt DESC'),

  myLeadScores: list('Contact.getMineLeadScores', 'SEEN', hotContactListResult, hotContactFields, 'score DESC'),
  myWebActivity: list(
    'Contact.getMineLeadWebActivity',
    'SEEN',
    hotContactListResult,
    hotContactFields,
    'visitCount DESC',
  ),
  myVisits: list('Visit.getMineMultiple', 'SEEN', visitListResult, visitFields, 'lastSeen DESC'),
  anonymousVisits: list('Visit.getAnonymousMultiple', 'SEEN', visitListResult, visitFields, 'lastSeen DESC'),
  domainGroups: read('DomainGroup.getAll', 'SEEN', domainGroupsResult),
  segments: list('ContactSegment.getMultiple', 'SEEN', segmentsResult, segmentFields, 'name ASC'),
  isInSegment: read('ContactSegment.getContactParticipation', 'SEEN', wireAnswer),

  customFields: list('CustomAttribute.getMultiple', 'SEEN', customFieldsResult, customFieldFields, 'name ASC'),
  fieldMappings: read('DynamicsIntegration.getFieldMappings', 'ASSUMED', fieldMappingsResult),
  setFieldMappings: write('DynamicsIntegration.setFieldMappings', 'ASSUMED', fieldMappingsResult),
  syncOptions: read('DynamicsIntegration.getOptions', 'ASSUMED', syncOptionsResult),
  setSyncOptions: write('DynamicsIntegration.setOptions', 'ASSUMED', syncOptionsResult),
  syncErrors: list('DynamicsIntegration.getSyncErrors', 'ASSUMED', syncErrorsResult, syncErrorFields, 'at DESC'),
  dismissSyncErrors: write('DynamicsIntegration.dismissSyncErrors', 'ASSUMED', dismissalResult),
  submitFullSync: write('DynamicsIntegration.submitFullSync', 'ASSUMED', fullSyncResult),
}
