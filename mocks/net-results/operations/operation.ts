import * as v from 'valibot'
import { invalidParam } from '../RpcError'
import type { Store } from '../store/Store'
import type { DataverseSource } from '../sync/DataverseSource'
import type { SimulatedUser } from '../wire/authenticate'

/** What a call may look at and change. */
export interface CallContext {
  readonly store: Store
  /** The user whom the request proved. */
  readonly user: SimulatedUser
  readonly now: number
  /** `null` = Net-Results is not connected to a Dynamics. */
  readonly dataverse: DataverseSource | null
  /** Whether finished imports tell what became of each row. */
  readonly importResults: boolean
}

export interface Operation {
  /** The JSON-RPC result; throws an `RpcError`. */
  call(params: unknown, context: CallContext): unknown
}

/** The methods of one controller. */
export type Controller = Readonly<Record<string, Operation>>

/** An operation whose params are checked before it runs; the error names the param. */
export function operation<Schema extends v.GenericSchema>(
  params: Schema,
  run: (params: v.InferOutput<Schema>, context: CallContext) => unknown,
): Operation {
  return {
    call(given, context) {
      const read = v.safeParse(params, given)
      if (read.success) return run(read.output, context)
      const [issue] = read.issues
      throw invalidParam(v.getDotPath(issue) ?? 'params', issue.message)
    },
  }
}
