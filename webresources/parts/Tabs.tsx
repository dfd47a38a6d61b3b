import { useId, useRef, type KeyboardEvent, type ReactNode } from 'react'
import { mergeClasses } from './kit'
import { useTabsStyles } from './Tabs.styles'

export interface TabItem<Name extends string> {
  readonly name: Name
  readonly label: string
}

interface TabsProps<Name extends string> {
  readonly label: string
  readonly items: readonly TabItem<Name>[]
  readonly selected: Name
  readonly onSelect: (name: Name) => void
  /** The selected tab's panel; the others are not mounted. */
  readonly children: ReactNode
}

/**
 * The tabs pattern of ARIA: one tab stop, arrow keys move and select. Plain HTML with Fluent's tokens, because Fluent's
 * TabList brings a focus manager of 35 kB that nothing else on the page needs.
 */
export function Tabs<Name extends string>({ label, items, selected, onSelect, children }: TabsProps<Name>) {
  const styles = useTabsStyles()
  const id = useId()
  const list = useRef<HTMLDivElement>(null)
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const target = targetIndex(
      event,
      items.findIndex((item) => item.name === selected),
      items.length,
    )
    const item = target === null ? undefined : items[target]
    if (target === null || item === undefined) return
    event.preventDefault()
    onSelect(item.name)
    const tab = list.current?.children[target]
    if (tab instanceof HTMLElement) tab.focus()
  }
  return (
    <>
      <div ref={list} role="tablist" aria-label={label} className={styles.list} onKeyDown={move}>
        {items.map((item) => (
          <button
            key={item.name}
            type="button"
            role="tab"
            id={`${id}-tab-${item.name}`}
            aria-controls={`${id}-panel`}
            aria-selected={item.name === selected}
            tabIndex={item.name === selected ? 0 : -1}
            className={mergeClasses(styles.tab, item.name === selected && styles.selected)}
            onClick={() => onSelect(item.name)}
          >
            {item.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}-panel`} aria-labelledby={`${id}-tab-${selected}`}>
        {children}
      </div>
    </>
  )
}

function targetIndex(event: KeyboardEvent<HTMLElement>, from: number, count: number): number | null {
  const forward = getComputedStyle(event.currentTarget).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const backward = forward === 'ArrowRight' ? 'ArrowLeft' : 'ArrowRight'
  if (event.key === forward) return (from + 1) % count
  if (event.key === backward) return (from - 1 + count) % count
  if (event.key === 'Home') return 0
  return event.key === 'End' ? count - 1 : null
}
