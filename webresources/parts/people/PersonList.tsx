import { useEffect, useMemo, useRef, type ReactNode } from 'react'
import { useKeptFocus } from '../membership/useKeptFocus'
import { useWindowRows } from '../membership/useWindowRows'
import { usePersonListStyles } from './PersonList.styles'

interface PersonListProps<Item> {
  readonly label: string
  readonly items: readonly Item[]
  readonly keyOf: (item: Item) => string
  /** More are not loaded yet. */
  readonly hasMore: boolean
  /** Told how many rows there is room for, when the last ones come near. */
  readonly onNearEnd?: ((wanted: number) => void) | undefined
  readonly children: (item: Item) => ReactNode
}

const ROW_HEIGHT = 45
/** With more rows than this only those near the viewport are in the document. */
const MOST_AT_ONCE = 30
/** Rows that are asked for before the last one shows. */
const AHEAD = 20

/** The rows of a tile. Long lists scroll with the page, so that no second scroll bar appears. */
export function PersonList<Item>(props: PersonListProps<Item>) {
  return props.items.length > MOST_AT_ONCE ? <LongList {...props} /> : <ShortList {...props} />
}

function ShortList<Item>({ label, items, keyOf, children }: PersonListProps<Item>) {
  const styles = usePersonListStyles()
  return (
    <ul className={styles.list} aria-label={label}>
      {items.map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  )
}

function LongList<Item>({ label, items, keyOf, hasMore, onNearEnd, children }: PersonListProps<Item>) {
  const styles = usePersonListStyles()
  const root = useRef<HTMLDivElement>(null)
  const focus = useKeptFocus(root)
  const lines = useMemo(() => items.map((item) => ({ key: keyOf(item), height: ROW_HEIGHT })), [items, keyOf])
  const { list, totalSize, visible, measure } = useWindowRows(lines, focus.key)
  const last = visible.reduce((most, { index }) => Math.max(most, index), 0)
  useEffect(() => {
    if (hasMore && last + AHEAD >= items.length) onNearEnd?.(last + 2 * AHEAD)
  }, [hasMore, items.length, last, onNearEnd])
  return (
    <div ref={root} tabIndex={-1} onFocus={focus.onFocus} onBlur={focus.onBlur}>
      <div ref={list} role="list" aria-label={label} className={styles.list} style={{ height: totalSize }}>
        {visible.map(({ index, offset }) => {
          const item = items[index]
          if (item === undefined) return null
          return (
            <div
              key={keyOf(item)}
              ref={measure}
              role="listitem"
              aria-posinset={index + 1}
              aria-setsize={hasMore ? -1 : items.length}
              data-index={index}
              data-key={keyOf(item)}
              className={styles.floating}
              style={{ transform: `translateY(${offset}px)` }}
            >
              {children(item)}
            </div>
          )
        })}
      </div>
    </div>
  )
}
