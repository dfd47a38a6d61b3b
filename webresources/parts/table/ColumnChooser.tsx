import { useRef } from 'react'
import { Button, ChevronDown16Regular } from '../kit'
import { strings } from '../strings'
import { useColumnChooserStyles } from './ColumnChooser.styles'
import type { ColumnsOf } from './useColumns'

/** Which columns show. The browser's own disclosure; closes on Escape and when the focus leaves. */
export function ColumnChooser<Row>({ columns }: { readonly columns: ColumnsOf<Row> }) {
  const styles = useColumnChooserStyles()
  const root = useRef<HTMLDetailsElement>(null)
  const close = () => root.current?.removeAttribute('open')
  return (
    <details
      ref={root}
      className={styles.root}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        close()
        root.current?.querySelector('summary')?.focus()
      }}
      onBlur={(event) => {
        if (event.relatedTarget !== null && !event.currentTarget.contains(event.relatedTarget)) close()
      }}
    >
      <summary className={styles.summary}>
        {strings.table.columns}
        <ChevronDown16Regular aria-hidden />
      </summary>
      <div className={styles.popup} role="group" aria-label={strings.table.columns}>
        {columns.columns.slice(1).map((column) => (
          <label key={column.id} className={styles.choice}>
            <input type="checkbox" checked={columns.isShown(column)} onChange={() => columns.toggle(column.id)} />
            {column.label}
          </label>
        ))}
        <Button appearance="subtle" size="small" onClick={columns.reset}>
          {strings.table.columnsReset}
        </Button>
      </div>
    </details>
  )
}
