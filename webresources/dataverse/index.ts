export { connectApp } from './connectApp'
export { connectHost } from './connectHost'
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
