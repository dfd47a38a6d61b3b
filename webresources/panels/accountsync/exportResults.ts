import type { BulkSnapshot } from '../../domain/bulksync/BulkSync'
import { countOutcomes, type BulkCounts } from '../../domain/bulksync/countOutcomes'
import type { Instant } from '../../domain/Instant'
import { toCsv } from '../../domain/toCsv'
import { downloadFile } from '../../parts/downloadFile'
import { formatMoment } from '../../parts/formatTime'
import { region, spreadsheetTime } from '../../parts/region'
import { strings } from '../../parts/strings'
import { describeResult } from './describeResult'

const words = strings.accountSync

/** Gives the rep the result of everybody as a file that Excel opens; times are those on screen. */
export function exportResults(
  { run, outcomes, times }: BulkSnapshot,
  nameOf: (position: number) => string,
  accountName: string,
  now: Instant,
): void {
  const rows = run.people.map(({ table, id }, position) => {
    const outcome = outcomes[position]
    const { title, reason } = outcome === undefined ? { title: '', reason: '' } : describeResult(outcome)
    const at = times[position] ?? 0
    return [nameOf(position), table, title, reason, at === 0 ? null : spreadsheetTime(at), id]
  })
  const file = words.csvFile(accountName, spreadsheetTime(now).slice(0, 10))
  // What no file system takes.
  downloadFile(
    file.replace(/[\\/:*?"<>|]/g, ' '),
    'text/csv;charset=utf-8',
    toCsv([words.csvColumns(region().zoneName()), ...rows]),
  )
}

/** The whole sync in a few lines, for an email or a note. */
export function summaryText(snapshot: BulkSnapshot, accountName: string, now: Instant): string {
  const { run } = snapshot
  return words.summary({
    account: accountName,
    total: run.people.length,
    started: formatMoment(run.startedAt, now),
    ended: run.endedAt === null ? null : formatMoment(run.endedAt, now),
    lines: countWords(snapshot),
  })
}

/** What there is of each result, in words; what there is none of is left out. */
export function countWords(snapshot: BulkSnapshot): readonly string[] {
  const counts = countOutcomes(snapshot)
  const kinds = [
    'added',
    'updated',
    'skipped',
    'failed',
    'refusedUntold',
    'unknown',
    'unfinished',
    'cancelled',
    'waiting',
  ] as const
  return kinds.flatMap((kind) => (counts[kind] === 0 ? [] : [countWord(kind, counts)]))
}

/** How many there are of one result; of the failed also how many Net-Results has refused. */
export function countWord(kind: keyof typeof words.counts & keyof BulkCounts, counts: BulkCounts): string {
  const { failed, refused } = counts
  if (kind === 'failed' && refused > 0) return words.failedRefused(failed, refused)
  return words.counts[kind](counts[kind])
}
