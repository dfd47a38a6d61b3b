import type { ListQuery } from '../domain/ListQuery'

/** A column and a direction. */
export type UsualOrder<Column extends string> = `${Column} ${'ASC' | 'DESC'}`

/** A list that can be read in parts, in the order of any of its columns that the server sorts by. */
export interface Sorting<Column extends string> {
  /** Where each column stands on the wire. */
  readonly columns: Readonly<Record<Column, readonly [field: string, ...rest: unknown[]]>>
  /** The order when nobody asks for another. */
  readonly usual: UsualOrder<Column>
}

/** The four parameters of every question for a part of a list. */
export function listParams<Column extends string>({ columns, usual }: Sorting<Column>, query: ListQuery<Column>) {
  const { offset, limit, orderBy, descending } = query
  const [usualColumn, usualDirection] = usual.split(' ') as [Column, string]
  const isDescending = descending ?? (orderBy === undefined && usualDirection === 'DESC')
  return {
    offset,
    limit,
    order_by: columns[orderBy ?? usualColumn][0],
    order_dir: isDescending ? 'DESC' : 'ASC',
  }
}
