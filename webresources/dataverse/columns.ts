/** Every logical name of Dataverse that we use, once. */
export const TABLES = {
  user: 'systemuser',
  contact: 'contact',
  lead: 'lead',
  variable: 'environmentvariabledefinition',
} as const

export const USER_COLUMNS = {
  id: 'systemuserid',
  netResultsUserName: 'nr_netresultsusername',
  netResultsPassword: 'nr_netresultspassword',
} as const

/** Of contact and lead alike. */
export const PERSON_COLUMNS = {
  fullName: 'fullname',
  emailAddress: 'emailaddress1',
  state: 'statecode',
  leadScore: 'nr_leadscore',
  leadSource: 'nr_leadsource',
} as const

export const VARIABLE_COLUMNS = {
  id: 'environmentvariabledefinitionid',
  schemaName: 'schemaname',
  defaultValue: 'defaultvalue',
  /** The relationship to the current values. */
  values: 'environmentvariabledefinition_environmentvariablevalue',
  /** Of the related table. */
  value: 'value',
} as const

/** The environment variable that says where the Net-Results API is. */
export const API_BASE_URL_VARIABLE = 'nr_ApiBaseUrl'
