/** Every logical name of Dataverse that we use, once. */
export const TABLES = {
  user: 'systemuser',
  userSettings: 'usersettings',
  contact: 'contact',
  lead: 'lead',
  email: 'email',
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
  jobTitle: 'jobtitle',
  state: 'statecode',
  /** Lookup to the record that this one was merged into. */
  master: 'masterid',
  /** *Do not allow Emails*: `true` = not allowed. */
  doNotEmail: 'donotemail',
  leadScore: 'nr_leadscore',
  leadSource: 'nr_leadsource',
} as const

export const ACCOUNT_COLUMNS = {
  name: 'name',
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

/** Of the tables that have a form with one of our pages: collection and primary key, as the Web API names them. */
export const RECORD_NAMES = {
  contact: { collection: 'contacts', id: 'contactid' },
  lead: { collection: 'leads', id: 'leadid' },
  account: { collection: 'accounts', id: 'accountid' },
} as const

/** The environment variable that says where the Net-Results API is. */
export const API_BASE_URL_VARIABLE = 'nr_ApiBaseUrl'
