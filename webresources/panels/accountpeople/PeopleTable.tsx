import { useMemo, useRef, useEffect } from 'react'
import type { PeopleColumn } from '../../domain/orderPeople'
import { recordKey } from '../../domain/RecordRef'
import { useAccountOfPage } from '../../parts/account/AccountContext'
import { ArrowDown12Regular, ArrowUp12Regular, mergeClasses } from '../../parts/kit'
import { useKeptFocus } from '../../parts/membership/useKeptFocus'
import { useWindowRows } from '../../parts/membership/useWindowRows'
import { strings } from '../../parts/strings'
import { PersonCells } from './PersonCells'
import { usePeopleTableStyles } from './PeopleTable.styles'
import type { PeopleActions } from './PeopleTools'
import type { People } from './usePeople'

const words = strings.account
const ROW_HEIGHT = 45
/** Rows beyond the ones on screen that are looked up as well. */
const MARGIN = 15

type TableProps = { readonly list: People } & Pick<PeopleActions, 'onSync' | 'syncBlocked'>

/**
 * The people, of whom only those near the viewport are in the document; the page itself scrolls. A table by its roles,
 * because rows that come and go by position can't be one by their elements.
 */
export function PeopleTable({ list, ...actions }: TableProps) {
  const styles = usePeopleTableStyles()
  const { matches, want, round } = useAccountOfPage()
  const root = useRef<HTMLDivElement>(null)
  const focus = useKeptFocus(root)
  const { shown } = list
  const lines = useMemo(() => shown.map(({ record }) => ({ key: recordKey(record), height: ROW_HEIGHT })), [shown])
  const { list: body, totalSize, visible, measure } = useWindowRows(lines, focus.key)
  // The row with the focus is in the document wherever it is.
  const others = visible.filter(({ index }) => lines[index]?.key !== focus.key)
  const onScreen = others.length > 0 ? others : visible
  const first = onScreen[0]?.index ?? 0
  const last = onScreen[onScreen.length - 1]?.index ?? 0
  useEffect(() => {
    want(shown.slice(Math.max(0, first - MARGIN), last + 1 + MARGIN))
  }, [first, last, round, shown, want])
  return (
    <div
      ref={root}
      role="table"
      aria-label={words.table}
      aria-rowcount={shown.length + 1}
      tabIndex={-1}
      className={styles.root}
      onFocus={focus.onFocus}
      onBlur={focus.onBlur}
    >
      <div role="rowgroup">
        <TableHead list={list} />
      </div>
      <div ref={body} role="rowgroup" className={styles.body} style={{ height: totalSize }}>
        {visible.map(({ index, offset }) => {
          const person = shown[index]
          if (person === undefined) return null
          const key = recordKey(person.record)
          const isChosen = list.selected.has(key)
          return (
            <div
              key={key}
              ref={measure}
              role="row"
              aria-rowindex={index + 2}
              data-index={index}
              data-key={key}
              className={mergeClasses(styles.line, styles.row, isChosen && styles.chosen)}
              style={{ transform: `translateY(${offset}px)` }}
            >
              <PersonCells
                person={person}
                match={matches[key]}
                isChosen={isChosen}
                onToggle={() => list.toggle(key)}
                {...actions}
              />
            </div>
          )
        })}
      </div>
    </div>
  )
}

/** The column heads as they stand; one of them holds two of the columns that can be sorted by. */
const HEADS: readonly { readonly column: PeopleColumn | null; readonly name: keyof typeof words.columns }[] = [
  { column: 'name', name: 'name' },
  { column: 'score', name: 'score' },
  { column: 'change', name: 'change' },
  { column: null, name: 'activity' },
  { column: 'activity', name: 'when' },
  { column: 'visits', name: 'visits' },
  { column: 'email', name: 'email' },
]

const NUMBERS = ['score', 'change', 'visits']

function TableHead({ list }: { readonly list: People }) {
  const styles = usePeopleTableStyles()
  const { wish, order, sortBy, allShown, someShown, toggleAll } = list
  const select = (element: HTMLInputElement | null) => {
    if (element !== null) element.indeterminate = someShown
  }
  return (
    <div role="row" aria-rowindex={1} className={styles.head}>
      <span role="columnheader">
        <label className={styles.check}>
          <input ref={select} type="checkbox" aria-label={words.selectAll} checked={allShown} onChange={toggleAll} />
        </label>
      </span>
      {HEADS.map(({ column, name }) => {
        const isWished = column === wish.column
        const Arrow = wish.descending ? ArrowDown12Regular : ArrowUp12Regular
        return (
          <span
            key={name}
            role="columnheader"
            {...(column !== null && order.column === column
              ? { 'aria-sort': order.descending ? ('descending' as const) : ('ascending' as const) }
              : {})}
            className={mergeClasses(
              styles.columnHead,
              NUMBERS.includes(name) && styles.headEnd,
              name === 'change' && styles.change,
              name === 'visits' && styles.visits,
              name !== 'name' && name !== 'score' && styles.headNarrow,
            )}
          >
            {column === null ? (
              words.columns[name]
            ) : (
              <button
                type="button"
                className={mergeClasses(styles.sort, isWished && order !== wish && styles.pending)}
                title={words.sortBy(words.columns[name])}
                onClick={() => sortBy(column)}
              >
                {isWished && <Arrow aria-hidden />}
                {words.columns[name]}
              </button>
            )}
          </span>
        )
      })}
    </div>
  )
}
