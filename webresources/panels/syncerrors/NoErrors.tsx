import { formatBriefly } from '../../parts/formatBriefly'
import { Button } from '../../parts/kit'
import type { Problem } from '../../parts/Problem'
import { StateView } from '../../parts/StateView'
import { strings } from '../../parts/strings'
import { useSyncOptions } from '../../parts/syncOptions'
import { useServices } from '../../parts/useServices'

interface NoErrorsProps {
  readonly isFiltered: boolean
  readonly onClearFilters: () => void
}

const words = strings.syncErrors

/** Nothing is wrong, or nothing that the filters let through; and since when that is known. */
export function NoErrors({ isFiltered, onClearFilters }: NoErrorsProps) {
  if (!isFiltered) return <NoneAtAll />
  const { filteredTitle, filteredBody, clearFilters } = strings.table
  const title = filteredTitle(words.noun)
  return (
    <StateView
      problem={{ cause: 'filteredToNothing', icon: 'filter', title, body: filteredBody, severe: false, retry: false }}
    >
      <Button onClick={onClearFilters}>{clearFilters}</Button>
    </StateView>
  )
}

function NoneAtAll() {
  const { now } = useServices()
  const { data, isPending } = useSyncOptions()
  const { title, ...none } = words.none
  const ago = (at: number | null | undefined) => (at === null || at === undefined ? null : formatBriefly(at, now()))
  const down = ago(data?.lastDownSync)
  const full = ago(data?.lastFullSync)
  const ran =
    down !== null && full !== null
      ? none.both(down, full)
      : down !== null
        ? none.down(down)
        : full !== null
          ? none.full(full)
          : isPending
            ? none.reading
            : none.never
  const body = strings.sentences(
    ran,
    ...(data?.fullSyncRunning === true ? [none.running] : []),
    ...(data?.syncsEnabled === false ? [none.disabled] : []),
  )
  const problem: Problem = { cause: 'noSyncErrors', icon: 'history', title, body, severe: false, retry: false }
  return <StateView problem={problem} />
}
