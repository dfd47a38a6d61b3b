import { expect, it } from 'vitest'
import { isDynamicListName } from './EmailList'

it.each(['Dynamics Contacts', 'Dynamics Leads', 'Dynamics:Lead:Industry:Technology'])(
  'knows %s for a list that the sync fills',
  (name) => {
    expect(isDynamicListName(name)).toBe(true)
  },
)

it.each(['', 'Dynamics', 'Dynamics users', 'dynamics contacts', 'Old Dynamics:Lead:Industry:Technology'])(
  'leaves %j to marketing',
  (name) => {
    expect(isDynamicListName(name)).toBe(false)
  },
)
