import { useMemo, useState } from 'react'
import type { DomainGroup } from '../../domain/DomainGroup'
import { groupVisits, organizationOf, type VisitGroup } from '../../domain/groupVisits'
import type { Visit } from '../../domain/Visit'
import { formatBriefly } from '../../parts/formatBriefly'
import type { FunnelTabProps } from '../../parts/funnel/FunnelTabProps'
import { tableSort } from '../../parts/funnel/tableSort'
import { LATEST, useVisitRows } from '../../parts/funnel/useVisitRows'
import { placeOf, visitColumns } from '../../parts/funnel/visitColumns'
import { VisitsPerDay } from '../../parts/funnel/VisitsPerDay'
import { ChevronRightRegular, mergeClasses } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { TextCell } from '../../parts/table/cells'
import type { Column } from '../../parts/table/Column'
import type { TableLine } from '../../parts/table/DataTable'
import { TableTile } from '../../parts/table/TableTile'
import { useColumns } from '../../parts/table/useColumns'
import { useServices } from '../../parts/useServices'
import { useAnonymousVisitorsStyles } from './AnonymousVisitors.styles'

interface AnonymousVisitorsProps extends FunnelTabProps {
  readonly domainGroups: readonly DomainGroup[]
}

const words = strings.funnelVision

/** Visits of nobody whom Net-Results knows by name: by organization where it is known, never by network address. */
export function AnonymousVisitors({ domainGroups, ...props }: AnonymousVisitorsProps) {
  const { view, onChange, isNarrow, overlay, domainGroupId } = props
  const { isGrouped } = view
  const styles = useAnonymousVisitorsStyles()
  const { netResults } = useServices()
  const [closed, setClosed] = useState<readonly string[]>([])
  const all = useMemo(() => makeColumns(domainGroups), [domainGroups])
  const columns = useColumns('anonymousVisitors', all)
  const sorting = tableSort(view, all, LATEST)
  const found = useVisitRows(
    'anonymousVisitors',
    (query, signal) => netResults.anonymousVisits(query, signal),
    { overlay, domainGroupId, range: view.range },
    sorting,
  )
  const lines = useMemo(
    (): readonly TableLine<Visit>[] | null =>
      !isGrouped
        ? null
        : groupVisits(found.rows).flatMap((group): TableLine<Visit>[] => {
            const key = keyOf(group)
            const isOpen = !closed.includes(key)
            const content = (
              <GroupLine
                group={group}
                isOpen={isOpen}
                isComplete={!found.hasMore}
                onToggle={() => setClosed(isOpen ? [...closed, key] : closed.filter((one) => one !== key))}
              />
            )
            return [
              { key, group: { key, content } },
              ...(isOpen ? group.visits.map((row) => ({ key: row.id as string, row })) : []),
            ]
          }),
    [closed, found.hasMore, found.rows, isGrouped],
  )
  return (
    <>
      <VisitsPerDay
        all={found.all}
        range={view.range}
        onRange={(range) => onChange({ range })}
        tools={props.overlayField}
      />
      <TableTile
        label={words.tabs.anonymousVisitors}
        noun={words.visits}
        columns={columns}
        found={found}
        {...(lines === null ? {} : { lines })}
        sorting={sorting}
        onSort={(sort) => onChange({ sort })}
        nameOf={(visit) => organizationOf(visit) ?? words.anonymous.unknownOrganization}
        isCurrent={() => false}
        onOpen={null}
        tools={
          <>
            {props.rangeFields}
            {props.domainGroupField}
            <label className={styles.toggle}>
              <input type="checkbox" checked={isGrouped} onChange={() => onChange({ isGrouped: !isGrouped })} />
              {words.anonymous.group}
            </label>
          </>
        }
        isFiltered={view.domainGroupId !== null}
        onClearFilters={props.onClearFilters}
        nothing={{ cause: 'noVisits', icon: 'history', ...words.anonymous.nobody, severe: false, retry: false }}
        isNarrow={isNarrow}
      />
    </>
  )
}

const keyOf = ({ organization }: VisitGroup) => `group:${organization ?? ''}`

interface GroupLineProps {
  readonly group: VisitGroup
  readonly isOpen: boolean
  /** All visits have been read. */
  readonly isComplete: boolean
  readonly onToggle: () => void
}

function GroupLine({ group: { organization, visits }, isOpen, isComplete, onToggle }: GroupLineProps) {
  const styles = useAnonymousVisitorsStyles()
  const { now } = useServices()
  const latest = visits.reduce((most, { lastSeen }) => Math.max(most, lastSeen ?? 0), 0)
  return (
    <button type="button" className={styles.group} aria-expanded={isOpen} data-focus="" onClick={onToggle}>
      <ChevronRightRegular className={mergeClasses(styles.arrow, isOpen && styles.open)} aria-hidden />
      <span className={styles.name} dir="auto">
        {organization ?? words.anonymous.unknownOrganization}
      </span>
      <span className={styles.note}>
        {isComplete && latest > 0
          ? words.anonymous.groupSummary(visits.length, formatBriefly(latest, now()))
          : words.anonymous.groupSummaryOpen(visits.length)}
      </span>
    </button>
  )
}

function makeColumns(domainGroups: readonly DomainGroup[]): readonly Column<Visit>[] {
  const labels = words.activity.columns
  const others = visitColumns(domainGroups)
  return [
    {
      id: 'organization',
      label: labels.organization,
      share: 3,
      least: 140,
      cell: (visit) => <TextCell value={organizationOf(visit) ?? words.anonymous.unknownOrganization} />,
      csv: organizationOf,
    },
    // Where it came from tells more of a stranger than of somebody one knows.
    {
      id: 'place',
      label: labels.place,
      plain: true,
      share: 2,
      least: 110,
      cell: (visit) => <TextCell value={placeOf(visit)} />,
      csv: placeOf,
    },
    ...others.filter(({ id }) => id !== 'place'),
  ]
}
