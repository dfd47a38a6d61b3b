import type { SetUpReader } from '../../dataverse/SetUpReader'
import type { Instant } from '../../domain/Instant'
import type { RecordTable } from '../../domain/RecordRef'
import type { ClockFact, LoginFact, MappingFact } from '../../domain/setup/SetUpFacts'
import type { NetResults } from '../../net-results/NetResults'

const MAPPED_TABLES: readonly RecordTable[] = ['contact', 'lead', 'account']

/** Failures after which the login itself has been accepted. */
const LET_IN: readonly string[] = ['unsupported', 'refused']

/** Who is signed in, by one call; a failure of Net-Results is an answer too. */
export async function readLogin(
  netResults: NetResults,
  userName: string | null,
  signal: AbortSignal,
): Promise<LoginFact> {
  try {
    const user = await netResults.findUser(userName ?? '', signal)
    return { state: 'signedIn', name: user?.name ?? null }
  } catch (error) {
    const kind = kindOf(error)
    if (kind === null) throw error
    return LET_IN.includes(kind) ? { state: 'signedIn', name: null } : { state: 'failed', kind, error }
  }
}

export async function readSyncsEnabled(netResults: NetResults, signal: AbortSignal): Promise<boolean | null> {
  return (await netResults.syncOptions(signal)).syncsEnabled
}

export function readMappings(netResults: NetResults, signal: AbortSignal): Promise<readonly MappingFact[]> {
  return Promise.all(
    MAPPED_TABLES.map(async (table) => {
      const mappings = await netResults.fieldMappings(table, signal)
      return { table, mapped: mappings.filter(({ netResultsField }) => netResultsField !== null).length }
    }),
  )
}

/** The answer left Dataverse somewhere between the question and its arrival; HTTP gives whole seconds, cut off. */
export async function readClock(
  dynamics: Pick<SetUpReader, 'serverTime'>,
  now: () => Instant,
  signal: AbortSignal,
): Promise<ClockFact> {
  const before = now()
  const there = await dynamics.serverTime(signal)
  return { ahead: there === null ? null : Math.round((before + now()) / 2 - (there + 500)) }
}

/** The kind of a failure of Net-Results; `null` for anything else. */
function kindOf(error: unknown): string | null {
  if (!(error instanceof Error) || error.name !== 'NetResultsError' || !('kind' in error)) return null
  return typeof error.kind === 'string' ? error.kind : null
}
