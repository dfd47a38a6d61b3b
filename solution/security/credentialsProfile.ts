import { defineColumnSecurityProfile } from '../define/defineColumnSecurityProfile'

/**
 * Lets its members store credentials, and nobody read them: a profile holds for every row of the table, so one that
 * grants Read would show each member everybody's password.
 */
export const credentialsProfile = defineColumnSecurityProfile({
  name: 'Net-Results: set credentials',
  description:
    'Members may store a Net-Results password on user records that they may edit. Nobody reads them by this.',
  permissions: [{ table: 'systemuser', column: 'nr_netresultspassword', read: false, update: true, create: false }],
})
