import type { BulkSnapshot } from '../../domain/bulksync/BulkSync'
import { describeError, type ErrorScene } from '../../parts/describeError'
import { strings } from '../../parts/strings'

/** Why a sync stands still, in sentences. `cause` is as in `Problem`; `null` = nothing is wrong with anything. */
export function troubleOf(
  { trouble, unfinishedImports }: BulkSnapshot,
  scene: ErrorScene,
): { readonly cause: string | null; readonly text: string } | null {
  if (trouble === null) return null
  if (trouble.kind === 'unfinished')
    return { cause: null, text: strings.accountSync.unfinished.body(unfinishedImports) }
  const { cause, title, body } = describeError(trouble.error, scene)
  return { cause, text: strings.sentences(title, body) }
}
