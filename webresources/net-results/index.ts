export { createNetResults, type NetResultsOptions } from './createNetResults'
export type { BatchMode } from './batch'
export type { NetResults, NetResultsUser } from './NetResults'
export { NetResultsError, isNetResultsError, type NetResultsErrorKind } from './NetResultsError'
