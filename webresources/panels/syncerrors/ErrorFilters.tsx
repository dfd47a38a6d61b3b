import type { SyncDirection } from '../../domain/SyncError'
import { SearchField } from '../../parts/funnel/SearchField'
import { Select } from '../../parts/kit'
import { strings } from '../../parts/strings'
import { useSyncErrorsStyles } from './SyncErrors.styles'
import type { SyncErrorsFound } from './useSyncErrors'

const words = strings.syncErrors
const ALL = ''
const DIRECTIONS: readonly SyncDirection[] = ['download', 'upload']
const DAYS = [1, 7, 30] as const
/** Every filter, with how many errors it would show. */
export function ErrorFilters({ found: { filter, change, counts } }: { readonly found: SyncErrorsFound }) {
  const styles = useSyncErrorsStyles()
  const { kinds, entities, directions, total } = counts
  const directionCounts = new Map(directions)
  return (
    <>
      <SearchField label={words.search} value={filter.search} onSearch={(search) => change({ search })} />
      <CountedFilter
        label={words.filters.error}
        all={words.allErrors(total)}
        counted={kinds}
        chosen={filter.error}
        onChoose={(error) => change({ error })}
      />
      <CountedFilter
        label={words.filters.entity}
        all={words.allEntities}
        counted={entities}
        chosen={filter.entity}
        onChoose={(entity) => change({ entity })}
      />
      <Select
        className={styles.filter}
        aria-label={words.filters.direction}
        value={filter.direction ?? ALL}
        onChange={(_, { value }) => change({ direction: DIRECTIONS.find((one) => one === value) ?? null })}
      >
        <option value={ALL}>{words.bothDirections}</option>
        {DIRECTIONS.map((one) => (
          <option key={one} value={one}>
            {words.counted(words.directions[one], directionCounts.get(one) ?? 0)}
          </option>
        ))}
      </Select>
      <Select
        className={styles.filter}
        aria-label={words.filters.days}
        value={String(filter.days ?? ALL)}
        onChange={(_, { value }) => change({ days: DAYS.find((days) => String(days) === value) ?? null })}
      >
        <option value={ALL}>{words.anyDate}</option>
        {DAYS.map((days) => (
          <option key={days} value={days}>
            {words.days[days]}
          </option>
        ))}
      </Select>
    </>
  )
}

interface CountedFilterProps {
  readonly label: string
  /** The choice of all. */
  readonly all: string
  readonly counted: readonly (readonly [string, number])[]
  readonly chosen: string | null
  readonly onChoose: (name: string | null) => void
}

/** A choice among names, with their numbers. What was chosen stays one of them; what has no name can't be asked for by it. */
function CountedFilter({ label, all, counted, chosen, onChoose }: CountedFilterProps) {
  const styles = useSyncErrorsStyles()
  const named = counted.filter(([name]) => name !== ALL)
  const choices = chosen === null || named.some(([name]) => name === chosen) ? named : [...named, [chosen, 0] as const]
  return (
    <Select
      className={styles.filter}
      aria-label={label}
      value={chosen ?? ALL}
      onChange={(_, { value }) => onChoose(value === ALL ? null : value)}
    >
      <option value={ALL}>{all}</option>
      {choices.map(([name, count]) => (
        <option key={name} value={name}>
          {words.counted(name, count)}
        </option>
      ))}
    </Select>
  )
}
