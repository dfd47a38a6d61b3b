import type { ImportId } from '../domain/ids'
import type { ImportStatus } from '../domain/ImportStatus'
import type { NetResults } from '../net-results'

/** Milliseconds before each question: half a minute in all, for nobody waits longer for a command. */
const PAUSES = [1_000, 2_000, 3_000, 4_000, 5_000, 5_000, 5_000, 5_000] as const

/** Asks until the import is complete or failed, or patience ends. */
export async function followBriefly(
  netResults: Pick<NetResults, 'importStatus'>,
  id: ImportId,
  sleep: (milliseconds: number) => Promise<void>,
): Promise<ImportStatus> {
  for (const [index, pause] of PAUSES.entries()) {
    await sleep(pause)
    const status = await netResults.importStatus(id)
    const isLast = index === PAUSES.length - 1
    if (isLast || status.state === 'complete' || status.state === 'failed') return status
  }
  throw new Error('An import is asked for at least once.')
}
