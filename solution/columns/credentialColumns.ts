import { defineColumn } from '../define/defineColumn'
import * as words from '../words'

/*
 * Each rep's own sign-in to Net-Results, on his user record. Any table-wide right to read a column of `systemuser`
 * lets everybody read everybody's, so the password is secured, and a user gets to read only his own: by field sharing,
 * granted from the integration console. The user name is no secret, and stays readable: a name without a readable
 * password is how the pages tell a password that may not be read from credentials that were never entered.
 */

export const userNameColumn = defineColumn({
  type: 'text',
  schemaName: 'nr_NetResultsUserName',
  displayName: words.userName,
  description: words.userNameDescription,
  maxLength: 200,
  secured: false,
  audited: false,
  searchable: false,
})

export const passwordColumn = defineColumn({
  type: 'text',
  schemaName: 'nr_NetResultsPassword',
  displayName: words.password,
  description: words.passwordDescription,
  maxLength: 200,
  secured: true,
  audited: false,
  searchable: false,
})
