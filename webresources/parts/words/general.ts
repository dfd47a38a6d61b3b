import { inARow, inSentences } from './wording'

/** Words that every page says. */
export const language = 'en-US'
export const loading = 'Loading'
export const loaded = (name: string) => `${name} loaded`
export const tryAgain = 'Try Again'
export const checkAgain = 'Check Again'
export const copyDetails = 'Copy Details'
export const copied = 'Details copied'
export const copyFailed = 'The browser did not let this page copy'
export const refresh = 'Refresh'
export const asOf = (time: string) => `As of ${time}`
export const refreshing = (time: string) => `As of ${time}, refreshing`
export const unknownValue = 'Unknown'
export const unnamedRecord = 'Record without a name'
export const openNetResults = 'Open Net-Results'
/** Sentences one after the other. */
export const sentences = inSentences('.', ' ')
export const enumerate = inARow(', ')
