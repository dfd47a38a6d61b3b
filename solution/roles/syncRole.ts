import { defineRole } from '../define/defineRole'

/**
 * For the application user that Net-Results' own service signs in with, and exactly what that service needs.
 * An administrator may lower the depth, and add Read on further tables that are synced.
 */
export const syncRole = defineRole({
  name: 'Net-Results Sync for Dynamics 365',
  privileges: {
    Global: [
      'prvAppendAccount',
      'prvAppendActivity',
      'prvAppendContact',
      'prvAppendLead',
      'prvAppendToAccount',
      'prvAppendToActivity',
      'prvAppendToContact',
      'prvAppendToLead',
      'prvCreateAccount',
      'prvCreateActivity',
      'prvCreateContact',
      'prvCreateLead',
      'prvReadAccount',
      'prvReadActivity',
      'prvReadAuditSummary',
      'prvReadContact',
      'prvReadLead',
      'prvReadOpportunity',
      'prvReadTransactionCurrency',
      'prvReadUser',
      'prvWriteAccount',
      'prvWriteActivity',
      'prvWriteContact',
      'prvWriteLead',
    ],
  },
})
