import type { Guid } from './Guid'
import type { ImportId } from './ids'
import type { ImportRequest } from './ImportRequest'
import type { ImportStatus } from './ImportStatus'
import { mayHaveHappened } from './mayHaveHappened'
import { columnsToRead, fieldsToFill, planSync, type SyncSubject } from './planSync'
import type { RecordTable } from './RecordRef'
import { outcomesOf, type SyncOutcome } from './SyncOutcome'
import type { SyncRules } from './SyncRules'

/** The tables whose rows are people. */
export type PersonTable = Exclude<RecordTable, 'account'>

/** How far a sync is. */
export type SyncStep = 'reading' | 'sending' | 'following'

/** What a sync needs of the outside world; a page and a command of the app each have their own. */
export interface SyncPorts {
  rules(table: PersonTable): Promise<SyncRules>
  /** The records as saved, in the order of the ids; `null` for one that Dynamics does not give. */
  read(table: PersonTable, ids: readonly Guid[], columns: readonly string[]): Promise<readonly (SyncSubject | null)[]>
  submitImport(request: ImportRequest): Promise<ImportId>
  /** Settles when the import is complete or failed, or when nobody wants to wait any longer. */
  follow(importId: ImportId): Promise<ImportStatus>
  onStep?(step: SyncStep): void
}

export interface SyncRequest {
  readonly table: PersonTable
  /** At most 200, because they travel in one import. */
  readonly ids: readonly Guid[]
  /** What the import is called at Net-Results. */
  readonly importName: string
}

/**
 * Sends records, as they are saved in Dynamics, to Net-Results: rules, columns, plan, one import, and what became of
 * each, in the order of the ids. Rejects only when it is certain that nothing was changed; asking again is safe then.
 */
export async function syncPeople(
  { table, ids, importName }: SyncRequest,
  ports: SyncPorts,
): Promise<readonly SyncOutcome[]> {
  ports.onStep?.('reading')
  const rules = await ports.rules(table)
  const subjects = await ports.read(table, ids, columnsToRead(rules))
  const plans = subjects.map((subject) => (subject === null ? null : planSync(subject, rules)))
  const people = plans.flatMap((plan) => (plan !== null && 'send' in plan ? [plan.send] : []))
  const sent = people.length === 0 ? [] : await sendPeople(people, rules, importName, ports)
  let next = 0
  return plans.map((plan): SyncOutcome => {
    if (plan === null) return { state: 'notRead' }
    if ('refuse' in plan) return { state: 'notSent', reason: plan.refuse }
    return sent[next++] ?? { state: 'untold' }
  })
}

async function sendPeople(
  people: ImportRequest['people'],
  rules: SyncRules,
  name: string,
  ports: SyncPorts,
): Promise<readonly SyncOutcome[]> {
  const all = (outcome: SyncOutcome) => people.map(() => outcome)
  const mapping = Object.fromEntries(fieldsToFill(rules).map((label) => [label, label]))
  ports.onStep?.('sending')
  let importId: ImportId
  try {
    importId = await ports.submitImport({ name, mapping, people })
  } catch (error) {
    if (!mayHaveHappened(error)) throw error
    return all({ state: 'doubtful', error })
  }
  ports.onStep?.('following')
  try {
    return outcomesOf(await ports.follow(importId), people.length)
  } catch (error) {
    return all({ state: 'lostSight', error })
  }
}
