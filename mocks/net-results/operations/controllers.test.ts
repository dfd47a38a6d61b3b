import { expect, it } from 'vitest'
import { answerOf, start } from '../callNetResults.testing'
import { CONTROLLERS } from './controllers'

/** The contract's table, row by row. */
const CONTRACT = [
  'User.getOneByEmail',
  'Contact.getContactIdByEmailAddress',
  'LeadScoreOverlay.getDefault',
  'LeadScoreOverlay.getAll',
  'Contact.getOneWithScore',
  'Contact.getMailingInfo',
  'Contact.setUnsubscribed',
  'Contact.setLeadScore',
  'ContactActivityHistory.getTypes',
  'ContactActivityHistory.getContactActivity',
  'Visit.getUnsegmentedContactDetail',
  'EmailList.getMultiple',
  'Subscription.getMultiple',
  'Contact.getEmailLists',
  'EmailList.getContactParticipation',
  'Contact.submitContactImport',
  'ContactImport.getOne',
  'Email.getMultiple',
  'Conversation.sendEmail',
  'Conversation.getMineMultiple',
  'Contact.getMineLeadScores',
  'Contact.getMineLeadWebActivity',
  'Visit.getMineMultiple',
  'Visit.getAnonymousMultiple',
  'DomainGroup.getAll',
  'ContactSegment.getMultiple',
  'ContactSegment.getContactParticipation',
  'CustomAttribute.getMultiple',
  'DynamicsIntegration.getOptions',
  'DynamicsIntegration.setOptions',
  'DynamicsIntegration.getFieldMappings',
  'DynamicsIntegration.setFieldMappings',
  'DynamicsIntegration.getSyncErrors',
  'DynamicsIntegration.dismissSyncErrors',
  'DynamicsIntegration.submitFullSync',
]

it('has the operations of the contract and no others', () => {
  const offered = [...CONTROLLERS].flatMap(([name, methods]) =>
    Object.keys(methods).map((method) => `${name}.${method}`),
  )
  expect(offered.sort()).toEqual([...CONTRACT].sort())
})

it.each(CONTRACT)('%s refuses a param that the contract does not have', async (operation) => {
  expect(await answerOf(start().simulator, operation, { surprise: 1 })).toMatchObject({ error: { code: -32602 } })
})
