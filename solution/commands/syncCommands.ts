import { defineCommand } from '../define/defineCommand'

const library = 'nr_/scripts/commands.js'
const icon = 'nr_/images/sync.svg'

/** On contact and lead forms. */
export const syncThisContact = defineCommand({
  id: 'Form.SyncContact',
  label: 'Sync This Contact',
  tip: 'Send this record, as it is saved, to Net-Results now.',
  place: 'form',
  functionName: 'NetResults.Commands.syncRecord',
  library,
  icon,
})

const forChosenRows = {
  label: 'Sync This Contact',
  tip: 'Send the chosen records, as they are saved, to Net-Results now.',
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
  label: 'Sync This Account',
  tip: 'Send this account and its people, as they are saved, to Net-Results now.',
  place: 'form',
  functionName: 'NetResults.Commands.syncAccount',
  library,
  icon,
})
