import { defaultApiBaseUrl } from '../constants'
import { defineEnvironmentVariable } from '../define/defineEnvironmentVariable'

export const apiBaseUrl = defineEnvironmentVariable({
  schemaName: 'nr_ApiBaseUrl',
  displayName: 'Net-Results API base URL',
  description: 'Where the Net-Results pages reach Net-Results. Pages accept only https addresses of Net-Results.',
  defaultValue: defaultApiBaseUrl,
})
