import type { FunnelSort, FunnelView } from '../../domain/FunnelView'
import type { Column, Sorting } from '../table/Column'

/** The order of a table: the link's, if the table can be sorted so, else the usual one. */
export function tableSort(
  view: FunnelView,
  columns: readonly Pick<Column<never>, 'id' | 'sortable'>[],
  usual: FunnelSort,
): Sorting {
  const isPossible = columns.some(({ id, sortable }) => id === view.sort?.column && sortable === true)
  return view.sort !== null && isPossible ? view.sort : usual
}
