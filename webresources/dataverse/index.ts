export type { AccountDynamics } from './AccountDynamics'
export { connectAccount } from './connectAccount'
export { connectApp } from './connectApp'
export { connectConsole } from './connectConsole'
export { connectHost } from './connectHost'
export type { ConsoleDynamics } from './ConsoleDynamics'
export { DataverseError, isDataverseError, type DataverseErrorKind } from './DataverseError'
export type {
  ApiAddress,
  AppHost,
  AppState,
  ColumnTexts,
  Dynamics,
  FormSession,
  Host,
  KnownColumns,
  LeadDefaults,
  OwnPage,
  PersonColumns,
  PersonRecord,
  RecordState,
  SentEmail,
  SignedInUser,
  StoredCredentials,
} from './Host'
