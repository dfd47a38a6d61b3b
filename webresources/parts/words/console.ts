export const console = {
  title: 'Net-Results Integration Console',
  connected: 'Connected to Net-Results',
  tabList: 'Integration console',
  tabs: {
    setUp: 'Set-up',
    syncOptions: 'Sync Options',
    fieldMappings: 'Field Mappings',
    syncErrors: 'Sync Errors',
    credentials: 'Credentials',
  },
  rightsUnknown: {
    title: 'Dynamics did not say what you may do',
    body: 'Until it does, this page shows only what every rep may use.',
  },
} as const
