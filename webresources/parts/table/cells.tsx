import type { Instant } from '../../domain/Instant'
import { formatBriefly } from '../formatBriefly'
import { formatFull } from '../formatTime'
import type { ListedPerson } from '../funnel/FunnelTabProps'
import { usePrefetchPerson } from '../people/PersonAhead'
import { useDataTableStyles } from './DataTable.styles'
import { strings } from '../strings'
import { useServices } from '../useServices'

/** A number, or a dash where it is not known. */
export function NumberCell({ value }: { readonly value: number | null }) {
  return <>{value === null ? strings.table.nothing : strings.people.score(value)}</>
}

/** A text, cut at the end of the column, whole in its title. */
export function TextCell({ value }: { readonly value: string | null }) {
  if (value === null || value === '') return <>{strings.table.nothing}</>
  return <span title={value}>{value}</span>
}

/** A point in time, as one says it; exactly in its title. */
export function TimeCell({ at }: { readonly at: Instant | null }) {
  const { now } = useServices()
  if (at === null) return <>{strings.table.nothing}</>
  return (
    <time dateTime={new Date(at).toISOString()} title={formatFull(at)}>
      {formatBriefly(at, now())}
    </time>
  )
}

interface NameCellProps {
  readonly name: string
  readonly onOpen: (() => void) | null
  /** Whose details open. */
  readonly person?: ListedPerson | null
}

/** A name that opens what is known of it. */
export function NameCell({ name, onOpen, person = null }: NameCellProps) {
  const styles = useDataTableStyles()
  const { keep, ...rests } = usePrefetchPerson(person)
  if (onOpen === null) return <span title={name}>{name}</span>
  return (
    <button
      type="button"
      className={styles.link}
      title={name}
      dir="auto"
      data-focus=""
      {...rests}
      onClick={() => {
        keep()
        onOpen()
      }}
    >
      {name}
    </button>
  )
}
