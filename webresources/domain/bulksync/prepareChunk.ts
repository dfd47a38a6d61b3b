import type { ImportRequest } from '../ImportRequest'
import { columnsToRead, fieldsToFill, planSync } from '../planSync'
import type { BulkPorts } from './BulkSync'
import type { PersonRef } from './BulkJournal'
import { NOT_READ, SYNCING, type BulkOutcome } from './BulkOutcome'

/** People who go together, read and ready to be sent. */
export interface PreparedChunk {
  /** Positions in the run's people, all of one table. */
  readonly people: readonly number[]
  /** For each of them: `syncing` for who is sent, else why not. */
  readonly outcomes: readonly BulkOutcome[]
  /** `null` when nobody of them can be sent. */
  readonly request: ImportRequest | null
}

/** Reads the records of some people and decides what is sent of each. */
export async function prepareChunk(
  positions: readonly number[],
  run: readonly PersonRef[],
  importName: string,
  ports: Pick<BulkPorts, 'rules' | 'read'>,
): Promise<PreparedChunk> {
  const refs = positions.flatMap((position) => run[position] ?? [])
  const [first] = refs
  if (first === undefined) return { people: [], outcomes: [], request: null }
  const rules = await ports.rules(first.table)
  const subjects = await ports.read(
    first.table,
    refs.map(({ id }) => id),
    columnsToRead(rules),
  )
  const plans = refs.map((_, index) => {
    const subject = subjects[index] ?? null
    return subject === null ? null : planSync(subject, rules)
  })
  const people = plans.flatMap((plan) => (plan !== null && 'send' in plan ? [plan.send] : []))
  const outcomes = plans.map((plan): BulkOutcome => {
    if (plan === null) return NOT_READ
    return 'refuse' in plan ? { state: 'notSent', reason: plan.refuse } : SYNCING
  })
  const mapping = Object.fromEntries(fieldsToFill(rules).map((label) => [label, label]))
  return { people: positions, outcomes, request: people.length === 0 ? null : { name: importName, mapping, people } }
}
