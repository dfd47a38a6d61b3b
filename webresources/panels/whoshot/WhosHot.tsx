import { useMemo } from 'react'
import type { HotContact } from '../../domain/HotContact'
import { personName } from '../../domain/personName'
import { SearchField } from '../../parts/funnel/SearchField'
import type { FunnelTabProps } from '../../parts/funnel/FunnelTabProps'
import { tableSort } from '../../parts/funnel/tableSort'
import { Momentum } from '../../parts/Momentum'
import { strings } from '../../parts/strings'
import { NameCell, NumberCell, TextCell, TimeCell } from '../../parts/table/cells'
import type { Column } from '../../parts/table/Column'
import { spreadsheetTime } from '../../parts/region'
import { TableTile } from '../../parts/table/TableTile'
import { useColumns } from '../../parts/table/useColumns'
import { useRowSelection } from '../../parts/table/useRowSelection'
import { ScoreDistribution } from './ScoreDistribution'
import { HOTTEST, SORTABLE } from './hotPeople'
import { useVisitCounts, useWhosHot } from './useWhosHot'

const words = strings.funnelVision
/** Where the table begins below title, tabs and chart, in CSS pixels. */
const BELOW_CHART = 400

const nameOf = (person: HotContact) => personName(person) ?? strings.people.nobody

/** The rep's own people, hottest first. */
export function WhosHot(props: FunnelTabProps) {
  const { view, onChange, onOpen, currentId, isNarrow, overlayField, overlay } = props
  const sorting = tableSort(view, SORTABLE, HOTTEST)
  const found = useWhosHot({ overlay, view }, sorting)
  const visitsOf = useVisitCounts({ overlay }, found.query.isSuccess)
  const all = useMemo(() => makeColumns(onOpen, visitsOf), [onOpen, visitsOf])
  const columns = useColumns('whosHot', all)
  const { selection, chosen } = useRowSelection(found.rows, ({ id }) => id)
  const isFiltered = view.search.trim() !== '' || view.band !== null
  return (
    <>
      <ScoreDistribution
        all={found.all}
        band={view.band}
        onBand={(band) => onChange({ band })}
        overlayField={overlayField}
      />
      <TableTile
        label={words.tabs.whosHot}
        noun={words.people}
        columns={columns}
        found={found}
        sorting={sorting}
        onSort={(sort) => onChange({ sort })}
        nameOf={nameOf}
        isCurrent={({ id }) => id === currentId}
        onOpen={onOpen}
        selection={selection}
        actions={props.actionsFor(chosen)}
        tools={
          <SearchField label={words.searchPeople} value={view.search} onSearch={(search) => onChange({ search })} />
        }
        isFiltered={isFiltered}
        onClearFilters={props.onClearFilters}
        nothing={{ cause: 'noLeads', icon: 'person', ...strings.people.empty.noLeads, severe: false, retry: false }}
        isNarrow={isNarrow}
        likelyTop={BELOW_CHART}
      />
    </>
  )
}

function makeColumns(
  onOpen: FunnelTabProps['onOpen'],
  visitsOf: ReturnType<typeof useVisitCounts>,
): readonly Column<HotContact>[] {
  const labels = words.whosHot.columns
  const visits = ({ id }: HotContact) => visitsOf?.(id) ?? null
  return [
    {
      id: 'lastName',
      label: labels.lastName,
      sortable: true,
      share: 4,
      least: 140,
      cell: (person) => <NameCell person={person} name={nameOf(person)} onOpen={() => onOpen(person)} />,
      csv: nameOf,
    },
    {
      id: 'companyName',
      label: labels.companyName,
      plain: true,
      sortable: true,
      share: 3,
      least: 110,
      cell: ({ companyName }) => <TextCell value={companyName} />,
      csv: ({ companyName }) => companyName,
    },
    {
      id: 'jobTitle',
      label: labels.jobTitle,
      plain: true,
      share: 3,
      least: 110,
      optional: true,
      cell: ({ jobTitle }) => <TextCell value={jobTitle} />,
      csv: ({ jobTitle }) => jobTitle,
    },
    {
      id: 'emailAddress',
      label: labels.emailAddress,
      plain: true,
      share: 3,
      least: 140,
      optional: true,
      cell: ({ emailAddress }) => <TextCell value={emailAddress} />,
      csv: ({ emailAddress }) => emailAddress,
    },
    {
      id: 'score',
      label: labels.score,
      sortable: true,
      numeric: true,
      share: 1,
      least: 64,
      cell: ({ score }) => <NumberCell value={score} />,
      csv: ({ score }) => score,
    },
    {
      id: 'scoreChange7Days',
      label: labels.scoreChange7Days,
      sortable: true,
      numeric: true,
      share: 1,
      least: 64,
      cell: ({ scoreChange7Days }) => <Momentum points={scoreChange7Days} />,
      csv: ({ scoreChange7Days }) => scoreChange7Days,
    },
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
      id: 'visits',
      label: labels.visits,
      numeric: true,
      share: 1,
      least: 56,
      cell: (person) => (
        <span title={words.whosHot.visitsTitle}>
          <NumberCell value={visits(person)} />
        </span>
      ),
      csv: visits,
    },
  ]
}
