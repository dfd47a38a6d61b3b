import type { CommandDynamics } from '../dataverse/createCommandDynamics'
import type { FormSession } from '../dataverse'
import type { Guid } from '../domain/Guid'
import { IMPORT_NAMES } from '../domain/importNames'
import { readSyncRules } from '../domain/readSyncRules'
import { syncPeople, type PersonTable, type SyncPorts } from '../domain/syncPeople'
import type { SyncOutcome } from '../domain/SyncOutcome'
import type { SyncRules } from '../domain/SyncRules'
import type { NetResults } from '../net-results'
import type { Notices } from './createNotices'
import { followBriefly } from './followBriefly'
import { openConnection } from './openConnection'
import { say, sayOutcome, wordProblem } from './say'

/** Records of one table that the user has chosen, with what Dynamics calls them. */
export interface ChosenRecords {
  readonly table: PersonTable
  readonly records: readonly { readonly id: Guid; readonly name: string }[]
}

export interface CommandScene {
  readonly dynamics: CommandDynamics
  readonly notices: Notices
  readonly sleep: (milliseconds: number) => Promise<void>
  readonly now: () => number
}

/** Records that are under way, so that a second click sends nothing a second time. */
const underWay = new Set<Guid>()

/** Milliseconds that mapping and options hold. */
const RULES_HOLD = 10 * 60_000
const rulesRead = new Map<PersonTable, { readonly rules: SyncRules; readonly at: number }>()

/** How many lines a dialog takes. */
const MOST_LINES = 12

/** Syncs records as they are saved, after the form has saved, and says what became of them. Never rejects. */
export async function syncRecords(scene: CommandScene, chosen: ChosenRecords, form: FormSession | null): Promise<void> {
  const { notices } = scene
  const ids = chosen.records.map(({ id }) => id)
  if (ids.some((id) => underWay.has(id))) return notices.tell('careful', say('busy'))
  for (const id of ids) underWay.add(id)
  try {
    if (!(await savedFirst(notices, form))) return
    const netResults = await openConnection(scene.dynamics)
    if ('problem' in netResults) return await notices.alert(netResults.problem)
    await tellOutcomes(notices, chosen, await send(scene, netResults, chosen))
  } catch (error) {
    await notices.tell('bad', `${wordProblem(error)} ${say('nothingSent')}`)
  } finally {
    for (const id of ids) underWay.delete(id)
  }
}

/** Whether the record is saved by now; the user may rather not. */
async function savedFirst(notices: Notices, form: FormSession | null): Promise<boolean> {
  if (form === null || !form.isDirty()) return true
  const confirmed = await notices.confirm({
    title: say('saveTitle'),
    text: say('saveText'),
    confirmButtonLabel: say('saveAndSync'),
    cancelButtonLabel: say('cancel'),
  })
  if (!confirmed) return false
  try {
    await form.save()
    return true
  } catch {
    // Why is on the form, in Dynamics' own words.
    await notices.tell('bad', say('notSaved'))
    return false
  }
}

async function send(
  { dynamics, notices, sleep, now }: CommandScene,
  netResults: NetResults,
  { table, records }: ChosenRecords,
): Promise<readonly SyncOutcome[]> {
  const [first] = records
  const who = records.length === 1 && first !== undefined ? first.name : say('records', { count: records.length })
  const progress = await notices.progress(say('progress', { who }))
  const ports: SyncPorts = {
    async rules() {
      const known = rulesRead.get(table)
      if (known !== undefined && now() - known.at < RULES_HOLD) return known.rules
      const rules = await readSyncRules(netResults, table)
      rulesRead.set(table, { rules, at: now() })
      return rules
    },
    async read(_table, ids, columns) {
      const rows = await dynamics.columnsOfMany(table, ids, columns)
      return ids.map((id) => rows.get(id) ?? null)
    },
    submitImport: (request) => netResults.submitImport(request),
    follow: (importId) => followBriefly(netResults, importId, sleep),
    onStep(step) {
      if (step === 'following') progress.release()
    },
  }
  try {
    return await syncPeople({ table, ids: records.map(({ id }) => id), importName: IMPORT_NAMES.syncContact }, ports)
  } finally {
    progress.close()
  }
}

const isSynced = ({ state }: SyncOutcome) => state === 'added' || state === 'updated'
const FAILED: readonly SyncOutcome['state'][] = ['refused', 'failed', 'notRead']

async function tellOutcomes(
  notices: Notices,
  { records }: ChosenRecords,
  outcomes: readonly SyncOutcome[],
): Promise<void> {
  const [first] = outcomes
  const lines = outcomes.flatMap((outcome, index) =>
    isSynced(outcome) ? [] : [sayOutcome(records[index]?.name ?? say('thisRecord'), outcome)],
  )
  if (outcomes.length === 1 && first !== undefined) {
    const intent = isSynced(first) ? 'good' : FAILED.includes(first.state) ? 'bad' : 'careful'
    return notices.tell(intent, sayOutcome(records[0]?.name ?? say('thisRecord'), first))
  }
  const summary = say('many', { synced: outcomes.length - lines.length, all: outcomes.length })
  if (lines.length === 0) return notices.tell('good', summary)
  const shown = lines.slice(0, MOST_LINES)
  const rest = lines.length > shown.length ? [say('more', { count: lines.length - shown.length })] : []
  await notices.alert([summary, ...shown, ...rest].join('\n'))
}
