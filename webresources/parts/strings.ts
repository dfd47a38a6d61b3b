import { header } from './words/header'
import { problems } from './words/problems'
import { signIn } from './words/signIn'
import { stream } from './words/stream'
import { time } from './words/time'
import { undo } from './words/undo'

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

  header,

  tabs: { list: 'Net-Results', activityStream: 'Activity Stream' },

  stream,

  time,

  signIn,

  problems,

  undo,
} as const
