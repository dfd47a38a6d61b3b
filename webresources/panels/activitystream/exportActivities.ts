import type { Activity } from '../../domain/Activity'
import type { Instant } from '../../domain/Instant'
import { toCsv } from '../../domain/toCsv'
import { downloadFile } from '../../parts/downloadFile'
import { region, spreadsheetTime } from '../../parts/region'
import { strings } from '../../parts/strings'

/** Gives the rep the activities as a file that Excel opens; times are those on screen. */
export function exportActivities(activities: readonly Activity[], personName: string, now: Instant): void {
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
    toCsv([strings.stream.exportColumns(region().zoneName()), ...rows]),
  )
}
