import type { DomainGroup } from '../../domain/DomainGroup'
import type { Visit } from '../../domain/Visit'
import { formatDuration } from '../formatTime'
import { strings } from '../strings'
import { NumberCell, TextCell, TimeCell } from '../table/cells'
import type { Column } from '../table/Column'
import { spreadsheetTime } from '../region'

const words = strings.funnelVision

/** The columns of a visit that do not say whose it is. */
export function visitColumns(domainGroups: readonly DomainGroup[]): readonly Column<Visit>[] {
  const labels = words.activity.columns
  const groupOf = ({ domainGroupId }: Visit) => domainGroups.find(({ id }) => id === domainGroupId)?.name ?? null
  return [
    {
      id: 'lastSeen',
      label: labels.lastSeen,
      plain: true,
      sortable: true,
      share: 2,
      least: 96,
      cell: ({ lastSeen }) => <TimeCell at={lastSeen} />,
      csv: ({ lastSeen }) => (lastSeen === null ? null : spreadsheetTime(lastSeen)),
    },
    {
      id: 'pageViews',
      label: labels.pageViews,
      sortable: true,
      numeric: true,
      share: 1,
      least: 56,
      cell: ({ pageViews }) => <NumberCell value={pageViews} />,
      csv: ({ pageViews }) => pageViews,
    },
    {
      id: 'durationSeconds',
      label: labels.durationSeconds,
      sortable: true,
      numeric: true,
      share: 1,
      least: 72,
      cell: ({ durationSeconds: seconds }) => (
        <>{seconds === null ? strings.table.nothing : formatDuration(seconds * 1_000, 'minutes')}</>
      ),
      csv: ({ durationSeconds }) => durationSeconds,
    },
    {
      id: 'entry',
      label: labels.entry,
      plain: true,
      share: 3,
      least: 110,
      cell: ({ entryUrl }) => <TextCell value={entryUrl === null ? null : withoutQuery(entryUrl)} />,
      csv: ({ entryUrl }) => (entryUrl === null ? null : withoutQuery(entryUrl)),
    },
    {
      id: 'leadSource',
      label: labels.leadSource,
      plain: true,
      share: 2,
      least: 96,
      cell: ({ leadSource }) => <TextCell value={leadSource} />,
      csv: ({ leadSource }) => leadSource,
    },
    {
      id: 'place',
      label: labels.place,
      plain: true,
      share: 2,
      least: 96,
      optional: true,
      cell: (visit) => <TextCell value={placeOf(visit)} />,
      csv: placeOf,
    },
    {
      id: 'domainGroup',
      label: labels.domainGroup,
      share: 2,
      least: 96,
      optional: true,
      cell: (visit) => <TextCell value={groupOf(visit)} />,
      csv: groupOf,
    },
  ]
}

/** City and country, as far as they are known. */
export function placeOf({ city, country }: Pick<Visit, 'city' | 'country'>): string | null {
  return strings.enumerate(city ?? '', country ?? '') || null
}

/** Host and path: what follows them may name the person. */
function withoutQuery(url: string): string {
  try {
    const { host, pathname } = new URL(url)
    return `${host}${pathname}`
  } catch {
    return ''
  }
}
