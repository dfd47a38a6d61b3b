export { connectHost } from './connectHost'
export { DataverseError, isDataverseError, type DataverseErrorKind } from './DataverseError'
export type {
  ApiAddress,
  Dynamics,
  Host,
  KnownColumns,
  PersonRecord,
  RecordState,
  SignedInUser,
  StoredCredentials,
} from './Host'
