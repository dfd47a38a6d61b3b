import { useMappingCellStyles } from './mappingCells.styles'

/** What people call the column, and what the system does. */
export function FieldCell({ label, name }: { readonly label: string; readonly name: string }) {
  const styles = useMappingCellStyles()
  return (
    <span className={styles.field}>
      <span className={styles.label} title={label}>
        {label}
      </span>
      {label !== name && (
        <span className={styles.name} title={name}>
          {name}
        </span>
      )}
    </span>
  )
}
