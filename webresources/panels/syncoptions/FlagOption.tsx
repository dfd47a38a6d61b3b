import { useId } from 'react'
import { mergeClasses } from '../../parts/kit'
import { strings } from '../../parts/strings'
import type { FlagName } from './settingFields'
import { useSyncOptionsStyles } from './SyncOptions.styles'

interface FlagOptionProps {
  readonly name: FlagName
  /** `null` = Net-Results does not say. */
  readonly value: boolean | null
  readonly isChanged: boolean
  readonly disabled: boolean
  readonly onChange: (value: boolean) => void
}

const words = strings.syncOptions

/** An option that is on or off, or of which nobody knows. */
export function FlagOption({ name, value, isChanged, disabled, onChange }: FlagOptionProps) {
  const styles = useSyncOptionsStyles()
  const id = useId()
  return (
    <div className={mergeClasses(styles.option, isChanged && styles.changed)}>
      <input
        id={id}
        ref={(box) => {
          if (box !== null) box.indeterminate = value === null
        }}
        type="checkbox"
        className={styles.checkbox}
        checked={value === true}
        disabled={disabled}
        aria-describedby={`${id}-hint`}
        onChange={(event) => onChange(event.target.checked)}
      />
      <div className={styles.optionText}>
        <label htmlFor={id} className={styles.label}>
          {words.names[name]}
        </label>
        <span id={`${id}-hint`} className={styles.hint}>
          {words.hints[name]}
          {value === null && ` ${words.unknown}`}
        </span>
      </div>
      {isChanged && <span className={styles.mark}>{strings.draft.changed}</span>}
    </div>
  )
}
