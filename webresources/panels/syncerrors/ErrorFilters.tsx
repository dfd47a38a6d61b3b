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
/** What has no name can't be asked for by it. */
const named = (counted: readonly (readonly [string, number])[]) => counted.filter(([name]) => name !== ALL)

/** Every filter, with how many errors it would show. */
export function ErrorFilters({ found: { filter, change, counts } }: { readonly found: SyncErrorsFound }) {
  const styles = useSyncErrorsStyles()
  const { kinds, entities, directions, total } = counts
  const withChosen = (counted: readonly (readonly [string, number])[], chosen: string | null) =>
    chosen === null || named(counted).some(([name]) => name === chosen)
      ? named(counted)
      : [...named(counted), [chosen, 0] as const]
  const directionCounts = new Map(directions)
  return (
    <>
      <SearchField label={words.search} value={filter.search} onSearch={(search) => change({ search })} />
      <Select
        className={styles.filter}
        aria-label={words.filters.error}
        value={filter.error ?? ALL}
        onChange={(_, { value }) => change({ error: value === ALL ? null : value })}
      >
        <option value={ALL}>{words.allErrors(total)}</option>
        {withChosen(kinds, filter.error).map(([name, count]) => (
          <option key={name} value={name}>
            {words.counted(name, count)}
          </option>
        ))}
      </Select>
      <Select
        className={styles.filter}
        aria-label={words.filters.entity}
        value={filter.entity ?? ALL}
        onChange={(_, { value }) => change({ entity: value === ALL ? null : value })}
      >
        <option value={ALL}>{words.allEntities}</option>
        {withChosen(entities, filter.entity).map(([name, count]) => (
          <option key={name} value={name}>
            {words.counted(name, count)}
          </option>
        ))}
      </Select>
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
