import { useState } from 'react'

/** The rows that were ticked, by what they stand for: people, not lines. */
export interface RowSelection<Row> {
  readonly count: number
  /** Everything that can be ticked is. */
  readonly isAll: boolean
  has(row: Row): boolean
  /** Whether the row stands for anything that something can be done with. */
  canHave(row: Row): boolean
  toggle(row: Row): void
  toggleAll(): void
  clear(): void
}

/**
 * @param idOf what a row stands for; two rows with the same id are ticked together; `null` = nothing
 */
export function useRowSelection<Row>(rows: readonly Row[], idOf: (row: Row) => string | null) {
  const [chosen, setChosen] = useState<ReadonlyMap<string, Row>>(new Map())
  const all = new Map(
    rows.flatMap((row): [string, Row][] => {
      const id = idOf(row)
      return id === null ? [] : [[id, row]]
    }),
  )
  const isAll = all.size > 0 && [...all.keys()].every((id) => chosen.has(id))
  const selection: RowSelection<Row> = {
    count: chosen.size,
    isAll,
    has: (row) => chosen.has(idOf(row) ?? ''),
    canHave: (row) => idOf(row) !== null,
    toggle(row) {
      const id = idOf(row)
      if (id === null) return
      const next = new Map(chosen)
      if (!next.delete(id)) next.set(id, row)
      setChosen(next)
    },
    toggleAll: () => setChosen(isAll ? new Map() : new Map([...chosen, ...all])),
    clear: () => setChosen(new Map()),
  }
  return { selection, chosen: [...chosen.values()] }
}
