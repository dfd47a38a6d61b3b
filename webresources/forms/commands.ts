import type { FormContext } from '../dataverse/ClientApi'
import { createCommandDynamics } from '../dataverse/createCommandDynamics'
import { readForm } from '../dataverse/readForm'
import { scriptXrm } from '../dataverse/scriptXrm'
import { MOST_PEOPLE_PER_IMPORT } from '../domain/ImportRequest'
import type { PersonTable } from '../domain/syncPeople'
import { createNotices } from './createNotices'
import { readChosen } from './readChosen'
import { say, wordProblem } from './say'
import { showAccountPage } from './showAccountPage'
import { syncRecords, type CommandScene } from './syncRecords'

/**
 * Runs a command with the app around it: form scripts have a global client API, and no page of ours. What goes wrong
 * before there is a scene is worded as well.
 */
async function run(command: (scene: CommandScene) => Promise<void>, form?: FormContext): Promise<void> {
  const xrm = scriptXrm()
  if (xrm === null) return
  const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))
  const notices = createNotices(xrm)
  try {
    const dynamics = createCommandDynamics(xrm, { sleep, isOnline: () => navigator.onLine, formContext: () => form })
    await command({ dynamics, notices, sleep, now: Date.now })
  } catch (error) {
    await notices.alert(wordProblem(error))
  }
}

const isPersonTable = (table: string | undefined): table is PersonTable => table === 'contact' || table === 'lead'

/** *Sync This Contact* on a form. */
function syncRecord(primaryControl: FormContext): Promise<void> {
  return run(async (scene) => {
    const form = readForm(primaryControl)
    if (form === null || form.id === null || !isPersonTable(form.table)) return scene.notices.alert(say('noPerson'))
    const record = { table: form.table, id: form.id }
    const name = form.known.fullName ?? say('thisRecord')
    await syncRecords(scene, { table: form.table, records: [{ id: form.id, name }] }, scene.dynamics.form(record))
  }, primaryControl)
}

/**
 * *Sync This Contact* on a list, for the chosen rows.
 *
 * @param references what `SelectedControlSelectedItemReferences` gives
 */
function syncChosen(_selectedControl: unknown, references: unknown): Promise<void> {
  return run(async (scene) => {
    const chosen = readChosen(references)
    const tables = [...new Set(chosen.map(({ table }) => table))]
    const [table] = tables
    if (tables.length > 1) return scene.notices.alert(say('twoTables'))
    if (!isPersonTable(table)) return scene.notices.alert(say('noPerson'))
    if (chosen.length > MOST_PEOPLE_PER_IMPORT)
      return scene.notices.alert(say('tooMany', { most: MOST_PEOPLE_PER_IMPORT }))
    await syncRecords(scene, { table, records: chosen }, null)
  })
}

/** *Sync This Account* on a form: leads to the page, which asks who is sent and does it. */
async function syncAccount(primaryControl: FormContext): Promise<void> {
  if (showAccountPage(primaryControl)) return
  const xrm = scriptXrm()
  if (xrm !== null) await createNotices(xrm).alert(say('noAccountPage'))
}

/** What the command bar names: `NetResults.Commands.syncRecord`, `.syncChosen` and `.syncAccount`. */
export const Commands = { syncRecord, syncChosen, syncAccount }
