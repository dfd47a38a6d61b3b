import { defineCommand } from '../define/defineCommand'
import * as words from '../words'

const library = 'nr_/scripts/commands.js'
const icon = 'nr_/images/sync.svg'

/** On contact and lead forms. */
export const syncThisContact = defineCommand({
  id: 'Form.SyncContact',
  label: words.syncContact,
  tip: words.syncContactTip,
  place: 'form',
  functionName: 'NetResults.Commands.syncRecord',
  library,
  icon,
})

const forChosenRows = {
  label: words.syncContact,
  tip: words.syncChosenTip,
  functionName: 'NetResults.Commands.syncChosen',
  library,
  icon,
} as const

/** On the lists of contacts and leads, for the chosen rows. */
export const syncChosenContacts = defineCommand({ ...forChosenRows, id: 'Grid.SyncContact', place: 'grid' })

/** The same on lists inside of other forms, such as the contacts of an account. */
export const syncChosenOfForm = defineCommand({ ...forChosenRows, id: 'SubGrid.SyncContact', place: 'subGrid' })

/** On account forms. */
export const syncThisAccount = defineCommand({
  id: 'Form.SyncAccount',
  label: words.syncAccount,
  tip: words.syncAccountTip,
  place: 'form',
  functionName: 'NetResults.Commands.syncAccount',
  library,
  icon,
})
