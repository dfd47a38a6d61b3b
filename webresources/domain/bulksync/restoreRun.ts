import type { JournalChunk, JournalRun } from './BulkJournal'
import type { BulkStart } from './BulkSync'
import { decodeOutcome, encodeOutcome, UNFINISHED, UNKNOWN, WAITING, type BulkOutcome } from './BulkOutcome'

/** What a sync that nobody has begun yet begins with. */
export function newRun(run: JournalRun, importName: string): BulkStart {
  return restoreRun(run, [], importName)
}

/**
 * Reads from the journal how it stands with everybody. An import that was being sent when the page went may be with
 * Net-Results or not: its people are unknown, and stay so.
 */
export function restoreRun(run: JournalRun, chunks: readonly JournalChunk[], importName: string): BulkStart {
  const outcomes: BulkOutcome[] = run.people.map((_, index) =>
    decodeOutcome(run.codes[index] ?? encodeOutcome(WAITING)),
  )
  const times = outcomes.map(({ state }) => (state === 'waiting' ? 0 : run.startedAt))
  const inOrder = [...chunks].sort((a, b) => a.number - b.number)
  for (const chunk of inOrder) {
    if (chunk.state === 'undone') continue
    chunk.people.forEach((position, index) => {
      if (position >= outcomes.length) return
      outcomes[position] = outcomeIn(chunk, index)
      times[position] = chunk.at
    })
  }
  return {
    run,
    outcomes,
    times,
    toFollow: inOrder.filter(({ state }) => state === 'sent'),
    untold: inOrder.flatMap(({ state, untold }) => (state === 'ended' && untold !== null ? [untold] : [])),
    lastChunk: inOrder.reduce((last, { number }) => Math.max(last, number), 0),
    importName,
  }
}

function outcomeIn({ state, codes }: JournalChunk, index: number): BulkOutcome {
  const outcome = decodeOutcome(codes[index] ?? '')
  if (outcome.state !== 'syncing') return outcome
  return state === 'sent' ? UNFINISHED : UNKNOWN
}
