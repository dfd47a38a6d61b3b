import { bulk } from './words/bulk'
import { console } from './words/console'
import { funnelVision } from './words/funnelVision'
import { account } from './words/account'
import { accountSync } from './words/accountSync'
import { header } from './words/header'
import { hotLeads } from './words/hotLeads'
import { leadScore } from './words/leadScore'
import { lists } from './words/lists'
import { people } from './words/people'
import { personDetails } from './words/personDetails'
import { problems } from './words/problems'
import { record } from './words/record'
import { signIn } from './words/signIn'
import { since } from './words/since'
import { stream } from './words/stream'
import { sendEmail } from './words/sendEmail'
import { subscriptions } from './words/subscriptions'
import { sync } from './words/sync'
import { table } from './words/table'
import { time } from './words/time'
import { undo } from './words/undo'
import { unsubscribe } from './words/unsubscribe'

/** Every word that the user reads. Texts with values are functions, so that each language can order them its way. */
export const strings = {
  language: 'en-US',
  loading: 'Loading',
  tryAgain: 'Try Again',
  checkAgain: 'Check Again',
  copyDetails: 'Copy Details',
  copied: 'Details copied',
  copyFailed: 'The browser did not let this page copy',
  refresh: 'Refresh',
  asOf: (time: string) => `As of ${time}`,
  refreshing: (time: string) => `As of ${time}, refreshing`,
  unknownValue: 'Unknown',
  openNetResults: 'Open Net-Results',

  header,

  tabs: {
    list: 'Net-Results',
    activityStream: 'Activity Stream',
    leadScore: 'Lead Score',
    unsubscribe: 'Unsubscribe',
    listMembership: 'List Membership',
    subscriptions: 'Subscriptions',
  },

  record,

  since,

  stream,

  lists,

  subscriptions,

  time,

  people,

  funnelVision,

  bulk,

  table,

  personDetails,

  hotLeads,

  signIn,

  problems,

  undo,

  leadScore,

  unsubscribe,

  sync,

  sendEmail,

  console,

  account,

  accountSync,
} as const
