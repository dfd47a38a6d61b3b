import { useMemo } from 'react'
import type { DomainGroup } from '../../domain/DomainGroup'
import { personName } from '../../domain/personName'
import type { Visit } from '../../domain/Visit'
import type { FunnelTabProps, ListedPerson } from '../../parts/funnel/FunnelTabProps'
import { tableSort } from '../../parts/funnel/tableSort'
import { LATEST, useVisitRows } from '../../parts/funnel/useVisitRows'
import { visitColumns } from '../../parts/funnel/visitColumns'
import { VisitsPerDay } from '../../parts/funnel/VisitsPerDay'
import { strings } from '../../parts/strings'
import { NameCell, NumberCell, TextCell } from '../../parts/table/cells'
import type { Column } from '../../parts/table/Column'
import { TableTile } from '../../parts/table/TableTile'
import { useColumns } from '../../parts/table/useColumns'
import { useRowSelection } from '../../parts/table/useRowSelection'
import { useServices } from '../../parts/useServices'

interface ProspectActivityProps extends FunnelTabProps {
  readonly domainGroups: readonly DomainGroup[]
}

const words = strings.funnelVision
const nameOf = ({ person }: Visit) => (person === null ? null : personName(person)) ?? strings.people.nobody

/** The person of a visit; `null` where Net-Results does not say who it was. */
function personOf({ contactId, person, companyName }: Visit): ListedPerson | null {
  if (contactId === null) return null
  const { firstName = null, lastName = null, emailAddress = null } = person ?? {}
  return { id: contactId, firstName, lastName, emailAddress, jobTitle: null, companyName }
}

/** What the rep's own people did on the websites. */
export function ProspectActivity(props: ProspectActivityProps) {
  const { view, onChange, onOpen, currentId, isNarrow, overlay, domainGroupId, domainGroups } = props
  const { netResults } = useServices()
  const all = useMemo(() => makeColumns(onOpen, domainGroups), [domainGroups, onOpen])
  const columns = useColumns('prospectActivity', all)
  const sorting = tableSort(view, all, LATEST)
  const found = useVisitRows(
    'prospectActivity',
    (query, signal) => netResults.myVisits(query, signal),
    { overlay, domainGroupId, range: view.range },
    sorting,
  )
  const { selection, chosen } = useRowSelection(found.rows, ({ contactId }) => contactId)
  return (
    <>
      <VisitsPerDay
        all={found.all}
        range={view.range}
        onRange={(range) => onChange({ range })}
        tools={props.overlayField}
      />
      <TableTile
        label={words.tabs.prospectActivity}
        noun={words.visits}
        columns={columns}
        found={found}
        sorting={sorting}
        onSort={(sort) => onChange({ sort })}
        nameOf={nameOf}
        isCurrent={({ contactId }) => contactId !== null && contactId === currentId}
        onOpen={(visit) => {
          const person = personOf(visit)
          if (person !== null) onOpen(person)
        }}
        selection={selection}
        actions={props.actionsFor(chosen.flatMap((visit) => personOf(visit) ?? []))}
        tools={
          <>
            {props.rangeFields}
            {props.domainGroupField}
          </>
        }
        isFiltered={view.domainGroupId !== null}
        onClearFilters={props.onClearFilters}
        nothing={{ cause: 'noVisits', icon: 'history', ...words.activity.nobody, severe: false, retry: false }}
        isNarrow={isNarrow}
      />
    </>
  )
}

function makeColumns(onOpen: FunnelTabProps['onOpen'], domainGroups: readonly DomainGroup[]): readonly Column<Visit>[] {
  const labels = words.activity.columns
  return [
    {
      id: 'name',
      label: labels.name,
      share: 3,
      least: 130,
      cell: (visit) => {
        const person = personOf(visit)
        return <NameCell person={person} name={nameOf(visit)} onOpen={person === null ? null : () => onOpen(person)} />
      },
      csv: nameOf,
    },
    {
      id: 'companyName',
      label: labels.companyName,
      plain: true,
      share: 3,
      least: 110,
      cell: ({ companyName }) => <TextCell value={companyName} />,
      csv: ({ companyName }) => companyName,
    },
    {
      id: 'score',
      label: labels.score,
      numeric: true,
      share: 1,
      least: 56,
      cell: ({ score }) => <NumberCell value={score} />,
      csv: ({ score }) => score,
    },
    ...visitColumns(domainGroups),
  ]
}
