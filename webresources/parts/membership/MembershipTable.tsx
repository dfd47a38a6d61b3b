import { useId, useMemo, useRef, type ReactNode } from 'react'
import type { MembershipRow } from '../../domain/arrangeMemberships'
import { mergeClasses } from '../kit'
import { strings } from '../strings'
import { number } from '../words/wording'
import { MembershipState, type MembershipActions } from './MembershipState'
import { useMembershipTableStyles } from './MembershipTable.styles'
import { useKeptFocus } from './useKeptFocus'
import { useWindowRows } from './useWindowRows'

export interface MembershipGroup {
  readonly title: string
  readonly note?: string
  readonly rows: readonly MembershipRow[]
}

interface MembershipTableProps extends MembershipActions {
  readonly label: string
  readonly columns: { readonly name: string; readonly contacts?: string; readonly membership: string }
  readonly groups: readonly MembershipGroup[]
}

type Line = { readonly key: string; readonly height: number } & (
  { readonly group: MembershipGroup } | { readonly row: MembershipRow; readonly group?: never }
)

/**
 * What a person is on, in groups. Only the rows near the viewport are in the document; the page itself scrolls. A table by
 * its roles, because rows that come and go by position can't be one by their elements.
 */
export function MembershipTable({ label, columns, groups, ...actions }: MembershipTableProps) {
  const styles = useMembershipTableStyles()
  const root = useRef<HTMLDivElement>(null)
  const lines = useMemo(() => toLines(groups), [groups])
  const focus = useKeptFocus(root)
  const { list, totalSize, visible, measure } = useWindowRows(lines, focus.key)
  return (
    <div
      ref={root}
      role="table"
      aria-label={label}
      aria-rowcount={lines.length + 1}
      tabIndex={-1}
      className={styles.root}
      onFocus={focus.onFocus}
      onBlur={focus.onBlur}
    >
      <div role="rowgroup">
        <div role="row" aria-rowindex={1} className={styles.head}>
          <span role="columnheader" className={styles.name}>
            {columns.name}
          </span>
          {columns.contacts !== undefined && (
            <span role="columnheader" className={styles.headCount}>
              {columns.contacts}
            </span>
          )}
          <span role="columnheader" className={styles.headState}>
            {columns.membership}
          </span>
        </div>
      </div>
      <div ref={list} role="rowgroup" className={styles.body} style={{ height: totalSize }}>
        {visible.map(({ index, offset }) => {
          const line = lines[index]
          if (line === undefined) return null
          return (
            <div
              key={line.key}
              ref={measure}
              role="row"
              aria-rowindex={index + 2}
              data-index={index}
              data-key={line.key}
              className={mergeClasses(styles.line, line.group === undefined ? styles.row : styles.group)}
              style={{ transform: `translateY(${offset}px)` }}
            >
              {line.group === undefined ? (
                <Cells row={line.row} hasCount={columns.contacts !== undefined} {...actions} />
              ) : (
                <div role="cell" aria-colspan={columns.contacts === undefined ? 2 : 3} className={styles.groupCell}>
                  <h2 className={styles.groupTitle}>{line.group.title}</h2>
                  {line.group.note !== undefined && <span className={styles.groupNote}>{line.group.note}</span>}
                </div>
              )}
            </div>
          )
        })}
      </div>
    </div>
  )
}

interface CellsProps extends MembershipActions {
  readonly row: MembershipRow
  readonly hasCount: boolean
}

function Cells({ row, hasCount, ...actions }: CellsProps) {
  const styles = useMembershipTableStyles()
  const reasonId = useId()
  const { item, edit } = row
  const reason = edit !== null && 'reason' in edit.stage ? edit.stage.reason : null
  return (
    <>
      <div role="cell" className={mergeClasses(styles.name, hasCount && styles.nameWithCount)}>
        <div className={styles.title} title={item.title} dir="auto">
          {item.title}
        </div>
        {item.detail !== null && (
          <div className={styles.detail} dir="auto">
            {item.detail}
          </div>
        )}
      </div>
      {hasCount && (
        <div role="cell" className={styles.count}>
          <Count value={item.contactCount} />
        </div>
      )}
      <div role="cell" className={styles.state}>
        <MembershipState row={row} reasonId={reasonId} {...actions} />
      </div>
      {reason !== null && (
        <div role="cell" className={styles.reason} id={reasonId}>
          {reason}
        </div>
      )}
    </>
  )
}

function Count({ value }: { readonly value: number | null }): ReactNode {
  const styles = useMembershipTableStyles()
  if (value === null) return strings.lists.unknownCount
  return (
    <>
      {number(value)}
      <span className={styles.countWord}> {strings.lists.contactsWord(value)}</span>
    </>
  )
}

const GROUP_HEIGHT = 33
const ROW_HEIGHT = 41
const TALL_ROW_HEIGHT = 65

function toLines(groups: readonly MembershipGroup[]): readonly Line[] {
  return groups.flatMap((group, index) => [
    { key: `group:${index}`, height: GROUP_HEIGHT, group },
    ...group.rows.map((row) => ({ key: row.item.id, height: rowHeight(row), row })),
  ])
}

function rowHeight({ item, edit }: MembershipRow): number {
  return item.detail !== null || (edit !== null && 'reason' in edit.stage) ? TALL_ROW_HEIGHT : ROW_HEIGHT
}
