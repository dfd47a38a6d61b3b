import type { Activity } from '../../domain/Activity'
import type { Instant } from '../../domain/Instant'
import { toCsv } from '../../domain/toCsv'
import { downloadFile } from '../../parts/downloadFile'
import { strings } from '../../parts/strings'

/** Gives the rep the activities as a file that Excel opens; times are local, as on screen. */
export function exportActivities(activities: readonly Activity[], personName: string, now: Instant): void {
  const { timeZone } = new Intl.DateTimeFormat().resolvedOptions()
  const rows = activities.map(({ at, typeName, description, detail, scoreChange, url, id }) => [
    at === null ? null : spreadsheetTime(at),
    typeName,
    description,
    detail,
    scoreChange,
    url,
    id,
  ])
  const name = strings.stream.exportFile(personName, spreadsheetTime(now).slice(0, 10))
  // What no file system takes.
  downloadFile(
    name.replace(/[\\/:*?"<>|]/g, ' '),
    'text/csv;charset=utf-8',
    toCsv([strings.stream.exportColumns(timeZone), ...rows]),
  )
}

/** `2026-11-18 10:18:00`, which spreadsheets of every language take for a time. */
function spreadsheetTime(at: Instant): string {
  const local = new Date(at)
  return new Date(at - local.getTimezoneOffset() * 60_000).toISOString().slice(0, 19).replace('T', ' ')
}
