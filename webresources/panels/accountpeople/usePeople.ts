import { useCallback, useMemo, useState } from 'react'
import {
  filterNeedsMatches,
  findPeople,
  orderNeedsMatches,
  orderPeople,
  type PeopleColumn,
  type PeopleFilter,
  type PeopleOrder,
} from '../../domain/orderPeople'
import { recordKey } from '../../domain/RecordRef'
import type { Account } from '../../parts/account/useAccount'
import { compareTexts } from '../../parts/compareTexts'

const BY_NAME: PeopleOrder = { column: 'name', descending: false }
/** Where everybody is looked up at once anyway. */
const BY_SCORE: PeopleOrder = { column: 'score', descending: true }

/** Which people show, in what order, and who of them is chosen. */
export function usePeople(account: Account) {
  const { people, matches, isMatched, isMatchingAll, wantAll } = account
  const [filter, setFilter] = useState<PeopleFilter>('all')
  const [typed, setTyped] = useState('')
  const [wished, setWished] = useState<PeopleOrder | null>(null)
  const [selected, setSelected] = useState<ReadonlySet<string>>(() => new Set())

  const wish = wished ?? (isMatchingAll ? BY_SCORE : BY_NAME)
  // Until everybody is looked up the rows stay where they are: nothing moves under the pointer.
  const order = orderNeedsMatches(wish) && !isMatched ? BY_NAME : wish
  const shown = useMemo(
    () => orderPeople(findPeople(people, matches, filter, typed), matches, order, compareTexts),
    [filter, matches, order, people, typed],
  )
  const chosen = useMemo(() => people.filter(({ record }) => selected.has(recordKey(record))), [people, selected])

  const sortBy = useCallback(
    (column: PeopleColumn) => {
      const next: PeopleOrder =
        wish.column === column
          ? { column, descending: !wish.descending }
          : { column, descending: column !== 'name' && column !== 'email' }
      setWished(next)
      if (orderNeedsMatches(next)) wantAll()
    },
    [wantAll, wish],
  )
  const filterBy = useCallback(
    (next: PeopleFilter) => {
      setFilter(next)
      if (filterNeedsMatches(next)) wantAll()
    },
    [wantAll],
  )
  const toggle = useCallback((key: string) => {
    setSelected((before) => {
      const after = new Set(before)
      if (!after.delete(key)) after.add(key)
      return after
    })
  }, [])
  const shownKeys = shown.map(({ record }) => recordKey(record))
  const allShown = shownKeys.length > 0 && shownKeys.every((key) => selected.has(key))
  return {
    shown,
    filter,
    filterBy,
    typed,
    search: setTyped,
    isFiltered: filter !== 'all' || typed.trim() !== '',
    clearFilters: () => {
      setFilter('all')
      setTyped('')
    },
    /** What the rep wants; applies once everybody is looked up. */
    wish,
    order,
    sortBy,
    /** More people may fit the filter once they are looked up. */
    isFilterOpen: filterNeedsMatches(filter) && !isMatched,
    isOrderOpen: wished !== null && order !== wish,
    selected,
    chosen,
    toggle,
    allShown,
    someShown: !allShown && shownKeys.some((key) => selected.has(key)),
    toggleAll: () =>
      setSelected((before) => {
        if (!allShown) return new Set([...before, ...shownKeys])
        const hidden = [...before].filter((key) => !shownKeys.includes(key))
        return new Set(hidden)
      }),
    clear: () => setSelected(new Set()),
  }
}

export type People = ReturnType<typeof usePeople>
