/** Which part of a list is asked for, and in what order. */
export interface ListQuery<Column extends string = never> {
  /** 0-based row. */
  readonly offset: number
  readonly limit: number
  /** @default the list's usual order, which the question names */
  readonly orderBy?: Column
  /** @default false; for the usual order, whatever that order is */
  readonly descending?: boolean
}
