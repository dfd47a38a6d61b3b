import { useMappingCellStyles } from './mappingCells.styles'

interface DirectionBoxProps {
  readonly label: string
  readonly checked: boolean
  readonly disabled: boolean
  readonly onChange: (checked: boolean) => void
}

/** Whether values go one way. */
export function DirectionBox({ label, checked, disabled, onChange }: DirectionBoxProps) {
  const styles = useMappingCellStyles()
  return (
    <label className={styles.target}>
      <input
        type="checkbox"
        className={styles.checkbox}
        aria-label={label}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
    </label>
  )
}
