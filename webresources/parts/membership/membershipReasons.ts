import type { EditStage } from '../../domain/MembershipEdit'
import type { ImportStatus } from '../../domain/ImportStatus'
import { describeError, type ErrorScene } from '../describeError'
import { mayHaveHappened } from '../mayHaveHappened'
import { strings } from '../strings'

const words = strings.lists.reasons

/** How a change ends that did not come out as wanted. */
export type BadEnd = Extract<EditStage, { state: 'failed' | 'unclear' }>

/** Why an import of one person has changed nothing, or is not over; `null` when it went through. */
export function importProblem(status: ImportStatus, emailAddress: string): BadEnd | null {
  if (status.state === 'failed') return { state: 'failed', reason: words.importFailed }
  if (status.state !== 'complete') return { state: 'unclear', reason: words.stillRunning, importId: status.id }
  const result = status.results?.find(({ index }) => index === 0)
  const isRefused = result === undefined ? (status.invalid ?? 0) > 0 : result.outcome === 'invalid'
  if (!isRefused) return null
  const message = trimmed(result?.message || status.message)
  const reason = message === '' ? words.personRefused(emailAddress) : words.personRefusedSaying(emailAddress, message)
  return { state: 'failed', reason }
}

/** Why a change could not be sent, or why nobody knows whether it was. */
export function sendingReason(error: unknown, scene: ErrorScene): string {
  const { title } = describeError(error, scene)
  if (mayHaveHappened(error)) return words.maybeSent(title)
  const message = error instanceof Error && 'serverMessage' in error ? error.serverMessage : null
  return typeof message === 'string' && message !== '' ? words.refusedSaying(trimmed(message)) : words.notSent(title)
}

/** Why the end of an import that was sent is not known. */
export function lostSightReason(error: unknown, scene: ErrorScene): string {
  return words.lostSight(describeError(error, scene).title)
}

/** Without the full stop, which the sentence around it brings. */
function trimmed(message: string): string {
  return message.trim().replace(/\.$/, '')
}
