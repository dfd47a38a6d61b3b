import * as v from 'valibot'
import { ACCOUNT_COLUMNS, PERSON_COLUMNS, USER_COLUMNS, VARIABLE_COLUMNS } from './columns'
import { DataverseError } from './DataverseError'

/** A text column; Dataverse says `null` for an empty one, and nothing at all for one it keeps to itself. */
const text = v.nullish(v.string())

/** What a question for many rows is answered with. */
export const answerRows = v.object({ entities: v.array(v.unknown()) })

/** The version of a row; the Web API gives it with every one. */
export const ETAG = '@odata.etag'

export const userRow = v.object({
  [ETAG]: text,
  [USER_COLUMNS.netResultsUserName]: text,
  [USER_COLUMNS.netResultsPassword]: text,
})

export const personRow = v.object({
  [PERSON_COLUMNS.fullName]: text,
  [PERSON_COLUMNS.emailAddress]: text,
  [PERSON_COLUMNS.jobTitle]: text,
  [PERSON_COLUMNS.state]: v.number(),
  [PERSON_COLUMNS.master]: v.nullish(v.object({ id: v.string() })),
  [PERSON_COLUMNS.doNotEmail]: v.nullish(v.boolean()),
})

export const accountRow = v.object({
  [ACCOUNT_COLUMNS.name]: text,
})

export const variableRow = v.object({
  [VARIABLE_COLUMNS.defaultValue]: text,
  [VARIABLE_COLUMNS.values]: v.optional(v.array(v.object({ [VARIABLE_COLUMNS.value]: text })), []),
})

/**
 * Checks a row against its schema; anything else is a `malformed` {@link DataverseError}. The error names the columns
 * and nothing more: valibot's own issues quote the values, and one of these is a password.
 */
export function readRow<Schema extends v.GenericSchema>(schema: Schema, row: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, row)
  if (result.success) return result.output
  const columns = result.issues.map((issue) => v.getDotPath(issue) ?? 'the row itself')
  throw new DataverseError(
    'malformed',
    `Dataverse answered with something else than expected in ${columns.join(', ')}.`,
  )
}
